// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one user, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one user, known by its id: see [`Tenant::user`](crate::Tenant::user).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct User {
    pub(crate) handle: Handle,
}
impl User {
    /// Read all that is known of a user.
    ///
    /// Reads one user of a tenant, with more fields than the list of users
    /// has. Some fields bear another name there: `userPrincipalName` for
    /// `loginName`, `countryOrRegion` for `countryRegion`, `startDate` for
    /// `enforceStartDateTime`.
    ///
    /// What only the updates of hybrid and local users write is not returned,
    /// so it cannot be read before it is replaced: middle name, initials,
    /// comment, IP and home phone, pager, department number, web page, P.O.
    /// box, personal title, home directory, profile path, logon script and
    /// notes. No field tells whether a user is a cloud, a hybrid or a local
    /// user. Which fields can be null or missing is not documented.
    ///
    /// Operation `retrieve_user`: `GET /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}`.
    /// Needs the scope `elements.um.user.read.all`.
    /// The vendor's page: `user-management/user_public_api/get-information-of-user.md`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn get(&self) -> Result<types::UserDetail> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("retrieve_user")?;
        let call = handle
            .api()
            .retrieve_user()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the phone numbers of a cloud user.
    ///
    /// Sets the office phone, the mobile phone and the fax number of a cloud
    /// user. It replaces all three: each is documented as required, and what
    /// the service does with one that is left out is not said, nor whether an
    /// empty text clears it.
    ///
    /// Success is an empty answer. Hybrid and local users have an operation
    /// of their own, update_local_user_contact_information; what happens when
    /// one of them is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `office_phone` (`officePhone`): Office phone.
    /// - `mobile`: Mobile phone.
    /// - `fax`: Fax number. Not in the page before June 2026, and required since.
    ///
    /// Operation `update_cloud_user_contact_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/contact-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-contact-information-of-cloud-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_contact_information(
        &self,
        office_phone: impl Into<String>,
        mobile: impl Into<String>,
        fax: impl Into<String>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_cloud_user_contact_information")?;
        let office_phone: String = office_phone.into();
        let mobile: String = mobile.into();
        let fax: String = fax.into();
        let call = handle
            .api()
            .update_cloud_user_contact_information()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateCloudUserContactInformation {
                office_phone,
                mobile,
                fax,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the names, job title and employee id of a cloud user.
    ///
    /// Sets first, last and display name, job title and employee id of a
    /// cloud user. It replaces all five, and all are documented as required.
    /// The page does not say what becomes of a field that is left out or sent
    /// empty, so send the present values of those that shall stay.
    ///
    /// Success is an empty answer. Hybrid and local users have an operation
    /// of their own, update_local_user_general_information; what happens when
    /// one of them is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: Names, job title and employee id of a cloud user.
    ///
    /// Operation `update_cloud_user_general_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/general-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-general-information-of-cloud-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_general_information(
        &self,
        body: types::UpdateCloudUserGeneralInformation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_cloud_user_general_information")?;
        let call = handle
            .api()
            .update_cloud_user_general_information()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the company, department and location of a cloud user.
    ///
    /// Sets company, department and location of a cloud user. It replaces all
    /// three, and all are documented as required; whether one that is left
    /// out or empty is kept or cleared is not said.
    ///
    /// The paths of the two office operations are easily mixed up: this one
    /// ends in `office`, and the postal address,
    /// update_cloud_user_office_location, in `office-information`.
    ///
    /// Success is an empty answer. Hybrid and local users have an operation
    /// of their own, update_local_user_office; what happens when one of them
    /// is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `company`: Company.
    /// - `department`: Department.
    /// - `location`: Location of the office.
    ///
    /// Operation `update_cloud_user_office`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-office-information-of-cloud-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_office(
        &self,
        company: impl Into<String>,
        department: impl Into<String>,
        location: impl Into<String>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_cloud_user_office")?;
        let company: String = company.into();
        let department: String = department.into();
        let location: String = location.into();
        let call = handle
            .api()
            .update_cloud_user_office()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateCloudUserOffice {
                company,
                department,
                location,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the office address of a cloud user.
    ///
    /// Sets the postal address of the office of a cloud user. It replaces the
    /// whole address: every field is documented as required, and the effect
    /// of leaving one out, or of an empty text, is not said.
    ///
    /// The path ends in `office-information`, although it is the address;
    /// company and department are set by update_cloud_user_office.
    ///
    /// Success is an empty answer. Hybrid and local users have an operation
    /// of their own, update_local_user_office_location; what happens when one
    /// of them is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: The office address of a cloud user.
    ///
    /// Operation `update_cloud_user_office_location`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/office-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-office-location-information-of-cloud-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_office_location(
        &self,
        body: types::UpdateCloudUserOfficeLocation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_cloud_user_office_location")?;
        let call = handle
            .api()
            .update_cloud_user_office_location()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the account information of a user.
    ///
    /// Sets the e-mail address, the usage location, the language and the time
    /// in which the account can sign in. It replaces all seven fields, and
    /// all are documented as required, the two dates also where they are not
    /// enforced; what a date counts for then is not documented. Nor is what
    /// the service does with a field that is left out, null or empty. Read
    /// the user first, and send back what shall stay.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: The account information of a user.
    ///
    /// Operation `update_user_account_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/account-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-account-information.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_account_information(
        &self,
        body: types::UpdateUserAccountInformation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_user_account_information")?;
        let call = handle
            .api()
            .update_user_account_information()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the alternate e-mail addresses of a user.
    ///
    /// Sets the further e-mail addresses of a user. The list replaces the one
    /// before and is required. How many addresses it takes is not documented,
    /// nor whether an empty list takes all of them away.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `alternate_email_address` (`alternateEmailAddress`): All alternate addresses; a list, although the name is in the singular.
    ///
    /// Operation `update_user_alternate_email_address`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/alternate-email-address`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-alternate-email-address-of-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_alternate_email_address(
        &self,
        alternate_email_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_user_alternate_email_address")?;
        let alternate_email_address: Vec<String> = alternate_email_address
            .into_iter()
            .map(Into::into)
            .collect();
        let call = handle
            .api()
            .update_user_alternate_email_address()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserAlternateEmailAddress {
                alternate_email_address,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Set the birthday of a user.
    ///
    /// Sets the day on which a user was born, from which `age` of
    /// retrieve_user is worked out. The only field is required; whether null
    /// or an empty text takes the birthday away is not documented.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `birthday`: The birthday, as a date and time with a time zone. Send midnight UTC of the day; which zone the service takes the day in is not documented.
    ///
    /// Operation `update_user_birthday`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/birthday`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-birthday-of-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_birthday(
        &self,
        birthday: impl Into<aos_api::Timestamp>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_user_birthday")?;
        let birthday: aos_api::Timestamp = birthday.into();
        let call = handle
            .api()
            .update_user_birthday()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserBirthday {
                birthday,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Mark a user as external or not.
    ///
    /// Sets whether a user counts as external. The only field is required.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `is_external` (`isExternal`): Whether the user is external.
    ///
    /// Operation `update_user_external_property`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/isexternal`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-is-external-user-property.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_external_property(&self, is_external: bool) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_user_external_property")?;
        let call = handle
            .api()
            .update_user_external_property()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserExternalProperty {
                is_external,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Set the manager of a user.
    ///
    /// Sets the manager of a user, in place of the one before. The only field
    /// is required. How to take the manager away is not documented, so an
    /// empty text is not known to do it.
    ///
    /// Success is an empty answer. The operation takes cloud users and
    /// others; what names the manager differs, see the field.
    ///
    /// # Arguments
    ///
    /// - `user_principal_name` (`userPrincipalName`): The manager: the user principal name where the user is a cloud user, else the manager's distinguished name, such as `CN=IT Lead,DC=contoso,DC=example`.
    ///
    /// Operation `update_user_manager`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/manager`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-manager-of-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_manager(
        &self,
        user_principal_name: impl Into<String>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_user_manager")?;
        let user_principal_name: String = user_principal_name.into();
        let call = handle
            .api()
            .update_user_manager()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserManager {
                user_principal_name,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Set whether the password of a user never expires.
    ///
    /// Sets whether the password of a user is kept from expiring. It sets no
    /// password. The only field is required.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `password_never_expire` (`passwordNeverExpire`): Whether the password never expires.
    ///
    /// Operation `update_user_password_setting`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/password-setting`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-password-setting-of-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_password_setting(
        &self,
        password_never_expire: bool,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_user_password_setting")?;
        let call = handle
            .api()
            .update_user_password_setting()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserPasswordSetting {
                password_never_expire,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Set the sponsor of a user.
    ///
    /// Sets the sponsor of a user. One is sent, while retrieve_user speaks of
    /// sponsors; whether others that a user has are kept is not documented,
    /// nor how to take a sponsor away. The only field is required.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `user_principal_name` (`userPrincipalName`): User principal name of the sponsor.
    ///
    /// Operation `update_user_sponsor`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/sponsor`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-sponsor-of-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_sponsor(
        &self,
        user_principal_name: impl Into<String>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_user_sponsor")?;
        let user_principal_name: String = user_principal_name.into();
        let call = handle
            .api()
            .update_user_sponsor()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserSponsor {
                user_principal_name,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Mark a user as a test account or not.
    ///
    /// Sets whether a user counts as a test account. The only field is
    /// required.
    ///
    /// Success is an empty answer. The operation exists under `users` only;
    /// whether it takes hybrid and local users as well is not documented.
    ///
    /// # Arguments
    ///
    /// - `is_test_user` (`isTestUser`): Whether it is a test account.
    ///
    /// Operation `update_user_test_property`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/users/{userId}/istest`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-is-test-user-property.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_test_property(&self, is_test_user: bool) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_user_test_property")?;
        let call = handle
            .api()
            .update_user_test_property()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateUserTestProperty {
                is_test_user,
            });
        handle::answer(Box::pin(call.send())).await
    }
}
