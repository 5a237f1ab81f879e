// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! Fields whose shape another field decides.
use serde_json::Value;
use super::types;
use crate::{SecretJson, values::read_variant};
/// What `RiskHitItem::detail` holds, decided by `data_source`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RiskHitItemDetail {
    /// Of `dataSource` 1.
    Mailbox(types::MailboxHitDetail),
    /// Of `dataSource` 2.
    Group(types::GroupHitDetail),
    /// Of `dataSource` 3.
    Team(types::TeamHitDetail),
    /// Of `dataSource` 4.
    Site(types::SiteHitDetail),
    /// Of `dataSource` 5.
    OneDrive(types::OneDriveHitDetail),
    /// Of `dataSource` 6.
    User(types::UserHitDetail),
    /// Of `dataSource` 8.
    Environment(types::EnvironmentHitDetail),
    /// Of `dataSource` 9.
    Connection(types::ConnectionHitDetail),
    /// Of `dataSource` 10.
    PowerApp(types::PowerAppHitDetail),
    /// Of `dataSource` 11.
    Flow(types::FlowHitDetail),
    /// Of `dataSource` 12.
    PowerBi(types::PowerBiHitDetail),
    /// What no other variant fits, as it came.
    Other(Value),
}
impl types::RiskHitItem {
    /// `detail` in the shape that `data_source` decides; `None` where it is not reported.
    #[inline]
    pub fn typed_detail(&self) -> Option<RiskHitItemDetail> {
        let json = self.detail.as_ref()?;
        let by = self.data_source.as_ref().map(ToString::to_string);
        Some(
            match by.as_deref() {
                Some("1") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::Mailbox,
                        )
                }
                Some("2") => {
                    read_variant(json)
                        .map_or_else(RiskHitItemDetail::Other, RiskHitItemDetail::Group)
                }
                Some("3") => {
                    read_variant(json)
                        .map_or_else(RiskHitItemDetail::Other, RiskHitItemDetail::Team)
                }
                Some("4") => {
                    read_variant(json)
                        .map_or_else(RiskHitItemDetail::Other, RiskHitItemDetail::Site)
                }
                Some("5") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::OneDrive,
                        )
                }
                Some("6") => {
                    read_variant(json)
                        .map_or_else(RiskHitItemDetail::Other, RiskHitItemDetail::User)
                }
                Some("8") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::Environment,
                        )
                }
                Some("9") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::Connection,
                        )
                }
                Some("10") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::PowerApp,
                        )
                }
                Some("11") => {
                    read_variant(json)
                        .map_or_else(RiskHitItemDetail::Other, RiskHitItemDetail::Flow)
                }
                Some("12") => {
                    read_variant(json)
                        .map_or_else(
                            RiskHitItemDetail::Other,
                            RiskHitItemDetail::PowerBi,
                        )
                }
                _ => RiskHitItemDetail::Other(json.clone()),
            },
        )
    }
}
/// What `StorageProfile::extension` holds, decided by `device_type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StorageProfileExtension {
    /// Of `deviceType` 1.
    Ftp(types::FtpExtension),
    /// Of `deviceType` 12.
    Storage(types::StorageExtension),
    /// Of `deviceType` 301.
    IbmS3(types::IbmS3Extension),
    /// Of `deviceType` 302.
    IbmCos(types::IbmCosExtension),
    /// Of `deviceType` 401.
    Amazon(types::AmazonExtension),
    /// Of `deviceType` 403.
    Azure(types::AzureExtension),
    /// Of `deviceType` 601.
    AmazonCompatible(types::AmazonCompatibleExtension),
    /// Of `deviceType` 701.
    Google(types::GoogleExtension),
    /// What no other variant fits, as it came.
    Other(SecretJson),
}
impl types::StorageProfile {
    /// `extension` in the shape that `device_type` decides; `None` where it is not reported.
    #[inline]
    pub fn typed_extension(&self) -> Option<StorageProfileExtension> {
        let json = self.extension.as_ref()?.expose();
        let by = self.device_type.as_ref().map(ToString::to_string);
        Some(
            match by.as_deref() {
                Some("1") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::Ftp,
                        )
                }
                Some("12") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::Storage,
                        )
                }
                Some("301") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::IbmS3,
                        )
                }
                Some("302") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::IbmCos,
                        )
                }
                Some("401") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::Amazon,
                        )
                }
                Some("403") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::Azure,
                        )
                }
                Some("601") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::AmazonCompatible,
                        )
                }
                Some("701") => {
                    read_variant(json)
                        .map_or_else(
                            |json| StorageProfileExtension::Other(json.into()),
                            StorageProfileExtension::Google,
                        )
                }
                _ => StorageProfileExtension::Other(json.clone().into()),
            },
        )
    }
}
