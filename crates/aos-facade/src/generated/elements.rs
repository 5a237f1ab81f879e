// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The methods of the client itself.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
impl Elements {
    /// A baseline, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a baseline of the partner.
    pub fn baseline(&self, id: impl AsRef<str>) -> handles::Baseline {
        handles::Baseline(Handle::new(self).with("baseline", id.as_ref()))
    }
    /// A customer, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The customer's id, as returned by the customer list.
    pub fn customer(&self, id: impl AsRef<str>) -> handles::Customer {
        handles::Customer(Handle::new(self).with("customer", id.as_ref()))
    }
    /// A pooled subscription, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a pooled subscription of the large account reseller; path and fields call it a license.
    pub fn pooled_subscription(
        &self,
        id: impl AsRef<str>,
    ) -> handles::PooledSubscription {
        handles::PooledSubscription(
            Handle::new(self).with("pooled subscription", id.as_ref()),
        )
    }
    /// A reseller, by its id, which is checked when a call is sent.
    ///
    /// - `id`: The id of a reseller under the large account reseller.
    pub fn reseller(&self, id: impl AsRef<str>) -> handles::Reseller {
        handles::Reseller(Handle::new(self).with("reseller", id.as_ref()))
    }
    /// Connect tenants of a customer to modules.
    ///
    /// See [`ConnectTenants`](calls::ConnectTenants).
    ///
    /// # Arguments
    ///
    /// - `body`: Which tenants to connect to which modules.
    #[inline]
    pub fn connect_tenants(&self, body: types::ConnectTenants) -> calls::ConnectTenants {
        self.api().connect_tenants().body(body)
    }
    /// Create a baseline from the settings of a tenant.
    ///
    /// See [`CreateBaseline`](calls::CreateBaseline).
    ///
    /// # Arguments
    ///
    /// - `body`: A baseline to create, and the tenant that it is read from.
    #[inline]
    pub fn create_baseline(&self, body: types::NewBaseline) -> calls::CreateBaseline {
        self.api().create_baseline().body(body)
    }
    /// Onboard a customer.
    ///
    /// See [`OnboardCustomer`](calls::OnboardCustomer).
    ///
    /// # Arguments
    ///
    /// - `body`: A customer to onboard.
    #[inline]
    pub fn onboard_customer(
        &self,
        body: types::OnboardCustomer,
    ) -> calls::OnboardCustomer {
        self.api().onboard_customer().body(body)
    }
    /// List the audit records of the partner.
    ///
    /// See [`RetrieveAuditLogs`](calls::RetrieveAuditLogs).
    ///
    /// # Arguments
    ///
    /// - `date`: The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    #[inline]
    pub fn audit_logs(&self, date: impl AsRef<str>) -> calls::RetrieveAuditLogs {
        self.api().retrieve_audit_logs().date(date)
    }
    /// List the tenants under baseline management.
    ///
    /// See [`RetrieveBaselineTenants`](calls::RetrieveBaselineTenants).
    #[inline]
    pub fn baseline_tenants(&self) -> calls::RetrieveBaselineTenants {
        self.api().retrieve_baseline_tenants()
    }
    /// List the baselines.
    ///
    /// See [`RetrieveBaselines`](calls::RetrieveBaselines).
    #[inline]
    pub fn baselines(&self) -> calls::RetrieveBaselines {
        self.api().retrieve_baselines()
    }
    /// List the customers and their tenants.
    ///
    /// See [`RetrieveCustomers`](calls::RetrieveCustomers).
    #[inline]
    pub fn customers(&self) -> calls::RetrieveCustomers {
        self.api().retrieve_customers()
    }
    /// List the pooled subscriptions of the large account reseller.
    ///
    /// See [`RetrievePooledSubscriptions`](calls::RetrievePooledSubscriptions).
    #[inline]
    pub fn pooled_subscriptions(&self) -> calls::RetrievePooledSubscriptions {
        self.api().retrieve_pooled_subscriptions()
    }
    /// List the audit records under the large account reseller.
    ///
    /// See [`RetrieveResellerAuditLogs`](calls::RetrieveResellerAuditLogs).
    ///
    /// # Arguments
    ///
    /// - `date`: The month to list, as year and month without a separator. The format is taken from the vendor's sample; the page only says that the period must not be after the current date. How far back the records go is not documented.
    #[inline]
    pub fn reseller_audit_logs(
        &self,
        date: impl AsRef<str>,
    ) -> calls::RetrieveResellerAuditLogs {
        self.api().retrieve_reseller_audit_logs().date(date)
    }
    /// List the resellers of the large account reseller.
    ///
    /// See [`RetrieveResellers`](calls::RetrieveResellers).
    #[inline]
    pub fn resellers(&self) -> calls::RetrieveResellers {
        self.api().retrieve_resellers()
    }
    /// List the services of the customers.
    ///
    /// See [`RetrieveServices`](calls::RetrieveServices).
    #[inline]
    pub fn services(&self) -> calls::RetrieveServices {
        self.api().retrieve_services()
    }
    /// List the storage profiles of the partner.
    ///
    /// See [`RetrieveStorageProfiles`](calls::RetrieveStorageProfiles).
    #[inline]
    pub fn storage_profiles(&self) -> calls::RetrieveStorageProfiles {
        self.api().retrieve_storage_profiles()
    }
}
