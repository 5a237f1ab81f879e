// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The paged operations of the specification.
use super::{
    client::{ByteStream, Error, ResponseValue, builder, types},
    operations::OPERATIONS,
};
use crate::{Cursor, Operation, Page, PagedCall, paging::counter};
impl PagedCall for builder::RetrieveAuditLogs<'_> {
    type Item = types::AuditRecord;
    type Response = types::AuditRecordPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[10]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.skip_token() {
            Some(skip_token) => self.skip_token(skip_token),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_next_token(response.metadata.and_then(|told| told.skip_token))
    }
}
impl PagedCall for builder::RetrieveAzureCostIssues<'_> {
    type Item = types::CostIssue;
    type Response = types::CostIssuePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[11]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.cost_issue_item_models.unwrap_or_default())
            .with_total(counter(response.total_count.as_ref()))
            .with_has_next(response.has_next_page)
    }
}
impl PagedCall for builder::RetrieveAzureRiskIssues<'_> {
    type Item = types::SecurityIssue;
    type Response = types::SecurityIssuePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[12]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.security_management_issue_models.unwrap_or_default())
            .with_total(counter(response.total_count.as_ref()))
            .with_has_next(response.has_next_page)
    }
}
impl PagedCall for builder::RetrieveBaselineCreationReport<'_> {
    type Item = types::BaselineReportItem;
    type Response = types::BaselineReportItemPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[13]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveBaselineTenants<'_> {
    type Item = types::BaselineTenant;
    type Response = types::BaselineTenantPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[14]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveBaselines<'_> {
    type Item = types::Baseline;
    type Response = types::BaselinePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[15]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveCloudBackupM365Overview<'_> {
    type Item = types::CloudBackupModuleOverview;
    type Response = types::CloudBackupModuleOverviewPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[16]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveCustomers<'_> {
    type Item = types::Customer;
    type Response = types::CustomerPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[17]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveHybridAgents<'_> {
    type Item = types::HybridAgent;
    type Response = types::HybridAgentList;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[20]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let _ = cursor;
        self
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.agent_list.unwrap_or_default())
    }
}
impl PagedCall for builder::RetrieveJobReportDetails<'_> {
    type Item = types::JobReportItem;
    type Response = types::JobReportItemPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[21]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.skip_token() {
            Some(skip_token) => self.skip_token(skip_token),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None if call.page_size.is_err() => call.page_size(1000),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_next_token(response.metadata.and_then(|told| told.skip_token))
    }
}
impl PagedCall for builder::RetrieveJobs<'_> {
    type Item = types::BackupJob;
    type Response = types::BackupJobPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[22]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveMatchedRiskRules<'_> {
    type Item = types::MatchedRiskRule;
    type Response = types::MatchedRiskRules;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[24]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let _ = cursor;
        self
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.result.unwrap_or_default())
    }
}
impl PagedCall for builder::RetrievePooledSubscriptionUsage<'_> {
    type Item = types::PooledSubscriptionUsage;
    type Response = types::PooledSubscriptionUsagePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[25]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrievePooledSubscriptions<'_> {
    type Item = types::PooledSubscription;
    type Response = types::PooledSubscriptionPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[26]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveProcessCenterJobs<'_> {
    type Item = types::BaselineJob;
    type Response = types::BaselineJobPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[27]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveProtectedObjects<'_> {
    type Item = types::ProtectedObject;
    type Response = types::ProtectedObjectPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[29]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.skip_token() {
            Some(skip_token) => self.skip_token(skip_token),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None if call.page_size.is_err() => call.page_size(1000),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_next_token(response.metadata.and_then(|told| told.skip_token))
    }
}
impl PagedCall for builder::RetrieveResellerAuditLogs<'_> {
    type Item = types::AuditRecord;
    type Response = types::AuditRecordPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[30]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.skip_token() {
            Some(skip_token) => self.skip_token(skip_token),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_next_token(response.metadata.and_then(|told| told.skip_token))
    }
}
impl PagedCall for builder::RetrieveResellerSubscriptions<'_> {
    type Item = types::PooledSubscription;
    type Response = types::PooledSubscriptionPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[31]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveResellers<'_> {
    type Item = types::Reseller;
    type Response = types::ResellerPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[32]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveRiskRuleHitItems<'_> {
    type Item = types::RiskHitItem;
    type Response = types::RiskHitItemPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[33]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .meta_data
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .meta_data
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveRiskWorkflows<'_> {
    type Item = types::RiskWorkflow;
    type Response = types::RiskWorkflowPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[34]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveScanProfiles<'_> {
    type Item = types::ScanProfile;
    type Response = types::ScanProfilePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[38]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveSecurityUsers<'_> {
    type Item = types::SecurityUser;
    type Response = types::SecurityUserPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[39]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveServiceAppStatus<'_> {
    type Item = crate::types::ServiceAppStatus;
    type Response = crate::OneOrMany<crate::types::ServiceAppStatus>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[40]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let _ = cursor;
        self
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.into_vec())
    }
}
impl PagedCall for builder::RetrieveServices<'_> {
    type Item = types::CustomerServices;
    type Response = types::CustomerServicesPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[41]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveSignIns<'_> {
    type Item = types::SignIn;
    type Response = types::SignInPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[42]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveStorageProfiles<'_> {
    type Item = types::StorageProfile;
    type Response = types::StorageProfilePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[43]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveTenantUserSeats<'_> {
    type Item = types::TenantUserSeats;
    type Response = types::TenantUserSeatsPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[44]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveUserProtectionStatus<'_> {
    type Item = types::ProtectedUser;
    type Response = types::ProtectedUserPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[46]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveUsers<'_> {
    type Item = types::User;
    type Response = types::UserPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[47]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
impl PagedCall for builder::RetrieveWorkflowCompliance<'_> {
    type Item = types::WorkflowRiskUser;
    type Response = types::WorkflowRiskUserPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        &OPERATIONS[48]
    }
    #[inline]
    fn at(self, cursor: &Cursor) -> Self {
        let call = match cursor.page_index() {
            Some(page_index) => self.page_index(page_index),
            None => self,
        };
        match cursor.page_size() {
            Some(page_size) => call.page_size(page_size),
            None => call,
        }
    }
    async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {
        self.send().await
    }
    #[inline]
    fn page(response: Self::Response) -> Page<Self::Item> {
        Page::new(response.data.unwrap_or_default())
            .with_total(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.total_count.as_ref())),
            )
            .with_size(
                response
                    .metadata
                    .as_ref()
                    .and_then(|told| counter(told.page_size.as_ref())),
            )
    }
}
