"""`capella:listorders` over a real socket: what it lists, and the uncertain orders that it settles on the way."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from capella_sandbox.launch import SandboxProcess

Runner = Callable[..., Any]
Refusal = Callable[..., str]


def test_an_answer_that_was_lost_after_the_purchase_is_found_by_the_list_and_not_bought_twice(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(drop_after=1)
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).startswith(
        "The connection broke while the order was being sent"
    )
    listed = run("listorders")
    [order] = fresh_sandbox.orders()
    assert (listed.outputs["COUNT"], listed.outputs["SETTLED"], listed.outputs["UNCERTAIN"]) == (1, 1, 0)
    assert f"An uncertain order was placed: {order['orderId']}." in listed.feedback.lines
    assert run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"] == order["orderId"]
    assert [(row["orders"], row["charged"]) for row in fresh_sandbox.ledger()] == [(1, 1)]


def test_orders_are_listed_newest_first_and_by_life(
    run: Runner, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6)
    fresh_sandbox.set(order_seconds=0)
    run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=0, REUSE=False)
    time.sleep(1.1)
    rows = run("listorders").table()
    assert [(row["active"], row["status"], row["items"], row["item_ids"]) for row in rows] == [
        (False, "completed", 1, geo["item_id"]),
        (True, "completed", 1, geo["item_id"]),
    ]
    assert [row["order_id"] for row in run("listorders", ACTIVE_ONLY=True).table()] == [rows[1]["order_id"]]
