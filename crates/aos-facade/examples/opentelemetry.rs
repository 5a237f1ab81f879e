//! Sends the spans of calls to OpenTelemetry. Each call is a span with its operation,
//! customer and tenant, and each request one within it; secrets are in none of them.
//!
//! `cargo run -p aos-facade --example opentelemetry -- CUSTOMER TENANT`

use aos_facade::Elements;
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::layer::SubscriberExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let customer = arguments.next().unwrap_or_default();
    let tenant = arguments.next().unwrap_or_default();

    // Prints the spans; `opentelemetry-otlp` has an exporter that sends them to a collector.
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("partner"));
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer))?;

    let elements = Elements::from_env()?;
    let counted = elements.customer(customer).tenant(tenant).action_counts().await;
    // Before the result is looked at, so that the span of a failed call is sent as well.
    provider.shutdown()?;
    println!("{:?} risky actions", counted?.risky_action_count);
    Ok(())
}
