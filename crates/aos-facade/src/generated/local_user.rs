// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The handle of one local user, and its methods.
use aos_api::{calls, types};
use crate::{calls::Handle, elements::Elements, generated::handles};
/// A handle of one local user, known by its id: see [`Tenant::local_user`](crate::Tenant::local_user).
///
/// Creating a handle sends no request; clones are cheap.
#[derive(Clone)]
pub struct LocalUser(pub(crate) Handle);
impl std::fmt::Debug for LocalUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.debug("LocalUser", f)
    }
}
impl LocalUser {
    /// The id of its customer.
    pub fn customer_id(&self) -> &str {
        self.0.id(0)
    }
    /// The id of its tenant.
    pub fn tenant_id(&self) -> &str {
        self.0.id(1)
    }
    /// The id of the local user.
    pub fn id(&self) -> &str {
        self.0.id(2)
    }
    /// Replace the phone numbers of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserContactInformation`](calls::UpdateLocalUserContactInformation).
    ///
    /// # Arguments
    ///
    /// - `body`: The phone numbers of a hybrid or local user.
    #[inline]
    pub fn update_contact_information(
        &self,
        body: types::UpdateLocalUserContactInformation,
    ) -> calls::UpdateLocalUserContactInformation {
        self.0
            .api()
            .update_local_user_contact_information()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the names, job title, employee id and comment of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserGeneralInformation`](calls::UpdateLocalUserGeneralInformation).
    ///
    /// # Arguments
    ///
    /// - `body`: Names, job title, employee id and comment of a hybrid or local user.
    #[inline]
    pub fn update_general_information(
        &self,
        body: types::UpdateLocalUserGeneralInformation,
    ) -> calls::UpdateLocalUserGeneralInformation {
        self.0
            .api()
            .update_local_user_general_information()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the notes on a hybrid or local user.
    ///
    /// See [`UpdateLocalUserNotes`](calls::UpdateLocalUserNotes).
    ///
    /// # Arguments
    ///
    /// - `notes`: The notes.
    #[inline]
    pub fn update_notes(&self, notes: impl Into<String>) -> calls::UpdateLocalUserNotes {
        self.0
            .api()
            .update_local_user_notes()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .notes(notes)
    }
    /// Replace the company, department and location of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserOffice`](calls::UpdateLocalUserOffice).
    ///
    /// # Arguments
    ///
    /// - `body`: Company, department and location of a hybrid or local user.
    #[inline]
    pub fn update_office(
        &self,
        body: types::UpdateLocalUserOffice,
    ) -> calls::UpdateLocalUserOffice {
        self.0
            .api()
            .update_local_user_office()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the office address of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserOfficeLocation`](calls::UpdateLocalUserOfficeLocation).
    ///
    /// # Arguments
    ///
    /// - `body`: The office address of a hybrid or local user.
    #[inline]
    pub fn update_office_location(
        &self,
        body: types::UpdateLocalUserOfficeLocation,
    ) -> calls::UpdateLocalUserOfficeLocation {
        self.0
            .api()
            .update_local_user_office_location()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
    /// Replace the home directory, profile path and logon script of a hybrid or local user.
    ///
    /// See [`UpdateLocalUserProfile`](calls::UpdateLocalUserProfile).
    ///
    /// # Arguments
    ///
    /// - `body`: Profile of a hybrid or local user in the local directory.
    #[inline]
    pub fn update_profile(
        &self,
        body: types::UpdateLocalUserProfile,
    ) -> calls::UpdateLocalUserProfile {
        self.0
            .api()
            .update_local_user_profile()
            .customer_id(self.0.id(0))
            .tenant_id(self.0.id(1))
            .user_id(self.0.id(2))
            .body(body)
    }
}
