"""Orders that no person watches: what was allowed beforehand is never exceeded, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core.account import Connection
from capella_explorer.core.errors import Cancelled, CostTooHigh, InputError, OrderRejected, OutcomeUnknown, RateLimited
from capella_explorer.core.http import AnswerLost, Request, Response
from capella_explorer.core.journal import AttemptState
from capella_explorer.core.orders import OrderRequest
from capella_explorer.core.session import Session
from capella_explorer.core.unattended import Bought, Mandate, Reused, WouldBuy, amount_of, place_within
from core_examples import DENIED, NOW, REVIEWED, SUBMITTED
from core_fakes import API, GEO, FakeTransport, answer

REQUEST = OrderRequest.of([GEO])
ALIVE = {**SUBMITTED, "expirationDate": "2999-01-01T00:00:00Z"}


class Desk:
    """A service by its paths: what it lists, how it reviews and how it answers an order."""

    def __init__(self, folder: Path) -> None:
        self.listed: list[Any] = []
        self.reviewed: Any = REVIEWED
        self.submitted: Callable[[], Response] = lambda: answer(ALIVE)
        self.transport = FakeTransport(self._answer)
        connection = Connection("Test", API)
        self.session = Session(connection, lambda: "key", folder, transport=self.transport)

    def _answer(self, request: Request) -> Response:
        path = request.url.removeprefix(API).partition("?")[0]
        if path == "/user":
            return answer({"id": "u", "organizationId": "o"})
        if path == "/orders/review":
            return answer(self.reviewed)
        return self.submitted() if request.method == "POST" else answer(self.listed)

    def asked(self) -> list[str]:
        """Method and path of each request after the first, which asks who we are."""
        return [f"{r.method} {r.url.removeprefix(API).partition('?')[0]}" for r in self.transport.requests[1:]]

    def states(self) -> list[AttemptState]:
        """What the journal holds."""
        return [attempt.state for attempt in self.session.journal.attempts(self.session.ledger_name)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def mandate(most: str = "500", **changes: Any) -> Mandate:
    return Mandate(Decimal(most), "night", **changes)


def test_what_was_allowed_is_bought_once_with_exactly_what_was_reviewed(desk: Desk) -> None:
    purchase = place_within(desk.session, REQUEST, mandate())
    assert isinstance(purchase, Bought)
    assert (purchase.order.order_id, str(purchase.review.total)) == ("955...", "$500.00")
    assert desk.asked() == ["GET /orders", "POST /orders/review", "POST /orders"]
    assert desk.transport.requests[-1].body == desk.transport.requests[-2].body
    assert desk.states() == [AttemptState.PLACED]


def test_an_active_order_is_reused_unless_told_otherwise(desk: Desk) -> None:
    desk.listed = [ALIVE]
    assert isinstance(place_within(desk.session, REQUEST, mandate("0")), Reused)
    assert desk.asked() == ["GET /orders"]
    assert isinstance(place_within(desk.session, REQUEST, mandate(reuse=False)), Bought)


def test_a_dry_run_leaves_no_trace(desk: Desk) -> None:
    assert isinstance(place_within(desk.session, REQUEST, mandate(dry_run=True)), WouldBuy)
    assert (desk.asked()[-1], desk.states()) == ("POST /orders/review", [])


@pytest.mark.parametrize("most", ["499.99", "0"])
def test_a_cent_too_much_is_too_much(desk: Desk, most: str) -> None:
    with pytest.raises(CostTooHigh):
        place_within(desk.session, REQUEST, mandate(most))
    assert desk.states() == []


def test_a_denial_is_the_end(desk: Desk) -> None:
    desk.reviewed = DENIED
    with pytest.raises(Exception, match="Available Commitment"):
        place_within(desk.session, REQUEST, mandate("1e9"))
    assert desk.states() == []


@pytest.mark.parametrize(
    ("submitted", "error", "state"),
    [
        (lambda: answer({**SUBMITTED, "orderStatus": "rejected"}), OrderRejected, AttemptState.REJECTED),
        (lambda: answer({}, 429), RateLimited, AttemptState.REJECTED),
        (lambda: answer({}, 503), OutcomeUnknown, AttemptState.UNCERTAIN),
        (lambda: Response(200, {}, b"<html>"), OutcomeUnknown, AttemptState.UNCERTAIN),
    ],
)
def test_every_other_end_is_raised_and_written_down(
    desk: Desk, submitted: Callable[[], Response], error: type[Exception], state: AttemptState
) -> None:
    desk.submitted = submitted
    with pytest.raises(error):
        place_within(desk.session, REQUEST, mandate())
    assert desk.asked().count("POST /orders") == 1
    assert desk.states() == [state]


def test_a_lost_answer_is_settled_by_the_list_before_anything_else(desk: Desk) -> None:
    def lost() -> Response:
        desk.listed = [{**ALIVE, "orderDate": None}]
        raise AnswerLost("cut")

    desk.submitted = lost
    with pytest.raises(OutcomeUnknown):
        place_within(desk.session, REQUEST, mandate())
    assert isinstance(place_within(desk.session, REQUEST, mandate()), Reused)
    assert (desk.asked().count("POST /orders"), desk.states()) == (1, [AttemptState.PLACED])


def test_cancelled_before_sending_means_nothing_was_sent(desk: Desk) -> None:
    with pytest.raises(Cancelled):
        place_within(desk.session, REQUEST, mandate(), lambda: True)
    assert desk.states() == []


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), -0.01])
def test_a_limit_has_to_be_a_number_of_dollars(amount: float) -> None:
    with pytest.raises(InputError):
        amount_of(amount)


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-1"])
def test_no_mandate_without_a_limit_can_be_written_down(amount: str) -> None:
    with pytest.raises(InputError):
        mandate(amount)


def test_a_limit_keeps_the_cents_that_were_typed() -> None:
    assert (amount_of(0.1), amount_of(1000.0), amount_of(0)) == (Decimal("0.1"), Decimal("1000.0"), Decimal(0))


def test_two_consents_within_one_second_of_the_server_are_two_orders(desk: Desk) -> None:
    desk.session.now = lambda: NOW  # type: ignore[method-assign]
    first, second = (place_within(desk.session, REQUEST, mandate(reuse=False)) for _ in range(2))
    assert (type(first), type(second)) == (Bought, Bought)
    assert desk.states() == [AttemptState.PLACED] * 2
