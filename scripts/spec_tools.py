"""What spec-tools.sh checks of each operation of the bundle.

  python spec_tools.py calls SPECIFICATION AOS
      calls every operation through the command line, with its examples
  python spec_tools.py python SPECIFICATION CLIENT BASE_URL
      calls every operation through the generated Python client
  python spec_tools.py rust SPECIFICATION CLIENT
      writes a test into the generated Rust client, which decodes every example

Each response must be the example of the specification again, for no tool may lose
a part of it. Needs no package but those of the generated client.
"""

import importlib
import json
import pathlib
import re
import subprocess
import sys
from datetime import datetime

def main():
    job, specification, *rest = sys.argv[1:]
    document = json.loads(pathlib.Path(specification).read_text())
    operations = [Operation(document, *found) for found in every(document)]
    failures = {"calls": calls, "python": python, "rust": rust}[job](operations, *rest)
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    if failures:
        sys.exit(1)


def every(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


class Operation:
    """An operation with its examples."""

    def __init__(self, document, path, method, operation):
        self.document = document
        self.id = operation["operationId"]
        self.tag = operation["tags"][0]
        parameters = [self.resolve(each) for each in operation.get("parameters", [])]
        # A token leads to a page of its own, and these are the first ones.
        self.parameters = {
            each["name"]: each["example"]
            for each in parameters
            if "example" in each and each["name"] != "skipToken"
        }
        for each in parameters:
            if each.get("required") and each["name"] not in self.parameters:
                raise SystemExit(f"error: {self.id} has no example of {each['name']}.")
        body = self.resolve(operation.get("requestBody", {}))
        self.body, self.body_schema = self.content(body)
        status = next(each for each in operation["responses"] if each.startswith("2"))
        response = self.resolve(operation["responses"][status])
        self.response, self.response_schema = self.content(response)

    def resolve(self, value):
        while "$ref" in value:
            place, value = value["$ref"], self.document
            for key in place.removeprefix("#/").split("/"):
                value = value[key]
        return value

    def content(self, holder):
        content = holder.get("content", {}).get("application/json", {})
        return content.get("example"), content.get("schema", {})


def calls(operations, aos):
    failures = []
    for operation in operations:
        command = [aos, "call", operation.id, "--yes", "--output", "json"]
        for name, value in operation.parameters.items():
            for each in value if isinstance(value, list) else [value]:
                text = each if isinstance(each, str) else json.dumps(each)
                command += ["-p", f"{name}={text}"]
        if operation.body is not None:
            command += ["--body", json.dumps(operation.body)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            failures.append(f"{operation.id} fails with {done.returncode}: {done.stderr.strip()}")
            continue
        actual = json.loads(done.stdout) if done.stdout.strip() else None
        failures += compare(operation, actual)
    print(f"{len(operations)} operations called, {len(failures)} of them fail")
    return failures


def python(operations, client, base_url):
    sys.path.insert(0, client)
    package = importlib.import_module("openapi_client")
    configuration = package.Configuration(host=base_url, access_token="example")
    api_client = package.ApiClient(configuration)
    failures = []
    for operation in operations:
        api_name = "".join(word.capitalize() for word in operation.tag.split("-")) + "Api"
        method = getattr(getattr(package, api_name)(api_client), operation.id)
        # The client calls a parameter otherwise that is named like a type of Python.
        renamed = {"date": "var_date"}
        arguments = {
            renamed.get(name, snake(name)): value for name, value in operation.parameters.items()
        }
        if operation.body is not None:
            reference = operation.body_schema["$ref"].rsplit("/", 1)[1]
            body = getattr(package, reference).from_dict(operation.body)
            arguments[snake(reference)] = body
        try:
            actual = api_client.sanitize_for_serialization(method(**arguments))
        except Exception as error:  # Whatever it is, it is printed, and the next one called.
            failures.append(f"the Python client fails at {operation.id}: {error!r}")
            continue
        failures += compare(operation, actual)
    print(f"{len(operations)} operations called, {len(failures)} of them fail")
    return failures


RUST_TEST = """use openapi::models;
use serde_json::Value;

fn check<T: serde::de::DeserializeOwned + serde::Serialize>(what: &str, example: &str) {
    let read: T = serde_json::from_str(example).unwrap_or_else(|error| panic!("{what}: {error}"));
    let actual = serde_json::to_value(read).unwrap();
    let example: Value = serde_json::from_str(example).unwrap();
    assert!(same(&actual, &example), "{what}: {actual} instead of {example}");
}

// Numbers may be written as 1.0 and times with another offset.
fn same(actual: &Value, example: &Value) -> bool {
    match (actual, example) {
        (Value::Number(actual), Value::Number(example)) => actual.as_f64() == example.as_f64(),
        (Value::String(actual), Value::String(example)) if actual != example => {
            match (time(actual), time(example)) {
                (Some(actual), Some(example)) => actual == example,
                _ => false,
            }
        }
        (Value::Array(actual), Value::Array(example)) => {
            actual.len() == example.len() && actual.iter().zip(example).all(|(a, b)| same(a, b))
        }
        (Value::Object(actual), Value::Object(example)) => {
            let absent = |name: &String, value: &Value| value.is_null() && !actual.contains_key(name);
            actual.keys().all(|name| example.contains_key(name))
                && example.iter().all(|(name, value)| {
                    absent(name, value) || actual.get(name).is_some_and(|actual| same(actual, value))
                })
        }
        _ => actual == example,
    }
}

fn time(text: &str) -> Option<chrono::DateTime<chrono::FixedOffset>> {
    chrono::DateTime::parse_from_rfc3339(text).ok()
}
"""


def rust(operations, client):
    client = pathlib.Path(client)
    functions = "".join(each.read_text() for each in (client / "src/apis").glob("*_api.rs"))
    tests = client / "tests"
    tests.mkdir(exist_ok=True)
    code = [RUST_TEST]
    for operation in operations:
        function = re.search(
            rf"pub async fn {operation.id}\(([^)]*)\) -> Result<(.*?), Error<", functions
        )
        checks = []
        if operation.body is not None:
            kind = re.findall(r"(models::\w+)", function[1])[-1]
            if "$ref" in operation.body_schema:
                kind = "models::" + operation.body_schema["$ref"].rsplit("/", 1)[1]
            checks.append((kind, "the body", operation.body))
        if operation.response is not None:
            checks.append((function[2], "the response", operation.response))
        for kind, what, example in checks:
            code.append(
                f"#[test]\nfn {what[4:]}_of_{operation.id}() {{\n"
                f'    check::<{kind}>("{what} of {operation.id}", r###"{json.dumps(example)}"###);\n}}\n'
            )
    (tests / "examples.rs").write_text("\n".join(code))
    manifest = client / "Cargo.toml"
    manifest.write_text(
        # A workspace of its own, wherever it lies.
        manifest.read_text() + "\n[workspace]\n"
    )
    print(f"{len(code) - 1} examples to decode")
    return []


def compare(operation, actual):
    place = difference(actual, operation.response, "")
    if place is None:
        return []
    return [f"{operation.id}: at {place or 'the top'}, {actual} was read instead of {operation.response}"]


def difference(actual, example, place):
    """The first place where a response is not the example."""
    if isinstance(actual, dict) and isinstance(example, dict):
        for name in actual.keys() | example.keys():
            inner = f"{place}.{name}" if place else name
            # Null and absent mean the same in this API.
            found = difference(actual.get(name), example.get(name), inner)
            if found is not None:
                return found
        return None
    if isinstance(actual, list) and isinstance(example, list) and len(actual) == len(example):
        found = (difference(*both, place) for both in zip(actual, example))
        return next((each for each in found if each is not None), None)
    if actual == example or (time(actual) is not None and time(actual) == time(example)):
        return None
    return place


def time(value):
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def snake(name):
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).replace("-", "_").lower()


main()
