"""What runs out while `capella:downloadorder` fetches it: renewed where that is free and allowed, else told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess
from qgis.core import QgsSettings

Runner = Callable[..., Any]
Refusal = Callable[..., str]


@pytest.fixture
def allowed() -> Any:
    """The preference of the options: free renewals go out by themselves."""
    QgsSettings().setValue("capella_explorer/renew_free_orders", True)
    yield
    QgsSettings().remove("capella_explorer/renew_free_orders")


@pytest.fixture
def dying(run: Runner, fresh_sandbox: SandboxProcess) -> str:
    """An order that runs out in the middle of its image: until then the bytes are slow, then the connection breaks."""
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    fresh_sandbox.set(order_seconds=1)
    order_id = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]
    fresh_sandbox.set(order_seconds=3600, rate_bytes_s=50_000, truncate_at=90_000, truncate_count=1)
    return order_id


def test_it_is_renewed_in_mid_file_and_the_file_is_whole(
    run: Runner, dying: str, allowed: None, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    found = run("downloadorder", ORDER=dying, FOLDER=str(tmp_path / "slow"), ASSETS="image")
    orders = [order["orderId"] for order in fresh_sandbox.orders()]
    assert (found.outputs["FETCHED"], len(orders)) == (1, 2)
    [renewed] = [name for name in orders if name != dying]
    assert found.feedback.lines[-1] == f"Order {dying} ran out and was renewed for nothing as order {renewed}"
    assert [(row["orders"], row["charged"]) for row in fresh_sandbox.ledger()] == [(2, 1)]
    fresh_sandbox.set(rate_bytes_s=0, truncate_count=0)
    again = run("downloadorder", ORDER=renewed, FOLDER=str(tmp_path / "fast"), ASSETS="image").outputs
    assert Path(found.outputs["PATHS"]).read_bytes() == Path(again["PATHS"]).read_bytes()


def test_what_was_not_allowed_is_not_sent(
    refusal: Refusal, dying: str, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    said = refusal("downloadorder", ORDER=dying, FOLDER=str(tmp_path), ASSETS="image")
    assert said.endswith("The links of this order ran out: renew the order, which is free for scenes that you own.")
    assert len(fresh_sandbox.orders()) == 1


def test_a_renewal_that_is_not_free_is_told_in_one_sentence_and_not_sent(
    run: Runner, refusal: Refusal, allowed: None, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    fresh_sandbox.set(order_seconds=0)
    order_id = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]
    fresh_sandbox.set(price_format="$1,000.00 and more")
    assert refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path)) == (
        "The links of this order ran out and renewing it is not free: order the scenes again and see the price."
    )
    assert len(fresh_sandbox.orders()) == 1


def test_an_order_that_is_born_dead_is_not_renewed_again_and_again(
    run: Runner, refusal: Refusal, allowed: None, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    fresh_sandbox.set(order_seconds=0)
    order_id = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]
    said = refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image")
    assert said == "The links of this order ran out: renew the order, which is free for scenes that you own."
    assert len(fresh_sandbox.orders()) == 2
