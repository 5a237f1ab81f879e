"""Writes the settings with which schemathesis calls a running simulator.

Each operation gets a token of its own scopes, as the simulator (like the
service) rejects more than 300 characters of scopes at once. With --known the
ids in the paths are those of things that are there; without it schemathesis
makes them up.

The simulator's settings come from the environment, as `aos sim` prints them.
"""

import argparse
import json
import os
import urllib.parse
import urllib.request

# Where the ids in paths come from: list, field of its rows.
SOURCES = {
    "userId": ("retrieve_users", "id"),
    "scanProfileId": ("retrieve_scan_profiles", "profileId"),
    "jobId": ("retrieve_jobs", "jobId"),
    "workflowId": ("retrieve_risk_workflows", "workflowId"),
    "ruleId": ("retrieve_matched_risk_rules", "ruleId"),
    "baselineId": ("retrieve_baselines", "baselineId"),
    "resellerId": ("retrieve_resellers", "resellerId"),
    "licenseId": ("retrieve_pooled_subscriptions", "licenseId"),
}


def operations(document):
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in ("get", "post", "put", "patch", "delete"):
                yield operation["operationId"], method.upper(), path, operation


def scopes(operation, document):
    security = operation.get("security", document.get("security", []))
    return " ".join(scope for needed in security[:1] for names in needed.values() for scope in names)


def token(scope, known={}):
    if scope not in known:
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["AOS_CLIENT_ID"],
            "client_secret": os.environ["AOS_CLIENT_SECRET"],
            "scope": scope,
        }
        body = urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(os.environ["AOS_TOKEN_URL"], body) as response:
            known[scope] = json.load(response)["access_token"]
    return known[scope]


def call(document, wanted, ids):
    for name, method, path, operation in operations(document):
        if name == wanted:
            break
    else:
        raise SystemExit(f"error: the specification has no {wanted}.")
    for parameter, value in ids.items():
        path = path.replace("{" + parameter + "}", urllib.parse.quote(value, safe=""))
    request = urllib.request.Request(os.environ["AOS_BASE_URL"] + path, method=method)
    request.add_header("Authorization", "Bearer " + token(scopes(operation, document)))
    if method != "GET":
        request.add_header("Content-Type", "application/json")
        request.data = b"{}"
    with urllib.request.urlopen(request) as response:
        page = json.load(response)
    return page[operation["x-aos-paging"]["items"]]


def known_ids(document):
    customers = call(document, "retrieve_customers", {})
    customer = next(customer for customer in customers if customer["tenants"])
    ids = {"customerId": customer["id"], "tenantId": customer["tenants"][0]["id"]}
    for parameter, (wanted, field) in SOURCES.items():
        ids[parameter] = call(document, wanted, ids)[0][field]
    return ids


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--known", action="store_true")
    parser.add_argument("specification")
    parser.add_argument("settings")
    arguments = parser.parse_args()
    with open(arguments.specification, encoding="utf-8") as file:
        document = json.load(file)
    # A run whose tokens are rejected proves nothing.
    lines = ["[warnings]", 'display = ["missing_auth"]', 'fail-on = ["missing_auth"]']
    if arguments.known:
        lines.append("[parameters]")
        ids = known_ids(document)
        # The month of the audit logs must be one that was.
        ids["date"] = "202608"
        lines += [f'"path.{name}" = {json.dumps(value)}' for name, value in ids.items()]
    for name, _, _, operation in operations(document):
        bearer = json.dumps("Bearer " + token(scopes(operation, document)))
        lines += [
            "[[operations]]",
            f"include-operation-id = {json.dumps(name)}",
            f"headers = {{ Authorization = {bearer} }}",
        ]
    # Tokens are nobody else's business.
    with open(arguments.settings, "w", encoding="utf-8", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        file.write("\n".join(lines) + "\n")


main()
