//! Builds a client in code, with a client secret or a certificate, and shows which
//! scopes are granted.
//!
//! `cargo run -p aos-facade --example credentials -- [CERTIFICATE.pem KEY.pem]`

use aos_facade::{Certificate, Credential, Elements, Operation, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut files = std::env::args().skip(1);
    let client_id = std::env::var("AOS_CLIENT_ID")?;
    let credential = match (files.next(), files.next()) {
        (Some(certificate), Some(key)) => {
            let certificate =
                Certificate::from_pem(&std::fs::read(certificate)?, &std::fs::read(key)?)?;
            Credential::certificate(client_id, certificate)
        }
        _ => Credential::client_secret(client_id, std::env::var("AOS_CLIENT_SECRET")?),
    };

    let mut builder = Elements::builder()
        .credential(credential)
        .retry(RetryPolicy { max_attempts: 3, ..Default::default() })
        .requests_per_second(5.0);
    // Without these, the URLs are those of the commercial environment.
    if let Ok(url) = std::env::var("AOS_BASE_URL") {
        builder = builder.base_url(url);
    }
    if let Ok(url) = std::env::var("AOS_TOKEN_URL") {
        builder = builder.token_url(url);
    }
    let elements = builder.build()?;

    let operation = Operation::find("retrieve_risky_action_count");
    for check in elements.check_authentication(operation).await? {
        match check.granted {
            Ok(granted) => println!("{:?}: granted {:?}", check.requested, granted.scopes),
            Err(error) => println!("{:?}: {error}", check.requested),
        }
    }
    Ok(())
}
