//! Security: every operation names its scopes, and the scopes are declared.

use crate::{
    failure::{Failure, bail, ensure},
    spec::model::{Operation, Spec},
};

pub(super) fn lint(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    ensure! { operation.place(&[]);
        !operation.security.is_empty() =>
            "the operation has no security; name the scopes that it needs.";
    }
    let place = operation.place(&["security"]);
    for alternative in &operation.security {
        ensure! { place;
            alternative.len() == 1 =>
                "each alternative names one scheme; scopes that are needed together are in one list.";
        }
        for (scheme, scopes) in alternative {
            let Some(known) = spec.security_schemes.get(scheme) else {
                bail!(place, "the security scheme {scheme} is not declared.");
            };
            ensure! { place;
                !scopes.is_empty() => "the scheme {scheme} is named without scopes.";
            }
            if let Some(scope) = scopes.iter().find(|scope| !known.declares(scope)) {
                bail!(place, "the scope {scope:?} is not declared in the scheme {scheme}.");
            }
        }
    }
    Ok(())
}
