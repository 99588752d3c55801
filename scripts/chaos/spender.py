"""One process that orders: the plugin's own core over a real socket, killed where its life says so."""

from __future__ import annotations

import http.client
import json
import os
import signal
import sqlite3
import time
import traceback
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from capella_explorer.core import automation, journal, ordering, reconciling, state_file, unattended
from capella_explorer.core.account import Connection
from capella_explorer.core.errors import CapellaError
from capella_explorer.core.http import ApiDoor
from capella_explorer.core.limits import NO_CAPS, Caps
from capella_explorer.core.orders import AuthorizedReview, ImageLine, OrderRequest
from capella_explorer.core.session import Session

from .schedules import Life, Step

COLLECTION = "capella-geo"
MOST = Decimal(10**6)
_IMPATIENCE = 0.01
"""pauses between repeated questions are this part of the real ones"""


@dataclass(frozen=True)
class Place:
    """Where a process lives: the service, the state that it shares with the other one, and its notes."""

    api_url: str
    control_url: str
    key: str
    folder: Path
    notes: Path
    scenes: tuple[str, ...]
    ahead: timedelta
    """how far this machine's clock is ahead of the real one"""
    passed: timedelta
    """how much more time has passed here than in reality"""
    caps: Caps = NO_CAPS


def live(life: Life, place: Place) -> NoReturn:
    """The whole life of a forked process; it never returns."""
    code = 1
    try:
        set_clock(place.ahead, place.passed)
        notes = Notes(place.notes)
        time.sleep(life.start_after_s)
        note_answer(notes, lambda: order(life, place, Killer(life.kill, notes)))
        code = 0
    except Exception:  # noqa: BLE001
        traceback.print_exc()
    finally:
        os._exit(code)


class Notes:
    """Lines in a file that outlive a SIGKILL."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(self, kind: str, text: str) -> None:
        """One line in one write."""
        os.write(self._file, f"{kind}\t{text}\n".encode())


def note_answer(notes: Notes, deed: Callable[[], str]) -> None:
    """Notes what came of `deed`: its word, or the kind of the error."""
    try:
        notes.say("end", deed())
    except CapellaError as error:
        notes.say("end", type(error).__name__)


class Killer:
    """Ends this very process, as `kill -9` does, at the chosen step."""

    def __init__(self, step: Step | None, notes: Notes) -> None:
        self._step, self._notes = step, notes

    def pass_by(self, step: Step) -> None:
        """The process has come to that step."""
        if step is self._step:
            self._notes.say("kill", step.name)
            os.kill(os.getpid(), signal.SIGKILL)

    def say_fault(self, name: str) -> None:
        """The service is about to fail in that way."""
        self._notes.say("fault", name)

    def say_posting(self) -> None:
        """From here on the order may reach the service."""
        self._notes.say("post", "")


def order(life: Life, place: Place, killer: Killer) -> str:
    """Orders what the life wants and is not held already; returns the outcome in a word."""
    session = Session(Connection("chaos", place.api_url), lambda: place.key, place.folder)
    session.client.door._sleep = lambda seconds: time.sleep(seconds * _IMPATIENCE)
    request = OrderRequest.of(ImageLine(COLLECTION, place.scenes[number]) for number in life.wish)
    watch_journal(killer)
    watch_door(killer, lambda: meet_fate(life, place, killer))
    if life.is_unattended:
        mandate = unattended.Mandate(MOST, "chaos", caps=place.caps)
        return type(unattended.place_within(session, request, mandate)).__name__
    return as_a_person(session, request, place.caps)


def as_a_person(session: Session, request: OrderRequest, caps: Caps) -> str:
    """Settles what is open, looks what is held, reviews the rest and approves it: the way of the window."""
    client, user, name = session.client, session.account().user_id, session.ledger_name
    reconciling.reconcile(client, session.journal, name, user, journal._now())
    asked_at = journal._now()
    held = ordering.covered_lines(client.orders(user), request, session.now())
    rest = [line for line in request.lines if line.key not in held]
    if not rest:
        return "Covered"
    seen = ordering.review(client, OrderRequest.of(rest), asked_at)
    if not isinstance(seen, AuthorizedReview):
        return "Denied"
    approved = seen.approve("ana", journal._now())
    return type(ordering.submit(client, session.journal, approved, name, caps=caps)).__name__


def set_clock(ahead: timedelta, passed: timedelta) -> None:
    """Sets the clocks of this process: what core asks for the time and for the time since the start, and no more."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + ahead

    for module in (journal, ordering, unattended, automation):
        module.datetime = Clock  # type: ignore[attr-defined]
    journal._uptime = lambda: time.monotonic() + passed.total_seconds()


def watch_journal(killer: Killer) -> None:
    """Lets the killer in before and after each commit of the journal that matters."""
    doing: list[str] = []

    class Watched(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql == "COMMIT" and doing:
                killer.pass_by(_BEFORE_COMMIT[doing[-1]])
            return super().execute(sql, *values)

    def connect(path: Path, **options: Any) -> sqlite3.Connection:
        return sqlite3.connect(path, factory=Watched, **options)

    def during(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any, **named: Any) -> Any:
            doing.append(name)
            try:
                return call(*args, **named)
            finally:
                doing.pop()

        return called

    begin, settle = during("begin", journal.OrderJournal._insert), during("settle", journal.OrderJournal.settle)
    asked = during("ask", journal.OrderJournal.settle)
    state_file.sqlite3 = _Sqlite(connect)  # type: ignore[attr-defined]

    def insert(self: journal.OrderJournal, *args: Any) -> Any:
        killer.pass_by(Step.APPROVED)
        attempt = begin(self, *args)
        killer.pass_by(Step.WRITTEN)
        return attempt

    def settled(self: journal.OrderJournal, *args: Any, **named: Any) -> None:
        if named.get("note") in ("found in the list", "not in the list"):
            asked(self, *args, **named)
            return
        killer.pass_by(Step.ANSWERED)
        settle(self, *args, **named)
        killer.pass_by(Step.SETTLED)

    journal.OrderJournal._insert = insert  # type: ignore[method-assign]
    journal.OrderJournal.settle = settled  # type: ignore[method-assign]


_BEFORE_COMMIT = {"begin": Step.WRITING, "settle": Step.SETTLING, "ask": Step.ASKED}


class _Sqlite:
    """The module `sqlite3` with another `connect`."""

    def __init__(self, connect: Callable[..., sqlite3.Connection]) -> None:
        self.connect = connect

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)


def watch_door(killer: Killer, before: Callable[[], None]) -> None:
    """Lets the fault in just before the order is sent, and the killer when its last byte has left."""
    send_once, getresponse = ApiDoor.send_once, http.client.HTTPConnection.getresponse
    sending: list[bool] = []

    def send(self: ApiDoor, path: str, body: Any = None) -> Any:
        before()
        killer.say_posting()
        sending.append(True)
        try:
            return send_once(self, path, body)
        finally:
            sending.clear()

    def answer(self: http.client.HTTPConnection) -> http.client.HTTPResponse:
        if sending:
            killer.pass_by(Step.SENT)
        return getresponse(self)

    ApiDoor.send_once = send  # type: ignore[method-assign]
    http.client.HTTPConnection.getresponse = answer  # type: ignore[method-assign]


def meet_fate(life: Life, place: Place, killer: Killer) -> None:
    """What happens between the journal and the socket."""
    time.sleep(life.hesitate_s)
    if life.fault.knobs:
        killer.say_fault(life.fault.name)
        set_knobs(place.control_url, dict(life.fault.knobs))


def set_knobs(control_url: str, knobs: dict[str, Any]) -> None:
    """Turns knobs of the sandbox."""
    call = urllib.request.Request(f"{control_url}/knobs", json.dumps(knobs).encode())
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(call, timeout=10) as answer:
        answer.read()
