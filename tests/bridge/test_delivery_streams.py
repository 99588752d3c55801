"""From orders and previews to layers; nothing here buys anything."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.delivery_controller import DeliveryController, LayerOpened, NotOpened
from capella_explorer.core.errors import (
    EmptyOrder,
    NotFound,
    NotStreamable,
    OrderExpired,
    OrderRejected,
)
from capella_explorer.core.orders import Order
from capella_explorer.core.signing import UrlSigner
from delivery_desk import Opener, bought


@pytest.fixture
def facts(delivery_facts: Any) -> Any:
    return delivery_facts


def test_every_image_of_an_order_becomes_a_layer_made_in_a_worker(
    delivery: DeliveryController, facts: Any, until: Any, order: Order, opener: Opener
) -> None:
    delivery.stream(order.order_id)
    assert until(facts, "stream_finished") == (order.order_id, 2)
    opened = facts.of("layer_opened")
    assert {event.layer for event in opened} == {f"layer of {item.item_id} HH" for item in order.items}
    assert {type(event) for event in opened} == {LayerOpened}
    assert {event.order.order_id for event in opened} == {order.order_id}
    assert facts.names == ["order_seen", "layer_opened", "layer_opened", "stream_finished"]
    assert threading.get_ident() not in opener.threads


def test_what_cannot_be_shown_does_not_stop_the_others(
    delivery: DeliveryController, facts: Any, until: Any, order: Order, opener: Opener
) -> None:
    opener.refused = {order.items[0].item_id}
    delivery.stream(order.order_id)
    assert until(facts, "stream_finished") == (order.order_id, 1)
    [missed] = facts.of("not_opened")
    assert isinstance(missed, NotOpened)
    assert (missed.item.row.item_id, type(missed.error)) == (order.items[0].item_id, NotStreamable)


def test_an_order_that_is_being_prepared_is_waited_for(
    delivery: DeliveryController, facts: Any, until: Any, account: Any, rows: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(next_order="preparing", preparing_status="a word that nobody knows")
    order = bought(account, rows)
    delivery.stream(order.order_id)
    assert until(facts, "order_seen").status.word == "a word that nobody knows"
    fresh_sandbox.complete(order.order_id)
    assert until(facts, "stream_finished") == (order.order_id, 2)


@pytest.mark.parametrize(
    ("knobs", "skew", "kind"),
    [({"next_order": "rejected"}, 0, OrderRejected), ({"order_seconds": 60}, 3600, OrderExpired)],
)
def test_an_order_that_has_no_files_any_more_says_so(
    knobs: dict[str, Any],
    skew: int,
    kind: type,
    delivery: DeliveryController,
    facts: Any,
    until: Any,
    account: Any,
    rows: Any,
    fresh_sandbox: Any,
) -> None:
    fresh_sandbox.set(**knobs)
    order = bought(account, rows)
    fresh_sandbox.set(clock_skew_s=skew)
    delivery.stream(order.order_id)
    order_id, error = until(facts, "failed")
    assert (order_id, type(error)) == (order.order_id, kind)


def test_an_unknown_order_is_told_by_its_id(delivery: DeliveryController, facts: Any, until: Any) -> None:
    delivery.stream("nothing")
    order_id, error = until(facts, "failed")
    assert (order_id, type(error)) == ("nothing", NotFound)


def test_scenes_of_an_active_order_stream_without_a_purchase(
    delivery: DeliveryController, facts: Any, until: Any, order: Order, rows: Any, fresh_sandbox: Any
) -> None:
    delivery.stream_rows(rows[:1])
    assert until(facts, "stream_finished") == (order.order_id, 2)
    assert ("purchase_needed" in facts.names, posts(fresh_sandbox)) == (False, ["/orders"])


def test_scenes_that_nobody_bought_are_said_to_need_it_and_stream_once_they_are(
    delivery: DeliveryController, facts: Any, until: Any, rows: Any, account: Any, shop: Any, fresh_sandbox: Any
) -> None:
    delivery.stream_rows(rows)
    assert until(facts, "purchase_needed") == rows
    assert posts(fresh_sandbox) == []
    other = bought(account, shop.rows(3)[2:])
    delivery.stream_if_wanted(other)
    order = bought(account, rows)
    delivery.stream_if_wanted(order)
    assert until(facts, "stream_finished") == (order.order_id, 2)
    facts.said.clear()
    delivery.stream_if_wanted(order)
    assert facts.names == []


def test_nothing_to_stream_is_said_and_not_raised(delivery: DeliveryController, facts: Any, rows: Any) -> None:
    delivery.stream_rows(())
    delivery.stream_rows((replace(rows[0], collection=""),))
    (_, first), (_, second) = facts.of("failed")
    assert (type(first), "cannot be ordered" in second.sentence) == (EmptyOrder, True)


def test_another_connection_is_not_asked_to_buy_what_was_looked_for_in_the_one_before(
    delivery: DeliveryController, facts: Any, until: Any, rows: Any, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    delivery.stream_rows(rows)
    account.connect_now()
    assert "connection was changed" in until(facts, "failed")[1].sentence
    assert "purchase_needed" not in facts.names


def test_previews_stream_without_an_order(
    delivery: DeliveryController, facts: Any, until: Any, rows: Any, fresh_sandbox: Any
) -> None:
    delivery.preview(rows)
    assert until(facts, "stream_finished") == ("", 2)
    assert [event.layer for event in facts.of("layer_opened")] == [f"layer of {row.item_id} preview" for row in rows]
    assert [event.order for event in facts.of("layer_opened")] == [None, None]
    assert posts(fresh_sandbox) == []


def test_the_links_of_a_renewed_order_follow(
    delivery: DeliveryController, facts: Any, until: Any, order: Order, rows: Any, account: Any, signer: UrlSigner
) -> None:
    delivery.stream(order.order_id)
    until(facts, "stream_finished")
    identity = facts.of("layer_opened")[0].item.data.identity
    renewed = bought(account, rows)
    delivery.follow_renewal(order.order_id, renewed)
    assert signer.current(identity).order_id == renewed.order_id
    assert signer.url(identity).href.startswith("http://127.0.0.1")


def test_stopped_streams_say_nothing(
    delivery: DeliveryController, facts: Any, order: Order, fresh_sandbox: Any, qtbot: Any, qgis_app: Any
) -> None:
    from qgis.core import QgsApplication

    fresh_sandbox.set(latency_ms=150)
    delivery.stream(order.order_id)
    qtbot.waitUntil(lambda: bool(QgsApplication.taskManager().activeTasks()))
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    qtbot.wait(500)
    assert "failed" not in facts.names
    assert "layer_opened" not in facts.names
