// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The operations of the spec, by id.
use crate::{
    Body, Input, InputKind, Location, Method, NamedValue, Operation, Outcome,
    OutcomeEach, OutcomeFailed, OutcomeStatus, Paging, PagingStyle,
};
/// What the spec says of each operation, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation {
        id: "accept_reseller_subscriptions",
        method_name: "accept_subscriptions",
        command: "accept-subscriptions",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/accept",
        tag: "resellers",
        summary: "Accept pooled subscriptions for a reseller",
        description: "Accepts pooled subscriptions that were assigned to a reseller. Whether the\nlarge account reseller (LAR) or the reseller calls it is not documented;\nthe permission is that of a LAR.\n\nThe service returns 200 even if it rejected the request: `acceptStatus` is\n9 if all were accepted, and otherwise gives the reason. There is one\nstatus for the whole list; whether some were accepted in that case is not\ndocumented. Accepting again may be rejected.",
        source: Some("general/large account reseller/accept-assigned-licenses.md"),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a reseller under the large account reseller.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "licenses",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Object,
                    description: "The pooled subscriptions. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].licenseId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::PaymentType::VALUES,
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: Some(OutcomeStatus {
                field: "acceptStatus",
                success: &[9],
                labels: &[
                    (9, "Assigned pooled subscriptions accepted"),
                    (10, "Acceptance failed"),
                    (
                        12,
                        "Same pooled subscriptions of different resellers cannot be accepted at the same time",
                    ),
                    (13, "Already assigned by another LAR and accepted"),
                ],
            }),
            failed: &[],
            each: None,
        }),
    },
    Operation {
        id: "add_or_update_reseller_subscription",
        method_name: "add_or_update_subscription",
        command: "add-or-update-subscription",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses",
        tag: "resellers",
        summary: "Assign seats of a pooled subscription to a reseller, or change them",
        description: "Assigns seats of a pooled subscription of the calling large account\nreseller (LAR) to a reseller, or changes what the reseller was assigned.\nWhat makes the call a change is not documented; probably that the reseller\nalready has seats of that pooled subscription. The effect of omitting an\noptional field in a change is not documented either, nor how seats are\ntaken back.\n\nThe service returns 200 even if it rejected the request: `status` is 1 on\nsuccess, and otherwise gives the reason. One of the reasons (7) is that\nthe reseller already has the pooled subscription, although the call is\nmeant for changes too. Nothing marks a repeated call, so it may be\nrejected or count twice.\n\nTwo keys of the body start with a lower-case letter and seven with a\ncapital letter, as in the vendor's table.",
        source: Some(
            "general/large account reseller/add-or-edit-license-for-a-reseller.md",
        ),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a reseller under the large account reseller.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "licenseId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "product",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::ResellerProduct::VALUES,
                    description: "The product of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "UserSeat",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    description: "Number of seats. Whether a change sends the new total or the difference is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "ExpirationTime",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "When the seats end; not after the pooled subscription, and not in the past. Required even if `IsSameAsPool` is true.",
                    ..Input::BLANK
                },
                Input {
                    name: "StartDate",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "When the seats can first be used. For Fly only, according to the vendor's table, but Fly is not a listed product.",
                    ..Input::BLANK
                },
                Input {
                    name: "PaymentType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::PaymentType::VALUES,
                    description: "How it is paid.",
                    ..Input::BLANK
                },
                Input {
                    name: "IsSameAsPool",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the seats end together with the pooled subscription. Which time applies if `ExpirationTime` differs is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "UnitPrice",
                    location: Location::Body,
                    kind: InputKind::Number,
                    description: "Price of a seat. How many decimals are accepted is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "Currency",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "Currency code of the price. Which codes are accepted is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: Some(OutcomeStatus {
                field: "status",
                success: &[1],
                labels: &[
                    (1, "Processed successfully"),
                    (2, "Request failed"),
                    (3, "Pooled subscription not found under the current LAR"),
                    (4, "Not enough user seats for the assignment"),
                    (
                        5,
                        "Expiration time is after that of the purchased pooled subscription",
                    ),
                    (7, "Reseller already has this pooled subscription"),
                    (8, "Assigned pooled subscription not accepted by the reseller yet"),
                    (11, "Expiration time is earlier than the current time"),
                ],
            }),
            failed: &[],
            each: None,
        }),
    },
    Operation {
        id: "add_service",
        method_name: "add_service",
        command: "add",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/services",
        tag: "services",
        summary: "Add a service to a customer",
        description: "Adds a subscription of one product to a customer, as a trial or from a\npool of the partner. Four kinds of requests are documented:\n\n- a trial of Cloud Backup for Microsoft 365: `product` 2048,\n  `licenseType` 0, and the storage;\n- a trial of another product: `product` and `licenseType` 0 only;\n- Cloud Backup for Microsoft 365 from a pool: `product` 2048,\n  `licenseType` 1, the storage, and `licenseItems` with the resources\n  whose names begin with Office365. The pools for Power Platform and for\n  Exchange Online and OneDrive belong to 2048 as well;\n- a premium service from a pool: `product` 40, 42, 49 or 65,\n  `licenseType` 1, and `licenseItems` with the resources whose names begin\n  with Partner, without `saleType`, `packageType` and `customerSize`.\n\nThe storage is either AvePoint's, with `avepointStorageType` and\n`retentionYear`, or the customer's own, with `byos` true and\n`storageProfileId`. The vendor marks these fields as required in one case\nand not in another, without a rule for each, so the client requires none\nof them; the service does.\n\nThe HTTP status is always 200, although something is created; `status`\nreports whether the service was added. Only 1 is taken as success: 16\nsays that a check succeeded, not that anything was added. There is no\nidempotency key, so a repeated call may add twice.",
        source: Some("general/service subscription/add-service.md"),
        scopes: &[&["elements.license.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "product",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::AddServiceProduct::VALUES,
                    description: "The product to add.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::LicenseType::VALUES,
                    description: "A trial, or from a pool (Enterprise).",
                    ..Input::BLANK
                },
                Input {
                    name: "avepointStorageType",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::AvepointStorageType::VALUES,
                    description: "The kind of AvePoint's storage. For product 2048 only, unless the customer's own storage is used.",
                    ..Input::BLANK
                },
                Input {
                    name: "retentionYear",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    description: "How many years backups are kept. For product 2048 only, together with `avepointStorageType`.",
                    ..Input::BLANK
                },
                Input {
                    name: "byos",
                    location: Location::Body,
                    kind: InputKind::Boolean,
                    description: "True for the customer's own storage, false for AvePoint's. For product 2048 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "storageProfileId",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "The storage profile of the customer's own storage, likely the `id` of the list of storage profiles. For product 2048 only, with `byos`. The tables type it as a boolean, the sample sends an id.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Object,
                    description: "What to take from which pool. For `licenseType` 1 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].resource",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    values: crate::enums::PoolResource::VALUES,
                    description: "The pool to take from. In one vendor sample it is the pool of Baseline management for the product Workspace management.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].subscriptionSourceType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::SubscriptionSourceType::VALUES,
                    description: "Where the pool comes from.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].isSameAsPool",
                    location: Location::Body,
                    kind: InputKind::Boolean,
                    description: "True to end together with the pool. False requires `expireTime`; with `expireTime` it can be omitted. A sample sends true and `expireTime` together; which of them applies is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].expireTime",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "When the subscription ends, if not with the pool.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].saleType",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::SaleType::VALUES,
                    description: "What is sold. For product 2048 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].packageType",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::PackageType::VALUES,
                    description: "The package. For the resources Office365Backup and Office365EXODBackup only, where it is required; the table marks it as required for all, which a note and a sample contradict.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].customerSize",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    description: "Size of the customer. The unit is not documented. For the same resources as `packageType`.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].userSeat",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    description: "User seats to assign.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].contractEndDate",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "When the contract ends. Neither its format nor a sample is given; text like that of `expireTime` is a guess.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::PaymentType::VALUES,
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: Some(OutcomeStatus {
                field: "status",
                success: &[1],
                labels: &[
                    (1, "Successful"),
                    (2, "Failed"),
                    (3, "Partner has no subscription"),
                    (4, "User seat insufficient"),
                    (5, "Exceeded expiration time"),
                    (6, "Check failed"),
                    (7, "Subscription already exists"),
                    (11, "Expiration time earlier than current time"),
                    (12, "Has same subscription"),
                    (16, "Check successful"),
                    (17, "Premium service reached limit"),
                    (18, "Expiration time less than one month"),
                    (19, "Failed to reduce user seats"),
                    (20, "Failed to assign Exchange Online & OneDrive subscription"),
                ],
            }),
            failed: &[],
            each: None,
        }),
    },
    Operation {
        id: "connect_tenants",
        method_name: "connect_tenants",
        command: "connect-tenants",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/connecttenant",
        tag: "customer-apps",
        summary: "Connect tenants of a customer to modules",
        description: "Adds tenants to modules, of which User management is the only one so far.\nAll tenants of a call share one list of modules and one flag for hybrid\ntenants. A tenant must have been consented to before (otherwise code 2),\nand the customer needs enough subscriptions (code 1).\n\nThe status is always 200, and the call can fail in part: each tenant has\na result, and each module that failed has a code. In the vendor's sample\nthe tenant succeeds while an unknown module fails with code 4, so check\nboth.\n\nNot documented: the response for a tenant that is already connected, or\nthat is unknown (code 3 or no result), and whether connecting continues in\nthe background. There is no idempotency key.",
        source: Some("general/customer-app-profile/onboard-customer-tenants.md"),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "CustomerId",
                    location: Location::Body,
                    handle: Some("customer"),
                    required: true,
                    kind: InputKind::Text,
                    description: "The customer that the tenants belong to. It is in the body here and in the path of the related calls.",
                    ..Input::BLANK
                },
                Input {
                    name: "TenantIds",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Text,
                    description: "The tenants to connect.",
                    ..Input::BLANK
                },
                Input {
                    name: "ProductName",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Text,
                    values: crate::enums::ConnectModuleName::VALUES,
                    description: "The modules to connect them to; a list, in spite of its name.",
                    ..Input::BLANK
                },
                Input {
                    name: "HybridTenant",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the tenants are hybrid; one value for all of them.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: None,
            failed: &[
                OutcomeFailed {
                    field: "failedProducts",
                    labels: &[
                        (0, "None"),
                        (1, "Not enough subscriptions for the assignment"),
                        (2, "Tenant has not been consented"),
                        (3, "Tenant not found"),
                        (4, "Module not supported"),
                    ],
                },
            ],
            each: Some(OutcomeEach {
                field: "connectTenantsResult",
                success: "isSuccess",
                code: Some(OutcomeFailed {
                    field: "errorCode",
                    labels: &[
                        (0, "None"),
                        (1, "Not enough subscriptions for the assignment"),
                        (2, "Tenant has not been consented"),
                        (3, "Tenant not found"),
                        (4, "Module not supported"),
                    ],
                }),
            }),
        }),
    },
    Operation {
        id: "create_add_tenant_auth_link",
        method_name: "create_add_tenant_link",
        command: "create-add-tenant-link",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/auth-link",
        tag: "customer-apps",
        summary: "Create a link with which a customer adds a tenant",
        description: "Creates a link for the customer, whose administrator opens it and\nconsents to the tenant being added. The status is 200, although\nsomething is created.\n\nNot documented: how long the link is valid, whether it works more than\nonce, how to revoke it, and where to see the result. A repeated call may\ncreate a second link.",
        source: Some(
            "general/customer app profile/create-auth-link-to-add-tenant-for-customer.md",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "aadEnvironment",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::AadEnvironment::VALUES,
                    description: "The Microsoft Entra cloud that the tenant is in.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantFriendlyName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Display name of the tenant.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantDescription",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "Description of the tenant.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantSharePointAdminUrl",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "Address of the tenant's SharePoint admin center.",
                    ..Input::BLANK
                },
                Input {
                    name: "customRecipientEmails",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Who receives an e-mail when the tenant has been added. Who receives it otherwise is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "create_app_consent_auth_link",
        method_name: "create_app_consent_link",
        command: "create-app-consent-link",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/apps/auth-link",
        tag: "customer-apps",
        summary: "Create a link with which a customer authorizes service apps",
        description: "Creates a link for the customer, who opens it and authorizes the apps of\nthe named services, or authorizes them again. The status is 200,\nalthough something is created.\n\nNot documented: how long the link is valid, whether it works more than\nonce, and how to revoke it. `retrieve_service_app_status` reports\nwhether an app has been authorized since. A repeated call may create a\nsecond link.",
        source: Some(
            "general/customer app profile/create-auth-link-to-consent-app-for-customer.md",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "consentMethod",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::ConsentMethod::VALUES,
                    description: "Who consents.",
                    ..Input::BLANK
                },
                Input {
                    name: "isReAuth",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "True to authorize existing apps again, false to create and authorize them.",
                    ..Input::BLANK
                },
                Input {
                    name: "aadEnvironment",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::AadEnvironment::VALUES,
                    description: "The Microsoft Entra cloud that the tenant is in.",
                    ..Input::BLANK
                },
                Input {
                    name: "platformEnvironmentType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::PlatformEnvironmentType::VALUES,
                    description: "The cloud that the tenant's platform runs in. The vendor's sample sends 0 (None) for a kind of tenant for which responses have 1.",
                    ..Input::BLANK
                },
                Input {
                    name: "productNames",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Text,
                    values: crate::enums::PremiumProductName::VALUES,
                    description: "The services whose apps are authorized.",
                    ..Input::BLANK
                },
                Input {
                    name: "customRecipientEmails",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Who receives the e-mail that is sent for each app when it has been authorized.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "create_baseline",
        method_name: "create_baseline",
        command: "create",
        method: Method::Post,
        path: "/partner/external/v3/bm/baselines",
        tag: "baselines",
        summary: "Create a baseline from the settings of a tenant",
        description: "Creates a baseline from the settings of a tenant. The id is returned at\nonce, while the settings are still being read: the baseline's status in\n`retrieve_baselines` and its report in\n`retrieve_baseline_creation_report` show the result. The id of the job\nis not reported.\n\nNot possible for a tenant that is being deployed to (status 3), has\nexpired (6) or is being restored (11). The error in these cases is not\ndocumented.\n\nThere is no idempotency key: sent twice, the request may create two\nbaselines. Whether a name can be used twice is not documented.",
        source: Some("baseline-management/create-baseline.md"),
        scopes: &[&["elements.bm.baseline.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Name of the baseline. Its maximum length is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "color",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::BaselineColor::VALUES,
                    description: "Color of the baseline. A number in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "description",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "What the baseline is for.",
                    ..Input::BLANK
                },
                Input {
                    name: "customerId",
                    location: Location::Body,
                    handle: Some("customer"),
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the customer that the tenant belongs to.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantId",
                    location: Location::Body,
                    handle: Some("tenant"),
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the tenant whose settings become the baseline.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "onboard_customer",
        method_name: "onboard_customer",
        command: "onboard",
        method: Method::Post,
        path: "/partner/external/v3/general/customers",
        tag: "customers",
        summary: "Onboard a customer",
        description: "Registers a new customer under the calling partner. The account is\ncreated with a password that is sent as is, so keep it out of logs.\n\nThe HTTP status is always 200, where 201 would be expected; `status`\nreports whether the customer was onboarded, and only 1 means that it was.\nThe `id` is returned at once, whether or not work continues in the\nbackground. Nothing prevents a repeated call from onboarding twice: the\nAPI has no idempotency key.\n\nNot documented: whether password, names and account are needed with\nMicrosoft 365 as the identity provider, which rules the password must\nfollow, and the maximum length of the texts.",
        source: Some("general/customer/onboard-customer.md"),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "identityProviderType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::IdentityProviderType::VALUES,
                    description: "How the customer signs in. An integer in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "firstName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "First name of the person who registers.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Last name of the person who registers.",
                    ..Input::BLANK
                },
                Input {
                    name: "organizationName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Name of the organization.",
                    ..Input::BLANK
                },
                Input {
                    name: "registrationAccount",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "The account to sign in with; an e-mail address in the vendor's sample.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryCode",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Country or region by its two-letter code. The customer list shows a display name instead.",
                    ..Input::BLANK
                },
                Input {
                    name: "telephoneNumber",
                    location: Location::Body,
                    kind: InputKind::Text,
                    description: "Telephone number. The vendor's sample omits it.",
                    ..Input::BLANK
                },
                Input {
                    name: "dataCenter",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Where the customer's data is kept. One of the ids belongs to the government environment, the others to the commercial one.",
                    ..Input::BLANK
                },
                Input {
                    name: "password",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    secret: true,
                    description: "The initial password of the account, sent as is.",
                    ..Input::BLANK
                },
                Input {
                    name: "tags",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Tags of the customer, as free text.",
                    ..Input::BLANK
                },
                Input {
                    name: "managementMode",
                    location: Location::Body,
                    kind: InputKind::Boolean,
                    description: "Who manages the tenant. What true and false mean is not documented; in the customer list, the field of this name is a number with three values. The vendor's sample omits it.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: Some(OutcomeStatus {
                field: "status",
                success: &[1],
                labels: &[
                    (1, "Successful"),
                    (2, "Failed"),
                    (3, "Customer does not exist"),
                    (4, "Failed to register customer"),
                    (5, "Customer is managed by another partner"),
                    (6, "Customer is managed by current partner"),
                    (7, "Customer already exists"),
                ],
            }),
            failed: &[],
            each: None,
        }),
    },
    Operation {
        id: "perform_tenant_action",
        method_name: "perform_action",
        command: "perform-action",
        method: Method::Post,
        path: "/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/actions",
        tag: "baselines",
        summary: "Apply baselines to a tenant",
        description: "Starts a job that performs an action on a tenant. The only action is to\napply baselines. The response is sent at once, with status 200, and\nidentifies the job; `retrieve_process_center_jobs` reports how it ends.\n\nRejected for a tenant that is being deployed to (status 3), has expired\n(6), is being restored (11) or whose settings are being retrieved (12),\nand for a baseline whose settings are being retrieved (status 1), could\nnot be retrieved (4), or that is a draft (6). The error is not\ndocumented.\n\nThere is no idempotency key: sent twice, the request may start two jobs.\nWhether baselines that were applied before and are not in the request\nstay applied is not documented.",
        source: Some("baseline-management/tenant-action.md"),
        scopes: &[&["elements.bm.tenant.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "actionType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::TenantActionType::VALUES,
                    description: "What to do. A number in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "data",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Object,
                    description: "The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.",
                    ..Input::BLANK
                },
                Input {
                    name: "data[].baselineId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the baseline. An integer in the table, an id in the sample; the id is sent.",
                    ..Input::BLANK
                },
                Input {
                    name: "data[].rankingOrder",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    description: "Rank among the baselines that are applied; the first in the sample is 1. Which one takes precedence if two differ is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "reject_reseller_subscriptions",
        method_name: "reject_subscriptions",
        command: "reject-subscriptions",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/reject",
        tag: "resellers",
        summary: "Reject pooled subscriptions for a reseller",
        description: "Rejects pooled subscriptions that were assigned to a reseller. Whether the\nlarge account reseller (LAR) or the reseller calls it is not documented;\nthe permission is that of a LAR.\n\nThe service returns 200 even if the call failed: `rejectStatus` is 9 if\nall pooled subscriptions were rejected, and 10 if that failed. There is\none status for the whole list; whether some were rejected in that case is\nnot documented. Rejecting again may fail.",
        source: Some("general/large-account-reseller/reject-assigned-licenses.md"),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a reseller under the large account reseller.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "licenses",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Object,
                    description: "The pooled subscriptions. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].licenseId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Integer,
                    values: crate::enums::PaymentType::VALUES,
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: Some(Outcome {
            status: Some(OutcomeStatus {
                field: "rejectStatus",
                success: &[9],
                labels: &[
                    (9, "Assigned pooled subscriptions rejected"),
                    (10, "Rejection failed"),
                ],
            }),
            failed: &[],
            each: None,
        }),
    },
    Operation {
        id: "retrieve_audit_logs",
        method_name: "audit_logs",
        command: "list",
        method: Method::Get,
        path: "/partner/external/v3/general/partners/report/auditlog/{date}",
        tag: "audit-logs",
        summary: "List the audit records of the partner",
        description: "Lists what people did at the calling partner in one period, which is a\nmonth in the vendor's sample. The order, the oldest period, and the\nvalues of the kinds and categories are not documented.\n\nThe vendor's page lists page size and token with the path; its samples\nsend them in the query, as this description does. The next page is\nrequested with the token alone, which contains the page size and the\nposition. The vendor's page also mentions a link to the next page, but\nlists no field for it.",
        source: Some("general/audit-logs/get-common-audit-log.md"),
        scopes: &[&["elements.report.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "date",
                location: Location::Path,
                required: true,
                kind: InputKind::Id,
                description: "The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                description: "Records per page. The default is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: InputKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_azure_cost_issues",
        method_name: "azure_cost_issues",
        command: "issues",
        method: Method::Get,
        path: "/partner/external/v3/acm/customers/{customerId}/tenants/{tenantId}/issues",
        tag: "azure-cost",
        summary: "List the Azure cost issues of a tenant",
        description: "Lists where a tenant could spend less on Azure, with the recommended\naction and the potential saving. The list cannot be filtered, and its\norder is not documented.\n\nThe scope has `cm` where the path has `acm`.",
        source: Some("azure-cost-management/retrieve-azure-cost-issues.md"),
        scopes: &[&["elements.cm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::HasNextPage,
            items: "costIssueItemModels",
            metadata: "",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_azure_risk_issues",
        method_name: "azure_security_issues",
        command: "issues",
        method: Method::Get,
        path: "/partner/external/v3/asm/customers/{customerId}/tenants/{tenantId}/issues",
        tag: "azure-security",
        summary: "List the Azure security issues of a tenant",
        description: "Lists where Azure resources of a tenant are at risk, one row for each\nresource. The list cannot be filtered, and its order is not documented.\n\nThe scope has `sm` where the path has `asm`.",
        source: Some("azure-security-management/retrieve-azure-risk-issues.md"),
        scopes: &[&["elements.sm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::HasNextPage,
            items: "securityManagementIssueModels",
            metadata: "",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_baseline_creation_report",
        method_name: "creation_report",
        command: "creation-report",
        method: Method::Get,
        path: "/partner/external/v3/bm/baselines/{baselineId}/reports",
        tag: "baselines",
        summary: "List how the settings of a new baseline were read",
        description: "Lists for each configuration of the source tenant whether its settings\ncould be read when the baseline was created. How long a report is kept,\nand what the response is while the settings are still being read, is not\ndocumented.",
        source: Some("baseline-management/query-create-baseline-job-report-detail.md"),
        scopes: &[
            &["elements.bm.baseline.read.all"],
            &["elements.bm.baseline.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "baselineId",
                location: Location::Path,
                handle: Some("baseline"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a baseline of the partner.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_baseline_tenants",
        method_name: "baseline_tenants",
        command: "tenants",
        method: Method::Post,
        path: "/partner/external/v3/bm/tenants/batch",
        tag: "baselines",
        summary: "List the tenants under baseline management",
        description: "Lists the tenants of all customers that baseline management knows, each\nwith its baselines and its drift from them. The order is not documented.",
        source: Some("baseline-management/query-tenant.md"),
        scopes: &[
            &["elements.bm.tenant.read.all"],
            &["elements.bm.tenant.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "tenantIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these tenants. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_baselines",
        method_name: "baselines",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/bm/baselines/batch",
        tag: "baselines",
        summary: "List the baselines",
        description: "Lists the baselines of the calling partner. The order is not documented.",
        source: Some("baseline-management/query-baselines.md"),
        scopes: &[
            &["elements.bm.baseline.read.all"],
            &["elements.bm.baseline.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "baselineIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these baselines. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_cloud_backup_m365_overview",
        method_name: "cloud_backup_overview",
        command: "cloud-backup-overview",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/cloud-backup-m365/overview",
        tag: "jobs",
        summary: "List what Cloud Backup for Microsoft 365 scanned and protected",
        description: "Lists, for each module of Cloud Backup for Microsoft 365, how many objects\nwere scanned and protected and how much data the last job stored, with a\nrow for each tenant and module. The order is not documented. An empty list\nhas been seen for a customer without the service.\n\nThe vendor's sample is not valid JSON: it has the brackets of a list\naround `data` and `metadata`. An object is expected, as in the other paged\nlists; a bare list of rows, which was documented before the list had\npages, is read as well.",
        source: Some("general/job/get-customer-cloud-backup-m365-overview.md"),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_customers",
        method_name: "customers",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/batch",
        tag: "customers",
        summary: "List the customers and their tenants",
        description: "Lists the customers that the calling partner manages, each with its\ntenants. The order is not documented, so a customer can move from one\npage to another while the list is read.",
        source: Some("general/customer/get-all-customers.md"),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "customerIds",
                    location: Location::Body,
                    nullable: true,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these customers. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_data_protection_statistics",
        method_name: "data_protection_statistics",
        command: "data-protection",
        method: Method::Get,
        path: "/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/ransomware-detection",
        tag: "workspaces",
        summary: "Count the signs of ransomware in a tenant",
        description: "Counts the workspaces that showed signs of ransomware in the last seven\ndays. The vendor calls it data protection statistics.\n\nThe vendor's change log omits `/v3` from the path; the page and its\nsample have it.",
        source: Some("workspace-management/total-of-workspace-ransomware-detection.md"),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_data_security_posture",
        method_name: "data_security_posture",
        command: "data-security",
        method: Method::Get,
        path: "/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/dspm/insights",
        tag: "workspaces",
        summary: "Count the sensitive items of a tenant that are shared too widely",
        description: "Counts the sensitive items that are shared, by audience. What makes an item\nsensitive is not documented, nor whether an item that is shared in two ways\ncounts twice.\n\nThe vendor's change log omits `/v3` from the path; the page and its\nsample have it.",
        source: Some("workspace-management/total-of-workspace-dspm.md"),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_hybrid_agents",
        method_name: "agents",
        command: "list",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/agents",
        tag: "agents",
        summary: "List the hybrid agents of a tenant",
        description: "Lists the agents that link the local directory of a tenant to Elements,\nwith their state. The response is complete: there are no pages and no\ncounters. Which fields can be null or missing is not documented.\n\nThe vendor's table names the list `agentList`; its sample shows an\nunnamed list in braces, which is not valid JSON. The object with\n`agentList` is expected, and a bare list is read as well.",
        source: Some("user-management/agents/get-agent-information-tenant.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "agentList",
            metadata: "",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_job_report_details",
        method_name: "report_details",
        command: "report-details",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/jobs/{jobId}/report-details",
        tag: "jobs",
        summary: "List what a backup job did with each object",
        description: "Lists the objects that a backup job of Cloud Backup for Microsoft 365\nworked on, each with its result. The vendor's table calls them fields of\nthe job, but a row is an object in it. Which kinds of jobs have a report\nand how long it is kept is not documented.\n\nThe page size is required, and is sent with every page. The token of the\nnext page already contains percent signs and is encoded once more.",
        source: Some("general/job/get-customer-job-reports.md"),
        scopes: &[&["elements.jobs.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "jobId",
                location: Location::Path,
                handle: Some("job"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                required: true,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(1000),
                description: "Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: InputKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_jobs",
        method_name: "jobs",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/avpt-products/jobs/batch",
        tag: "jobs",
        summary: "List the backup and scan jobs of a customer",
        description: "Lists the customer's backup and scan jobs. The body can limit them to one\nservice and module. There is no filter by time; the order and how far back\nthe list goes are not documented. An empty list has been seen for a\ncustomer without the service.\n\nRows of type 0 have been seen with `N/A` as id, name, counters, size,\ntimes and duration, which is not documented. One entry of the vendor's\nchange log names another path (`/products/jobs/batch`); the path here is\nthat of the page.",
        source: Some("general/job/get-customer-jobs.md"),
        scopes: &[&["elements.jobs.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "jobType",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::JobType::VALUES,
                    description: "Only jobs of this service. One at a time.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobModule",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::JobModule::VALUES,
                    description: "Only jobs of this module. One at a time.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_m365_tenant",
        method_name: "get",
        command: "get-tenant",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}",
        tag: "customer-apps",
        summary: "Read a Microsoft 365 tenant of a customer",
        description: "Reads the name of a tenant and the clouds it is in.\n\nHere the vendor says that the id is that of the Microsoft 365 tenant.\nThe sample requests one id and its response has another, so it is not\ncertain that the id in the response is the requested one.",
        source: Some("general/customer app profile/get-m365-tenant-info.md"),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_matched_risk_rules",
        method_name: "matched_risk_rules",
        command: "list",
        method: Method::Get,
        path: "/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules",
        tag: "risk-rules",
        summary: "List the risk rules with matches in a tenant",
        description: "Lists the risk rules that something in the tenant breaks, each with the\nnumber of matches. The list is complete: neither pages nor counters are\ndocumented.\n\nRules can be filtered by whether they are on, but a row does not report\nit. The rows of the vendor's sample name two different tenants, although\nthe call is for one, so rows of another tenant may occur.",
        source: Some("risk-management/all-data-source-match-risk-rule.md"),
        scopes: &[&["elements.rm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "result",
            metadata: "",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "dataSources",
                location: Location::Query,
                kind: InputKind::Integer,
                values: crate::enums::RiskDataSource::VALUES,
                description: "The data source whose rules to list; all if omitted. The vendor's name is plural, but its type is one integer, so one value per call is sent.",
                ..Input::BLANK
            },
            Input {
                name: "status",
                location: Location::Query,
                kind: InputKind::Integer,
                values: crate::enums::DisabledEnabled::VALUES,
                description: "Only rules that are on, or only rules that are off.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_pooled_subscription_usage",
        method_name: "usage",
        command: "pooled-subscription-usage",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/licenses/{licenseId}/usage/batch",
        tag: "resellers",
        summary: "List the seats of a pooled subscription that resellers have",
        description: "Lists how many seats of a pooled subscription each reseller was assigned,\nuntil when, and whether the reseller accepted. The order is not documented.\nThe vendor's sample requests page size 50 and its response reports 100, so\nthe page size in the response can differ from the requested one.",
        source: Some(
            "general/large account reseller/get-allocation-usage-history-of-a-specific-license.md",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "licenseId",
                location: Location::Path,
                handle: Some("pooled subscription"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a pooled subscription of the large account reseller; path and fields call it a license.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "ResellerIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only those of these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_pooled_subscriptions",
        method_name: "pooled_subscriptions",
        command: "pooled-subscriptions",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/licenses/batch",
        tag: "resellers",
        summary: "List the pooled subscriptions of the large account reseller",
        description: "Lists the pooled subscriptions of the calling large account reseller\n(LAR), with the seats that were bought, assigned to resellers and left.\nPaths and fields call a pooled subscription a license. The order is not\ndocumented.",
        source: Some(
            "general/large account reseller/get-all-licenses-under-the-current-t2-partner.md",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "LicenseIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_process_center_jobs",
        method_name: "process_center_jobs",
        command: "jobs",
        method: Method::Post,
        path: "/partner/external/v3/bm/customers/{customerId}/tenants/{tenantId}/process-center/jobs/batch",
        tag: "baselines",
        summary: "List the baseline jobs of a tenant",
        description: "Lists the jobs of a tenant that the process center shows. Only the kind\nand the state of a job are reported: neither when it ran nor what went\nwrong. The order is not documented.",
        source: Some("baseline-management/query-job.md"),
        scopes: &[
            &["elements.bm.tenant.read.all"],
            &["elements.bm.tenant.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "jobIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these jobs. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_product_overview",
        method_name: "product_overview",
        command: "product-overview",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/avpt-products/type/{productType}/overview",
        tag: "tenants",
        summary: "Count the user seats that a customer bought of a product",
        description: "Returns how many user seats of one AvePoint product a customer has\nbought. 0 has been seen for a customer without the product.",
        source: Some("general/tenant/get-avpt-products-overview-type.md"),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "productType",
                location: Location::Path,
                required: true,
                kind: InputKind::Integer,
                values: crate::enums::ProductType::VALUES,
                description: "The product.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_protected_objects",
        method_name: "protected_objects",
        command: "protected-objects",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/m365/backup/modules/{module}/protected-objects",
        tag: "customers",
        summary: "List the objects of a customer that Cloud Backup for Microsoft 365 protects",
        description: "Lists the objects of one module, such as mailboxes or sites, that are\nprotected in the customer's tenants. The order is not documented.\n\nThe page size is required here. The vendor's table lists `pageSize` and\n`skipToken` as parts of the path; its samples send both in the query.",
        source: Some("general/customer/retrieve-customer-protected-objects.md"),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "module",
                location: Location::Path,
                required: true,
                kind: InputKind::Integer,
                values: crate::enums::BackupObjectModule::VALUES,
                description: "The module to list.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                required: true,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(1000),
                description: "Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: InputKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_reseller_audit_logs",
        method_name: "reseller_audit_logs",
        command: "audit-logs",
        method: Method::Get,
        path: "/partner/external/v3/general/partners/t2-reseller/report/auditlog/{date}",
        tag: "resellers",
        summary: "List the audit records under the large account reseller",
        description: "Lists what people did under the calling large account reseller (LAR) in\none period, which is a month in the vendor's sample. No field names the\nreseller: whether a record is the LAR's own or a reseller's can only be\nguessed from `operatorOrganization`, and whether the LAR's own are listed\nis not documented. The order, the oldest period, and the values of the\nkinds and categories are not documented either.\n\nThe vendor's page lists page size and token with the path; its samples\nsend them in the query, as this description does. The next page is\nrequested with the token alone, which contains the page size and the\nposition.",
        source: Some(
            "general/large account reseller/get-common-audit-log-T2-reseller.md",
        ),
        scopes: &[&["elements.t2.report.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "date",
                location: Location::Path,
                required: true,
                kind: InputKind::Id,
                description: "The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                description: "Records per page. The default is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: InputKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_reseller_subscriptions",
        method_name: "subscriptions",
        command: "subscriptions",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/resellers/{resellerId}/licenses/batch",
        tag: "resellers",
        summary: "List the pooled subscriptions of a reseller",
        description: "Lists the pooled subscriptions that were assigned to a reseller under\nthe calling large account reseller (LAR). The order is not documented.",
        source: Some(
            "general/large account reseller/get-all-licenses-of-a-specified-reseller.md",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a reseller under the large account reseller.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "LicenseIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "Status",
                    location: Location::Body,
                    kind: InputKind::Integer,
                    values: crate::enums::PooledSubscriptionStatus::VALUES,
                    description: "Only those in this state. One at a time. The key starts with a capital letter.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_resellers",
        method_name: "resellers",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/t2-reseller/resellers/batch",
        tag: "resellers",
        summary: "List the resellers of the large account reseller",
        description: "Lists the resellers under the calling large account reseller (LAR), which\nthe paths call T2 reseller. The order is not documented, nor the response\nto a partner that is not a LAR.",
        source: Some(
            "general/large-account-reseller/get-all-resellers-under-the-current-t2-partner.md",
        ),
        scopes: &[&["elements.t2.resellers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "ResellerIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_risk_rule_hit_items",
        method_name: "hit_items",
        command: "hit-items",
        method: Method::Get,
        path: "/partner/external/v3/rm/customers/{customerId}/tenants/{tenantId}/detection/rules/{ruleId}/hit-items",
        tag: "risk-rules",
        summary: "List the objects of a tenant that break a risk rule",
        description: "Lists the objects of a tenant that break one risk rule. What a row\nreports about its object depends on the data source. The order is not\ndocumented.",
        source: Some("risk-management/specific-rule-detail-hit-items.md"),
        scopes: &[&["elements.rm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metaData",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "ruleId",
                location: Location::Path,
                handle: Some("risk rule"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a risk rule, as returned by the list of matched rules.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_risk_workflows",
        method_name: "risk_workflows",
        command: "workflows",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows",
        tag: "actions",
        summary: "List the risk analysis workflows of a tenant",
        description: "Lists the workflows that look for risky actions in a tenant, all or\nthose of one category. The category of a row is not reported, so it is\nknown only if the request filters by it. The order is not documented,\nnor is which fields can be null or missing.\n\nThe vendor's table lists only the fields of a row; its sample shows that\nthe rows are in `data` and the counters in `metadata`. The sample uses a\npath without `/partner` on a test host; the path of the page is used\nhere.",
        source: Some("user-management/risky_public_api/get-risk-analyze-workflow.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "catagory",
                location: Location::Query,
                kind: InputKind::Integer,
                values: crate::enums::RiskyActionCategory::VALUES,
                description: "Only workflows of this category; all if omitted. The name is sent as the vendor spells it on its only page.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_risky_action_count",
        method_name: "action_counts",
        command: "count",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions",
        tag: "actions",
        summary: "Count the risky and the normal actions in a tenant",
        description: "Returns the number of risky and of normal actions in a tenant.\n\nIf `types` requests one kind, the value of the other is not documented:\nit may be missing, null or 0.",
        source: Some("user-management/risky_public_api/get-risk-action.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "types",
                location: Location::Query,
                kind: InputKind::Integer,
                values: crate::enums::ActionType::VALUES,
                description: "The kind of action to count; both if omitted. The vendor's name is plural, but its type is one integer, so one value per call is sent.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_scan_profile",
        method_name: "get",
        command: "scan-profile",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}",
        tag: "jobs",
        summary: "Read a scan profile with its containers",
        description: "Reads a scan profile: its tenant, its settings and its containers, which\nare returned all at once. Which settings can be missing or null is not\ndocumented.",
        source: Some("general/job/get-customer-scan-profile-detail.md"),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "scanProfileId",
                location: Location::Path,
                handle: Some("scan profile"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a scan profile of that customer, as returned by the list of scan profiles.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_scan_profile_changes",
        method_name: "changes",
        command: "scan-profile-changes",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/scan-profiles/{scanProfileId}/changes",
        tag: "jobs",
        summary: "Read the last daily report of a scan profile",
        description: "Reports what the last daily scan of a profile changed: objects that were\nregistered, moved to another container or removed, as numbers and as\nlists. The lists are returned all at once, whatever their length. Without\na daily report, `lastUpdateTime` is the time the profile was changed; the\nvalues of the numbers in that case are not documented.",
        source: Some("general/job/get-customer-scan-profile-changes.md"),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "scanProfileId",
                location: Location::Path,
                handle: Some("scan profile"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a scan profile of that customer, as returned by the list of scan profiles.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_scan_profiles",
        method_name: "scan_profiles",
        command: "scan-profiles",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/scan-profiles/batch",
        tag: "jobs",
        summary: "List the scan profiles of a customer",
        description: "Lists the customer's scan profiles in AvePoint Online Services, without\ntheir containers, which `retrieve_scan_profile` returns. The order is\nnot documented. The text of the vendor's sample says GET, its table\nPOST; POST is used, because there is a body.",
        source: Some("general/job/get-customer-scan-profiles.md"),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "scanProfileIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these scan profiles. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_security_users",
        method_name: "security_users",
        command: "users",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/users",
        tag: "dashboard",
        summary: "List the users of a tenant with their security states",
        description: "Lists the users that the security dashboard of a tenant shows, all or\nthose in one state. The order is not documented, so a user can move\nfrom one page to another while the list is read. Which fields can be\nnull or missing is not documented either.\n\nThe vendor's table lists the counters of the page next to the rows; this\ndescription follows the sample, which has them in `metadata`.",
        source: Some("user-management/dashboard_public_api/dashboard_public_api.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
            Input {
                name: "status",
                location: Location::Query,
                kind: InputKind::Integer,
                values: crate::enums::UserSecurityStatus::VALUES,
                description: "Only users in this state; all if omitted. Whether several values are accepted is not documented, so one value per call is sent.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_service_app_status",
        method_name: "service_app_status",
        command: "service-app-status",
        method: Method::Get,
        path: "/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/product/{productName}/apps",
        tag: "customer-apps",
        summary: "Check whether the app of a service is authorized in a tenant",
        description: "Reports whether the app of a premium service has been consented to in a\nMicrosoft 365 tenant.\n\nThe vendor's table describes one object, the sample shows a list of\nobjects without any wrapper; both are read. The objects have neither id\nnor name, so several could not be distinguished. What an empty list means\nis not documented.",
        source: Some("general/customer app profile/get-m365-tenant-product-apps.md"),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "$",
            metadata: "",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "productName",
                location: Location::Path,
                required: true,
                kind: InputKind::Text,
                values: crate::enums::PremiumProductName::VALUES,
                description: "The service whose app is looked up. The page refers to the list of all services, but accepts only four of them.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_services",
        method_name: "services",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/services/batch",
        tag: "services",
        summary: "List the services of the customers",
        description: "Lists the customers, each with its subscriptions. The order is not\ndocumented.\n\nEvery field of a subscription is text, including seats and sizes; N/A\nmeans that there is no value.",
        source: Some("general/service subscription/get-all-services.md"),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "customerIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these customers. Described in the singular and typed as a list; a list is sent. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_sign_ins",
        method_name: "sign_ins",
        command: "sign-ins",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/signins",
        tag: "actions",
        summary: "List the sign-ins of the users of a tenant",
        description: "Lists the sign-ins of the users of a tenant, all or only the risky ones.\nThey cannot be filtered by time. How far back they go, their order, and\nwhich fields can be null or missing are not documented.\n\nThe vendor's table lists only the fields of a row; its sample shows that\nthe rows are in `data` and the counters in `metadata`.",
        source: Some("user-management/risky_public_api/get-sign-in.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "risky",
                location: Location::Query,
                kind: InputKind::Boolean,
                description: "True for risky sign-ins only; all if omitted. Whether false means all or those without risk is not documented. A row reports it as `isRisk`.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_storage_profiles",
        method_name: "storage_profiles",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/general/partners/storage-profile/batch",
        tag: "storage-profiles",
        summary: "List the storage profiles of the partner",
        description: "Lists the storage profiles of the calling partner, each with the settings\nof its kind of storage. The ids are probably what `storageProfileId` of\n`add_service` takes. The permission is the one for subscriptions. The\norder is not documented.\n\nSettings can contain passwords and keys. Whether they are returned in\nclear text, blank or masked is not documented; the key in the vendor's\nsample is blank. Treat every response as a secret.\n\nThe text of the vendor's page omits `/partner` from the path; its sample\nhas it, and so do all other operations.",
        source: Some(
            "general/storage-profiles/get-all-storage-profile-under-the-current-partner.md",
        ),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "ProfileIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these storage profiles; all if omitted. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_tenant_user_seats",
        method_name: "user_seats",
        command: "user-seats",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/3rd-party-products/type/{type}/tenants/batch",
        tag: "tenants",
        summary: "List the user seats of a customer's tenants",
        description: "Lists the tenants of one platform with the user seats that are assigned\nand those that are left. The order is not documented.",
        source: Some("general/tenant/get-3rd-party-products-tenant-type.md"),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "type",
                location: Location::Path,
                required: true,
                kind: InputKind::Integer,
                values: crate::enums::TenantType::VALUES,
                description: "The platform of the tenants.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "tenantIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these tenants. Typed as one integer, but the name is plural, and the ids in the response are texts; a list of texts is sent. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_user",
        method_name: "get",
        command: "get",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}",
        tag: "users",
        summary: "Read all details of a user",
        description: "Reads one user of a tenant, with more fields than the list of users has.\nSome fields have another name there: `userPrincipalName` for\n`loginName`, `countryOrRegion` for `countryRegion`, `startDate` for\n`enforceStartDateTime`.\n\nFields that only the updates of hybrid and local users write are not\nreturned, so they cannot be read before they are replaced: middle name,\ninitials, comment, IP and home phone, pager, department number, web\npage, P.O. box, personal title, home directory, profile path, logon\nscript and notes. No field indicates whether a user is a cloud, a hybrid\nor a local user. Which fields can be null or missing is not documented.",
        source: Some("user-management/user_public_api/get-information-of-user.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_user_protection_status",
        method_name: "user_protection",
        command: "user-protection",
        method: Method::Post,
        path: "/partner/external/v3/general/customers/{customerId}/tenants/{tenantId}/cloud-backup-m365/users/batch",
        tag: "tenants",
        summary: "List which users of a tenant are protected",
        description: "Lists users of a tenant and, for each, whether Cloud Backup for Microsoft\n365 protects their mailbox and their OneDrive. The order is not\ndocumented.",
        source: Some("general/tenant/get-cloud-backup-m365-users-batch.md"),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "userEmails",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only the users with these e-mail addresses. Described in the singular and typed as a list; a list is sent. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_users",
        method_name: "users",
        command: "list",
        method: Method::Post,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/batch",
        tag: "users",
        summary: "List the users of a tenant",
        description: "Lists the users of a tenant, all or the named ones. The order is not\ndocumented, so a user can move from one page to another while the list\nis read. Which fields can be null or missing is not documented either.\n\nThe vendor's table lists the counters of the page next to the rows; this\ndescription follows the sample, which has them in `metadata`. A sentence\non the vendor's page calls the method GET; its table says POST, and POST\nis used.",
        source: Some("user-management/user_public_api/get-information-of-users.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: false,
            fields: &[
                Input {
                    name: "userIds",
                    location: Location::Body,
                    list: true,
                    kind: InputKind::Text,
                    description: "Only these users. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_workflow_compliance",
        method_name: "risky_users",
        command: "risky-users",
        method: Method::Get,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/workflows/{workflowId}",
        tag: "actions",
        summary: "List the risky users that a workflow found",
        description: "Lists the users whose actions one workflow found risky, with their\nsign-ins, the files that they opened and their devices. Which of the\nthree lists is filled for which workflow is not documented, nor is which\nfields can be null or missing.\n\nThe vendor's table lists all fields flat. This description follows the\nsample, which has the users in `data`, the three lists in each user, and\nthe counters of the page in `metadata`. The counters next to the rows\napply to the whole workflow; how `riskUserCount` and `totalCount` relate\nis not documented, and they differ in the sample. Only `metadata`\nindicates the end of the list.",
        source: Some("user-management/risky_public_api/get-compliance-category.md"),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
        }),
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "workflowId",
                location: Location::Path,
                handle: Some("workflow"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a risk analysis workflow of that tenant.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: InputKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_workspace_compliance",
        method_name: "workspace_compliance",
        command: "compliance",
        method: Method::Get,
        path: "/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/data-protection/compliance-rate",
        tag: "workspaces",
        summary: "Count the compliant workspaces of a tenant",
        description: "Counts the workspaces that comply and those that do not. The path\nsuggests a rate; two counts are returned.\n\nThe vendor's change log omits `/v3` from the path; the page and its\nsample have it.",
        source: Some("workspace-management/total-of-workspaces-incompliance.md"),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "retrieve_workspace_overview",
        method_name: "workspace_overview",
        command: "overview",
        method: Method::Get,
        path: "/partner/external/v3/wm/customers/{customerId}/tenants/{tenantId}/overview/workspace",
        tag: "workspaces",
        summary: "Count the workspaces of a tenant",
        description: "Counts the workspaces of a tenant, by kind and by problem. How old the\ncounts are, and when a workspace becomes inactive, is not documented.\n\nThe vendor's change log omits `/v3` from the path; the page and its\nsample have it.",
        source: Some("workspace-management/total-of-workspaces.md"),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        returns_body: true,
        outcome: None,
    },
    Operation {
        id: "update_cloud_user_contact_information",
        method_name: "update_contact_information",
        command: "update-contact-information",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/contact-information",
        tag: "users",
        summary: "Replace the phone numbers of a cloud user",
        description: "Sets the office phone, the mobile phone and the fax number of a cloud\nuser. It replaces all three: each is documented as required; what the\nservice does with a missing one is not documented, nor whether an empty\ntext clears it.\n\nA successful response has no body. Hybrid and local users have their own\noperation, update_local_user_contact_information; what happens if one of\nthem is given here is not documented.",
        source: Some(
            "user-management/user_public_api/update-contact-information-of-cloud-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "officePhone",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Office phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "mobile",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Mobile phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "fax",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Fax number. Not documented before June 2026, and required since.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_cloud_user_general_information",
        method_name: "update_general_information",
        command: "update-general-information",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/general-information",
        tag: "users",
        summary: "Replace the names, job title and employee id of a cloud user",
        description: "Sets first, last and display name, job title and employee id of a cloud\nuser. It replaces all five, and all are documented as required. The\neffect of a missing or empty field is not documented, so send the\ncurrent values of the fields to keep.\n\nA successful response has no body. Hybrid and local users have their own\noperation, update_local_user_general_information; what happens if one of\nthem is given here is not documented.",
        source: Some(
            "user-management/user_public_api/update-general-information-of-cloud-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "firstName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "First name.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Last name.",
                    ..Input::BLANK
                },
                Input {
                    name: "displayName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(256),
                    description: "Display name.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobTitle",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Job title. No maximum length is documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "employeeId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(16),
                    description: "Employee id.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_cloud_user_office",
        method_name: "update_office",
        command: "update-office",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office",
        tag: "users",
        summary: "Replace the company, department and location of a cloud user",
        description: "Sets company, department and location of a cloud user. It replaces all\nthree, and all are documented as required; whether a missing or empty\none is kept or cleared is not documented.\n\nThe paths of the two office operations are easily confused: this one\nends in `office`, that of the postal address,\nupdate_cloud_user_office_location, in `office-information`.\n\nA successful response has no body. Hybrid and local users have their own\noperation, update_local_user_office; what happens if one of them is\ngiven here is not documented.",
        source: Some(
            "user-management/user_public_api/update-office-information-of-cloud-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "company",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Company.",
                    ..Input::BLANK
                },
                Input {
                    name: "department",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Department.",
                    ..Input::BLANK
                },
                Input {
                    name: "location",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Location of the office.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_cloud_user_office_location",
        method_name: "update_office_location",
        command: "update-office-location",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office-information",
        tag: "users",
        summary: "Replace the office address of a cloud user",
        description: "Sets the postal address of the office of a cloud user. It replaces the\nwhole address: every field is documented as required; the effect of\nomitting one, or of an empty text, is not documented.\n\nThe path ends in `office-information`, although it is the address;\ncompany and department are set by update_cloud_user_office.\n\nA successful response has no body. Hybrid and local users have their own\noperation, update_local_user_office_location; what happens if one of\nthem is given here is not documented.",
        source: Some(
            "user-management/user_public_api/update-office-location-information-of-cloud-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "postalCode",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(40),
                    description: "Postal code.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryRegion",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(255),
                    description: "Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "state",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(128),
                    description: "State or province.",
                    ..Input::BLANK
                },
                Input {
                    name: "address",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(1024),
                    description: "Street address.",
                    ..Input::BLANK
                },
                Input {
                    name: "city",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(128),
                    description: "City. Not documented before June 2026, and required since.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_contact_information",
        method_name: "update_contact_information",
        command: "update-local-contact-information",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/contact-information",
        tag: "users",
        summary: "Replace the phone numbers of a hybrid or local user",
        description: "Sets the six phone numbers of a hybrid or local user. All are replaced\nand all are documented as required. The effect of omitting a number is\nnot documented, nor whether an empty text clears it. No operation\nreturns IP phone, home phone and pager, so their current values cannot\nbe read before they are replaced.\n\nA successful response has no body. Cloud users have their own operation,\nupdate_cloud_user_contact_information; what happens if one of them is\ngiven here is not documented.",
        source: Some(
            "user-management/user_public_api/update-contact-information-of-local-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "officePhone",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Office phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "mobile",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Mobile phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "fax",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Fax number.",
                    ..Input::BLANK
                },
                Input {
                    name: "ipPhone",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(30),
                    description: "IP phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "homePhone",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(30),
                    description: "Home phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "pager",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(30),
                    description: "Pager.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_general_information",
        method_name: "update_general_information",
        command: "update-local-general-information",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/general-information",
        tag: "users",
        summary: "Replace the names, job title, employee id and comment of a hybrid or local user",
        description: "Sets the names, initials, job title, employee id and comment of a hybrid\nor local user. It replaces all eight fields, which are all documented as\nrequired; how the service treats a missing or empty one is not\ndocumented. No operation returns middle name, initials and comment, so\nthey cannot be read before they are replaced.\n\nA successful response has no body. Cloud users have their own operation,\nupdate_cloud_user_general_information; what happens if one of them is\ngiven here is not documented.",
        source: Some(
            "user-management/user_public_api/update-general-information-of-local-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "firstName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "First name.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Last name.",
                    ..Input::BLANK
                },
                Input {
                    name: "displayName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(256),
                    description: "Display name.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobTitle",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Job title. No maximum length is documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "employeeId",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(16),
                    description: "Employee id.",
                    ..Input::BLANK
                },
                Input {
                    name: "middleName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Middle name.",
                    ..Input::BLANK
                },
                Input {
                    name: "initials",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(6),
                    description: "Initials.",
                    ..Input::BLANK
                },
                Input {
                    name: "comment",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(30),
                    description: "Comment.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_notes",
        method_name: "update_notes",
        command: "update-local-notes",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/notes",
        tag: "users",
        summary: "Replace the notes on a hybrid or local user",
        description: "Sets the notes on a hybrid or local user. The text replaces the previous\none, which no operation returns. It is required; whether an empty text\nclears the notes is not documented.\n\nA successful response has no body. What happens if a cloud user is given\nis not documented.",
        source: Some("user-management/user_public_api/update-notes-of-local-user.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "notes",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(1024),
                    description: "The notes.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_office",
        method_name: "update_office",
        command: "update-local-office",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office",
        tag: "users",
        summary: "Replace the company, department and location of a hybrid or local user",
        description: "Sets company, department, department number and location of a hybrid or\nlocal user. It replaces all four, and all are documented as required;\nwhether a missing or empty field is kept or cleared is not documented.\nNo operation returns the department number.\n\nThe paths of the two office operations are easily confused: this one\nends in `office`, that of the postal address,\nupdate_local_user_office_location, in `office-information`.\n\nA successful response has no body. Cloud users have their own operation,\nupdate_cloud_user_office; what happens if one of them is given here is\nnot documented.",
        source: Some(
            "user-management/user_public_api/update-office-information-of-local-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "company",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Company.",
                    ..Input::BLANK
                },
                Input {
                    name: "department",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Department.",
                    ..Input::BLANK
                },
                Input {
                    name: "location",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Location of the office.",
                    ..Input::BLANK
                },
                Input {
                    name: "departmentNumber",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(10),
                    description: "Department number.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_office_location",
        method_name: "update_office_location",
        command: "update-local-office-location",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office-information",
        tag: "users",
        summary: "Replace the office address of a hybrid or local user",
        description: "Sets the postal address of the office of a hybrid or local user,\ntogether with the web page, the P.O. box and the personal title. All\neight fields are replaced and documented as required; the effect of a\nmissing or empty one is not documented. No operation returns web page,\nP.O. box and personal title, so they cannot be read before they are\nreplaced.\n\nThe path ends in `office-information`, although it is the address;\ncompany and department are set by update_local_user_office.\n\nA successful response has no body. Cloud users have their own operation,\nupdate_cloud_user_office_location; what happens if one of them is given\nhere is not documented.",
        source: Some(
            "user-management/user_public_api/update-office-location-information-of-local-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "postalCode",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(40),
                    description: "Postal code.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryRegion",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(255),
                    description: "Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "state",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(128),
                    description: "State or province.",
                    ..Input::BLANK
                },
                Input {
                    name: "address",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(1024),
                    description: "Street address.",
                    ..Input::BLANK
                },
                Input {
                    name: "city",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(128),
                    description: "City.",
                    ..Input::BLANK
                },
                Input {
                    name: "webPage",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(2048),
                    description: "Web page.",
                    ..Input::BLANK
                },
                Input {
                    name: "poBox",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(40),
                    description: "P.O. box.",
                    ..Input::BLANK
                },
                Input {
                    name: "personalTitle",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(64),
                    description: "Personal title, such as an academic degree. It belongs to the person, although it is listed with the office.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_local_user_profile",
        method_name: "update_profile",
        command: "update-local-profile",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile",
        tag: "users",
        summary: "Replace the home directory, profile path and logon script of a hybrid or local user",
        description: "Sets home directory, profile path and logon script of a hybrid or local\nuser. All three are replaced and documented as required; the effect of a\nmissing or empty one is not documented. No operation returns them, so\nthey cannot be read before they are replaced.\n\nThe paths are sent as given. Those of the vendor's sample start with one\nbackslash after JSON decoding, so they do not name a server; a path to a\nserver starts with two, which are four in JSON.\n\nA successful response has no body. What happens if a cloud user is given\nis not documented.",
        source: Some("user-management/user_public_api/update-profile-of-local-user.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a hybrid or local user of that tenant. No field of a user indicates whether it is one, and the response for a cloud user is not documented.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "homeDirectory",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(520),
                    description: "Home directory.",
                    ..Input::BLANK
                },
                Input {
                    name: "profilePath",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(520),
                    description: "Path of the profile.",
                    ..Input::BLANK
                },
                Input {
                    name: "logonScript",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(520),
                    description: "Logon script.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_account_information",
        method_name: "update_account_information",
        command: "update-account-information",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/account-information",
        tag: "users",
        summary: "Replace the account information of a user",
        description: "Sets the e-mail address, the usage location, the language and the time\nin which the account can sign in. It replaces all seven fields, and all\nare documented as required, the two dates even if they are not enforced;\nthe effect of a date in that case is not documented. Neither is what the\nservice does with a field that is missing, null or empty. Read the user\nfirst, and send back the values to keep.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some("user-management/user_public_api/update-account-information.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "mail",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(256),
                    description: "E-mail address.",
                    ..Input::BLANK
                },
                Input {
                    name: "usageLocation",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(128),
                    description: "Country or region in which the account is used, as a two-letter code. The vendor allows 128 characters.",
                    ..Input::BLANK
                },
                Input {
                    name: "preferredLanguage",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "Language that the user prefers, as a code such as de-DE.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceStart",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the account can sign in only from the start date on.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceStartDateTime",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "The start date. Required even if it is not enforced. ISO 8601 in UTC is safe; whether an offset or a plain date is accepted is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceEnd",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the account is blocked at the end date.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceEndDateTime",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "The end date. Required even if it is not enforced; for its format see the start date.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_alternate_email_address",
        method_name: "update_alternate_email_address",
        command: "update-alternate-email-address",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/alternate-email-address",
        tag: "users",
        summary: "Replace the alternate e-mail addresses of a user",
        description: "Sets the alternate e-mail addresses of a user. The list replaces the\nprevious one and is required. The maximum number of addresses is not\ndocumented, nor whether an empty list removes all of them.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some(
            "user-management/user_public_api/update-alternate-email-address-of-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "alternateEmailAddress",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: InputKind::Text,
                    description: "All alternate addresses; a list, although the name is singular.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_birthday",
        method_name: "update_birthday",
        command: "update-birthday",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/birthday",
        tag: "users",
        summary: "Set the birthday of a user",
        description: "Sets the birthday of a user, from which `age` of retrieve_user is\ncomputed. The only field is required; whether null or an empty text\nremoves the birthday is not documented.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some("user-management/user_public_api/update-birthday-of-user.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "birthday",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    description: "The birthday, as a date and time with a time zone. Send midnight UTC of the day; in which time zone the service reads the day is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_external_property",
        method_name: "update_external_property",
        command: "update-external-property",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/isexternal",
        tag: "users",
        summary: "Mark a user as external or not",
        description: "Sets whether a user counts as external. The only field is required.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some(
            "user-management/user_public_api/update-is-external-user-property.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "isExternal",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the user is external.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_manager",
        method_name: "update_manager",
        command: "update-manager",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/manager",
        tag: "users",
        summary: "Set the manager of a user",
        description: "Sets the manager of a user, replacing the previous one. The only field\nis required. How to remove the manager is not documented, so an empty\ntext is not known to do it.\n\nA successful response has no body. The operation accepts cloud users and\nothers; how the manager is identified differs, see the field.",
        source: Some("user-management/user_public_api/update-manager-of-user.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "userPrincipalName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(1024),
                    description: "The manager: the user principal name if the user is a cloud user, otherwise the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_password_setting",
        method_name: "update_password_setting",
        command: "update-password-setting",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/password-setting",
        tag: "users",
        summary: "Set whether the password of a user never expires",
        description: "Sets whether the password of a user never expires. It does not set a\npassword. The only field is required.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some(
            "user-management/user_public_api/update-password-setting-of-user.md",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "passwordNeverExpire",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether the password never expires.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_sponsor",
        method_name: "update_sponsor",
        command: "update-sponsor",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/sponsor",
        tag: "users",
        summary: "Set the sponsor of a user",
        description: "Sets the sponsor of a user. One is sent, while retrieve_user mentions\nsponsors; whether other sponsors of the user are kept is not documented,\nnor how to remove a sponsor. The only field is required.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some("user-management/user_public_api/update-sponsor-of-user.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "userPrincipalName",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Text,
                    max_length: Some(1024),
                    description: "User principal name of the sponsor.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
    Operation {
        id: "update_user_test_property",
        method_name: "update_test_property",
        command: "update-test-property",
        method: Method::Put,
        path: "/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/istest",
        tag: "users",
        summary: "Mark a user as a test account or not",
        description: "Sets whether a user counts as a test account. The only field is\nrequired.\n\nA successful response has no body. The operation exists under `users`\nonly; whether it accepts hybrid and local users as well is not\ndocumented.",
        source: Some("user-management/user_public_api/update-is-test-user-property.md"),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: InputKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                required: true,
                kind: InputKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "isTestUser",
                    location: Location::Body,
                    required: true,
                    kind: InputKind::Boolean,
                    description: "Whether it is a test account.",
                    ..Input::BLANK
                },
            ],
        }),
        returns_body: false,
        outcome: None,
    },
];
/// The groups of operations in the order of the spec: tag, description.
pub static TAGS: &[(&str, &str)] = &[
    ("customers", "The customers that the calling partner manages, and their tenants."),
    ("actions", "Risky and normal actions in a tenant."),
    ("agents", "The agents that connect the local directory of a tenant to Elements."),
    ("audit-logs", "What people did in Elements at the calling partner."),
    (
        "azure-cost",
        "Azure cost issues of a tenant, with the recommended action and the potential saving.",
    ),
    ("azure-security", "Azure security issues of a tenant."),
    (
        "baselines",
        "Baselines of tenant settings, the tenants under baseline management, and their jobs.",
    ),
    (
        "customer-apps",
        "Tenants of a customer, links for their consent, and service apps.",
    ),
    (
        "dashboard",
        "The users of a tenant with their security states, as the dashboard shows them.",
    ),
    (
        "jobs",
        "Backup and scan jobs of a customer, their reports, and the scan profiles.",
    ),
    (
        "resellers",
        "The resellers and pooled subscriptions of a large account reseller (LAR).",
    ),
    (
        "risk-rules",
        "Risk rules with matches in a tenant, and the objects that break them.",
    ),
    ("services", "Subscriptions of the customers, and adding one."),
    ("storage-profiles", "Where the partner's backups are stored."),
    (
        "tenants",
        "User seats and products of a customer, and the protected users of a tenant.",
    ),
    ("users", "The users of a tenant, to read and to change."),
    ("workspaces", "Counts of the workspaces of a tenant, and of their problems."),
];
