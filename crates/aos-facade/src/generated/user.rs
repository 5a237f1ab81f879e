// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one user, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one user, known by its id: see [`Tenant::user`](crate::Tenant::user).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct User(pub(crate) Handle);
impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("User", f)
    }
}
impl User {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of its tenant.
    pub fn tenant_id(&self) -> &str {
        self.0.id(1)
    }
    /// The id of the user.
    pub fn id(&self) -> &str {
        self.0.id(2)
    }
    /// Read all details of a user.
    ///
    /// See [`RetrieveUser`](calls::RetrieveUser).
    #[inline]
    pub fn get(&self) -> calls::RetrieveUser {
        self.0
            .api()
            .retrieve_user()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
    }
    /// Replace the phone numbers of a cloud user.
    ///
    /// See [`UpdateCloudUserContactInformation`](calls::UpdateCloudUserContactInformation).
    ///
    /// # Arguments
    ///
    /// - `body`: The phone numbers of a cloud user.
    #[inline]
    pub fn update_contact_information(
        &self,
        body: types::UpdateCloudUserContactInformation,
    ) -> calls::UpdateCloudUserContactInformation {
        self.0
            .api()
            .update_cloud_user_contact_information()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the names, job title and employee id of a cloud user.
    ///
    /// See [`UpdateCloudUserGeneralInformation`](calls::UpdateCloudUserGeneralInformation).
    ///
    /// # Arguments
    ///
    /// - `body`: Names, job title and employee id of a cloud user.
    #[inline]
    pub fn update_general_information(
        &self,
        body: types::UpdateCloudUserGeneralInformation,
    ) -> calls::UpdateCloudUserGeneralInformation {
        self.0
            .api()
            .update_cloud_user_general_information()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the company, department and location of a cloud user.
    ///
    /// See [`UpdateCloudUserOffice`](calls::UpdateCloudUserOffice).
    ///
    /// # Arguments
    ///
    /// - `body`: Company, department and location of a cloud user.
    #[inline]
    pub fn update_office(
        &self,
        body: types::UpdateCloudUserOffice,
    ) -> calls::UpdateCloudUserOffice {
        self.0
            .api()
            .update_cloud_user_office()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the office address of a cloud user.
    ///
    /// See [`UpdateCloudUserOfficeLocation`](calls::UpdateCloudUserOfficeLocation).
    ///
    /// # Arguments
    ///
    /// - `body`: The office address of a cloud user.
    #[inline]
    pub fn update_office_location(
        &self,
        body: types::UpdateCloudUserOfficeLocation,
    ) -> calls::UpdateCloudUserOfficeLocation {
        self.0
            .api()
            .update_cloud_user_office_location()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the account information of a user.
    ///
    /// See [`UpdateUserAccountInformation`](calls::UpdateUserAccountInformation).
    ///
    /// # Arguments
    ///
    /// - `body`: The account information of a user.
    #[inline]
    pub fn update_account_information(
        &self,
        body: types::UpdateUserAccountInformation,
    ) -> calls::UpdateUserAccountInformation {
        self.0
            .api()
            .update_user_account_information()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the alternate e-mail addresses of a user.
    ///
    /// See [`UpdateUserAlternateEmailAddress`](calls::UpdateUserAlternateEmailAddress).
    ///
    /// # Arguments
    ///
    /// - `alternate_email_address`: All alternate addresses; a list, although the name is singular.
    #[inline]
    pub fn update_alternate_email_address(
        &self,
        alternate_email_address: impl Into<aos_api::OneOrMany<String>>,
    ) -> calls::UpdateUserAlternateEmailAddress {
        self.0
            .api()
            .update_user_alternate_email_address()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .alternate_email_address(alternate_email_address)
    }
    /// Set the birthday of a user.
    ///
    /// See [`UpdateUserBirthday`](calls::UpdateUserBirthday).
    ///
    /// # Arguments
    ///
    /// - `birthday`: The birthday, as a date and time with a time zone. Send midnight UTC of the day; in which time zone the service reads the day is not documented.
    #[inline]
    pub fn update_birthday(
        &self,
        birthday: impl Into<aos_api::Timestamp>,
    ) -> calls::UpdateUserBirthday {
        self.0
            .api()
            .update_user_birthday()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .birthday(birthday)
    }
    /// Mark a user as external or not.
    ///
    /// See [`UpdateUserExternalProperty`](calls::UpdateUserExternalProperty).
    ///
    /// # Arguments
    ///
    /// - `is_external`: Whether the user is external.
    #[inline]
    pub fn update_external_property(
        &self,
        is_external: bool,
    ) -> calls::UpdateUserExternalProperty {
        self.0
            .api()
            .update_user_external_property()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .is_external(is_external)
    }
    /// Set the manager of a user.
    ///
    /// See [`UpdateUserManager`](calls::UpdateUserManager).
    ///
    /// # Arguments
    ///
    /// - `user_principal_name`: The manager: the user principal name if the user is a cloud user, otherwise the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.
    #[inline]
    pub fn update_manager(
        &self,
        user_principal_name: impl Into<String>,
    ) -> calls::UpdateUserManager {
        self.0
            .api()
            .update_user_manager()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .user_principal_name(user_principal_name)
    }
    /// Set whether the password of a user never expires.
    ///
    /// See [`UpdateUserPasswordSetting`](calls::UpdateUserPasswordSetting).
    ///
    /// # Arguments
    ///
    /// - `password_never_expire`: Whether the password never expires.
    #[inline]
    pub fn update_password_setting(
        &self,
        password_never_expire: bool,
    ) -> calls::UpdateUserPasswordSetting {
        self.0
            .api()
            .update_user_password_setting()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .password_never_expire(password_never_expire)
    }
    /// Set the sponsor of a user.
    ///
    /// See [`UpdateUserSponsor`](calls::UpdateUserSponsor).
    ///
    /// # Arguments
    ///
    /// - `user_principal_name`: User principal name of the sponsor.
    #[inline]
    pub fn update_sponsor(
        &self,
        user_principal_name: impl Into<String>,
    ) -> calls::UpdateUserSponsor {
        self.0
            .api()
            .update_user_sponsor()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .user_principal_name(user_principal_name)
    }
    /// Mark a user as a test account or not.
    ///
    /// See [`UpdateUserTestProperty`](calls::UpdateUserTestProperty).
    ///
    /// # Arguments
    ///
    /// - `is_test_user`: Whether it is a test account.
    #[inline]
    pub fn update_test_property(
        &self,
        is_test_user: bool,
    ) -> calls::UpdateUserTestProperty {
        self.0
            .api()
            .update_user_test_property()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .is_test_user(is_test_user)
    }
}
