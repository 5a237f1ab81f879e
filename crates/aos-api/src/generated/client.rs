// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

use crate::encode_path;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A customer of the partner.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Customer {
        ///Country or region; a display name in the vendor's sample.
        #[serde(
            rename = "countryOrRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub country_or_region: ::std::option::Option<::std::string::String>,
        ///The customer's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///State of the customer's tenant.
        #[serde(
            rename = "jobStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_status: ::std::option::Option<crate::enums::CustomerJobStatus>,
        ///Who manages the tenant.
        #[serde(
            rename = "managementMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub management_mode: ::std::option::Option<crate::enums::ManagementMode>,
        ///Name of the organization.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organization: ::std::option::Option<::std::string::String>,
        ///E-mail address of the customer.
        #[serde(
            rename = "ownerEmail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub owner_email: ::std::option::Option<::std::string::String>,
        ///The customer's tenants; can be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenants: ::std::option::Option<::std::vec::Vec<CustomerTenant>>,
    }
    ///Which customers to list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CustomerFilter {
        ///Only these customers. How many ids one call takes is not documented.
        #[serde(
            rename = "customerIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub customer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl CustomerFilter {
        pub fn builder() -> builder::CustomerFilter {
            Default::default()
        }
    }
    ///One page of customers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CustomerPage {
        ///The customers of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<Customer>>,
        ///Counters of a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<PageMetadata>,
    }
    ///A tenant of a customer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CustomerTenant {
        ///The tenant's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Name of the tenant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///Counters of a page.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PageMetadata {
        ///Number of this page, from 1.
        #[serde(
            rename = "pageIndex",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_index: ::std::option::Option<i64>,
        ///Page size that was used.
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<i64>,
        ///Objects that match, over all pages.
        #[serde(
            rename = "totalCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_count: ::std::option::Option<i64>,
    }
    ///Numbers of actions in a tenant. A count that is left out is not told, which is not 0.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct RiskyActionCount {
        ///Number of normal actions.
        #[serde(
            rename = "normalActionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub normal_action_count: ::std::option::Option<i64>,
        ///Number of risky actions.
        #[serde(
            rename = "riskyActionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub risky_action_count: ::std::option::Option<i64>,
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct CustomerFilter {
            customer_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CustomerFilter {
            fn default() -> Self {
                Self {
                    customer_ids: Ok(Default::default()),
                }
            }
        }
        impl CustomerFilter {
            pub fn customer_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.customer_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for customer_ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CustomerFilter> for super::CustomerFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CustomerFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    customer_ids: value.customer_ids?,
                })
            }
        }
        impl ::std::convert::From<super::CustomerFilter> for CustomerFilter {
            fn from(value: super::CustomerFilter) -> Self {
                Self {
                    customer_ids: Ok(value.customer_ids),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for AvePoint Elements API

The partner API of AvePoint Elements, version 3: managed service providers
read and change the Microsoft 365 tenants of their customers through it.

This description is unofficial. It was written by hand from the vendor's
public pages, which are prose; where they contradict each other or leave
something open, the text beside the field says so.


Version: 3*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Session> for Client {
    fn api_version() -> &'static str {
        "3"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Session>,
    {}
};
impl Client {
    /**Count the risky and the normal actions in a tenant

Tells how many risky and how many normal actions a tenant holds.

What is answered for the other kind when `types` asks for one is not
documented: it may be left out, null or 0.


Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`

Arguments:
- `customer_id`: The customer's id, as the customer list gives it.
- `tenant_id`: The id of a tenant of that customer.
- `types`: The kind of action to count; both when it is left out. The vendor names it in the plural and types it as one integer, so one value a call is sent.
```text
let response = client.retrieve_risky_action_count()
    .customer_id(customer_id)
    .tenant_id(tenant_id)
    .types(types)
    .send()
    .await;
```*/
    pub fn retrieve_risky_action_count(&self) -> builder::RetrieveRiskyActionCount<'_> {
        builder::RetrieveRiskyActionCount::new(self)
    }
    /**List the customers and their tenants

Lists the customers that the calling partner manages, each with its
tenants. The order is not documented, so a customer can move from one
page to another while the list is read.


Sends a `POST` request to `/partner/external/v3/general/customers/batch`

Arguments:
- `page_index`: Number of the page, from 1.
- `page_size`: Objects a page. The smallest size is not documented.
- `body`: Which customers to list. What an empty object, an empty list and a missing body mean is not documented; all customers, by the name of the operation.
```text
let response = client.retrieve_customers()
    .page_index(page_index)
    .page_size(page_size)
    .body(body)
    .send()
    .await;
```*/
    pub fn retrieve_customers(&self) -> builder::RetrieveCustomers<'_> {
        builder::RetrieveCustomers::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::retrieve_risky_action_count`]

[`Client::retrieve_risky_action_count`]: super::Client::retrieve_risky_action_count*/
    #[derive(Debug, Clone)]
    pub struct RetrieveRiskyActionCount<'a> {
        client: &'a super::Client,
        customer_id: Result<crate::ids::CustomerId, String>,
        tenant_id: Result<crate::ids::TenantId, String>,
        types: Result<Option<crate::enums::ActionType>, String>,
    }
    impl<'a> RetrieveRiskyActionCount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                customer_id: Err("customer_id was not initialized".to_string()),
                tenant_id: Err("tenant_id was not initialized".to_string()),
                types: Ok(None),
            }
        }
        pub fn customer_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::CustomerId>,
            <V as std::convert::TryInto<
                crate::ids::CustomerId,
            >>::Error: std::fmt::Display,
        {
            self.customer_id = value
                .try_into()
                .map_err(|error| format!("customer_id is refused: {}", error));
            self
        }
        pub fn tenant_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ids::TenantId>,
            <V as std::convert::TryInto<crate::ids::TenantId>>::Error: std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|error| format!("tenant_id is refused: {}", error));
            self
        }
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::enums::ActionType>,
            <V as std::convert::TryInto<
                crate::enums::ActionType,
            >>::Error: std::fmt::Display,
        {
            self.types = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("types is refused: {}", error));
            self
        }
        ///Sends a `GET` request to `/partner/external/v3/um/customers/{customerId}/tenants/{tenantId}/overview/security/compliances/actions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RiskyActionCount>, Error<ByteStream>> {
            let Self { client, customer_id, tenant_id, types } = self;
            let customer_id = customer_id.map_err(Error::InvalidRequest)?;
            let tenant_id = tenant_id.map_err(Error::InvalidRequest)?;
            let types = types.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/um/customers/{}/tenants/{}/overview/security/compliances/actions",
                client.baseurl, encode_path(& customer_id.to_string()), encode_path(&
                tenant_id.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("types", &types))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_risky_action_count",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::retrieve_customers`]

[`Client::retrieve_customers`]: super::Client::retrieve_customers*/
    #[derive(Debug, Clone)]
    pub struct RetrieveCustomers<'a> {
        client: &'a super::Client,
        page_index: Result<Option<i32>, String>,
        pub(in crate::generated) page_size: Result<Option<i32>, String>,
        body: Result<types::builder::CustomerFilter, String>,
    }
    impl<'a> RetrieveCustomers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page_index: Ok(None),
                page_size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn page_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_index = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_index is refused: {}", error));
            self
        }
        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            <V as std::convert::TryInto<i32>>::Error: std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page_size is refused: {}", error));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CustomerFilter>,
            <V as std::convert::TryInto<
                types::CustomerFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CustomerFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CustomerFilter,
            ) -> types::builder::CustomerFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/partner/external/v3/general/customers/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CustomerPage>, Error<ByteStream>> {
            let Self { client, page_index, page_size, body } = self;
            let page_index = page_index.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CustomerFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/partner/external/v3/general/customers/batch", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("pageIndex", &page_index))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "retrieve_customers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::stream(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
