//! Reads the users of a tenant as a stream, page by page, and stops after ten.
//!
//! `cargo run -p aos-facade --example users -- CUSTOMER TENANT`

use aos_facade::Elements;
use futures::TryStreamExt;

#[tokio::main]
async fn main() -> aos_facade::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let customer = arguments.next().unwrap_or_default();
    let tenant = arguments.next().unwrap_or_default();

    let elements = Elements::from_env()?;
    let mut users = elements.customer(customer).tenant(tenant).users().page_size(5).stream();

    // A page is requested when its first row is wanted.
    let mut count = 0;
    while let Some(user) = users.try_next().await? {
        println!("{}", user.user_principal_name.as_deref().unwrap_or("no name is reported"));
        count += 1;
        if count == 10 {
            break;
        }
    }
    // Rows over all pages, where the service reports it.
    println!("{count} of {:?} users", users.total());
    Ok(())
}
