"""Links and orders die; layers do not."""

from __future__ import annotations

from typing import Any

import pytest

LIVE_S = 3.0


def refused(sandbox: Any) -> list[tuple[str, int]]:
    """What the store refused: links that had died, and methods that they are not signed for."""
    return [(entry["method"], entry["status"]) for entry in sandbox.requests("store") if entry["status"] >= 400]


def test_a_link_that_died_before_its_first_use_is_renewed_unseen(analyst: Any) -> None:
    analyst.arrive()
    analyst.sandbox.set(link_seconds=LIVE_S)
    analyst.buy()
    analyst.canvas.setRenderFlag(False)
    try:
        layer = open_unseen(analyst)
        analyst.rest(LIVE_S + 1)
    finally:
        analyst.canvas.setRenderFlag(True)
    analyst.look_at(layer)
    assert analyst.greys() > 50
    assert refused(analyst.sandbox) == []


def open_unseen(analyst: Any) -> Any:
    """The layer of the order on top, which nobody has looked at."""
    analyst.turn_to("Orders")
    analyst.select_order()
    analyst.press("Stream all")
    return analyst.wait(analyst.layers, "no layer opens")[0]


def test_links_that_live_three_seconds_are_renewed_while_the_map_is_panned(analyst: Any) -> None:
    analyst.arrive()
    analyst.sandbox.set(link_seconds=LIVE_S)
    analyst.buy()
    layer = analyst.stream()[0]
    analyst.look_at(layer, 0.4)
    greys = []
    for step in range(8):
        extent = analyst.canvas.extent()
        center = extent.center()
        side = 1 if step % 4 < 2 else -1
        center.setX(center.x() + side * extent.width() / 4)
        analyst.canvas.setCenter(center)
        analyst.canvas.refresh()
        analyst.rest(0.6)
        analyst.drawn()
        greys.append(analyst.greys())
    assert min(greys) > 50
    assert layer.isValid()
    assert refused(analyst.sandbox) == []


@pytest.mark.parametrize("press", ["Renew", "Always renew free"])
def test_an_expired_order_is_renewed_for_free_with_one_press(analyst: Any, press: str) -> None:
    analyst.arrive()
    analyst.sandbox.set(order_seconds=5)
    order = analyst.buy()
    layer = analyst.stream()[0]
    analyst.look_at(layer)
    analyst.rest(5)
    analyst.sandbox.set(order_seconds=3600)
    analyst.look_at(layer, 0.1)
    assert analyst.sees("ran out").startswith(f"The links of order {order.order_id[:8]} ran out. Renewing is free")
    assert [orders for _, orders in analyst.bought()] == [1]
    analyst.press(press, analyst.face.messages)
    analyst.wait(lambda: len(analyst.order_ids()) == 2, "the renewal is not listed")
    analyst.drawn()
    analyst.wait(lambda: analyst.greys() > 50, "the layer does not come back to life")
    assert [(entry["orders"], entry["charged"]) for entry in analyst.sandbox.ledger()] == [(2, 1)]
    assert analyst.app.account.settings.renew_free_orders is (press == "Always renew free")


def test_an_expired_order_is_renewed_from_its_list(analyst: Any) -> None:
    analyst.arrive()
    analyst.sandbox.set(order_seconds=2)
    analyst.buy()
    analyst.sandbox.set(order_seconds=3600)
    analyst.rest(3)
    page = analyst.face.orders
    analyst.press_icon(page.refresh)
    analyst.wait(lambda: page.orders.index(0, 0).data() == "expired", "the order does not expire")
    analyst.select_order()
    assert not page.actions_of.stream.isEnabled()
    analyst.press("Renew links")
    analyst.wait(lambda: len(analyst.order_ids()) == 2, "the renewal is not listed")
    assert page.orders.index(0, 0).data() == "ready"
    assert [(entry["orders"], entry["charged"]) for entry in analyst.sandbox.ledger()] == [(2, 1)]


def test_a_store_that_fails_for_a_while_is_busy_and_the_layer_lives_on(analyst: Any) -> None:
    analyst.arrive()
    analyst.buy()
    analyst.sandbox.set(store_fail_count=200, store_fail_status=503)
    layer = open_unseen(analyst)
    analyst.drawn()
    assert analyst.sees("busy") == "The store is busy: zoom the map in a minute to try again."
    analyst.sandbox.set(store_fail_count=0)
    analyst.rest(5.5)
    analyst.look_at(layer)
    assert analyst.greys() > 50
