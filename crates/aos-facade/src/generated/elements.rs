// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The methods of the client itself.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
impl Elements {
    /// A baseline, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a baseline of the partner.
    pub fn baseline(&self, id: impl AsRef<str>) -> handles::Baseline {
        handles::Baseline {
            handle: Handle::new(self.clone()).with("baseline", id.as_ref()),
        }
    }
    /// A customer, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The customer's id, as the customer list gives it.
    pub fn customer(&self, id: impl AsRef<str>) -> handles::Customer {
        handles::Customer {
            handle: Handle::new(self.clone()).with("customer", id.as_ref()),
        }
    }
    /// A pooled subscription, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a pooled subscription of the large account reseller; path and fields call it a license.
    pub fn pooled_subscription(
        &self,
        id: impl AsRef<str>,
    ) -> handles::PooledSubscription {
        handles::PooledSubscription {
            handle: Handle::new(self.clone()).with("pooled subscription", id.as_ref()),
        }
    }
    /// A reseller, by its id. The id is checked when something is asked.
    ///
    /// - `id`: The id of a reseller under the large account reseller.
    pub fn reseller(&self, id: impl AsRef<str>) -> handles::Reseller {
        handles::Reseller {
            handle: Handle::new(self.clone()).with("reseller", id.as_ref()),
        }
    }
    /// Connect tenants of a customer to modules.
    ///
    /// Adds tenants to modules, of which User management is the only one so far.
    /// All the tenants of a call share one list of modules and one mark for
    /// hybrid tenants. A tenant must have been consented to before (code 2
    /// otherwise), and the customer needs enough subscriptions (code 1).
    ///
    /// The call answers 200 in any case and can fail in part: each tenant has a
    /// result, and each module that failed a code. In the vendor's sample the
    /// tenant succeeds while an unknown module fails with code 4, so look at
    /// both.
    ///
    /// Not documented: what is answered for a tenant that is connected already,
    /// or that nobody knows (code 3 or no result), and whether connecting goes on
    /// in the background. There is no idempotency key.
    ///
    /// # Arguments
    ///
    /// - `body`: Which tenants to connect to which modules.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `connect_tenants`: `POST /partner/external/v3/general/customers/connecttenant`.
    /// Needs the scope `elements.customers.readwrite.all`.
    /// The vendor's page: `general/customer-app-profile/onboard-customer-tenants.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn connect_tenants(
        &self,
        body: types::ConnectTenants,
    ) -> Result<Verdict<types::ConnectTenantsResult>> {
        let handle = Handle::new(self.clone());
        let call = handle.api().connect_tenants().body(body);
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("connect_tenants", answer)
    }
    /// Create a baseline from the settings of a tenant.
    ///
    /// Makes a baseline from the settings that a tenant has. The id comes at
    /// once, while the settings are still being read: the baseline's status in
    /// `retrieve_baselines` and its report in
    /// `retrieve_baseline_creation_report` tell how that went. No id of the job
    /// is given.
    ///
    /// Not possible for a tenant that is being deployed to (status 3), has
    /// expired (6) or is being restored (11). With which error it is refused is
    /// not documented.
    ///
    /// There is no idempotency key: sent twice, it may make two baselines.
    /// Whether a name may be used twice is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: A baseline to make, and the tenant that it is read from.
    ///
    /// Operation `create_baseline`: `POST /partner/external/v3/bm/baselines`.
    /// Needs the scope `elements.bm.baseline.readwrite.all`.
    /// The vendor's page: `baseline-management/create-baseline.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn create_baseline(
        &self,
        body: types::NewBaseline,
    ) -> Result<types::CreatedBaseline> {
        let handle = Handle::new(self.clone());
        let call = handle.api().create_baseline().body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Onboard a customer.
    ///
    /// Registers a new customer under the calling partner. The account is made
    /// with a password that is sent as it is, so keep it out of logs.
    ///
    /// The call answers 200 in any case, where 201 would be expected; `status`
    /// tells whether the customer was onboarded, and only 1 means so. The `id`
    /// comes at once, whether or not the work behind it goes on. Nothing keeps a
    /// repeated call from onboarding twice: the API has no idempotency key.
    ///
    /// Not documented: whether password, names and account are needed with
    /// Microsoft 365 as the identity provider, what rules the password has to
    /// obey, and how long the texts may be.
    ///
    /// # Arguments
    ///
    /// - `body`: A customer to onboard.
    ///
    /// The service answers a success also where it refuses what was asked: the [`Verdict`](crate::Verdict) tells.
    ///
    /// Operation `onboard_customer`: `POST /partner/external/v3/general/customers`.
    /// Needs the scope `elements.customers.readwrite.all`.
    /// The vendor's page: `general/customer/onboard-customer.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn onboard_customer(
        &self,
        body: types::OnboardCustomer,
    ) -> Result<Verdict<types::OnboardCustomerResult>> {
        let handle = Handle::new(self.clone());
        let call = handle.api().onboard_customer().body(body);
        let answer = handle::answer(Box::pin(call.send())).await?;
        handle.verdict("onboard_customer", answer)
    }
    /// List the audit records of the partner.
    ///
    /// Lists what people did at the calling partner in one period, which is a
    /// month by the vendor's sample. Order and the oldest period are not
    /// documented, nor are the values of the kinds and categories.
    ///
    /// The page lists page size and token with the path; its samples send them in
    /// the query, as this description does. The next page is asked for with the
    /// token alone, which carries page size and position. The page also speaks of
    /// a link to the next page, but lists no field for it.
    ///
    /// # Arguments
    ///
    /// - `date`: The month to list, as year and month without a sign between them. The form is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_audit_logs`: `GET /partner/external/v3/general/partners/report/auditlog/{date}`.
    /// Needs the scope `elements.report.read.all`.
    /// The vendor's page: `general/audit-logs/get-common-audit-log.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn audit_logs(
        &self,
        date: impl AsRef<str>,
    ) -> Pager<'static, types::AuditRecord> {
        let handle = Handle::new(self.clone());
        let date = handle
            .id::<
                aos_api::ids::AuditPeriod,
            >("retrieve_audit_logs", "date", date.as_ref());
        let operation = handle.api().retrieve_audit_logs().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, date) = (handle.clone(), date.clone());
                Box::pin(async move {
                    let date = date?;
                    let call = handle.api().retrieve_audit_logs().date(date);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the tenants under baseline management.
    ///
    /// Lists the tenants of all customers that baseline management knows, each
    /// with its baselines and with how far it has drifted from them. The order
    /// is not documented.
    ///
    /// [`baseline_tenants_with`](Self::baseline_tenants_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_baseline_tenants`: `POST /partner/external/v3/bm/tenants/batch`.
    /// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
    /// The vendor's page: `baseline-management/query-tenant.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn baseline_tenants(&self) -> Pager<'static, types::BaselineTenant> {
        self.baseline_tenants_with(Default::default())
    }
    /// List the tenants under baseline management.
    ///
    /// Lists the tenants of all customers that baseline management knows, each
    /// with its baselines and with how far it has drifted from them. The order
    /// is not documented.
    ///
    /// [`baseline_tenants`](Self::baseline_tenants) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_baseline_tenants`: `POST /partner/external/v3/bm/tenants/batch`.
    /// Needs the scope `elements.bm.tenant.read.all` or `elements.bm.tenant.readwrite.all`.
    /// The vendor's page: `baseline-management/query-tenant.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn baseline_tenants_with(
        &self,
        options: types::BaselineTenantFilter,
    ) -> Pager<'static, types::BaselineTenant> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_baseline_tenants().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_baseline_tenants().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the baselines.
    ///
    /// Lists the baselines of the calling partner. The order is not documented.
    ///
    /// [`baselines_with`](Self::baselines_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_baselines`: `POST /partner/external/v3/bm/baselines/batch`.
    /// Needs the scope `elements.bm.baseline.read.all` or `elements.bm.baseline.readwrite.all`.
    /// The vendor's page: `baseline-management/query-baselines.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn baselines(&self) -> Pager<'static, types::Baseline> {
        self.baselines_with(Default::default())
    }
    /// List the baselines.
    ///
    /// Lists the baselines of the calling partner. The order is not documented.
    ///
    /// [`baselines`](Self::baselines) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_baselines`: `POST /partner/external/v3/bm/baselines/batch`.
    /// Needs the scope `elements.bm.baseline.read.all` or `elements.bm.baseline.readwrite.all`.
    /// The vendor's page: `baseline-management/query-baselines.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn baselines_with(
        &self,
        options: types::BaselineFilter,
    ) -> Pager<'static, types::Baseline> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_baselines().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_baselines().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the customers and their tenants.
    ///
    /// Lists the customers that the calling partner manages, each with its
    /// tenants. The order is not documented, so a customer can move from one
    /// page to another while the list is read.
    ///
    /// [`all_customers_with`](Self::all_customers_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_customers`: `POST /partner/external/v3/general/customers/batch`.
    /// Needs the scope `elements.customers.read.all`.
    /// The vendor's page: `general/customer/get-all-customers.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn all_customers(&self) -> Pager<'static, types::Customer> {
        self.all_customers_with(Default::default())
    }
    /// List the customers and their tenants.
    ///
    /// Lists the customers that the calling partner manages, each with its
    /// tenants. The order is not documented, so a customer can move from one
    /// page to another while the list is read.
    ///
    /// [`all_customers`](Self::all_customers) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_customers`: `POST /partner/external/v3/general/customers/batch`.
    /// Needs the scope `elements.customers.read.all`.
    /// The vendor's page: `general/customer/get-all-customers.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn all_customers_with(
        &self,
        options: types::CustomerFilter,
    ) -> Pager<'static, types::Customer> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_customers().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_customers().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the pooled subscriptions of the large account reseller.
    ///
    /// Lists the pooled subscriptions of the calling large account reseller
    /// (LAR), with the seats that were bought, given to resellers and left. Paths
    /// and fields call a pooled subscription a license. Order is not documented.
    ///
    /// [`pooled_subscriptions_with`](Self::pooled_subscriptions_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_pooled_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-all-licenses-under-the-current-t2-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn pooled_subscriptions(&self) -> Pager<'static, types::PooledSubscription> {
        self.pooled_subscriptions_with(Default::default())
    }
    /// List the pooled subscriptions of the large account reseller.
    ///
    /// Lists the pooled subscriptions of the calling large account reseller
    /// (LAR), with the seats that were bought, given to resellers and left. Paths
    /// and fields call a pooled subscription a license. Order is not documented.
    ///
    /// [`pooled_subscriptions`](Self::pooled_subscriptions) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_pooled_subscriptions`: `POST /partner/external/v3/general/partners/t2-reseller/licenses/batch`.
    /// Needs the scope `elements.t2.license.read.all`.
    /// The vendor's page: `general/large account reseller/get-all-licenses-under-the-current-t2-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn pooled_subscriptions_with(
        &self,
        options: types::PooledSubscriptionFilter,
    ) -> Pager<'static, types::PooledSubscription> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_pooled_subscriptions().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle
                        .api()
                        .retrieve_pooled_subscriptions()
                        .body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the audit records under the large account reseller.
    ///
    /// Lists what people did under the calling large account reseller (LAR) in
    /// one period, which is a month by the vendor's sample. No field names the
    /// reseller: whether a record is the LAR's own or a reseller's can only be
    /// guessed from `operatorOrganization`, and whether the LAR's own are listed
    /// is not documented. Nor are order, the oldest period and the values of the
    /// kinds and categories.
    ///
    /// The page lists page size and token with the path; its samples send them in
    /// the query, as this description does. The next page is asked for with the
    /// token alone, which carries page size and position.
    ///
    /// # Arguments
    ///
    /// - `date`: The month to list, as year and month without a sign between them. The form is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_reseller_audit_logs`: `GET /partner/external/v3/general/partners/t2-reseller/report/auditlog/{date}`.
    /// Needs the scope `elements.t2.report.read.all`.
    /// The vendor's page: `general/large account reseller/get-common-audit-log-T2-reseller.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn reseller_audit_logs(
        &self,
        date: impl AsRef<str>,
    ) -> Pager<'static, types::AuditRecord> {
        let handle = Handle::new(self.clone());
        let date = handle
            .id::<
                aos_api::ids::AuditPeriod,
            >("retrieve_reseller_audit_logs", "date", date.as_ref());
        let operation = handle.api().retrieve_reseller_audit_logs().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, date) = (handle.clone(), date.clone());
                Box::pin(async move {
                    let date = date?;
                    let call = handle.api().retrieve_reseller_audit_logs().date(date);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the resellers of the large account reseller.
    ///
    /// Lists the resellers under the calling large account reseller (LAR), whom
    /// the paths call T2 reseller. Order is not documented, nor what is answered
    /// to a partner that is no LAR.
    ///
    /// [`resellers_with`](Self::resellers_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_resellers`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/batch`.
    /// Needs the scope `elements.t2.resellers.read.all`.
    /// The vendor's page: `general/large-account-reseller/get-all-resellers-under-the-current-t2-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn resellers(&self) -> Pager<'static, types::Reseller> {
        self.resellers_with(Default::default())
    }
    /// List the resellers of the large account reseller.
    ///
    /// Lists the resellers under the calling large account reseller (LAR), whom
    /// the paths call T2 reseller. Order is not documented, nor what is answered
    /// to a partner that is no LAR.
    ///
    /// [`resellers`](Self::resellers) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_resellers`: `POST /partner/external/v3/general/partners/t2-reseller/resellers/batch`.
    /// Needs the scope `elements.t2.resellers.read.all`.
    /// The vendor's page: `general/large-account-reseller/get-all-resellers-under-the-current-t2-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn resellers_with(
        &self,
        options: types::ResellerFilter,
    ) -> Pager<'static, types::Reseller> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_resellers().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_resellers().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the services of the customers.
    ///
    /// Lists the customers, each with its subscriptions. The order is not
    /// documented.
    ///
    /// Every field of a subscription is a text, also seats and sizes; N/A stands
    /// where there is no value.
    ///
    /// [`services_with`](Self::services_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_services`: `POST /partner/external/v3/general/customers/services/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/service subscription/get-all-services.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn services(&self) -> Pager<'static, types::CustomerServices> {
        self.services_with(Default::default())
    }
    /// List the services of the customers.
    ///
    /// Lists the customers, each with its subscriptions. The order is not
    /// documented.
    ///
    /// Every field of a subscription is a text, also seats and sizes; N/A stands
    /// where there is no value.
    ///
    /// [`services`](Self::services) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_services`: `POST /partner/external/v3/general/customers/services/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/service subscription/get-all-services.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn services_with(
        &self,
        options: types::CustomerServicesFilter,
    ) -> Pager<'static, types::CustomerServices> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_services().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_services().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
    /// List the storage profiles of the partner.
    ///
    /// Lists the storage profiles of the calling partner, each with the settings
    /// of its kind of storage. The ids are probably what `storageProfileId` of
    /// `add_service` takes. The permission is the one for subscriptions. Order is
    /// not documented.
    ///
    /// Settings can hold passwords and keys. Whether they are answered in clear,
    /// blank or masked is not documented; the key in the vendor's sample is
    /// blank. Treat every answer as a secret.
    ///
    /// The text of the vendor's page leaves `/partner` out of the path; its
    /// sample has it, and so do all other operations.
    ///
    /// [`storage_profiles_with`](Self::storage_profiles_with) takes what may be given as well.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_storage_profiles`: `POST /partner/external/v3/general/partners/storage-profile/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/storage-profiles/get-all-storage-profile-under-the-current-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn storage_profiles(&self) -> Pager<'static, types::StorageProfile> {
        self.storage_profiles_with(Default::default())
    }
    /// List the storage profiles of the partner.
    ///
    /// Lists the storage profiles of the calling partner, each with the settings
    /// of its kind of storage. The ids are probably what `storageProfileId` of
    /// `add_service` takes. The permission is the one for subscriptions. Order is
    /// not documented.
    ///
    /// Settings can hold passwords and keys. Whether they are answered in clear,
    /// blank or masked is not documented; the key in the vendor's sample is
    /// blank. Treat every answer as a secret.
    ///
    /// The text of the vendor's page leaves `/partner` out of the path; its
    /// sample has it, and so do all other operations.
    ///
    /// [`storage_profiles`](Self::storage_profiles) is the same without options.
    ///
    /// # Arguments
    ///
    /// - `options`: what is sent along; its default asks for everything.
    ///
    /// The rows come as a stream over all pages; nothing is asked before the first row is.
    ///
    /// Operation `retrieve_storage_profiles`: `POST /partner/external/v3/general/partners/storage-profile/batch`.
    /// Needs the scope `elements.license.read.all`.
    /// The vendor's page: `general/storage-profiles/get-all-storage-profile-under-the-current-partner.md`.
    ///
    /// # Errors
    ///
    /// The stream ends with its first error: [`InvalidInput`](crate::ErrorKind::InvalidInput) for a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    #[inline]
    pub fn storage_profiles_with(
        &self,
        options: types::StorageProfileFilter,
    ) -> Pager<'static, types::StorageProfile> {
        let handle = Handle::new(self.clone());
        let operation = handle.api().retrieve_storage_profiles().operation();
        Pager::new(
            operation,
            move |cursor| {
                let (handle, options) = (handle.clone(), options.clone());
                Box::pin(async move {
                    let call = handle.api().retrieve_storage_profiles().body(options);
                    handle::page(call.at(&cursor)).await
                })
            },
        )
    }
}
