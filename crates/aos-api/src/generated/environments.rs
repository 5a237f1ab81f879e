// Generated from spec/*.yaml by progenitor 0.15.1 and the tables of this workspace.
// Do not edit: change the specification and run `cargo xtask generate`.

//! The environments of the specification.

crate::values::environment::environments! {
    /// Commercial. The only API host that is named on the Elements pages, and the single endpoint of the Elements API according to the vendor's overview.
    Commercial, "Commercial", "https://graph.avepointonlineservices.com", "https://identity.avepointonlineservices.com/connect/token";
    /// U.S. Government. From the pages of all products of the vendor, whose overview says that Elements has a single endpoint, graph.avepointonlineservices.com.
    UsGovernment, "U.S. Government", "https://graph-gov.avepointonlineservices.com", "https://identity-gov.avepointonlineservices.com/connect/token";
    /// AOS2. From the pages of all products of the vendor, whose overview says that Elements has a single endpoint, graph.avepointonlineservices.com.
    Aos2, "AOS2", "https://graph-aos2.avepointonlineservices.com", "https://identity-aos2.avepointonlineservices.com/connect/token";
    /// FedRAMP. From the pages of all products of the vendor, whose overview says that Elements has a single endpoint, graph.avepointonlineservices.com.
    Fedramp, "FedRAMP", "https://graphusgovapi.online15.net", "https://identity.online15.net/connect/token";
}
