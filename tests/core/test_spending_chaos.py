"""Any series of orders, faults, crashes and questions: no line is bought twice unknowingly, and no order is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from unittest import mock
from uuid import uuid4

from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import ConnectionFailed, LineInFlight, OutcomeUnknown, RequestRefused
from capella_explorer.core.journal import AttemptState, OrderJournal
from capella_explorer.core.ordering import QUIET_TIME, reconcile, submit
from capella_explorer.core.orders import ApprovedOrder, ImageLine, Order, OrderRequest, OrderStatus
from core_fakes import placed, reviewed
from hypothesis import example, given, settings
from hypothesis import strategies as st

ANA = "ana"
START = datetime.now(timezone.utc) - timedelta(days=30)
SCENES = tuple(ImageLine("capella-geo", name) for name in "ab")


class Killed(BaseException):
    """The process died here."""


@dataclass
class Server:
    """Takes orders, shows them in its list a little later, and counts what was bought without our knowing."""

    journal: OrderJournal
    delay: timedelta
    skew: timedelta
    now: datetime = START
    fate: str = "fine"
    accepted: list[Order] = field(default_factory=list)
    bought_unknowingly: int = 0

    def submit(self, approved: ApprovedOrder) -> Order:
        """Accepts the order, or not, and answers, or not."""
        if self.fate in _BEFORE:
            raise _BEFORE[self.fate]
        known = {attempt.order_id for attempt in self.journal.attempts(ANA) if attempt.state is AttemptState.PLACED}
        wanted = {line.key for line in approved.request.lines}
        unknown = [o for o in self.accepted if o.order_id not in known and wanted & {item.key for item in o.items}]
        self.bought_unknowingly += len(unknown)
        lines = approved.request.images
        order = placed(*lines, order_id=f"order-{len(self.accepted)}", ordered_at=self.now + self.skew)
        order = replace(order, status=OrderStatus("queued"))
        self.accepted.append(order)
        if self.fate in _AFTER:
            raise _AFTER[self.fate]
        return order

    def orders(self, user_id: str) -> tuple[Order, ...]:
        """What the list shows by now, newest first."""
        seen = [
            order
            for order in self.accepted
            if order.ordered_at and order.ordered_at - self.skew <= self.now - self.delay
        ]
        return tuple(reversed(seen))


_BEFORE: dict[str, BaseException] = {
    "not sent": ConnectionFailed(),
    "refused": RequestRefused("No."),
    "lost before it was accepted": OutcomeUnknown(),
    "killed before it was accepted": Killed(),
}
_AFTER: dict[str, BaseException] = {
    "lost after it was accepted": OutcomeUnknown(),
    "killed after it was accepted": Killed(),
}
FATES = st.sampled_from([*_AFTER, *_AFTER, *_BEFORE, "fine"])
MINUTES = st.sampled_from([0.5, 0, 1, 2, 4, 200])
ORDERS = st.tuples(st.sets(st.sampled_from(SCENES), min_size=1), FATES)
STEPS = st.lists(st.tuples(MINUTES, st.none() | ORDERS), min_size=3, max_size=14)


def order(server: Server, lines: set[ImageLine], fate: str) -> None:
    """One order by a person who reviews, approves and sends, whatever happens then."""
    server.fate = fate
    moment = _moment(server)
    review = replace(reviewed(OrderRequest.of(lines)), asked_at=moment)
    try:
        submit(server, server.journal, review.approve("ana", moment), ANA)  # type: ignore[arg-type]
    except (LineInFlight, Killed):
        return


def _moment(server: Server) -> datetime:
    """A consent of its own, also within one instant of this world."""
    return server.now + timedelta(microseconds=len(server.journal.attempts(ANA)))


def ask(server: Server) -> None:
    """The question about everything that is open."""
    reconcile(server, server.journal, ANA, "user", server.now + server.skew)  # type: ignore[arg-type]


def lived(server: Server, steps: Iterable[tuple[float, tuple[set[ImageLine], str] | None]]) -> None:
    """Runs these steps, and asks once more when everything is long over."""
    with mock.patch.object(journal_module, "_now", lambda: server.now):
        for minutes, wish in (*steps, (300, None)):
            server.now += timedelta(minutes=minutes)
            if wish is None:
                ask(server)
            else:
                order(server, *wish)
            assert server.bought_unknowingly == 0


A = {SCENES[0]}
LOST, KILLED = "lost after it was accepted", "killed after it was accepted"


@settings(max_examples=80)
@given(STEPS, st.sampled_from([110, 0]), st.sampled_from([0, 1, -1]))
@example([(0, (A, LOST)), (0.5, None), (1, (A, "fine"))], 110, 0)
@example([(0, (A, LOST)), (0.5, None), (1, (A, "fine"))], 110, 1)
@example([(0, (A, KILLED)), (1, None), (4, None), (0, (A, "fine"))], 110, -1)
@example([(0, (A, "fine")), (1, (A, "lost before it was accepted")), (4, None), (0, (A, LOST)), (4, None)], 0, 0)
@example([(0, (A, "fine")), (200, (A, LOST)), (4, None)], 0, 0)
def test_no_line_is_bought_twice_unknowingly_and_no_order_is_lost(
    tmp_path: Path, steps: list, delay_s: int, skew_h: int
) -> None:
    journal = OrderJournal(tmp_path / f"{uuid4().hex}.sqlite")
    server = Server(journal, timedelta(seconds=delay_s), timedelta(hours=skew_h))
    assert server.delay < QUIET_TIME
    lived(server, steps)
    placed_ids = [a.order_id for a in journal.attempts(ANA) if a.state is AttemptState.PLACED]
    assert sorted(placed_ids) == sorted(accepted.order_id for accepted in server.accepted)
    assert journal.open_attempts(ANA) == ()
