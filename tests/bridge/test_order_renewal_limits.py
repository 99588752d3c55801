"""Where renewing ends: what dies at once, and what another order holds."""

from __future__ import annotations

from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge import renewal_controller
from capella_explorer.bridge.renewal_controller import RenewalController
from capella_explorer.core.orders import Order


@pytest.fixture
def facts(order_facts: Any) -> Any:
    return order_facts


@pytest.fixture
def renewed_in_a_row(
    renewals: RenewalController, facts: Any, until: Any, expired: Order, allowed: None, fresh_sandbox: Any, qtbot: Any
) -> Any:
    """Renews without a person, so many times, what dies within a second; the id of the last order, which is dead."""

    def renew(count: int) -> str:
        fresh_sandbox.set(order_seconds=0.0)
        name = expired.order_id
        for number in range(1, count + 1):
            renewals.renew((name,), is_asked=False)
            name = until(facts, "renewed", number)[1].order_id
            # The server's clock is known in whole seconds.
            qtbot.wait(1100)
        return name

    return renew


def test_orders_that_die_at_once_are_not_renewed_without_end(
    renewals: RenewalController,
    facts: Any,
    until: Any,
    renewed_in_a_row: Any,
    fresh_sandbox: Any,
    qtbot: Any,
    monkeypatch: Any,
) -> None:
    monkeypatch.setattr(renewal_controller, "MOST_IN_A_ROW", 2)
    name = renewed_in_a_row(2)
    renewals.renew((name,), is_asked=False)
    order_ids, review, is_asked = until(facts, "renewal_needs_consent")
    assert (order_ids, review.is_free, is_asked) == ((name,), True, False)
    for _ in range(3):
        renewals.renew((name,), is_asked=False)
    qtbot.wait(200)
    assert posts(fresh_sandbox) == ["/orders"] * 3
    renewals.renew((name,))
    assert until(facts, "renewed", 3)[0] == name


def test_an_order_that_lived_its_time_is_renewed_however_often(
    facts: Any, renewed_in_a_row: Any, fresh_sandbox: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(renewal_controller, "MOST_IN_A_ROW", 2)
    monkeypatch.setattr(renewal_controller, "YOUNG_S", 0.5)
    renewed_in_a_row(4)
    assert "renewal_needs_consent" not in facts.names
    assert posts(fresh_sandbox) == ["/orders"] * 5


def test_what_another_order_holds_already_is_not_ordered_with_the_rest(
    renewals: RenewalController, facts: Any, until: Any, both: tuple[Order, Order], fresh_sandbox: Any
) -> None:
    renewals.renew((both[0].order_id,))
    _old, living = until(facts, "renewed")
    until(facts, "orders_listed")
    renewals.renew(order.order_id for order in both)
    until(facts, "told_renewed", 2)
    answers = dict(facts.of("renewed")[1:])
    assert answers[both[0].order_id] == living
    assert answers[both[1].order_id].items[0].key == both[1].items[0].key
    assert [len(order.items) for order in answers.values()] == [1, 1]
    assert (facts.of("told_renewed"), posts(fresh_sandbox)) == ([1, 2], ["/orders"] * 4)
