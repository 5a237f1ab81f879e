//! What the code has of an operation. Each question is answered with what is
//! missing, as a sentence.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use serde_json::Value;

use super::{
    places::{
        ANSWERS, CLIENT, COMMANDS, DECODE, FACADE, FACADE_TESTS, METADATA, MOCKS, SIMULATOR_TESTS,
    },
    rust::{self, Facts},
};
use crate::{Failure, names::builder_name};

/// The list of all operations, as code that serves all of them reads it.
const OPERATIONS: &str = "OPERATIONS";

/// What is said where the generator would fill the hole.
const GENERATE: &str = "run `cargo xtask generate`";

/// The facts of all code that operations are looked up in.
pub(super) struct Code {
    client: Facts,
    mocks: Facts,
    facade: Facts,
    decode: BTreeSet<String>,
    /// Whether a test uses what decodes.
    decode_is_tested: bool,
    answers: BTreeSet<String>,
    /// Whether a test walks over all operations of the simulator.
    simulator_is_walked: bool,
    /// What that test leaves out.
    left_out: BTreeSet<String>,
    /// Group and command of each operation.
    commands: BTreeMap<String, (String, String)>,
    /// Whether the command line makes its commands of the operations.
    commands_are_made: bool,
}

impl Code {
    /// Reads the code of a workspace.
    pub(super) fn read(workspace: &Path) -> Result<Self, Failure> {
        let facts = |path| Ok::<_, Failure>(Facts::of(&rust::file(workspace, path)?));
        let folder = |path| Ok::<_, Failure>(Facts::of(&rust::folder(workspace, path)?));
        let walks: Vec<Facts> = rust::folder(workspace, SIMULATOR_TESTS)?
            .iter()
            .map(|file| Facts::of([file]))
            .filter(|facts| facts.has_test && facts.names.contains(OPERATIONS))
            .collect();
        let mut commands = BTreeMap::new();
        if let Some(file) = rust::file(workspace, METADATA)? {
            for row in rust::rows(&file, OPERATIONS) {
                let text = |field| rust::text(row, field).unwrap_or_default();
                commands.insert(text("id"), (text("tag"), text("command")));
            }
        }
        Ok(Self {
            client: facts(CLIENT)?,
            mocks: facts(MOCKS)?,
            facade: folder(FACADE)?,
            decode: facts(DECODE)?.arms,
            decode_is_tested: folder(FACADE_TESTS)?.included.contains("generated/decode.rs"),
            answers: answers(workspace)?,
            simulator_is_walked: !walks.is_empty(),
            left_out: walks.into_iter().flat_map(|facts| facts.left_out).collect(),
            commands,
            commands_are_made: folder(COMMANDS)?.names.contains(OPERATIONS),
        })
    }

    /// The method of the generated client, and the builder that sends.
    pub(super) fn client(&self, id: &str) -> Option<String> {
        let builder = builder_name(id);
        for method in [format!("Client::{id}"), format!("{builder}::send")] {
            if !self.client.methods.contains(&method) {
                return Some(format!("{CLIENT} has no {method}; {GENERATE}."));
            }
        }
        None
    }

    /// What the request must be, what is answered, and the method that joins
    /// them.
    pub(super) fn mock(&self, id: &str) -> Option<String> {
        let builder = builder_name(id);
        for name in [format!("{builder}When"), format!("{builder}Then")] {
            if !self.mocks.structs.contains(&name) {
                return Some(format!("{MOCKS} has no {name}; {GENERATE}."));
            }
        }
        let method = format!("MockServerExt::{id}");
        (!self.mocks.trait_methods.contains(&method))
            .then(|| format!("{MOCKS} has no {method}; {GENERATE}."))
    }

    /// A public method that makes the call.
    pub(super) fn facade(&self, id: &str) -> Option<String> {
        (!self.facade.calls.contains_key(id)).then(|| {
            format!("no public method in {FACADE} calls {id}; {GENERATE}, or write one that does.")
        })
    }

    /// An answer, and a test that asks for it.
    pub(super) fn simulator(&self, id: &str) -> Option<String> {
        if !self.answers.contains(id) {
            return Some(format!("{ANSWERS} has no answer for it; {GENERATE}."));
        }
        if !self.simulator_is_walked {
            return Some(format!(
                "no test in {SIMULATOR_TESTS} walks over {OPERATIONS}, so nobody tries what it answers; write one."
            ));
        }
        self.left_out.contains(id).then(|| {
            format!("the test in {SIMULATOR_TESTS} that walks over {OPERATIONS} leaves it out; take it in.")
        })
    }

    /// A row of what decodes, and a test that uses it.
    pub(super) fn decode(&self, id: &str) -> Option<String> {
        if !self.decode.contains(id) {
            return Some(format!("{DECODE} does not decode its answer; {GENERATE}."));
        }
        (!self.decode_is_tested)
            .then(|| format!("no test in {FACADE_TESTS} uses {DECODE}; write one that does."))
    }

    /// A command of its own.
    pub(super) fn command(&self, id: &str) -> Option<String> {
        let Some(own) = self.commands.get(id) else {
            return Some(format!("{METADATA} does not know it; {GENERATE}."));
        };
        let (group, command) = own;
        if group.is_empty() || command.is_empty() {
            return Some(format!("{METADATA} has no group or no command for it; {GENERATE}."));
        }
        if let Some((other, _)) =
            self.commands.iter().find(|(other, known)| *known == own && *other != id)
        {
            return Some(format!(
                "{other} has the command `{group} {command}` as well; give one of them an x-aos-command."
            ));
        }
        (!self.commands_are_made)
            .then(|| format!("nothing in {COMMANDS} makes commands of {OPERATIONS}; write it."))
    }
}

/// The operations that the simulator has an answer for.
fn answers(workspace: &Path) -> Result<BTreeSet<String>, Failure> {
    let place = workspace.join(ANSWERS);
    let text = match fs::read_to_string(&place) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Failure::file(&place, "read", &error)),
    };
    let document: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::new(ANSWERS, format!("the JSON does not parse: {error}.")))?;
    let operations = document["operations"].as_object().into_iter().flatten();
    let answered = operations.filter(|(_, operation)| operation["success"].is_object());
    Ok(answered.map(|(id, _)| id.clone()).collect())
}
