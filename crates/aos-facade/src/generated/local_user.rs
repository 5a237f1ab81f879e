// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one local user, and its methods.
use aos_api::{PagedCall, types};
use crate::{
    Elements, Pager, Result, Verdict, generated::{handles, options},
    handle::{self, Handle},
};
/// A handle of one local user, known by its id: see [`Tenant::local_user`](crate::Tenant::local_user).
///
/// It asks nothing by itself; clones are cheap.
#[derive(Clone, Debug)]
pub struct LocalUser {
    pub(crate) handle: Handle,
}
impl LocalUser {
    /// Replace the phone numbers of a hybrid or local user.
    ///
    /// Sets the six phone numbers of a hybrid or local user. All are replaced
    /// and all are documented as required. What leaving a number out does is
    /// not said, nor whether an empty text clears it; and IP phone, home
    /// phone and pager are returned by no operation, so what stands there now
    /// cannot be read before it is replaced.
    ///
    /// Success is an empty answer. Cloud users have an operation of their
    /// own, update_cloud_user_contact_information; what happens when one of
    /// them is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: The phone numbers of a hybrid or local user.
    ///
    /// Operation `update_local_user_contact_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/contact-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-contact-information-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_contact_information(
        &self,
        body: types::UpdateLocalUserContactInformation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_local_user_contact_information")?;
        let call = handle
            .api()
            .update_local_user_contact_information()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the names, job title, employee id and comment of a hybrid or local user.
    ///
    /// Sets the names, initials, job title, employee id and comment of a
    /// hybrid or local user. It replaces all eight fields, which are all
    /// documented as required; how the service takes a missing or empty one
    /// is not said. Middle name, initials and comment are returned by no
    /// operation, so they cannot be read before they are replaced.
    ///
    /// Success is an empty answer. Cloud users have an operation of their
    /// own, update_cloud_user_general_information; what happens when one of
    /// them is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: Names, job title, employee id and comment of a hybrid or local user.
    ///
    /// Operation `update_local_user_general_information`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/general-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-general-information-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_general_information(
        &self,
        body: types::UpdateLocalUserGeneralInformation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_local_user_general_information")?;
        let call = handle
            .api()
            .update_local_user_general_information()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the notes on a hybrid or local user.
    ///
    /// Sets the notes on a hybrid or local user. The text replaces the one
    /// before, which no operation returns. It is required; whether an empty
    /// text clears the notes is not documented.
    ///
    /// Success is an empty answer. What happens when a cloud user is named is
    /// not documented.
    ///
    /// # Arguments
    ///
    /// - `notes`: The notes.
    ///
    /// Operation `update_local_user_notes`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/notes`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-notes-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_notes(&self, notes: impl Into<String>) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_local_user_notes")?;
        let notes: String = notes.into();
        let call = handle
            .api()
            .update_local_user_notes()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateLocalUserNotes {
                notes,
            });
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the company, department and location of a hybrid or local user.
    ///
    /// Sets company, department, department number and location of a hybrid
    /// or local user. It replaces all four, and all are documented as
    /// required; whether a field that is left out or empty is kept or cleared
    /// is not said. The department number is returned by no operation.
    ///
    /// The paths of the two office operations are easily mixed up: this one
    /// ends in `office`, and the postal address,
    /// update_local_user_office_location, in `office-information`.
    ///
    /// Success is an empty answer. Cloud users have an operation of their
    /// own, update_cloud_user_office; what happens when one of them is named
    /// here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: Company, department and location of a hybrid or local user.
    ///
    /// Operation `update_local_user_office`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-office-information-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_office(&self, body: types::UpdateLocalUserOffice) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_local_user_office")?;
        let call = handle
            .api()
            .update_local_user_office()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the office address of a hybrid or local user.
    ///
    /// Sets the postal address of the office of a hybrid or local user, and
    /// with it the web page, the P.O. box and the personal title. All eight
    /// fields are replaced and documented as required, and the page is silent
    /// on those that are left out or empty. Web page, P.O. box and personal
    /// title are returned by no operation, so they cannot be read before they
    /// are replaced.
    ///
    /// The path ends in `office-information`, although it is the address;
    /// company and department are set by update_local_user_office.
    ///
    /// Success is an empty answer. Cloud users have an operation of their
    /// own, update_cloud_user_office_location; what happens when one of them
    /// is named here is not documented.
    ///
    /// # Arguments
    ///
    /// - `body`: The office address of a hybrid or local user.
    ///
    /// Operation `update_local_user_office_location`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/office-information`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-office-location-information-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_office_location(
        &self,
        body: types::UpdateLocalUserOfficeLocation,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle
            .ids("update_local_user_office_location")?;
        let call = handle
            .api()
            .update_local_user_office_location()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(body);
        handle::answer(Box::pin(call.send())).await
    }
    /// Replace the home directory, profile path and logon script of a hybrid or local user.
    ///
    /// Sets home directory, profile path and logon script of a hybrid or
    /// local user. All three are replaced and documented as required; nothing
    /// is said on what a missing or an empty one does. No operation returns
    /// them, so they cannot be read before they are replaced.
    ///
    /// The paths are sent as they are given. Those of the vendor's sample
    /// begin with one backslash once JSON is read, so they name no server; a
    /// path to a server begins with two, which JSON writes as four.
    ///
    /// Success is an empty answer. What happens when a cloud user is named is
    /// not documented.
    ///
    /// # Arguments
    ///
    /// - `home_directory` (`homeDirectory`): Home directory.
    /// - `profile_path` (`profilePath`): Path of the profile.
    /// - `logon_script` (`logonScript`): Logon script.
    ///
    /// Operation `update_local_user_profile`: `PUT /partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/local-users/{userId}/profile`.
    /// Needs the scope `elements.um.user.readwrite.all`.
    /// The vendor's page: `user-management/user_public_api/update-profile-of-local-user.md`.
    /// Never sent twice, unless the first did not get out or the service answered 429.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that can be none, or a value that breaks a limit of the specification, before anything is sent; otherwise as every call.
    pub async fn update_profile(
        &self,
        home_directory: impl Into<String>,
        profile_path: impl Into<String>,
        logon_script: impl Into<String>,
    ) -> Result<()> {
        let handle = &self.handle;
        let [customer_id, tenant_id, user_id] = handle.ids("update_local_user_profile")?;
        let home_directory: String = home_directory.into();
        let profile_path: String = profile_path.into();
        let logon_script: String = logon_script.into();
        let call = handle
            .api()
            .update_local_user_profile()
            .customer_id(customer_id)
            .tenant_id(tenant_id)
            .user_id(user_id)
            .body(types::UpdateLocalUserProfile {
                home_directory,
                profile_path,
                logon_script,
            });
        handle::answer(Box::pin(call.send())).await
    }
}
