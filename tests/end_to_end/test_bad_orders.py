"""Orders that are denied, rejected, lost or late: nobody is ever unsure whether money was spent."""

from __future__ import annotations

from typing import Any


def reviewed(analyst: Any) -> Any:
    """One scene, reviewed and not ordered."""
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.put_aside()
    analyst.review()
    return row


def test_a_denied_order_is_told_in_the_words_of_the_service(analyst: Any) -> None:
    analyst.connect(analyst.sandbox.key_of("poor@example.org"))
    analyst.sees("poor@example.org")
    analyst.go((3.98, 51.90, 4.22, 52.01))
    analyst.find("GEO")
    analyst.put_aside()
    analyst.review()
    assert analyst.sees("did not authorise").startswith(
        "Capella did not authorise this order, so nothing was sent: "
        "The contract does not have sufficient funds for this order."
    )
    assert analyst.button("Place order") is None
    assert (analyst.bought(), analyst.sandbox.orders()) == ([], [])


def test_a_rejected_order_is_called_rejected_and_its_scene_stays_in_the_basket(analyst: Any) -> None:
    reviewed(analyst)
    analyst.sandbox.set(next_order="rejected")
    analyst.press("Place order")
    assert analyst.sees("Capella rejected") == (
        "Capella rejected the order, so nothing was bought: review it again or ask Capella's support."
    )
    assert analyst.bought() == []
    assert len(analyst.app.basket.basket.lines) == 1


def test_an_order_with_a_lost_answer_is_found_on_the_server_and_never_sent_again(analyst: Any) -> None:
    row = reviewed(analyst)
    analyst.sandbox.set(drop_after=1)
    analyst.press("Place order")
    assert analyst.sees("The server has the order").endswith("it was placed once, and is in the list.")
    assert not analyst.face.basket.is_reviewing
    assert analyst.app.basket.basket.lines == ()
    assert len(analyst.order_ids()) == 1
    assert sent_orders(analyst) == 1
    assert analyst.bought() == [(row.item_id, 1)]


def test_a_scene_of_an_open_attempt_is_not_bought_twice(analyst: Any) -> None:
    row = reviewed(analyst)
    analyst.sandbox.set(drop_before=1)
    analyst.press("Place order")
    analyst.sees("The connection broke while the order was being sent")
    analyst.press("Back")
    analyst.review()
    analyst.press("Place order")
    assert analyst.sees("in an order whose outcome is still open")
    assert sent_orders(analyst) == 1
    assert analyst.bought() == []
    assert [line.item_id for line in analyst.app.basket.basket.lines] == [row.item_id]


def test_an_order_that_is_prepared_for_long_becomes_ready_while_one_waits(analyst: Any) -> None:
    analyst.arrive()
    analyst.sandbox.set(next_order="preparing", preparing_status="simmering")
    order = analyst.buy()
    page = analyst.face.orders
    assert page.orders.index(0, 0).data() == "preparing"
    analyst.select_order()
    assert not page.actions_of.stream.isEnabled()
    analyst.press("Check again")
    analyst.rest(0.5)
    assert page.orders.index(0, 0).data() == "preparing"
    analyst.sandbox.complete(order.order_id)
    analyst.press("Check again")
    analyst.wait(lambda: page.orders.index(0, 0).data() == "ready", "the order does not become ready")
    assert analyst.stream()[0].isValid()


def test_escape_leaves_the_review_and_nothing_was_sent(analyst: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    reviewed(analyst)
    analyst.window.activateWindow()
    analyst.key(Qt.Key.Key_Escape)
    assert analyst.sees("Nothing was sent") == "Nothing was sent and nothing was bought."
    assert not analyst.face.basket.is_reviewing
    assert (analyst.bought(), sent_orders(analyst)) == ([], 0)


def sent_orders(analyst: Any) -> int:
    """How many orders arrived at the service, counted there."""
    asked = analyst.sandbox.requests("api")
    return sum(entry["method"] == "POST" and entry["path"] == "/orders" for entry in asked)
