"""The connection in use: who it is, whose late answers count, and where its key never goes."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.account_controller import AccountController
from capella_explorer.bridge.log import TAB, note, report
from capella_explorer.bridge.session_work import SessionWork
from capella_explorer.bridge.sessions import open_session, session_with_key, state_folder
from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.core.errors import CapellaError, KeyMissing, KeyNotAccepted, ServiceFailed
from qgis.core import QgsApplication, QgsSettings


@pytest.fixture
def nobody(settings_store: Any, credentials: Any, jobs: Any, private_state: Path) -> AccountController:
    """A profile in which no key was entered."""
    return AccountController(settings_store, credentials, jobs)


@pytest.fixture
def facts(account: AccountController, listen: Any) -> Any:
    """What is said once Ana is known."""
    return listen(account)


def test_after_the_end_of_the_program_nobody_is_told_of_a_missing_key(nobody: AccountController, jobs: Any) -> None:
    told: list[CapellaError] = []
    work = SessionWork(nobody, jobs)
    work.run("Reading", lambda session: session, told.append, told.append)
    assert [type(error) for error in told] == [KeyMissing]
    jobs.close()
    work.run("Reading", lambda session: session, told.append, told.append)
    assert len(told) == 1


def test_the_end_of_the_program_ends_at_once_what_waits_for_a_service(
    nobody: AccountController, jobs: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    """A silent service, and one that was killed and has left its announcement: both are asked at every start."""
    fresh_sandbox.set(latency_ms=20_000)
    silent, gone = Connection("Silent", fresh_sandbox.api_url), Connection("Gone", "http://127.0.0.1:9")
    nobody.test_key(silent, "any-key")
    nobody.test_key(gone, "any-key")
    qtbot.wait(200)
    assert len(jobs.titles) == 2
    began = time.monotonic()
    jobs.close()
    assert time.monotonic() - began < 1
    assert [thread.name for thread in threading.enumerate() if thread.name == "capella-job"] == []


def test_an_account_is_introduced_with_its_contracts(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    account.connect_now()
    session = until(facts, "session_opened")
    assert until(facts, "account_known").email == "ana@example.org"
    assert [contract.title for contract in until(facts, "contracts_known")] == ["Archive 2026", "Pilot project"]
    assert account.holds(session)
    assert account.session() is account.opened() is session


def test_who_may_not_list_contracts_is_introduced_without(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    account.save_key(Connection("Ben", fresh_sandbox.api_url), fresh_sandbox.key_of("ben@example.org"))
    assert until(facts, "account_known").email == "ben@example.org"
    assert facts.of("contracts_known") == [()]


def test_a_list_of_contracts_that_fails_hides_nobody(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(fail_count=1, fail_status=500, fail_path="/organization")
    account.connect_now()
    assert until(facts, "account_known").email == "ana@example.org"
    assert facts.of("contracts_known") == [()]


def test_without_a_key_nobody_is_connected_and_nothing_is_asked(
    nobody: AccountController, listen: Any, monkeypatch: Any
) -> None:
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    facts = listen(nobody)
    nobody.connect_now()
    assert [type(error) for error in facts.of("account_failed")] == [KeyMissing]
    assert facts.names == ["account_failed"]
    with pytest.raises(KeyMissing):
        nobody.opened()


@pytest.mark.parametrize(
    ("key", "knobs", "kind"), [("wrong", {}, KeyNotAccepted), ("", {"html_200": True}, ServiceFailed)]
)
def test_a_key_or_a_service_that_is_no_good_is_said_to_be(
    key: str, knobs: dict[str, Any], kind: type, account: AccountController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(**knobs)
    account.save_key(Connection("Sandbox", fresh_sandbox.api_url), key)
    assert type(until(facts, "account_failed")) is kind


def test_the_answer_of_the_connection_before_is_dropped(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    account.connect_now()
    account.save_key(Connection("Ben", fresh_sandbox.api_url), fresh_sandbox.key_of("ben@example.org"))
    until(facts, "account_known")
    qtbot.wait(400)
    assert [known.email for known in facts.of("account_known")] == ["ben@example.org"]
    assert len(facts.of("contracts_known")) == 1


def test_choosing_a_connection_makes_it_the_one_in_use_now_and_after_a_restart(
    account: AccountController, facts: Any, settings_store: Any, credentials: Any, jobs: Any
) -> None:
    before = account.session()
    account.choose("Sandbox")
    assert facts.names == []
    account.choose("Capella")
    assert [settings.active for settings in facts.of("settings_changed")] == ["Capella"]
    assert [type(error) for error in facts.of("account_failed")] == [KeyMissing]
    assert not account.holds(before)
    assert AccountController(settings_store, credentials, jobs).settings.connection == CAPELLA


def test_an_empty_key_leaves_the_stored_one(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any
) -> None:
    [stored] = [c.auth_id for c in account.settings.connections if c.name == "Sandbox"]
    account.save_key(Connection("Sandbox", fresh_sandbox.api_url + "/"), "")
    assert until(facts, "account_known").email == "ana@example.org"
    assert account.settings.connection == Connection("Sandbox", fresh_sandbox.api_url + "/", stored)


def test_a_removed_connection_is_forgotten_with_its_key(
    account: AccountController, facts: Any, credentials: Any
) -> None:
    sandbox = account.settings.connection
    account.remove("Sandbox")
    assert account.settings.connections == (CAPELLA,)
    assert sandbox.auth_id not in QgsApplication.authManager().availableAuthMethodConfigs()
    account.remove("Capella")
    assert account.settings.connections == (CAPELLA,)


def test_removing_another_connection_leaves_the_one_in_use_alone(account: AccountController, facts: Any) -> None:
    session = account.session()
    account.remove("Capella")
    assert facts.names == ["settings_changed"]
    assert account.holds(session)


# Keys.


def test_a_key_is_tested_without_being_stored(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any, private_state: Path
) -> None:
    session, known = account.session(), set(QgsApplication.authManager().availableAuthMethodConfigs())
    account.test_key(Connection("New", fresh_sandbox.api_url), fresh_sandbox.key_of("ben@example.org"))
    assert until(facts, "key_judged") == (True, "ben@example.org \N{MIDDLE DOT} Harbour Watch")
    account.test_key(Connection("New", fresh_sandbox.api_url), "wrong")
    assert until(facts, "key_judged", 2) == (False, KeyNotAccepted.default)
    assert facts.names == ["key_judged"] * 2
    assert (account.holds(session), set(QgsApplication.authManager().availableAuthMethodConfigs())) == (True, known)


def test_a_stored_key_is_tested_where_none_is_typed(
    account: AccountController, facts: Any, until: Any, monkeypatch: Any
) -> None:
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.test_key(account.settings.connection, "")
    assert until(facts, "key_judged")[0] is True
    account.test_key(Connection("New", "http://127.0.0.1:1"), "")
    assert facts.of("key_judged")[1] == (False, KeyMissing.default)


def test_a_session_opens_without_a_request_and_keeps_its_key_out_of_sight(
    fresh_sandbox: Any, private_state: Path, credentials: Any, monkeypatch: Any
) -> None:
    key, connection = "s3cret-k3y", Connection("New", fresh_sandbox.api_url)
    session = session_with_key(connection, key)
    assert fresh_sandbox.requests() == []
    with pytest.raises(KeyNotAccepted) as refused:
        session.account()
    seen = [session, session.client, session.client.door, session.transport, refused.value]
    assert [text for text in (repr((vars(thing), thing)) for thing in seen) if key in text] == []
    assert key not in repr(refused.value) + refused.value.sentence + refused.value.detail
    session.close()
    monkeypatch.setenv("CAPELLA_API_KEY", key)
    with_variable = open_session(connection, credentials)
    assert with_variable.connection == connection
    with_variable.close()


def test_no_key_is_in_the_settings_the_log_or_the_profile(
    account: AccountController, facts: Any, until: Any, fresh_sandbox: Any, private_state: Path, qtbot: Any
) -> None:
    logged: list[str] = []
    listener = lambda text, tag, level: logged.append(text)  # noqa: E731
    QgsApplication.messageLog().messageReceived.connect(listener)
    key = fresh_sandbox.api_key
    account.connect_now()
    until(facts, "account_known")
    report(CapellaError(f"refused ApiKey {key}", detail=f"https://x/y?X-Amz-Signature={key} Authorization: {key}"))
    note(f"GET https://store/file.tif?X-Amz-Credential={key}&X-Amz-Signature={key}")
    QgsApplication.messageLog().messageReceived.disconnect(listener)
    store = QgsSettings()
    settings = json.dumps([str(store.value(name)) for name in store.allKeys()])
    profile = b"".join(path.read_bytes() for path in private_state.rglob("*") if path.is_file())
    assert len(logged) == 2
    assert key not in "".join(logged) + settings + repr(account.settings)
    assert key.encode() not in profile
    assert (logged[0].startswith("CapellaError: refused ApiKey ..."), TAB) == (True, "Capella Explorer")


def test_the_journal_lies_in_the_profile_of_qgis(qgis_app: Any) -> None:
    assert state_folder() == Path(QgsApplication.qgisSettingsDirPath()) / "capella_explorer"


def test_after_the_end_nothing_is_said_any_more(
    account: AccountController, facts: Any, jobs: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    account.connect_now()
    account.test_key(account.settings.connection, "")
    jobs.close()
    qtbot.wait(300)
    assert facts.names == ["session_opened"]
