//! `--jq`: a filter of the language jq over what is printed as JSON.

use std::io::Write;

use jaq_core::{
    Compiler, Ctx, Vars, data,
    load::{self, Arena, File, Loader},
    unwrap_valr,
};
use jaq_json::{Val, read};

use super::{json, text::plain};
use crate::{
    exit::{Failure, Outcome},
    given,
};

pub(crate) struct Filter(jaq_core::compile::Filter<jaq_core::Native<data::JustLut<Val>>>);

impl Filter {
    pub(crate) fn new(argument: &str) -> Outcome<Self> {
        let code = given::file(argument, "--jq")?.unwrap_or_else(|| argument.to_owned());
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { code: &code, path: () })
            .map_err(|errors| {
                let wrong = errors.into_iter().find_map(|(_, error)| expected(error));
                let wrong = wrong.map_or_else(String::new, |wrong| format!(": {wrong}"));
                Failure::usage(format!("--jq: the filter is not valid{wrong}")).hint(HINT)
            })?;
        let compiled = Compiler::default().with_funs(functions).compile(modules);
        compiled.map(Self).map_err(|errors| {
            let undefined = errors.iter().flat_map(|(_, errors)| errors).map(|(name, _)| *name);
            let names: Vec<&str> = undefined.collect();
            let sentence =
                format!("--jq: the filter names {}, which is not defined", names.join(", "));
            Failure::usage(sentence).hint(HINT)
        })
    }

    /// Prints each result for this JSON on a line: texts as they are, all else as JSON.
    pub(crate) fn apply(&self, json: &str, target: &mut dyn Write) -> Outcome {
        let input = read::parse_single(json.as_bytes())
            .map_err(|error| Failure::failed(format!("--jq: the JSON cannot be read: {error}")))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        for result in self.0.id.run((context, input)).map(unwrap_valr) {
            match result {
                Ok(Val::TStr(text)) => {
                    writeln!(target, "{}", plain(&String::from_utf8_lossy(&text)))?;
                }
                Ok(other) => json::text(target, &other.to_string(), false)?,
                Err(error) => return Err(Failure::failed(format!("--jq: {error}")).hint(HINT)),
            }
        }
        Ok(())
    }
}

fn expected(error: load::Error<&str>) -> Option<String> {
    let (what, found) = match error {
        load::Error::Lex(errors) => errors.first().map(|(what, rest)| (what.as_str(), *rest))?,
        load::Error::Parse(errors) => errors.first().map(|(what, rest)| (what.as_str(), *rest))?,
        load::Error::Io(_) => return None,
    };
    let found: String = found.chars().take(20).collect();
    let found = if found.is_empty() { "its end".to_owned() } else { format!("{found:?}") };
    Some(format!("expected {what} at {found}"))
}

const HINT: &str = "the filter gets what -o json prints, an array for a list: --jq '.[].id'";
