// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The operations of the spec, by id.
use crate::{
    Body, Documented, Each, Field, Input, ValueKind, Location, Method, Operation,
    Outcome, OutcomeEach, OutcomeFailed, OutcomeStatus, Paging, PagingStyle,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/accept-assigned-licenses.html",
        ),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                each: Some(Each {
                    operation: "retrieve_resellers",
                    field: "resellerId",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Object,
                    description: "The pooled subscriptions. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].licenseId",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PaymentType::CODES),
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    codes: Some(crate::enums::AcceptStatus::CODES),
                    ..Field::new("acceptStatus", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
                    (13, "Assigned by another LAR before, and accepted already"),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/add-or-edit-license-for-a-reseller.html",
        ),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                each: Some(Each {
                    operation: "retrieve_resellers",
                    field: "resellerId",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "product",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::ResellerProduct::CODES),
                    description: "The product of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "UserSeat",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    description: "Number of seats. Whether a change sends the new total or the difference is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "ExpirationTime",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Time,
                    description: "When the seats end; not after the pooled subscription, and not in the past. Required even if `IsSameAsPool` is true.",
                    ..Input::BLANK
                },
                Input {
                    name: "StartDate",
                    location: Location::Body,
                    kind: ValueKind::Time,
                    description: "When the seats can first be used. For Fly only, according to the vendor's table, but Fly is not a listed product.",
                    ..Input::BLANK
                },
                Input {
                    name: "PaymentType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PaymentType::CODES),
                    description: "How it is paid.",
                    ..Input::BLANK
                },
                Input {
                    name: "IsSameAsPool",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Boolean,
                    description: "Whether the seats end together with the pooled subscription. Which time applies if `ExpirationTime` differs is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "UnitPrice",
                    location: Location::Body,
                    kind: ValueKind::Number,
                    description: "Price of a seat. How many decimals are accepted is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "Currency",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "Currency code of the price. Which codes are accepted is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("resellerId", ValueKind::Id),
                Field {
                    codes: Some(crate::enums::ResellerProduct::CODES),
                    ..Field::new("product", ValueKind::Integer)
                },
                Field {
                    codes: Some(crate::enums::ResellerSubscriptionResult::CODES),
                    ..Field::new("status", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/service-subscription/add-service.html",
        ),
        scopes: &[&["elements.license.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::AddServiceProduct::CODES),
                    description: "The product to add.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::LicenseType::CODES),
                    description: "A trial, or from a pool (Enterprise).",
                    ..Input::BLANK
                },
                Input {
                    name: "avepointStorageType",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::AvepointStorageType::CODES),
                    description: "The kind of AvePoint's storage. For product 2048 only, unless the customer's own storage is used.",
                    ..Input::BLANK
                },
                Input {
                    name: "retentionYear",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    description: "How many years backups are kept. For product 2048 only, together with `avepointStorageType`.",
                    ..Input::BLANK
                },
                Input {
                    name: "byos",
                    location: Location::Body,
                    kind: ValueKind::Boolean,
                    description: "True for the customer's own storage, false for AvePoint's. For product 2048 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "storageProfileId",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "The storage profile of the customer's own storage, likely the `id` of the list of storage profiles. For product 2048 only, with `byos`. The tables type it as a boolean, the sample sends an id.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems",
                    location: Location::Body,
                    list: true,
                    kind: ValueKind::Object,
                    description: "What to take from which pool. For `licenseType` 1 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].resource",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::enums::PoolResource::CODES),
                    description: "The pool to take from. In one vendor sample it is the pool of Baseline management for the product Workspace management.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].subscriptionSourceType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::SubscriptionSourceType::CODES),
                    description: "Where the pool comes from.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].isSameAsPool",
                    location: Location::Body,
                    kind: ValueKind::Boolean,
                    description: "True to end together with the pool. False requires `expireTime`; with `expireTime` it can be omitted. A sample sends true and `expireTime` together; which of them applies is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].expireTime",
                    location: Location::Body,
                    kind: ValueKind::Time,
                    description: "When the subscription ends, if not with the pool.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].saleType",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::SaleType::CODES),
                    description: "What is sold. For product 2048 only.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].packageType",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PackageType::CODES),
                    description: "The package. For the resources Office365Backup and Office365EXODBackup only, where it is required; the table marks it as required for all, which a note and a sample contradict.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].customerSize",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    description: "Size of the customer. The unit is not documented. For the same resources as `packageType`.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].userSeat",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    description: "User seats to assign.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].contractEndDate",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "When the contract ends. Neither its format nor a sample is given; text like that of `expireTime` is a guess.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenseItems[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PaymentType::CODES),
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("customerId", ValueKind::Id),
                Field {
                    codes: Some(crate::enums::AddServiceProduct::CODES),
                    ..Field::new("product", ValueKind::Integer)
                },
                Field {
                    codes: Some(crate::enums::AddServiceStatus::CODES),
                    ..Field::new("status", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/onboard-customer-tenants.html",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "CustomerId",
                    location: Location::Body,
                    handle: Some("customer"),
                    required: true,
                    kind: ValueKind::Text,
                    description: "The customer that the tenants belong to. It is in the body here and in the path of the related calls.",
                    ..Input::BLANK
                },
                Input {
                    name: "TenantIds",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: ValueKind::Text,
                    description: "The tenants to connect.",
                    ..Input::BLANK
                },
                Input {
                    name: "ProductName",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::enums::ConnectModuleName::CODES),
                    description: "The modules to connect them to; a list, in spite of its name.",
                    ..Input::BLANK
                },
                Input {
                    name: "HybridTenant",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Boolean,
                    description: "Whether the tenants are hybrid; one value for all of them.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    aliases: &["ConnectTenantsResult"],
                    ..Field::new("connectTenantsResult", ValueKind::Map)
                },
                Field::new("connectTenantsResult.*.isSuccess", ValueKind::Boolean),
                Field {
                    codes: Some(crate::enums::ConnectErrorCode::CODES),
                    ..Field::new("connectTenantsResult.*.errorCode", ValueKind::Integer)
                },
                Field {
                    aliases: &["FailedProducts"],
                    ..Field::new("failedProducts", ValueKind::Map)
                },
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/create-auth-link-to-add-tenant-for-customer.html",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::AadEnvironment::CODES),
                    description: "The Microsoft Entra cloud that the tenant is in.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantFriendlyName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Display name of the tenant.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantDescription",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "Description of the tenant.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantSharePointAdminUrl",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "Address of the tenant's SharePoint admin center.",
                    ..Input::BLANK
                },
                Input {
                    name: "customRecipientEmails",
                    location: Location::Body,
                    list: true,
                    kind: ValueKind::Text,
                    description: "Who receives an e-mail when the tenant has been added. Who receives it otherwise is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("id", ValueKind::Id),
                Field::new("url", ValueKind::Text),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/create-auth-link-to-consent-app-for-customer.html",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::ConsentMethod::CODES),
                    description: "Who consents.",
                    ..Input::BLANK
                },
                Input {
                    name: "isReAuth",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Boolean,
                    description: "True to authorize existing apps again, false to create and authorize them.",
                    ..Input::BLANK
                },
                Input {
                    name: "aadEnvironment",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::AadEnvironment::CODES),
                    description: "The Microsoft Entra cloud that the tenant is in.",
                    ..Input::BLANK
                },
                Input {
                    name: "platformEnvironmentType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PlatformEnvironmentType::CODES),
                    description: "The cloud that the tenant's platform runs in. The vendor's sample sends 0 (None) for a kind of tenant for which responses have 1.",
                    ..Input::BLANK
                },
                Input {
                    name: "productNames",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::enums::PremiumProductName::CODES),
                    description: "The services whose apps are authorized.",
                    ..Input::BLANK
                },
                Input {
                    name: "customRecipientEmails",
                    location: Location::Body,
                    list: true,
                    kind: ValueKind::Text,
                    description: "Who receives the e-mail that is sent for each app when it has been authorized.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("id", ValueKind::Id),
                Field::new("url", ValueKind::Text),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/create-baseline.html",
        ),
        scopes: &[&["elements.bm.baseline.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Name of the baseline. Its maximum length is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "color",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::BaselineColor::CODES),
                    description: "Color of the baseline. A number in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "description",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "What the baseline is for.",
                    ..Input::BLANK
                },
                Input {
                    name: "customerId",
                    location: Location::Body,
                    handle: Some("customer"),
                    required: true,
                    kind: ValueKind::Text,
                    description: "Id of the customer that the tenant belongs to.",
                    ..Input::BLANK
                },
                Input {
                    name: "tenantId",
                    location: Location::Body,
                    handle: Some("tenant"),
                    required: true,
                    kind: ValueKind::Text,
                    description: "Id of the tenant whose settings become the baseline.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[Field::new("baselineId", ValueKind::Id)],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer/onboard-customer.html",
        ),
        scopes: &[&["elements.customers.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[],
        body: Some(Body {
            required: true,
            fields: &[
                Input {
                    name: "identityProviderType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::IdentityProviderType::CODES),
                    description: "How the customer signs in. An integer in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "firstName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "First name of the person who registers.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Last name of the person who registers.",
                    ..Input::BLANK
                },
                Input {
                    name: "organizationName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Name of the organization.",
                    ..Input::BLANK
                },
                Input {
                    name: "registrationAccount",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "The account to sign in with; an e-mail address in the vendor's sample.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryCode",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::lookups::CountryCode::CODES),
                    description: "Country or region by its two-letter code. The customer list shows a display name instead.",
                    ..Input::BLANK
                },
                Input {
                    name: "telephoneNumber",
                    location: Location::Body,
                    kind: ValueKind::Text,
                    description: "Telephone number. The vendor's sample omits it.",
                    ..Input::BLANK
                },
                Input {
                    name: "dataCenter",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::lookups::DataCenter::CODES),
                    description: "Where the customer's data is kept. One of the ids belongs to the government environment, the others to the commercial one.",
                    ..Input::BLANK
                },
                Input {
                    name: "password",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    secret: true,
                    description: "The initial password of the account, sent as is.",
                    ..Input::BLANK
                },
                Input {
                    name: "tags",
                    location: Location::Body,
                    list: true,
                    kind: ValueKind::Text,
                    description: "Tags of the customer, as free text.",
                    ..Input::BLANK
                },
                Input {
                    name: "managementMode",
                    location: Location::Body,
                    kind: ValueKind::Boolean,
                    description: "Who manages the tenant. What true and false mean is not documented; in the customer list, the field of this name is a number with three values. The vendor's sample omits it.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("id", ValueKind::Id),
                Field {
                    codes: Some(crate::enums::OnboardStatus::CODES),
                    ..Field::new("status", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/tenant-action.html",
        ),
        scopes: &[&["elements.bm.tenant.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::TenantActionType::CODES),
                    description: "What to do. A number in the table, quoted in the sample; it is sent as a number.",
                    ..Input::BLANK
                },
                Input {
                    name: "data",
                    location: Location::Body,
                    required: true,
                    list: true,
                    kind: ValueKind::Object,
                    description: "The baselines to apply. An object in the table, a list of objects in the sample; the list is sent.",
                    ..Input::BLANK
                },
                Input {
                    name: "data[].baselineId",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Id of the baseline. An integer in the table, an id in the sample; the id is sent.",
                    ..Input::BLANK
                },
                Input {
                    name: "data[].rankingOrder",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    description: "Rank among the baselines that are applied; the first in the sample is 1. Which one takes precedence if two differ is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[Field::new("jobId", ValueKind::Id)],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/reject-assigned-licenses.html",
        ),
        scopes: &[&["elements.t2.license.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                each: Some(Each {
                    operation: "retrieve_resellers",
                    field: "resellerId",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Object,
                    description: "The pooled subscriptions. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].licenseId",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Id of the pooled subscription.",
                    ..Input::BLANK
                },
                Input {
                    name: "licenses[].paymentType",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PaymentType::CODES),
                    description: "How it is paid.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    codes: Some(crate::enums::RejectStatus::CODES),
                    ..Field::new("rejectStatus", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/audit-logs/get-common-audit-log.html",
        ),
        scopes: &[&["elements.report.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("auditId", ValueKind::Id),
                    Field::new("operationTime", ValueKind::Time),
                    Field::new("operatedBy", ValueKind::Text),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("tenantName", ValueKind::Text),
                    Field::new("customerId", ValueKind::Id),
                    Field::new("customerName", ValueKind::Text),
                    Field::new("targetObjectId", ValueKind::Id),
                    Field::new("targetObjectType", ValueKind::Text),
                    Field::new("targetObject", ValueKind::Text),
                    Field::new("category", ValueKind::Text),
                    Field::new("operation", ValueKind::Text),
                    Field {
                        aliases: &["organization"],
                        ..Field::new("operatorOrganization", ValueKind::Text)
                    },
                    Field::new("module", ValueKind::Text),
                    Field::new("auditType", ValueKind::Text),
                    Field::new("operationFrom", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("propertyChanges", ValueKind::Object)
                    },
                    Field::new("propertyChanges[].parameter", ValueKind::Text),
                    Field::new("propertyChanges[].previousValue", ValueKind::Text),
                    Field::new("propertyChanges[].currentValue", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("auditComments", ValueKind::Object)
                    },
                    Field::new("auditComments[].comment", ValueKind::Text),
                    Field::new("auditComments[].addedBy", ValueKind::Text),
                    Field::new("auditComments[].addedTime", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["auditId"],
            columns: &[
                "operationTime",
                "operatedBy",
                "operation",
                "category",
                "targetObject",
                "targetObjectType",
                "customerName",
                "tenantName",
                "module",
                "auditType",
                "operationFrom",
                "operatorOrganization",
                "propertyChanges",
                "auditComments",
                "auditId",
                "customerId",
                "tenantId",
                "targetObjectId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "date",
                location: Location::Path,
                required: true,
                kind: ValueKind::Month,
                description: "The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                description: "Records per page. The default is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: ValueKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.skipToken", ValueKind::Text),
                Field::new("metadata.totalCount", ValueKind::Any),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/azure-cost-management/retrieve-azure-cost-issues.html",
        ),
        scopes: &[&["elements.cm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::HasNextPage,
            items: "costIssueItemModels",
            metadata: "",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("ruleId", ValueKind::Id),
                    Field::new("ruleName", ValueKind::Text),
                    Field::new("policy", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::IssueSeverity::CODES),
                        ..Field::new("severity", ValueKind::Text)
                    },
                    Field::new("affectedResources", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::CostRecommendation::CODES),
                        ..Field::new("recommendation", ValueKind::Text)
                    },
                    Field::new("potentialCostSaving", ValueKind::Integer),
                    Field::new("description", ValueKind::Text),
                    Field::new("recommendationTypeId", ValueKind::Id),
                ],
                may_be_empty: false,
            },
            key: &["ruleId"],
            columns: &[
                "ruleName",
                "severity",
                "affectedResources",
                "potentialCostSaving",
                "recommendation",
                "policy",
                "description",
                "ruleId",
                "recommendationTypeId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("hasNextPage", ValueKind::Boolean),
                Field::new("totalCount", ValueKind::Integer),
                Field {
                    list: true,
                    ..Field::new("costIssueItemModels", ValueKind::Object)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/azure-security-management/retrieve-azure-risk-issues.html",
        ),
        scopes: &[&["elements.sm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::HasNextPage,
            items: "securityManagementIssueModels",
            metadata: "",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("issueId", ValueKind::Id),
                    Field::new("ruleId", ValueKind::Id),
                    Field::new("policyId", ValueKind::Id),
                    Field::new("resourceId", ValueKind::Id),
                    Field::new("issueName", ValueKind::Text),
                    Field::new("description", ValueKind::Text),
                    Field::new("policy", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::IssueSeverity::CODES),
                        ..Field::new("severity", ValueKind::Text)
                    },
                    Field {
                        codes: Some(crate::enums::SecurityIssueStatus::CODES),
                        ..Field::new("status", ValueKind::Text)
                    },
                    Field::new("resource", ValueKind::Text),
                    Field {
                        codes: Some(crate::lookups::AzureResourceType::CODES),
                        ..Field::new("resourceType", ValueKind::Integer)
                    },
                    Field::new("resourceGroup", ValueKind::Text),
                    Field::new("subscriptionId", ValueKind::Id),
                    Field::new("subscription", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("tags", ValueKind::Object)
                    },
                    Field::new("tags[].key", ValueKind::Text),
                    Field::new("tags[].value", ValueKind::Text),
                    Field::new("detectedDate", ValueKind::Time),
                    Field::new("firstDetectedDate", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["issueId"],
            columns: &[
                "issueName",
                "severity",
                "status",
                "resource",
                "resourceType",
                "resourceGroup",
                "subscription",
                "detectedDate",
                "firstDetectedDate",
                "policy",
                "description",
                "tags",
                "issueId",
                "ruleId",
                "policyId",
                "resourceId",
                "subscriptionId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("hasNextPage", ValueKind::Boolean),
                Field::new("totalCount", ValueKind::Integer),
                Field {
                    list: true,
                    ..Field::new("securityManagementIssueModels", ValueKind::Object)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/query-create-baseline-job-report-detail.html",
        ),
        scopes: &[
            &["elements.bm.baseline.read.all"],
            &["elements.bm.baseline.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("source", ValueKind::Text),
                    Field::new("configuration", ValueKind::Text),
                    Field::new("status", ValueKind::Any),
                    Field::new("details", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["source", "configuration"],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "baselineId",
                location: Location::Path,
                handle: Some("baseline"),
                each: Some(Each {
                    operation: "retrieve_baselines",
                    field: "baselineId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a baseline of the partner.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/query-tenant.html",
        ),
        scopes: &[
            &["elements.bm.tenant.read.all"],
            &["elements.bm.tenant.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("tenantName", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::BaselineTenantStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                    Field::new("driftDetected", ValueKind::Integer),
                    Field::new("driftDetectedTime", ValueKind::Time),
                    Field::new("lastDeployedTime", ValueKind::Time),
                    Field::new("customerId", ValueKind::Id),
                    Field::new("tenantId", ValueKind::Id),
                    Field {
                        aliases: &["autoAlignmentStatus"],
                        codes: Some(crate::enums::DisabledEnabled::CODES),
                        ..Field::new("autoAlignment", ValueKind::Integer)
                    },
                    Field {
                        list: true,
                        ..Field::new("appliedBaselines", ValueKind::Object)
                    },
                    Field::new("appliedBaselines[].baselineId", ValueKind::Id),
                    Field::new("appliedBaselines[].baselineName", ValueKind::Text),
                    Field::new("appliedBaselines[].version", ValueKind::Any),
                ],
                may_be_empty: false,
            },
            key: &["tenantId"],
            columns: &[
                "tenantName",
                "status",
                "driftDetected",
                "driftDetectedTime",
                "lastDeployedTime",
                "autoAlignment",
                "appliedBaselines",
                "tenantId",
                "customerId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these tenants. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/query-baselines.html",
        ),
        scopes: &[
            &["elements.bm.baseline.read.all"],
            &["elements.bm.baseline.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("baselineId", ValueKind::Id),
                    Field {
                        aliases: &["name"],
                        ..Field::new("baselineName", ValueKind::Text)
                    },
                    Field::new("createdTime", ValueKind::Time),
                    Field::new("modifiedTime", ValueKind::Time),
                    Field {
                        codes: Some(crate::enums::BaselineStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["baselineId"],
            columns: &[
                "baselineName",
                "status",
                "modifiedTime",
                "createdTime",
                "baselineId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these baselines. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-cloud-backup-m365-overview.html",
        ),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("customerId", ValueKind::Id),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("customer", ValueKind::Text),
                    Field::new("serviceType", ValueKind::Text),
                    Field::new("serviceModule", ValueKind::Text),
                    Field::new("lastRunTime", ValueKind::Time),
                    Field::new("totalScannedObjects", ValueKind::Integer),
                    Field::new("totalProtectedObjects", ValueKind::Integer),
                    Field::new("dataSizeStoredInAvePoint", ValueKind::Size),
                    Field::new("dataSizeStoredInBYOS", ValueKind::Size),
                ],
                may_be_empty: false,
            },
            key: &["tenantId", "serviceType", "serviceModule"],
            columns: &[
                "customer",
                "serviceType",
                "serviceModule",
                "totalScannedObjects",
                "totalProtectedObjects",
                "dataSizeStoredInAvePoint",
                "dataSizeStoredInBYOS",
                "lastRunTime",
                "tenantId",
                "customerId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &["lastRunTime"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: true,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer/get-all-customers.html",
        ),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("organization", ValueKind::Text),
                    Field::new("ownerEmail", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::CustomerJobStatus::CODES),
                        ..Field::new("jobStatus", ValueKind::Integer)
                    },
                    Field::new("countryOrRegion", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::ManagementMode::CODES),
                        ..Field::new("managementMode", ValueKind::Integer)
                    },
                    Field {
                        list: true,
                        ..Field::new("tenants", ValueKind::Object)
                    },
                    Field::new("tenants[].id", ValueKind::Id),
                    Field::new("tenants[].name", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "organization",
                "ownerEmail",
                "countryOrRegion",
                "managementMode",
                "jobStatus",
                "tenants",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these customers. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspace-ransomware-detection.html",
        ),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("teamsUnderPotentialRansomwareAttack", ValueKind::Integer),
                Field::new("teamsWithUnusualActivities", ValueKind::Integer),
                Field::new("teamsWithSuspiciousObjects", ValueKind::Integer),
                Field::new(
                    "sharePointSitesUnderPotentialRansomwareAttack",
                    ValueKind::Integer,
                ),
                Field::new("sharePointSitesWithUnusualActivities", ValueKind::Integer),
                Field::new("sharePointSitesWithSuspiciousObjects", ValueKind::Integer),
                Field::new(
                    "oneDrivesUnderPotentialRansomwareAttack",
                    ValueKind::Integer,
                ),
                Field::new("oneDrivesWithUnusualActivities", ValueKind::Integer),
                Field::new("oneDrivesWithSuspiciousObjects", ValueKind::Integer),
                Field::new("groupsUnderPotentialRansomwareAttack", ValueKind::Integer),
                Field::new("groupsWithUnusualActivities", ValueKind::Integer),
                Field::new("groupsWithSuspiciousObjects", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspace-dspm.html",
        ),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("sensitiveItemsSharedWithEveryone", ValueKind::Integer),
                Field::new(
                    "sensitiveItemsSharedWithEveryoneExceptExternalUsers",
                    ValueKind::Integer,
                ),
                Field::new("sensitiveItemsSharedViaAnyoneLink", ValueKind::Integer),
                Field::new(
                    "sensitiveItemsSharedViaLinkForSpecificExternalUsers",
                    ValueKind::Integer,
                ),
                Field::new("sensitiveItemsSharedViaOrganizationLink", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/agents/get-agent-information-tenant.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "agentList",
            metadata: "",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("serverName", ValueKind::Text),
                    Field::new("version", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::AgentStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                    Field::new("syncTime", ValueKind::Time),
                    Field::new("collectTime", ValueKind::Time),
                    Field {
                        codes: Some(crate::enums::AgentConnectionStatus::CODES),
                        ..Field::new("connectionStatus", ValueKind::Integer)
                    },
                    Field::new("advanceMessage", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "serverName",
                "status",
                "connectionStatus",
                "version",
                "syncTime",
                "collectTime",
                "advanceMessage",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &["syncTime", "collectTime"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: true,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("agentList", ValueKind::Object)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-job-reports.html",
        ),
        scopes: &[&["elements.jobs.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("title", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::JobReportObjectType::CODES),
                        ..Field::new("type", ValueKind::Integer)
                    },
                    Field::new("sourceObjectLocation", ValueKind::Text),
                    Field::new("container", ValueKind::Text),
                    Field::new("size", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::JobReportStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                    Field::new("finishTime", ValueKind::Time),
                    Field::new("comment", ValueKind::Text),
                    Field::new("errorCode", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &[],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "jobId",
                location: Location::Path,
                handle: Some("job"),
                each: Some(Each {
                    operation: "retrieve_jobs",
                    field: "jobId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a backup job of that customer. That it is the `jobId` of the job list is likely, but not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                required: true,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(1000),
                description: "Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: ValueKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.skipToken", ValueKind::Text),
                Field::new("metadata.totalCount", ValueKind::Any),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-jobs.html",
        ),
        scopes: &[&["elements.jobs.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field {
                        codes: Some(crate::enums::JobType::CODES),
                        ..Field::new("jobType", ValueKind::Integer)
                    },
                    Field {
                        codes: Some(crate::enums::JobModule::CODES),
                        ..Field::new("jobModule", ValueKind::Integer)
                    },
                    Field {
                        codes: Some(crate::enums::JobStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                    Field::new("jobId", ValueKind::Id),
                    Field::new("name", ValueKind::Text),
                    Field::new("totalCount", ValueKind::Any),
                    Field::new("failedCount", ValueKind::Any),
                    Field::new("successfulCount", ValueKind::Any),
                    Field::new("skippedCount", ValueKind::Any),
                    Field::new("warningCount", ValueKind::Any),
                    Field::new("backupSize", ValueKind::Size),
                    Field::new("startTime", ValueKind::Time),
                    Field::new("endTime", ValueKind::Time),
                    Field::new("jobDuration", ValueKind::Text),
                    Field::new("lastModifyTime", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["jobId"],
            columns: &[
                "name",
                "jobType",
                "jobModule",
                "status",
                "startTime",
                "endTime",
                "jobDuration",
                "totalCount",
                "successfulCount",
                "failedCount",
                "skippedCount",
                "warningCount",
                "backupSize",
                "lastModifyTime",
                "jobId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::JobType::CODES),
                    description: "Only jobs of this service. One at a time.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobModule",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::JobModule::CODES),
                    description: "Only jobs of this module. One at a time.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/get-m365-tenant-info.html",
        ),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("id", ValueKind::Id),
                Field::new("name", ValueKind::Text),
                Field {
                    codes: Some(crate::enums::AadEnvironment::CODES),
                    ..Field::new("aadEnvironment", ValueKind::Integer)
                },
                Field {
                    codes: Some(crate::enums::PlatformEnvironmentType::CODES),
                    ..Field::new("platformEnvironmentType", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/risk-management/all-data-source-match-risk-rule.html",
        ),
        scopes: &[&["elements.rm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "result",
            metadata: "",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("ruleId", ValueKind::Id),
                    Field::new("ruleName", ValueKind::Text),
                    Field::new("setting", ValueKind::Text),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("customerId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::RiskDataSource::CODES),
                        ..Field::new("dataSource", ValueKind::Integer)
                    },
                    Field::new("hitItemCount", ValueKind::Integer),
                ],
                may_be_empty: false,
            },
            key: &["ruleId"],
            columns: &[
                "ruleName",
                "hitItemCount",
                "dataSource",
                "setting",
                "ruleId",
                "tenantId",
                "customerId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "dataSources",
                location: Location::Query,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::RiskDataSource::CODES),
                description: "The data source whose rules to list; all if omitted. The vendor's name is plural, but its type is one integer, so one value per call is sent.",
                ..Input::BLANK
            },
            Input {
                name: "status",
                location: Location::Query,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::DisabledEnabled::CODES),
                description: "Only rules that are on, or only rules that are off.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: true,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("result", ValueKind::Object)
                },
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-allocation-usage-history-of-a-specific-license.html",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("resellerId", ValueKind::Id),
                    Field::new("email", ValueKind::Text),
                    Field::new("organization", ValueKind::Text),
                    Field::new("assignedDate", ValueKind::Time),
                    Field::new("allocatedUserSeat", ValueKind::Any),
                    Field::new("unitPrice", ValueKind::Any),
                    Field {
                        codes: Some(crate::enums::PooledSubscriptionStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                    Field::new("createdDate", ValueKind::Time),
                    Field::new("startDate", ValueKind::Time),
                    Field::new("expirationDate", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["resellerId", "assignedDate"],
            columns: &[
                "organization",
                "email",
                "allocatedUserSeat",
                "unitPrice",
                "status",
                "assignedDate",
                "createdDate",
                "startDate",
                "expirationDate",
                "resellerId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "licenseId",
                location: Location::Path,
                handle: Some("pooled subscription"),
                each: Some(Each {
                    operation: "retrieve_pooled_subscriptions",
                    field: "licenseId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a pooled subscription of the large account reseller; path and fields call it a license.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only those of these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-licenses-under-the-current-t2-partner.html",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("licenseId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::ResellerProduct::CODES),
                        ..Field::new("product", ValueKind::Integer)
                    },
                    Field::new("poolName", ValueKind::Text),
                    Field::new("storage", ValueKind::Text),
                    Field::new("subscriptionName", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::PooledSubscriptionSource::CODES),
                        ..Field::new("source", ValueKind::Integer)
                    },
                    Field::new("unitPrice", ValueKind::Any),
                    Field {
                        codes: Some(crate::enums::PaymentType::CODES),
                        ..Field::new("paymentType", ValueKind::Integer)
                    },
                    Field::new("totalUserSeat", ValueKind::Any),
                    Field::new("allocatedUserSeat", ValueKind::Any),
                    Field::new("availableUserSeat", ValueKind::Any),
                    Field::new("startDate", ValueKind::Time),
                    Field::new("expirationDate", ValueKind::Time),
                    Field {
                        codes: Some(crate::enums::PooledSubscriptionStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["licenseId"],
            columns: &[
                "poolName",
                "product",
                "subscriptionName",
                "status",
                "totalUserSeat",
                "allocatedUserSeat",
                "availableUserSeat",
                "unitPrice",
                "paymentType",
                "source",
                "storage",
                "startDate",
                "expirationDate",
                "licenseId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/baseline-management/query-job.html",
        ),
        scopes: &[
            &["elements.bm.tenant.read.all"],
            &["elements.bm.tenant.readwrite.all"],
        ],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("jobId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::BaselineJobType::CODES),
                        ..Field::new("type", ValueKind::Integer)
                    },
                    Field {
                        codes: Some(crate::enums::BaselineJobStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["jobId"],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these jobs. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/tenant/get-avpt-products-overview-type.html",
        ),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "productType",
                location: Location::Path,
                required: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::ProductType::CODES),
                description: "The product.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    codes: Some(crate::enums::ProductType::CODES),
                    ..Field::new("productType", ValueKind::Integer)
                },
                Field::new("purchasedUserSeat", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer/retrieve-customer-protected-objects.html",
        ),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("displayName", ValueKind::Text),
                    Field::new("mailboxType", ValueKind::Text),
                    Field::new("containerName", ValueKind::Text),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("size", ValueKind::Integer),
                ],
                may_be_empty: false,
            },
            key: &[],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "module",
                location: Location::Path,
                required: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::BackupObjectModule::CODES),
                description: "The module to list.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                required: true,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(1000),
                description: "Objects per page. The vendor's page calls it a page index and gives 1 and 1000 as the range; both are taken as allowed.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: ValueKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.skipToken", ValueKind::Text),
                Field::new("metadata.totalCount", ValueKind::Any),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-common-audit-log-T2-reseller.html",
        ),
        scopes: &[&["elements.t2.report.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::SkipToken,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("auditId", ValueKind::Id),
                    Field::new("operationTime", ValueKind::Time),
                    Field::new("operatedBy", ValueKind::Text),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("tenantName", ValueKind::Text),
                    Field::new("customerId", ValueKind::Id),
                    Field::new("customerName", ValueKind::Text),
                    Field::new("targetObjectId", ValueKind::Id),
                    Field::new("targetObjectType", ValueKind::Text),
                    Field::new("targetObject", ValueKind::Text),
                    Field::new("category", ValueKind::Text),
                    Field::new("operation", ValueKind::Text),
                    Field {
                        aliases: &["organization"],
                        ..Field::new("operatorOrganization", ValueKind::Text)
                    },
                    Field::new("module", ValueKind::Text),
                    Field::new("auditType", ValueKind::Text),
                    Field::new("operationFrom", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("propertyChanges", ValueKind::Object)
                    },
                    Field::new("propertyChanges[].parameter", ValueKind::Text),
                    Field::new("propertyChanges[].previousValue", ValueKind::Text),
                    Field::new("propertyChanges[].currentValue", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("auditComments", ValueKind::Object)
                    },
                    Field::new("auditComments[].comment", ValueKind::Text),
                    Field::new("auditComments[].addedBy", ValueKind::Text),
                    Field::new("auditComments[].addedTime", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["auditId"],
            columns: &[
                "operationTime",
                "operatedBy",
                "operation",
                "category",
                "targetObject",
                "targetObjectType",
                "customerName",
                "tenantName",
                "module",
                "auditType",
                "operationFrom",
                "operatorOrganization",
                "propertyChanges",
                "auditComments",
                "auditId",
                "customerId",
                "tenantId",
                "targetObjectId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "date",
                location: Location::Path,
                required: true,
                kind: ValueKind::Month,
                description: "The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                description: "Records per page. The default is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "skipToken",
                location: Location::Query,
                kind: ValueKind::Text,
                description: "Where the page starts: the `skipToken` of the previous page, unchanged; omitted for the first page. It can contain `+`, `=`, `|` and `%`, which are encoded like any other value, so a percent sign is sent as `%25`. How long a token is valid is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.skipToken", ValueKind::Text),
                Field::new("metadata.totalCount", ValueKind::Any),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-licenses-of-a-specified-reseller.html",
        ),
        scopes: &[&["elements.t2.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("licenseId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::ResellerProduct::CODES),
                        ..Field::new("product", ValueKind::Integer)
                    },
                    Field::new("poolName", ValueKind::Text),
                    Field::new("storage", ValueKind::Text),
                    Field::new("subscriptionName", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::PooledSubscriptionSource::CODES),
                        ..Field::new("source", ValueKind::Integer)
                    },
                    Field::new("unitPrice", ValueKind::Any),
                    Field {
                        codes: Some(crate::enums::PaymentType::CODES),
                        ..Field::new("paymentType", ValueKind::Integer)
                    },
                    Field::new("totalUserSeat", ValueKind::Any),
                    Field::new("allocatedUserSeat", ValueKind::Any),
                    Field::new("availableUserSeat", ValueKind::Any),
                    Field::new("startDate", ValueKind::Time),
                    Field::new("expirationDate", ValueKind::Time),
                    Field {
                        codes: Some(crate::enums::PooledSubscriptionStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["licenseId"],
            columns: &[
                "poolName",
                "product",
                "subscriptionName",
                "status",
                "totalUserSeat",
                "allocatedUserSeat",
                "availableUserSeat",
                "unitPrice",
                "paymentType",
                "source",
                "storage",
                "startDate",
                "expirationDate",
                "licenseId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "resellerId",
                location: Location::Path,
                handle: Some("reseller"),
                each: Some(Each {
                    operation: "retrieve_resellers",
                    field: "resellerId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a reseller under the large account reseller.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these pooled subscriptions. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "Status",
                    location: Location::Body,
                    kind: ValueKind::Integer,
                    codes: Some(crate::enums::PooledSubscriptionStatus::CODES),
                    description: "Only those in this state. One at a time. The key starts with a capital letter.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/large-account-reseller/get-all-resellers-under-the-current-t2-partner.html",
        ),
        scopes: &[&["elements.t2.resellers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field {
                        aliases: &["ResellerId"],
                        ..Field::new("resellerId", ValueKind::Id)
                    },
                    Field {
                        aliases: &["InviteEmail"],
                        ..Field::new("inviteEmail", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Organization"],
                        ..Field::new("organization", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Email"],
                        ..Field::new("email", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Status"],
                        codes: Some(crate::enums::ResellerStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["resellerId"],
            columns: &["organization", "email", "inviteEmail", "status", "resellerId"],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these resellers. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/risk-management/specific-rule-detail-hit-items.html",
        ),
        scopes: &[&["elements.rm.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metaData",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field {
                        aliases: &["objectid"],
                        ..Field::new("objectId", ValueKind::Id)
                    },
                    Field::new("ruleId", ValueKind::Id),
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("customerId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::RiskDataSource::CODES),
                        ..Field::new("dataSource", ValueKind::Integer)
                    },
                    Field::new("detail", ValueKind::Object),
                    Field::new("detail.mailboxName", ValueKind::Text),
                    Field::new("detail.mailboxEmailAddress", ValueKind::Text),
                    Field::new("detail.storageUsed", ValueKind::Integer),
                    Field::new("detail.prohibitSendReceiveQuota", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::MailboxRecipientType::CODES),
                        ..Field::new("detail.recipientType", ValueKind::Integer)
                    },
                    Field::new("detail.createdDate", ValueKind::Time),
                    Field::new("detail.lastActivityDate", ValueKind::Time),
                    Field::new("detail.prohibitSendQuota", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::NoYes::CODES),
                        ..Field::new("detail.mark", ValueKind::Integer)
                    },
                    Field::new("detail.groupName", ValueKind::Text),
                    Field::new("detail.groupEmailAddress", ValueKind::Text),
                    Field::new("detail.createdBy", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::GroupType::CODES),
                        ..Field::new("detail.groupType", ValueKind::Integer)
                    },
                    Field::new("detail.ownerCount", ValueKind::Integer),
                    Field::new("detail.memberCount", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::SourceType::CODES),
                        ..Field::new("detail.sourceType", ValueKind::Integer)
                    },
                    Field::new("detail.teamsName", ValueKind::Text),
                    Field::new("detail.teamsUrl", ValueKind::Text),
                    Field::new("detail.latestCampaignInfo", ValueKind::Text),
                    Field::new("detail.siteName", ValueKind::Text),
                    Field::new("detail.siteUrl", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::SiteLockState::CODES),
                        ..Field::new("detail.lockState", ValueKind::Integer)
                    },
                    Field::new("detail.displayName", ValueKind::Text),
                    Field::new("detail.url", ValueKind::Text),
                    Field::new("detail.adminCount", ValueKind::Integer),
                    Field::new("detail.storageLimit", ValueKind::Integer),
                    Field::new("detail.changeFileCount", ValueKind::Integer),
                    Field::new("detail.guestsCount", ValueKind::Integer),
                    Field::new("detail.userName", ValueKind::Text),
                    Field::new("detail.userEmailAddress", ValueKind::Text),
                    Field::new("detail.userRoles", ValueKind::Text),
                    Field::new("detail.upn", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::HitUserType::CODES),
                        ..Field::new("detail.userType", ValueKind::Integer)
                    },
                    Field::new("detail.MFAControlledViaCap", ValueKind::Boolean),
                    Field::new("detail.lastSignIn", ValueKind::Time),
                    Field::new("detail.signInCount", ValueKind::Integer),
                    Field::new("detail.environmentName", ValueKind::Text),
                    Field::new("detail.environmentMakerCount", ValueKind::Integer),
                    Field {
                        codes: Some(crate::enums::EnvironmentRegion::CODES),
                        ..Field::new("detail.region", ValueKind::Integer)
                    },
                    Field::new("detail.type", ValueKind::Integer),
                    Field::new("detail.totalUsage", ValueKind::Integer),
                    Field::new("detail.creatorName", ValueKind::Text),
                    Field::new("detail.creatorEmail", ValueKind::Text),
                    Field::new("detail.guestUserCount", ValueKind::Integer),
                    Field::new("detail.connectionName", ValueKind::Text),
                    Field::new("detail.parentEnvironment", ValueKind::Text),
                    Field::new("detail.appName", ValueKind::Text),
                    Field::new("detail.environment", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::NoYes::CODES),
                        ..Field::new("detail.includedInSolutions", ValueKind::Integer)
                    },
                    Field::new("detail.coOwnerCount", ValueKind::Integer),
                    Field::new("detail.lastLaunchTime", ValueKind::Time),
                    Field::new("detail.flowName", ValueKind::Text),
                    Field::new("detail.workspaceName", ValueKind::Text),
                    Field::new("detail.capacityName", ValueKind::Text),
                    Field::new("detail.artifactName", ValueKind::Text),
                    Field::new("detail.workspace", ValueKind::Text),
                    Field::new("detail.sensitivity", ValueKind::Text),
                    Field::new("detail.reportCount", ValueKind::Integer),
                    Field::new("detail.userCount", ValueKind::Integer),
                    Field::new("detail.licenseCount", ValueKind::Integer),
                    Field::new("detail.licenseDisplayName", ValueKind::Text),
                    Field::new("detail.licenseKeyName", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "dataSource",
                "detail",
                "objectId",
                "ruleId",
                "tenantId",
                "customerId",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "ruleId",
                location: Location::Path,
                handle: Some("risk rule"),
                each: Some(Each {
                    operation: "retrieve_matched_risk_rules",
                    field: "ruleId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a risk rule, as returned by the list of matched rules.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field {
                    aliases: &["metadata"],
                    ..Field::new("metaData", ValueKind::Object)
                },
                Field::new("metaData.pageIndex", ValueKind::Integer),
                Field::new("metaData.pageSize", ValueKind::Integer),
                Field::new("metaData.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/risky/get-risk-analyze-workflow.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("workflowId", ValueKind::Id),
                    Field::new("workflowDisplayName", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["workflowId"],
            columns: &["workflowDisplayName", "workflowId"],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "catagory",
                location: Location::Query,
                list: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::RiskyActionCategory::CODES),
                description: "Only workflows of these categories; all if omitted. The name is sent as the vendor spells it on its only page, whose older versions have a list. That a list repeats the name is inferred.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/risky/get-risk-action.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "types",
                location: Location::Query,
                list: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::ActionType::CODES),
                description: "The kinds of action to count; both if omitted. The vendor's page types it as one integer, its older pages as a list. That a list repeats the name is inferred.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    aliases: &["riskActionCount"],
                    ..Field::new("riskyActionCount", ValueKind::Integer)
                },
                Field::new("normalActionCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profile-detail.html",
        ),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "scanProfileId",
                location: Location::Path,
                handle: Some("scan profile"),
                each: Some(Each {
                    operation: "retrieve_scan_profiles",
                    field: "profileId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a scan profile of that customer, as returned by the list of scan profiles.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("profileName", ValueKind::Text),
                Field::new("profileId", ValueKind::Id),
                Field::new("description", ValueKind::Text),
                Field::new("tenantId", ValueKind::Id),
                Field::new("tenantDomain", ValueKind::Text),
                Field {
                    codes: Some(crate::enums::ScanMode::CODES),
                    ..Field::new("scanMode", ValueKind::Integer)
                },
                Field::new("modifiedTime", ValueKind::Time),
                Field::new("createdTime", ValueKind::Time),
                Field::new("impersonationAccount", ValueKind::Text),
                Field::new("scanInplaceArchivedMailboxes", ValueKind::Boolean),
                Field::new("isIgnoreLockedSiteEnabled", ValueKind::Boolean),
                Field::new("enableDailyScan", ValueKind::Text),
                Field::new("isSendOutOfPolicyNotification", ValueKind::Boolean),
                Field {
                    list: true,
                    ..Field::new("containers", ValueKind::Object)
                },
                Field::new("containers[].containersName", ValueKind::Text),
                Field {
                    codes: Some(crate::enums::ContainerObjectType::CODES),
                    ..Field::new("containers[].objectType", ValueKind::Integer)
                },
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profile-changes.html",
        ),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: None,
        volatile: &["lastUpdateTime"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "scanProfileId",
                location: Location::Path,
                handle: Some("scan profile"),
                each: Some(Each {
                    operation: "retrieve_scan_profiles",
                    field: "profileId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a scan profile of that customer, as returned by the list of scan profiles.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("profileName", ValueKind::Text),
                Field::new("profileId", ValueKind::Id),
                Field::new("description", ValueKind::Text),
                Field::new("tenantId", ValueKind::Id),
                Field::new("tenantDomain", ValueKind::Text),
                Field {
                    codes: Some(crate::enums::ScanMode::CODES),
                    ..Field::new("scanMode", ValueKind::Integer)
                },
                Field::new("modifiedTime", ValueKind::Time),
                Field::new("lastUpdateTime", ValueKind::Time),
                Field {
                    codes: Some(crate::enums::JobStatus::CODES),
                    ..Field::new("lastScanStatus", ValueKind::Integer)
                },
                Field::new("newRegisteredContentCount", ValueKind::Integer),
                Field::new("movedToAnotherContainer", ValueKind::Integer),
                Field::new("removedFromMicrosoft365OrOutofPolicy", ValueKind::Integer),
                Field {
                    list: true,
                    ..Field::new("newRegisteredContent", ValueKind::Object)
                },
                Field::new("newRegisteredContent[].objectName", ValueKind::Text),
                Field::new("newRegisteredContent[].containerName", ValueKind::Text),
                Field {
                    list: true,
                    ..Field::new(
                        "removedFromMicrosoft365OrOutOfPolicyObjects",
                        ValueKind::Text,
                    )
                },
                Field {
                    list: true,
                    ..Field::new("movedToAnotherContainerObjects", ValueKind::Object)
                },
                Field::new(
                    "movedToAnotherContainerObjects[].objectName",
                    ValueKind::Text,
                ),
                Field::new(
                    "movedToAnotherContainerObjects[].containerName",
                    ValueKind::Text,
                ),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/job/get-customer-scan-profiles.html",
        ),
        scopes: &[&["elements.scanprofiles.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("profileName", ValueKind::Text),
                    Field::new("profileId", ValueKind::Id),
                    Field {
                        codes: Some(crate::enums::ScanMode::CODES),
                        ..Field::new("scanMode", ValueKind::Integer)
                    },
                    Field::new("modifiedTime", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["profileId"],
            columns: &["profileName", "scanMode", "modifiedTime", "profileId"],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these scan profiles. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/dashboard/dashboard.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("userPrincipalName", ValueKind::Text),
                    Field::new("mail", ValueKind::Text),
                    Field::new("displayName", ValueKind::Text),
                    Field::new("firstName", ValueKind::Text),
                    Field::new("lastName", ValueKind::Text),
                    Field::new("employeeId", ValueKind::Id),
                    Field::new("location", ValueKind::Text),
                    Field::new("company", ValueKind::Text),
                    Field::new("department", ValueKind::Text),
                    Field::new("mobile", ValueKind::Text),
                    Field::new("jobTitle", ValueKind::Text),
                    Field::new("isTestUser", ValueKind::Boolean),
                    Field::new("age", ValueKind::Integer),
                    Field::new("startDate", ValueKind::Time),
                    Field::new("endDate", ValueKind::Time),
                    Field::new("countryOrRegion", ValueKind::Text),
                    Field {
                        list: true,
                        codes: Some(crate::enums::UserSecurityStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "displayName",
                "userPrincipalName",
                "status",
                "mail",
                "department",
                "jobTitle",
                "company",
                "location",
                "countryOrRegion",
                "firstName",
                "lastName",
                "employeeId",
                "mobile",
                "startDate",
                "endDate",
                "isTestUser",
                "age",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &["age"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("100"),
                description: "Objects per page. Neither the smallest nor the largest size is documented.",
                ..Input::BLANK
            },
            Input {
                name: "status",
                location: Location::Query,
                list: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::UserSecurityStatus::CODES),
                description: "Only users in one of these states; all if omitted. The vendor's page types it as one integer, its older pages as a list. That a list repeats the name is inferred.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/customer-app-profile/get-m365-tenant-product-apps.html",
        ),
        scopes: &[&["elements.customers.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            items: "$",
            metadata: "",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[Field::new("isConsent", ValueKind::Boolean)],
                may_be_empty: false,
            },
            key: &[],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "productName",
                location: Location::Path,
                required: true,
                kind: ValueKind::Text,
                codes: Some(crate::enums::PremiumProductName::CODES),
                description: "The service whose app is looked up. The page refers to the list of all services, but accepts only four of them.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: true,
            open: false,
            fields: &[Field::new("isConsent", ValueKind::Boolean)],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/service-subscription/get-all-services.html",
        ),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("customerId", ValueKind::Id),
                    Field::new("organization", ValueKind::Text),
                    Field::new("customer", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("products", ValueKind::Object)
                    },
                    Field::new("products[].service", ValueKind::Text),
                    Field::new("products[].subscriptionModel", ValueKind::Text),
                    Field::new("products[].purchasedUserSeats", ValueKind::Any),
                    Field::new("products[].purchasedUnits", ValueKind::Any),
                    Field::new("products[].microsoftLicenseAssigned", ValueKind::Any),
                    Field::new("products[].microsoftLicenseAvailable", ValueKind::Any),
                    Field::new("products[].purchasedCapacity", ValueKind::Size),
                    Field::new("products[].protectedCapacity", ValueKind::Size),
                    Field::new("products[].storage", ValueKind::Text),
                    Field::new("products[].retention", ValueKind::Text),
                    Field::new("products[].consumedStorage", ValueKind::Size),
                    Field::new("products[].expirationDate", ValueKind::Time),
                    Field::new("products[].change", ValueKind::Any),
                    Field::new("products[].source", ValueKind::Text),
                    Field::new("products[].paymentType", ValueKind::Text),
                    Field::new("products[].subscriptionName", ValueKind::Text),
                    Field::new("products[].package", ValueKind::Text),
                    Field::new("products[].contractEndDate", ValueKind::Time),
                ],
                may_be_empty: false,
            },
            key: &["customerId"],
            columns: &[
                "organization",
                "products.service",
                "products.package",
                "products.subscriptionModel",
                "products.purchasedUserSeats",
                "products.purchasedUnits",
                "products.microsoftLicenseAssigned",
                "products.microsoftLicenseAvailable",
                "products.purchasedCapacity",
                "products.protectedCapacity",
                "products.consumedStorage",
                "products.storage",
                "products.retention",
                "products.expirationDate",
                "products.contractEndDate",
                "products.subscriptionName",
                "products.source",
                "products.paymentType",
                "products.change",
                "customer",
                "customerId",
            ],
            expand: Some("products"),
            total_is_reliable: true,
        }),
        volatile: &["products.change"],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these customers. Described in the singular and typed as a list; a list is sent. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/risky/get-sign-in.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("loginTime", ValueKind::Time),
                    Field::new("userId", ValueKind::Id),
                    Field::new("userDisplayName", ValueKind::Text),
                    Field::new("userPrincipalName", ValueKind::Text),
                    Field::new("ip", ValueKind::Text),
                    Field::new("lat", ValueKind::Number),
                    Field::new("lon", ValueKind::Number),
                    Field::new("country", ValueKind::Text),
                    Field::new("city", ValueKind::Text),
                    Field::new("isRisk", ValueKind::Boolean),
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "userDisplayName",
                "userPrincipalName",
                "loginTime",
                "isRisk",
                "country",
                "city",
                "ip",
                "lat",
                "lon",
                "userId",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
            Input {
                name: "risky",
                location: Location::Query,
                kind: ValueKind::Boolean,
                description: "True for risky sign-ins only; all if omitted. Whether false means all or those without risk is not documented. A row reports it as `isRisk`.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/general/storage-profiles/get-all-storage-profile-under-the-current-partner.html",
        ),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("name", ValueKind::Text),
                    Field {
                        codes: Some(crate::enums::StorageDeviceType::CODES),
                        ..Field::new("deviceType", ValueKind::Integer)
                    },
                    Field::new("modifyTime", ValueKind::Time),
                    Field::new("extension", ValueKind::Object),
                    Field {
                        aliases: &["Description"],
                        ..Field::new("extension.description", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Advanced"],
                        ..Field::new("extension.advanced", ValueKind::Boolean)
                    },
                    Field {
                        aliases: &["ExtendedParameters"],
                        ..Field::new("extension.extendedParameters", ValueKind::Text)
                    },
                    Field {
                        aliases: &["RetentionInterval"],
                        ..Field::new("extension.retentionInterval", ValueKind::Integer)
                    },
                    Field {
                        aliases: &["Host"],
                        ..Field::new("extension.host", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Port"],
                        ..Field::new("extension.port", ValueKind::Integer)
                    },
                    Field {
                        aliases: &["Folder"],
                        ..Field::new("extension.folder", ValueKind::Text)
                    },
                    Field {
                        aliases: &["UserName"],
                        ..Field::new("extension.userName", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Password"],
                        secret: true,
                        ..Field::new("extension.password", ValueKind::Text)
                    },
                    Field {
                        aliases: &["BucketName"],
                        ..Field::new("extension.bucketName", ValueKind::Text)
                    },
                    Field {
                        aliases: &["AccessKeyId"],
                        ..Field::new("extension.accessKeyId", ValueKind::Id)
                    },
                    Field {
                        aliases: &["SecretAccessKey"],
                        secret: true,
                        ..Field::new("extension.secretAccessKey", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Endpoint"],
                        ..Field::new("extension.endpoint", ValueKind::Text)
                    },
                    Field {
                        aliases: &["SignatureVersionKey"],
                        ..Field::new("extension.signatureVersionKey", ValueKind::Text)
                    },
                    Field {
                        aliases: &["AllowInsecureSsl"],
                        ..Field::new("extension.allowInsecureSsl", ValueKind::Text)
                    },
                    Field {
                        aliases: &["CertThumbprint"],
                        ..Field::new("extension.certThumbprint", ValueKind::Text)
                    },
                    Field {
                        aliases: &["Region"],
                        codes: Some(crate::enums::AmazonRegion::CODES),
                        ..Field::new("extension.region", ValueKind::Integer)
                    },
                    Field {
                        aliases: &["AccessPoint"],
                        ..Field::new("extension.accessPoint", ValueKind::Text)
                    },
                    Field {
                        aliases: &["ContainerName"],
                        ..Field::new("extension.containerName", ValueKind::Text)
                    },
                    Field {
                        aliases: &["AccountName"],
                        ..Field::new("extension.accountName", ValueKind::Text)
                    },
                    Field {
                        aliases: &["AccountKey"],
                        secret: true,
                        ..Field::new("extension.accountKey", ValueKind::Text)
                    },
                    Field {
                        aliases: &["ClientEmail"],
                        ..Field::new("extension.clientEmail", ValueKind::Text)
                    },
                    Field {
                        aliases: &["PrivateId"],
                        secret: true,
                        ..Field::new("extension.privateId", ValueKind::Id)
                    },
                    Field {
                        aliases: &["ProjectId"],
                        ..Field::new("extension.projectId", ValueKind::Id)
                    },
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &["name", "deviceType", "modifyTime", "extension", "id"],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these storage profiles; all if omitted. The key starts with a capital letter. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/tenant/get-3rd-party-products-tenant-type.html",
        ),
        scopes: &[&["elements.license.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field {
                        codes: Some(crate::enums::TenantType::CODES),
                        ..Field::new("type", ValueKind::Integer)
                    },
                    Field::new("tenantId", ValueKind::Id),
                    Field::new("tenantName", ValueKind::Text),
                    Field::new("availableUserSeat", ValueKind::Integer),
                    Field::new("assignedUserSeat", ValueKind::Integer),
                ],
                may_be_empty: false,
            },
            key: &["tenantId", "type"],
            columns: &[
                "tenantName",
                "type",
                "assignedUserSeat",
                "availableUserSeat",
                "tenantId",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "type",
                location: Location::Path,
                required: true,
                kind: ValueKind::Integer,
                codes: Some(crate::enums::TenantType::CODES),
                description: "The platform of the tenants.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these tenants. Typed as one integer, but the name is plural, and the ids in the response are texts; a list of texts is sent. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/get-information-of-user.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: None,
        volatile: &["age"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a user of that tenant. Most changes under `users` are meant for cloud users; the description of each call says which users it rejects.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("id", ValueKind::Id),
                Field::new("manager", ValueKind::Text),
                Field::new("firstName", ValueKind::Text),
                Field::new("lastName", ValueKind::Text),
                Field::new("displayName", ValueKind::Text),
                Field::new("jobTitle", ValueKind::Text),
                Field::new("employeeId", ValueKind::Id),
                Field {
                    aliases: &["alternativeEmailAddress"],
                    list: true,
                    ..Field::new("alternateEmailAddress", ValueKind::Text)
                },
                Field::new("company", ValueKind::Text),
                Field::new("department", ValueKind::Text),
                Field::new("location", ValueKind::Text),
                Field::new("passwordNeverExpire", ValueKind::Boolean),
                Field::new("lastChangeDate", ValueKind::Time),
                Field::new("age", ValueKind::Integer),
                Field::new("isTestUser", ValueKind::Boolean),
                Field::new("officePhone", ValueKind::Text),
                Field::new("mobile", ValueKind::Text),
                Field::new("birthday", ValueKind::Time),
                Field::new("mail", ValueKind::Text),
                Field {
                    codes: Some(crate::lookups::UsageLocation::CODES),
                    ..Field::new("usageLocation", ValueKind::Text)
                },
                Field {
                    codes: Some(crate::lookups::LanguageCode::CODES),
                    ..Field::new("preferredLanguage", ValueKind::Text)
                },
                Field::new("enforceStart", ValueKind::Boolean),
                Field::new("enforceStartDateTime", ValueKind::Time),
                Field::new("enforceEnd", ValueKind::Boolean),
                Field::new("enforceEndDateTime", ValueKind::Time),
                Field::new("postalCode", ValueKind::Text),
                Field::new("countryRegion", ValueKind::Text),
                Field::new("state", ValueKind::Text),
                Field::new("address", ValueKind::Text),
                Field::new("loginName", ValueKind::Text),
                Field {
                    list: true,
                    codes: Some(crate::enums::UserSecurityStatus::CODES),
                    ..Field::new("status", ValueKind::Integer)
                },
                Field::new("fax", ValueKind::Text),
                Field::new("isExternal", ValueKind::Boolean),
                Field {
                    list: true,
                    ..Field::new("sponsor", ValueKind::Text)
                },
                Field::new("template", ValueKind::Text),
                Field::new("city", ValueKind::Text),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/general/tenant/get-cloud-backup-m365-users-batch.html",
        ),
        scopes: &[&["elements.cbprotected.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("email", ValueKind::Text),
                    Field::new("displayName", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("moduleStatus", ValueKind::Object)
                    },
                    Field {
                        aliases: &["Module"],
                        codes: Some(crate::enums::ProtectedModule::CODES),
                        ..Field::new("moduleStatus[].module", ValueKind::Integer)
                    },
                    Field {
                        aliases: &["IsProtected"],
                        ..Field::new("moduleStatus[].isProtected", ValueKind::Boolean)
                    },
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &["displayName", "email", "moduleStatus", "id"],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only the users with these e-mail addresses. Described in the singular and typed as a list; a list is sent. The maximum number per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/get-information-of-users.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("id", ValueKind::Id),
                    Field::new("userPrincipalName", ValueKind::Text),
                    Field::new("mail", ValueKind::Text),
                    Field::new("displayName", ValueKind::Text),
                    Field::new("firstName", ValueKind::Text),
                    Field::new("lastName", ValueKind::Text),
                    Field::new("employeeId", ValueKind::Id),
                    Field::new("location", ValueKind::Text),
                    Field::new("company", ValueKind::Text),
                    Field::new("department", ValueKind::Text),
                    Field::new("mobile", ValueKind::Text),
                    Field::new("jobTitle", ValueKind::Text),
                    Field::new("isTestUser", ValueKind::Boolean),
                    Field::new("age", ValueKind::Integer),
                    Field::new("startDate", ValueKind::Time),
                    Field::new("endDate", ValueKind::Time),
                    Field::new("countryOrRegion", ValueKind::Text),
                    Field {
                        list: true,
                        codes: Some(crate::enums::UserSecurityStatus::CODES),
                        ..Field::new("status", ValueKind::Integer)
                    },
                ],
                may_be_empty: false,
            },
            key: &["id"],
            columns: &[
                "displayName",
                "userPrincipalName",
                "status",
                "mail",
                "department",
                "jobTitle",
                "company",
                "location",
                "countryOrRegion",
                "firstName",
                "lastName",
                "employeeId",
                "mobile",
                "startDate",
                "endDate",
                "isTestUser",
                "age",
                "id",
            ],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &["age"],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
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
                    kind: ValueKind::Text,
                    description: "Only these users. The maximum number of ids per call is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/risky/get-compliance-category.html",
        ),
        scopes: &[&["elements.um.user.read.all"]],
        read_only: true,
        paging: Some(Paging {
            style: PagingStyle::PageIndex,
            items: "data",
            metadata: "metadata",
            row: Documented {
                object: true,
                list: false,
                open: false,
                fields: &[
                    Field::new("userDisplayName", ValueKind::Text),
                    Field::new("userPrincipalName", ValueKind::Text),
                    Field::new("userId", ValueKind::Id),
                    Field {
                        list: true,
                        ..Field::new("loginIps", ValueKind::Object)
                    },
                    Field::new("loginIps[].loginIP", ValueKind::Text),
                    Field::new("loginIps[].loginTime", ValueKind::Time),
                    Field {
                        list: true,
                        ..Field::new("files", ValueKind::Object)
                    },
                    Field::new("files[].accessedFileName", ValueKind::Text),
                    Field::new("files[].accessTime", ValueKind::Time),
                    Field::new("files[].sensitiveInformation", ValueKind::Text),
                    Field {
                        list: true,
                        ..Field::new("devices", ValueKind::Object)
                    },
                    Field::new("devices[].deviceName", ValueKind::Text),
                ],
                may_be_empty: false,
            },
            key: &["userId"],
            columns: &[],
            expand: None,
            total_is_reliable: true,
        }),
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "workflowId",
                location: Location::Path,
                handle: Some("workflow"),
                each: Some(Each {
                    operation: "retrieve_risk_workflows",
                    field: "workflowId",
                }),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a risk analysis workflow of that tenant.",
                ..Input::BLANK
            },
            Input {
                name: "pageIndex",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                default: Some("1"),
                description: "Number of the page, from 1.",
                ..Input::BLANK
            },
            Input {
                name: "pageSize",
                location: Location::Query,
                kind: ValueKind::Integer,
                minimum: Some(1),
                maximum: Some(100),
                default: Some("50"),
                description: "Objects per page. The smallest size is not documented.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("riskUserCount", ValueKind::Integer),
                Field::new("last7DayFixCount", ValueKind::Integer),
                Field {
                    list: true,
                    ..Field::new("data", ValueKind::Object)
                },
                Field::new("metadata", ValueKind::Object),
                Field::new("metadata.pageIndex", ValueKind::Integer),
                Field::new("metadata.pageSize", ValueKind::Integer),
                Field::new("metadata.totalCount", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspaces-incompliance.html",
        ),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("workspacesInCompliance", ValueKind::Integer),
                Field::new("workspacesOutOfCompliance", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/workspace-management/total-of-workspaces.html",
        ),
        scopes: &[&["elements.wm.read.all"]],
        read_only: true,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
        ],
        body: None,
        response: Some(Documented {
            object: true,
            list: false,
            open: false,
            fields: &[
                Field::new("workspaces", ValueKind::Integer),
                Field::new("teams", ValueKind::Integer),
                Field::new("sharePointSites", ValueKind::Integer),
                Field::new("oneDrives", ValueKind::Integer),
                Field::new("groups", ValueKind::Integer),
                Field::new("exchangeMailboxes", ValueKind::Integer),
                Field::new("activeWorkspaces", ValueKind::Integer),
                Field::new("inactiveWorkspaces", ValueKind::Integer),
                Field::new("orphanedWorkspaces", ValueKind::Integer),
                Field::new("orphanedTeams", ValueKind::Integer),
                Field::new("orphanedSharePointSites", ValueKind::Integer),
                Field::new("orphanedOneDrives", ValueKind::Integer),
                Field::new("orphanedGroups", ValueKind::Integer),
                Field::new("workspacesWithGuestUsers", ValueKind::Integer),
                Field::new("teamsWithGuestUsers", ValueKind::Integer),
                Field::new("sharePointSitesWithGuestUsers", ValueKind::Integer),
                Field::new("oneDrivesWithGuestUsers", ValueKind::Integer),
                Field::new("groupsWithGuestUsers", ValueKind::Integer),
                Field::new("reachingStorageLimitWorkspaces", ValueKind::Integer),
                Field::new("reachingStorageLimitTeams", ValueKind::Integer),
                Field::new("reachingStorageLimitSharePointSites", ValueKind::Integer),
                Field::new("reachingStorageLimitOneDrives", ValueKind::Integer),
                Field::new("reachingStorageLimitGroups", ValueKind::Integer),
                Field::new("reachingStorageLimitMailboxes", ValueKind::Integer),
                Field::new("reachingStorageLimitSharePoint", ValueKind::Integer),
            ],
            may_be_empty: false,
        }),
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-contact-information-of-cloud-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Office phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "mobile",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Mobile phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "fax",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Fax number. Not documented before June 2026, and required since.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-general-information-of-cloud-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "First name.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Last name.",
                    ..Input::BLANK
                },
                Input {
                    name: "displayName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(256),
                    description: "Display name.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobTitle",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Job title. No maximum length is documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "employeeId",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(16),
                    description: "Employee id.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-information-of-cloud-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Company.",
                    ..Input::BLANK
                },
                Input {
                    name: "department",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Department.",
                    ..Input::BLANK
                },
                Input {
                    name: "location",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Location of the office.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-location-information-of-cloud-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(40),
                    description: "Postal code.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryRegion",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(255),
                    description: "Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "state",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(128),
                    description: "State or province.",
                    ..Input::BLANK
                },
                Input {
                    name: "address",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(1024),
                    description: "Street address.",
                    ..Input::BLANK
                },
                Input {
                    name: "city",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(128),
                    description: "City. Not documented before June 2026, and required since.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-contact-information-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Office phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "mobile",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Mobile phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "fax",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Fax number.",
                    ..Input::BLANK
                },
                Input {
                    name: "ipPhone",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(30),
                    description: "IP phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "homePhone",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(30),
                    description: "Home phone.",
                    ..Input::BLANK
                },
                Input {
                    name: "pager",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(30),
                    description: "Pager.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-general-information-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "First name.",
                    ..Input::BLANK
                },
                Input {
                    name: "lastName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Last name.",
                    ..Input::BLANK
                },
                Input {
                    name: "displayName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(256),
                    description: "Display name.",
                    ..Input::BLANK
                },
                Input {
                    name: "jobTitle",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    description: "Job title. No maximum length is documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "employeeId",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(16),
                    description: "Employee id.",
                    ..Input::BLANK
                },
                Input {
                    name: "middleName",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Middle name.",
                    ..Input::BLANK
                },
                Input {
                    name: "initials",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(6),
                    description: "Initials.",
                    ..Input::BLANK
                },
                Input {
                    name: "comment",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(30),
                    description: "Comment.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-notes-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(1024),
                    description: "The notes.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-information-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Company.",
                    ..Input::BLANK
                },
                Input {
                    name: "department",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Department.",
                    ..Input::BLANK
                },
                Input {
                    name: "location",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Location of the office.",
                    ..Input::BLANK
                },
                Input {
                    name: "departmentNumber",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(10),
                    description: "Department number.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-office-location-information-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(40),
                    description: "Postal code.",
                    ..Input::BLANK
                },
                Input {
                    name: "countryRegion",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(255),
                    description: "Country or region. The vendor's table refers to the list of codes; its sample sends an English name with a leading space, which looks like a mistake. The text is sent as given; whether a code is accepted as well is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "state",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(128),
                    description: "State or province.",
                    ..Input::BLANK
                },
                Input {
                    name: "address",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(1024),
                    description: "Street address.",
                    ..Input::BLANK
                },
                Input {
                    name: "city",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(128),
                    description: "City.",
                    ..Input::BLANK
                },
                Input {
                    name: "webPage",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(2048),
                    description: "Web page.",
                    ..Input::BLANK
                },
                Input {
                    name: "poBox",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(40),
                    description: "P.O. box.",
                    ..Input::BLANK
                },
                Input {
                    name: "personalTitle",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(64),
                    description: "Personal title, such as an academic degree. It belongs to the person, although it is listed with the office.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-profile-of-local-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("local user"),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(520),
                    description: "Home directory.",
                    ..Input::BLANK
                },
                Input {
                    name: "profilePath",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(520),
                    description: "Path of the profile.",
                    ..Input::BLANK
                },
                Input {
                    name: "logonScript",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(520),
                    description: "Logon script.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-account-information.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(256),
                    description: "E-mail address.",
                    ..Input::BLANK
                },
                Input {
                    name: "usageLocation",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    max_length: Some(128),
                    codes: Some(crate::lookups::UsageLocation::CODES),
                    description: "Country or region in which the account is used, as a two-letter code. The vendor allows 128 characters.",
                    ..Input::BLANK
                },
                Input {
                    name: "preferredLanguage",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Text,
                    codes: Some(crate::lookups::LanguageCode::CODES),
                    description: "Language that the user prefers, as a code such as de-DE.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceStart",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Boolean,
                    description: "Whether the account can sign in only from the start date on.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceStartDateTime",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Time,
                    description: "The start date. Required even if it is not enforced. ISO 8601 in UTC is safe; whether an offset or a plain date is accepted is not documented.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceEnd",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Boolean,
                    description: "Whether the account is blocked at the end date.",
                    ..Input::BLANK
                },
                Input {
                    name: "enforceEndDateTime",
                    location: Location::Body,
                    required: true,
                    kind: ValueKind::Time,
                    description: "The end date. Required even if it is not enforced; for its format see the start date.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-alternate-email-address-of-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    description: "All alternate addresses; a list, although the name is singular.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-birthday-of-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Time,
                    description: "The birthday, as a date and time with a time zone. Send midnight UTC of the day; in which time zone the service reads the day is not documented.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-is-external-user-property.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Boolean,
                    description: "Whether the user is external.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-manager-of-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(1024),
                    description: "The manager: the user principal name if the user is a cloud user, otherwise the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-password-setting-of-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Boolean,
                    description: "Whether the password never expires.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-sponsor-of-user.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Text,
                    max_length: Some(1024),
                    description: "User principal name of the sponsor.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
        source: Some(
            "https://learn.avepoint.com/graphapi/elements/user-management/users/update-is-test-user-property.html",
        ),
        scopes: &[&["elements.um.user.readwrite.all"]],
        read_only: false,
        paging: None,
        volatile: &[],
        parameters: &[
            Input {
                name: "customerId",
                location: Location::Path,
                handle: Some("customer"),
                required: true,
                kind: ValueKind::Id,
                description: "The customer's id, as returned by the customer list.",
                ..Input::BLANK
            },
            Input {
                name: "tenantId",
                location: Location::Path,
                handle: Some("tenant"),
                required: true,
                kind: ValueKind::Id,
                description: "The id of a tenant of that customer.",
                ..Input::BLANK
            },
            Input {
                name: "userId",
                location: Location::Path,
                handle: Some("user"),
                each: Some(Each {
                    operation: "retrieve_users",
                    field: "id",
                }),
                required: true,
                kind: ValueKind::Id,
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
                    kind: ValueKind::Boolean,
                    description: "Whether it is a test account.",
                    ..Input::BLANK
                },
            ],
        }),
        response: None,
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
