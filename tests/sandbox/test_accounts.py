"""Who may come in, and what a refusal looks like."""

from __future__ import annotations

import pytest


def test_a_key_names_its_user(ana, ben, poor):
    assert [one.get("/user")["email"] for one in (ana, ben, poor)] == [
        "ana@example.org",
        "ben@example.org",
        "poor@example.org",
    ]
    assert (
        ana.get("/user")["organizationId"] == ben.get("/user")["organizationId"] != poor.get("/user")["organizationId"]
    )


@pytest.mark.parametrize("header", [{}, {"Authorization": "ApiKey nobody"}, {"Authorization": "ApiKey"}])
@pytest.mark.parametrize("path", ["/user", "/orders", "/tasks/paged", "/nowhere"])
def test_without_a_known_key_nothing_is_told(ana, header, path):
    reply = ana.fetch(ana.process.api_url + path, **header)
    assert (reply.status, reply.json) == (401, {"message": "Unauthorized"})


@pytest.mark.parametrize("scheme", ["Bearer", "Basic", "Token"])
def test_a_key_under_another_scheme_is_refused(ana, scheme):
    reply = ana.fetch(ana.process.api_url + "/user", Authorization=f"{scheme} {ana.process.api_key}")
    assert (reply.status, reply.json) == (401, {"message": "Unauthorized"})


def test_the_contracts_are_for_the_manager(ana, ben):
    organization = ana.get("/organization")
    assert organization["id"] == ana.get("/user")["organizationId"]
    assert len(organization["contracts"]) == 2
    assert ben.call("GET", "/organization").error == (403, "NOT_AUTHORIZED")


def test_unknown_paths_and_wrong_verbs_are_told_apart(ana):
    assert ana.call("GET", "/nowhere").status == 404
    assert ana.call("DELETE", "/user").status == 405


@pytest.mark.parametrize(
    "path", ["/orders/none", "/orders/none/download", "/task/none", "/collects/none", "/collects/list/none"]
)
def test_what_does_not_exist_is_not_found(ana, path):
    assert ana.call("GET", path).error == (404, "NOT_FOUND")
