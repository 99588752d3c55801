"""Each fault of issue 3 against the sandbox over a socket: one clear sentence, nothing lost, nothing bought twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core import journal as journal_module
from capella_explorer.core import unattended as unattended_module
from capella_explorer.core.account import Connection
from capella_explorer.core.api import CapellaClient
from capella_explorer.core.errors import (
    CapellaError,
    JournalError,
    JournalTooNew,
    KeyNotAccepted,
    NotPermitted,
    OrderDenied,
    OrderRejected,
    OutcomeUnknown,
    PriceUnreadable,
    RateLimited,
    RequestRefused,
    ServiceFailed,
)
from capella_explorer.core.orders import ImageLine, OrderRequest
from capella_explorer.core.products import Ownership
from capella_explorer.core.query import SearchQuery
from capella_explorer.core.session import STATE_FILE, Session
from capella_explorer.core.unattended import Bought, Mandate, Purchase, Reused, place_within
from capella_sandbox.launch import SandboxProcess
from core_examples import REVIEWED
from core_fakes import answer, door

MANDATE = Mandate(Decimal(10**6), "ana")


@pytest.fixture
def session(fresh_sandbox: SandboxProcess, tmp_path: Path) -> Iterator[Session]:
    session = Session(Connection("sandbox", fresh_sandbox.api_url), lambda: fresh_sandbox.api_key, tmp_path)
    session.client.door._sleep = lambda seconds: None
    session.account()
    yield session
    session.close()


@pytest.fixture
def scene(session: Session) -> ImageLine:
    query = SearchQuery(collections=("capella-geo",), ownership=Ownership.FOR_PURCHASE, limit=1)
    (row,) = session.client.search(query, 1, 1).rows
    return ImageLine(row.collection, row.item_id)


@pytest.fixture
def later(
    session: Session, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> Callable[[float, float], None]:
    """So many minutes pass, for both sides; the service's clock is wrong by so many seconds."""

    def passes(minutes: float, skew_s: float) -> None:
        class Clock(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return datetime.now(tz) + timedelta(minutes=minutes)

        monkeypatch.setattr(journal_module, "_now", lambda: Clock.now(timezone.utc))
        monkeypatch.setattr(unattended_module, "datetime", Clock)
        fresh_sandbox.set(clock_skew_s=60 * minutes + skew_s)
        session.client.whoami()

    return passes


def at_the_order(session: Session, sandbox: SandboxProcess, **knobs: Any) -> None:
    """Turns these knobs when the order is about to be sent, and not before."""
    send = session.client.door.send_once

    def turn_and_send(path: str, body: Any = None) -> Any:
        sandbox.set(**knobs)
        try:
            return send(path, body)
        finally:
            session.client.door.send_once = send  # type: ignore[method-assign]
            sandbox.set(fail_count=0, html_200=False, outage=False)

    session.client.door.send_once = turn_and_send  # type: ignore[method-assign]


def buy(session: Session, *lines: ImageLine) -> Purchase:
    return place_within(session, OrderRequest.of(lines), MANDATE)


def posts(sandbox: SandboxProcess) -> int:
    return sum(one["method"] == "POST" and one["path"].rstrip("/") == "/orders" for one in sandbox.requests("api"))


def bought(sandbox: SandboxProcess) -> list[tuple[int, int]]:
    """For each line, in how many orders it is and how often it was charged."""
    return [(row["orders"], row["charged"]) for row in sandbox.ledger()]


def failing(status: int, **more: Any) -> dict[str, Any]:
    return {"fail_count": 1, "fail_status": status, "fail_path": "/orders", **more}


LOST = (
    "The connection broke while the order was being sent, so it may have been placed: "
    "nothing will be sent again until the server has been asked."
)
KEY = "The API key is not accepted: check it in the connection settings."
NOT_YOURS = "Your account is not permitted to do this: ask your organization's manager for access."
PAUSE = "Capella asks for a pause because there were too many requests: try again in a minute."
REJECTED = "Capella rejected the order, so nothing was bought: review it again or ask Capella's support."
AT_THE_ORDER: list[tuple[dict[str, Any], type[CapellaError], str, bool]] = [
    (failing(401), KeyNotAccepted, KEY, False),
    (failing(403), NotPermitted, NOT_YOURS, False),
    (failing(429), RateLimited, PAUSE, False),
    (failing(429, retry_after_s=7), RateLimited, PAUSE, False),
    (failing(500), OutcomeUnknown, LOST, False),
    (failing(502), OutcomeUnknown, LOST, False),
    (failing(503), OutcomeUnknown, LOST, False),
    (failing(504), OutcomeUnknown, LOST, False),
    ({"html_200": True}, OutcomeUnknown, LOST, False),
    ({"outage": True}, OutcomeUnknown, LOST, False),
    ({"drop_before": 1}, OutcomeUnknown, LOST, False),
    ({"drop_after": 1}, OutcomeUnknown, LOST, True),
    ({"next_order": "rejected"}, OrderRejected, REJECTED, False),
]


@pytest.mark.parametrize("skew_s", [0, 3600, -3600])
@pytest.mark.parametrize(("knobs", "kind", "sentence", "is_bought"), AT_THE_ORDER)
def test_a_fault_while_the_order_is_sent_is_told_once_and_mended_without_a_second_purchase(
    knobs: dict[str, Any],
    kind: type[CapellaError],
    sentence: str,
    is_bought: bool,
    skew_s: int,
    session: Session,
    scene: ImageLine,
    later: Callable[[float, float], None],
    fresh_sandbox: SandboxProcess,
) -> None:
    fresh_sandbox.set(clock_skew_s=skew_s)
    at_the_order(session, fresh_sandbox, **knobs)
    with pytest.raises(kind) as caught:
        buy(session, scene)
    assert (type(caught.value), caught.value.sentence) == (kind, sentence)
    assert (posts(fresh_sandbox), bought(fresh_sandbox)) == (1, [(1, 1)] if is_bought else [])
    later(10, skew_s)
    again = buy(session, scene)
    assert isinstance(again, Reused if is_bought else Bought)
    assert bought(fresh_sandbox) == [(1, 1)]
    assert session.journal.open_attempts(session.ledger_name) == ()
    (placed,) = (a.order_id for a in session.journal.attempts(session.ledger_name) if a.state.value == "placed")
    assert placed == again.order.order_id  # type: ignore[union-attr]


def test_a_pause_that_the_service_asks_for_is_known_to_the_second(
    session: Session, scene: ImageLine, fresh_sandbox: SandboxProcess
) -> None:
    at_the_order(session, fresh_sandbox, **failing(429, retry_after_s=7))
    with pytest.raises(RateLimited) as caught:
        buy(session, scene)
    assert caught.value.retry_after == 7


UNREADABLE = "The price could not be read, so nothing was sent: order in the window, where you can judge it yourself."
SICK = "Capella's service does not answer properly: nothing was ordered, please try again in a few minutes."
AT_THE_REVIEW: list[tuple[dict[str, Any], type[CapellaError], str]] = [
    ({"price_format": "on request"}, PriceUnreadable, UNREADABLE),
    ({"price_format": "1.000,00"}, PriceUnreadable, UNREADABLE),
    ({"price_format": "€1,000.00"}, PriceUnreadable, UNREADABLE),
    (
        {"deny_review": {"code": "EMBARGO", "message": "Not before Tuesday."}},
        OrderDenied,
        "Capella did not authorise this order: Not before Tuesday.",
    ),
    ({"html_200": True}, ServiceFailed, SICK),
    ({"outage": True}, ServiceFailed, SICK),
    (failing(401), KeyNotAccepted, KEY),
    (failing(403), NotPermitted, NOT_YOURS),
    (failing(429, fail_count=99), RateLimited, PAUSE),
    (failing(500), ServiceFailed, SICK),
    (failing(503, fail_count=99), ServiceFailed, SICK),
]


@pytest.mark.parametrize(("knobs", "kind", "sentence"), AT_THE_REVIEW)
def test_a_fault_before_the_order_is_told_once_and_nothing_is_sent(
    knobs: dict[str, Any],
    kind: type[CapellaError],
    sentence: str,
    session: Session,
    scene: ImageLine,
    fresh_sandbox: SandboxProcess,
) -> None:
    fresh_sandbox.set(**knobs)
    with pytest.raises(kind) as caught:
        buy(session, scene)
    assert caught.value.sentence == sentence
    assert (posts(fresh_sandbox), session.journal.attempts(session.ledger_name)) == (0, ())


@pytest.mark.parametrize("knobs", [failing(429), failing(429, retry_after_s=1), failing(503), failing(504)])
def test_a_fault_that_passes_before_the_order_is_waited_out(
    knobs: dict[str, Any], session: Session, scene: ImageLine, fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(**knobs)
    assert isinstance(buy(session, scene), Bought)
    assert bought(fresh_sandbox) == [(1, 1)]


@pytest.mark.parametrize("verdict", [{}, {"authorized": None}, {"authorized": "yes"}])
def test_a_review_that_does_not_say_whether_it_is_authorised_is_none(verdict: dict[str, Any]) -> None:
    capella, _ = door([answer({**REVIEWED, **verdict} if verdict else {"orderDetails": REVIEWED["orderDetails"]})])
    with pytest.raises(ServiceFailed, match=SICK):
        CapellaClient(capella).review(OrderRequest.of([ImageLine("capella-geo", "a")]))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (ImageLine("capella-geo", "CAPELLA_C99_NOWHERE"), "granule CAPELLA_C99_NOWHERE does not exist in collection"),
        (None, "does not exist in collection capella-slc"),
    ],
)
def test_an_unknown_item_and_a_foreign_collection_are_told_in_the_words_of_the_service(
    line: ImageLine | None, words: str, session: Session, scene: ImageLine, fresh_sandbox: SandboxProcess
) -> None:
    with pytest.raises(RequestRefused) as caught:
        buy(session, line or ImageLine("capella-slc", scene.item_id))
    assert caught.value.sentence.startswith("Capella refused the request: ")
    assert words in caught.value.sentence
    assert posts(fresh_sandbox) == 0


def test_a_journal_of_a_newer_version_sends_nothing(
    session: Session, scene: ImageLine, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    import sqlite3

    db = sqlite3.connect(tmp_path / STATE_FILE)
    db.execute("PRAGMA user_version=3")
    db.close()
    with pytest.raises(JournalTooNew) as caught:
        buy(session, scene)
    assert caught.value.sentence == (
        "The order journal comes from a newer Capella Explorer, so no order was sent: update the plugin."
    )
    assert posts(fresh_sandbox) == 0


def test_a_journal_that_somebody_holds_sends_nothing(
    session: Session, scene: ImageLine, tmp_path: Path, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    connect = sqlite3.connect
    holder = connect(tmp_path / STATE_FILE, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr(sqlite3, "connect", lambda path, **rest: connect(path, **{**rest, "timeout": 0.05}))
    with pytest.raises(JournalError) as caught:
        buy(session, scene)
    assert caught.value.sentence == (
        "The order journal cannot be written, so no order was sent: free some disk space or check the profile folder."
    )
    assert posts(fresh_sandbox) == 0
    holder.close()
    assert isinstance(buy(session, scene), Bought)
