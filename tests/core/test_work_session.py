"""One connection at work: the account is asked once, the journal's name for it is one, preferences stay whole."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from capella_explorer.core.account import CAPELLA, Account, Connection
from capella_explorer.core.errors import KeyMissing, KeyNotAccepted
from capella_explorer.core.session import Session
from capella_explorer.core.settings import Settings
from core_fakes import API, GEO, KEY, FakeTransport, answer, approved

USER = {"id": "u", "organizationId": "o", "email": "ana@example.org", "organization": {"name": "Example GIS"}}


def session(folder: Path, *answers: object, url: str = API, key: str = KEY) -> tuple[Session, FakeTransport]:
    transport = FakeTransport(list(answers))  # type: ignore[arg-type]
    return Session(Connection("Test", url), lambda: key, folder, transport=transport), transport


def test_the_account_is_asked_for_once_however_many_ask(tmp_path: Path) -> None:
    work, transport = session(tmp_path, answer(USER))
    accounts: list[Account] = []
    threads = [threading.Thread(target=lambda: accounts.append(work.account())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert accounts == [Account("u", "o", "ana@example.org", "Example GIS")] * 8
    assert accounts[0].title == "ana@example.org \u00b7 Example GIS"
    assert len(transport.requests) == 1


def test_a_refused_key_is_asked_about_again(tmp_path: Path) -> None:
    work, transport = session(tmp_path, answer({"message": "Unauthorized"}, 401), answer(USER))
    with pytest.raises(KeyNotAccepted, match="check it in the connection settings"):
        work.account()
    assert work.account().user_id == "u"
    assert len(transport.requests) == 2


def test_without_a_key_nothing_is_sent(tmp_path: Path) -> None:
    work, transport = session(tmp_path, answer(USER), key="")
    with pytest.raises(KeyMissing):
        work.account()
    assert transport.requests == []


@pytest.mark.parametrize("url", [API, API + "/", API.upper()])
def test_one_account_has_one_name_in_the_journal_however_its_address_is_typed(url: str, tmp_path: Path) -> None:
    assert session(tmp_path, answer(USER), url=url)[0].ledger_name == f"{API}#u"


def test_journal_and_ledger_share_the_profile(tmp_path: Path) -> None:
    work, _ = session(tmp_path / "profile", answer(USER))
    work.journal.begin_task("t1", approved(GEO), work.ledger_name)
    work.ledger.record(work.ledger_name, "t1", None, "order-1")
    assert [path.name for path in (tmp_path / "profile").iterdir()] == ["capella_explorer.sqlite"]


SANDBOX = Connection("Sandbox", "http://127.0.0.1:1")


def test_a_connection_is_added_replaced_and_removed() -> None:
    two = Settings().with_connection(SANDBOX)
    assert (two.connections, two.connection) == ((CAPELLA, SANDBOX), SANDBOX)
    moved = Connection("Sandbox", "http://127.0.0.1:2", "auth")
    assert two.with_connection(moved).connections == (CAPELLA, moved)
    left = two.without_connection("Sandbox")
    assert (left.connections, left.connection) == ((CAPELLA,), CAPELLA)
    assert left.without_connection("Capella") == left
