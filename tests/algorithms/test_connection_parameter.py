"""Where an algorithm connects to, with which key, and what it says when that fails."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess
from qgis.core import QgsApplication

Runner = Callable[..., Any]
Refusal = Callable[..., str]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Safe requests are repeated at once."""
    import capella_explorer.core.http as http

    monkeypatch.setattr(http, "PATIENCE_S", (0.0,))


def test_a_wrong_key_is_told_in_one_sentence(refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPELLA_API_KEY", "not-a-key")
    assert refusal("searchcatalog") == "The API key is not accepted: check it in the connection settings."


def test_no_key_is_told_before_anything_is_asked(
    refusal: Refusal, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAPELLA_API_KEY")
    assert refusal("searchcatalog") == (
        "No API key is stored for this connection: enter one in the connection settings."
    )
    assert fresh_sandbox.requests() == []


def test_a_server_that_is_down_is_told_in_one_sentence(refusal: Refusal) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert refusal("searchcatalog", CONNECTION=address) == (
        "Capella cannot be reached: check the network and the proxy settings of QGIS, then try again."
    )


@pytest.mark.parametrize("knob", ["html_200", "outage"])
def test_a_web_page_instead_of_data_is_told_in_one_sentence(
    refusal: Refusal, fresh_sandbox: SandboxProcess, knob: str
) -> None:
    fresh_sandbox.set(**{knob: True})
    assert refusal("searchcatalog") == (
        "Capella's service does not answer properly: nothing was ordered, please try again in a few minutes."
    )


@pytest.mark.parametrize(
    ("connection", "sentence"),
    [
        ("Nowhere", "There is no connection “Nowhere”: choose one of Capella, or give an address."),
        (
            "http://api.example.org",
            "The key would travel unencrypted to api.example.org: give an address that starts with https.",
        ),
        (
            "https://me:mine@api.example.org",
            "The address of the connection must hold no login and no query: the key is kept by QGIS.",
        ),
    ],
)
def test_a_connection_that_cannot_be_is_told(refusal: Refusal, connection: str, sentence: str) -> None:
    assert refusal("searchcatalog", CONNECTION=connection) == sentence


def test_a_stored_connection_is_found_by_name_and_used_by_default(
    run: Runner, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    import capella_explorer.algorithms.runs.run as runs
    from capella_explorer.core.account import Connection
    from capella_explorer.core.settings import Settings

    stored = Settings(connections=(Connection("Local", fresh_sandbox.api_url),), active="Local")
    monkeypatch.setattr(runs.SettingsStore, "load", lambda _store: stored)
    assert run("searchcatalog", CONNECTION="Local", LIMIT=1).outputs["SHOWN"] == 1
    assert run("searchcatalog", CONNECTION=None, LIMIT=1).outputs["SHOWN"] == 1


def test_the_key_of_a_stored_connection_comes_from_the_authentication_database(
    run: Runner, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    import capella_explorer.algorithms.runs.run as runs
    from capella_explorer.bridge.credentials import Credentials
    from capella_explorer.core.account import Connection
    from capella_explorer.core.settings import Settings

    monkeypatch.delenv("CAPELLA_API_KEY")
    QgsApplication.authManager().setMasterPassword("for this test only", True)
    local = Connection("Local", fresh_sandbox.api_url)
    auth_id = Credentials().store(local, fresh_sandbox.api_key)
    stored = Settings(connections=(replace(local, auth_id=auth_id),), active="Local")
    monkeypatch.setattr(runs.SettingsStore, "load", lambda _store: stored)
    assert run("searchcatalog", CONNECTION="Local", LIMIT=1).outputs["SHOWN"] == 1
    assert run("searchcatalog", CONNECTION=fresh_sandbox.api_url, LIMIT=1).outputs["SHOWN"] == 1


def test_the_key_is_in_no_parameter_and_in_no_log(run: Runner, fresh_sandbox: SandboxProcess, refusal: Refusal) -> None:
    heard: list[str] = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(heard.append)
    try:
        lines = run("searchcatalog", LIMIT=1).feedback.lines
        fresh_sandbox.set(html_200=True)
        lines += [refusal("searchcatalog")]
    finally:
        log.messageReceived.disconnect(heard.append)
    assert heard
    assert fresh_sandbox.api_key not in " ".join(lines + [str(line) for line in heard])


def test_every_algorithm_tells_all_that_is_needed(provider: Any) -> None:
    told = {each.name(): each for each in provider.algorithms()}
    assert set(told) == {
        "searchcatalog", "revieworder", "placeorder", "listorders", "downloadorder", "synctasks",
    }  # fmt: skip
    for each in told.values():
        shown = each.shortHelpString()
        assert "CAPELLA_API_KEY" in shown
        titles = [p.description().partition(" (")[0].partition(": ")[0] for p in each.parameterDefinitions()]
        assert [title for title in titles if title.lower().split()[0] not in shown.lower()] == [], each.name()
        assert not any("key" in p.name().lower() for p in each.parameterDefinitions())
