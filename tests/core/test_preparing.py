"""Waiting until an order is ready: unknown words mean patience, ends are told, Cancel answers at once."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.errors import Cancelled, CapellaError, OrderExpired, OrderNotReady, OrderRejected
from capella_explorer.core.orders import Order, OrderStatus
from capella_explorer.core.preparing import PAUSES_S, prepare
from core_fakes import GEO, placed

DELIVERY = Delivery("order-1", ())


@dataclass
class SlowOrder:
    """An order that says these words in turn; its download may be refused a few times."""

    words: list[str]
    refusals: list[CapellaError] = field(default_factory=list)
    downloads: int = 0

    def order(self, order_id: str, cancelled: object = None) -> Order:
        """The next look."""
        return placed(GEO, order_id=order_id, status=OrderStatus(self.words.pop(0)))

    def download(self, order_id: str) -> Delivery:
        """The links, or the next refusal."""
        self.downloads += 1
        if self.refusals:
            raise self.refusals.pop(0)
        return DELIVERY


def test_an_order_is_watched_until_it_is_completed() -> None:
    seen: list[Order] = []
    slept: list[float] = []
    service = SlowOrder(["queued", "fizzling", "processing", "completed"])
    assert prepare(service, "order-1", seen.append, sleep=slept.append) == DELIVERY
    assert [order.status.word for order in seen] == ["queued", "fizzling", "processing", "completed"]
    assert sum(slept) == pytest.approx(sum(PAUSES_S[:3]))
    assert service.downloads == 1


def test_the_pauses_grow_and_then_stay() -> None:
    slept: list[float] = []
    prepare(SlowOrder(["queued"] * 10 + ["completed"]), "order-1", sleep=slept.append)
    assert sum(slept) == pytest.approx(sum(PAUSES_S) + 3 * PAUSES_S[-1])


def test_a_ready_order_costs_no_pause() -> None:
    slept: list[float] = []
    prepare(SlowOrder(["completed"]), "order-1", sleep=slept.append)
    assert slept == []


def test_links_that_are_not_ready_yet_are_asked_for_again() -> None:
    service = SlowOrder(["completed"] * 3, [OrderNotReady(), OrderNotReady()])
    assert prepare(service, "order-1", sleep=lambda s: None) == DELIVERY
    assert service.downloads == 3


@pytest.mark.parametrize(
    ("word", "error", "sentence"),
    [
        ("rejected", OrderRejected, "This order ended as “rejected”"),
        ("Failed", OrderRejected, "This order ended as “Failed”"),
        ("expired", OrderExpired, "renew the order"),
        ("EXPIRED", OrderExpired, "renew the order"),
    ],
)
def test_an_order_that_ended_says_how(word: str, error: type[CapellaError], sentence: str) -> None:
    service = SlowOrder(["queued", word])
    with pytest.raises(error, match=sentence):
        prepare(service, "order-1", sleep=lambda s: None)
    assert service.downloads == 0


def test_an_order_whose_links_died_says_so_at_once() -> None:
    with pytest.raises(OrderExpired):
        prepare(SlowOrder(["completed"], [OrderExpired()]), "order-1")


def test_cancel_is_heard_in_the_middle_of_a_pause() -> None:
    slept: list[float] = []
    with pytest.raises(Cancelled):
        prepare(SlowOrder(["queued"] * 9), "order-1", cancelled=lambda: sum(slept) > 4.1, sleep=slept.append)
    assert sum(slept) == pytest.approx(4.2)
