"""The journal as a machine of states: whatever is done with it, in whatever order, by whichever of two processes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from unittest import mock

from capella_explorer.core import journal as journal_module
from capella_explorer.core.attempts import AttemptState, OrderAttempt
from capella_explorer.core.errors import AlreadyPlaced, LineInFlight
from capella_explorer.core.journal import OrderJournal
from capella_explorer.core.limits import NO_CAPS, Caps, Crossing, Limit
from capella_explorer.core.money import Money
from capella_explorer.core.orders import ImageLine, OrderRequest, Override
from capella_explorer.core.reconciling import QUIET_TIME, close_by_hand
from capella_explorer.core.spending_errors import CapCrossed, NotClosable, ReviewTooOld
from core_fakes import reviewed
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

ANA = "ana"
LINES = tuple(ImageLine("capella-geo", name) for name in "abc")
MONTH = Decimal(100)
SETTLED = st.sampled_from([state for state in AttemptState if state is not AttemptState.SENDING])


class JournalMachine(RuleBasedStateMachine):
    """Two processes share the file; the model is a plain list of what they did."""

    @initialize()
    def begin_in_mid_month(self) -> None:
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(prefix="capella-machine-", dir=memory if memory.is_dir() else None))
        self.journals = tuple(OrderJournal(self.folder / "j.sqlite") for _ in range(2))
        self.now = datetime(2026, 11, 10, tzinfo=timezone.utc)
        self.model: dict[str, OrderAttempt] = {}
        self.settled_at: dict[str, datetime] = {}

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextmanager
    def clock(self) -> Iterator[None]:
        # Two things never happen at one instant.
        self.now += timedelta(microseconds=1)
        with mock.patch.object(journal_module, "_now", lambda: self.now):
            yield

    @rule(
        wish=st.sets(st.sampled_from(LINES), min_size=1),
        dollars=st.integers(0, 60),
        who=st.integers(0, 1),
        is_capped=st.booleans(),
        is_allowed=st.booleans(),
        age_min=st.sampled_from([0, 1, 14, 16]),
    )
    def begin(
        self, wish: set[ImageLine], dollars: int, who: int, is_capped: bool, is_allowed: bool, age_min: int
    ) -> None:
        request = OrderRequest.of(wish)
        asked_at = self.now - timedelta(minutes=age_min)
        review = replace(reviewed(request, *["0.00"] * len(wish), total=str(dollars)), asked_at=asked_at)
        review = replace(review, costs=tuple(replace(cost, price=review.total) for cost in review.costs))
        caps = Caps(month=MONTH) if is_capped else NO_CAPS
        word = Override((Crossing(Limit.MONTH, Money("USD", MONTH), None),), "because") if is_allowed else None
        expected = self._refusal(review.request, dollars, asked_at, is_capped=is_capped and not is_allowed)
        with self.clock():
            try:
                attempt = self.journals[who].begin(review.approve("ana", self.now, word), ANA, caps=caps)
            except (AlreadyPlaced, LineInFlight, CapCrossed, ReviewTooOld) as error:
                assert type(error) is expected
                return
        assert expected is None
        self.model[attempt.attempt_id] = attempt

    def _refusal(
        self, request: OrderRequest, dollars: int, asked_at: datetime, *, is_capped: bool
    ) -> type[Exception] | None:
        keys = {line.key for line in request.lines}
        meeting = [attempt for attempt in self.model.values() if not keys.isdisjoint(attempt.line_keys)]
        if any(a.state is AttemptState.PLACED and self.settled_at[a.attempt_id] >= asked_at for a in meeting):
            return AlreadyPlaced
        if self.now + timedelta(microseconds=1) - asked_at > timedelta(minutes=15):
            return ReviewTooOld
        if any(attempt.state.is_open for attempt in meeting):
            return LineInFlight
        return CapCrossed if is_capped and dollars and self._spent() + dollars > MONTH else None

    def _spent(self) -> Decimal:
        return sum((a.price.money.amount for a in self._month() if a.price and a.price.money), Decimal(0))

    def _month(self) -> list[OrderAttempt]:
        this = (self.now.year, self.now.month)
        return [a for a in self.model.values() if a.state.is_spent and (a.begun_at.year, a.begun_at.month) == this]

    @precondition(lambda self: self.model)
    @rule(data=st.data(), state=SETTLED, who=st.integers(0, 1))
    def settle(self, data: st.DataObject, state: AttemptState, who: int) -> None:
        attempt = self.model[data.draw(st.sampled_from(sorted(self.model)))]
        order_id = f"order-{attempt.attempt_id}" if state is AttemptState.PLACED else ""
        with self.clock():
            self.journals[who].settle(attempt.attempt_id, state, order_id=order_id, note=state.value)
        if attempt.state.is_open or (state is AttemptState.PLACED and attempt.state is not AttemptState.PLACED):
            self._become(attempt, state, order_id, state.value)

    def _become(self, attempt: OrderAttempt, state: AttemptState, order_id: str, note: str) -> None:
        self.model[attempt.attempt_id] = replace(attempt, state=state, order_id=order_id, note=note)
        self.settled_at[attempt.attempt_id] = self.now

    @rule(who=st.integers(0, 1))
    def recover(self, who: int) -> None:
        with self.clock():
            found = self.journals[who].recover(ANA)
        for attempt in self.model.values():
            if attempt.state is AttemptState.SENDING and attempt.begun_at < self.now - timedelta(minutes=3):
                self.model[attempt.attempt_id] = replace(attempt, state=AttemptState.UNCERTAIN, note="found unfinished")
        assert {a.attempt_id for a in found} == {
            a.attempt_id for a in self.model.values() if a.state is AttemptState.UNCERTAIN
        }

    @precondition(lambda self: self.model)
    @rule(data=st.data(), who=st.integers(0, 1), is_bought=st.booleans())
    def close(self, data: st.DataObject, who: int, is_bought: bool) -> None:
        attempt = self.model[data.draw(st.sampled_from(sorted(self.model)))]
        order_id = f"by-hand-{attempt.attempt_id}" if is_bought else None
        with self.clock():
            may = attempt.state is AttemptState.UNCERTAIN and attempt.begun_at < self.now - QUIET_TIME
            try:
                close_by_hand(self.journals[who], attempt.attempt_id, "ana", order_id)
            except NotClosable:
                assert not may
                return
        assert may
        state = AttemptState.PLACED if is_bought else AttemptState.NOT_PLACED
        self._become(attempt, state, order_id or "", "closed by hand: ana")

    @rule(minutes=st.sampled_from([0.1, 1, 2.5, 4, 20, 60 * 24 * 12]))
    def wait(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    @invariant()
    def the_file_says_what_was_done(self) -> None:
        with self.clock():
            kept = {attempt.attempt_id: attempt for attempt in self.journals[0].attempts(ANA)}
            assert kept == self.model
            assert self.journals[1].spent(ANA).month.amount == self._spent()
            held = [key for attempt in self.journals[1].open_attempts(ANA) for key in attempt.line_keys]
            assert len(held) == len(set(held))


JournalMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=30)
TestJournalMachine = JournalMachine.TestCase
