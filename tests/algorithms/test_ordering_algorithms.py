"""`capella:revieworder`, `placeorder` and `listorders` over a real socket; the sandbox counts purchases."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess

Runner = Callable[..., Any]
Refusal = Callable[..., str]


def posts(sandbox: SandboxProcess) -> list[str]:
    """Every attempt to order that reached the sandbox."""
    return [
        entry["path"] for entry in sandbox.requests("api")
        if entry["method"] == "POST" and entry["path"].rstrip("/") == "/orders"
    ]  # fmt: skip


def test_a_review_tells_each_price_and_the_total_and_orders_nothing(
    run: Runner, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    found = run("revieworder", ITEMS=geo["item_id"])
    [row] = found.table()
    assert row["amount"] > 0
    assert row == {
        "line": f"image:capella-geo/{geo['item_id']}",
        "item_id": geo["item_id"],
        "collection": "capella-geo",
        "collect_id": geo["collect_id"],
        "product": "GEO",
        "price": f"${row['amount']:,.2f}",
        "amount": row["amount"],
        "currency": "USD",
    }
    outputs = {name: value for name, value in found.outputs.items() if name != "OUTPUT"}
    assert outputs == {
        "AUTHORIZED": True,
        "DENIAL": "",
        "SUBTOTAL": row["amount"],
        "TOTAL": row["amount"],
        "TOTAL_TEXT": row["price"],
        "UNPRICED": 0,
        "ACTIVE_ORDER": "",
        "LIMITS": "",
        "MONTH_SPENT": 0.0,
    }
    assert (posts(fresh_sandbox), fresh_sandbox.orders()) == ([], [])


def test_costs_are_written_as_csv(run: Runner, geo: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "costs.csv"
    total = run("revieworder", ITEMS=geo["item_id"], OUTPUT=str(path)).outputs["TOTAL"]
    with path.open(newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["item_id"], float(row["amount"])) == (geo["item_id"], total)


def test_the_selected_footprints_are_reviewed(run: Runner) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    found = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=3)
    layer = found.layer().clone()
    QgsProject.instance().addMapLayer(layer, False)
    chosen = next(layer.getFeatures())
    layer.selectByIds([chosen.id()])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    rows = run("revieworder", FOOTPRINTS=source).table()
    QgsProject.instance().removeMapLayer(layer.id())
    assert [row["item_id"] for row in rows] == [chosen["item_id"]]


def test_vessel_detection_is_priced_beside_its_geo(run: Runner, geo: dict[str, Any]) -> None:
    rows = run("revieworder", ITEMS=geo["item_id"], ANALYTICS=["VS"]).table()
    assert [(row["product"], row["collect_id"]) for row in rows] == [
        ("GEO", geo["collect_id"]), ("VS", geo["collect_id"]),
    ]  # fmt: skip
    assert all(row["amount"] > 0 for row in rows)


def test_vessel_detection_that_the_review_refuses_is_not_called_free(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(refuse_analytics_review=True)
    found = run("revieworder", ITEMS=geo["item_id"], ANALYTICS=["VS"])
    assert (found.outputs["UNPRICED"], "TOTAL" in found.outputs) == (1, False)
    assert refusal("placeorder", ITEMS=geo["item_id"], ANALYTICS=["VS"], MAXIMUM_COST=1e6) == (
        "The price could not be read, so nothing was sent: order in the window, where you can judge it yourself."
    )
    assert fresh_sandbox.orders() == []


def test_vessel_detection_without_its_geo_is_told_in_one_sentence(run: Runner, refusal: Refusal) -> None:
    slc = run("searchcatalog", COLLECTIONS="capella-slc", LIMIT=1).table()[0]
    assert refusal("revieworder", ITEMS=slc["item_id"], ANALYTICS=["VS"]) == (
        "Vessel detection is made from the GEO image of the same collect: add that image to the order too."
    )


def test_a_denied_review_gives_the_words_of_the_service(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(deny_review={"code": "AUTHORIZATION_EMBARGO", "message": "Not before Tuesday."})
    found = run("revieworder", ITEMS=geo["item_id"])
    assert (found.outputs["AUTHORIZED"], found.outputs["DENIAL"]) == (False, "Not before Tuesday.")
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == (
        "Capella did not authorise this order: Not before Tuesday."
    )
    assert posts(fresh_sandbox) == []


def test_an_account_without_funds_is_refused_before_anything_is_sent(
    refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPELLA_API_KEY", fresh_sandbox.key_of("poor@example.org"))
    assert "sufficient funds" in refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6)
    assert posts(fresh_sandbox) == []


def test_an_order_within_its_limit_is_placed_once_and_reused_afterwards(
    run: Runner, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    price = run("revieworder", ITEMS=geo["item_id"]).outputs["TOTAL"]
    first = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=price).outputs
    again = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=0).outputs
    [order] = fresh_sandbox.orders()
    assert first == {
        "ORDER_ID": order["orderId"],
        "STATUS": "completed",
        "TOTAL": price,
        "TOTAL_TEXT": f"${price:,.2f}",
        "REUSED": False,
    }
    assert again == {
        "ORDER_ID": order["orderId"], "STATUS": "completed", "TOTAL": 0.0, "TOTAL_TEXT": "", "REUSED": True,
    }  # fmt: skip
    assert run("revieworder", ITEMS=geo["item_id"]).outputs["ACTIVE_ORDER"] == order["orderId"]
    assert [row["charged"] for row in fresh_sandbox.ledger()] == [1]


def test_a_new_order_of_what_is_owned_costs_nothing(
    run: Runner, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6)
    second = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=0, REUSE=False).outputs
    assert (second["TOTAL"], second["REUSED"], len(fresh_sandbox.orders())) == (0.0, False, 2)
    assert [row["charged"] for row in fresh_sandbox.ledger()] == [1]


def test_a_dearer_review_is_refused_with_both_amounts(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    price = run("revieworder", ITEMS=geo["item_id"]).outputs["TOTAL"]
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=price - 0.01) == (
        f"The order costs ${price:,.2f}, more than the limit of ${price - 0.01:,.2f}: nothing was sent."
    )
    assert posts(fresh_sandbox) == []


def test_the_cap_of_the_options_holds_here_too(
    refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    from decimal import Decimal

    import capella_explorer.algorithms.runs.run as runs
    from capella_explorer.core.settings import Settings

    monkeypatch.setattr(runs.SettingsStore, "load", lambda _store: Settings(order_cap=Decimal(1)))
    assert "more than the limit of $1.00" in refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6)
    assert posts(fresh_sandbox) == []


CAPS = ("month_cap", "automation_cap")


@pytest.mark.parametrize("cap", CAPS)
def test_the_limits_of_a_month_hold_here_too_and_nobody_can_allow_more(
    cap: str, run: Runner, refusal: Refusal, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    from decimal import Decimal

    import capella_explorer.algorithms.runs.run as runs
    from capella_explorer.core.settings import Settings

    one, two = (
        row["item_id"]
        for row in run("searchcatalog", COLLECTIONS="capella-geo", OWNERSHIP="availableForPurchase", LIMIT=2).table()
    )
    price = run("placeorder", ITEMS=one, MAXIMUM_COST=1e6).outputs["TOTAL"]
    other = run("revieworder", ITEMS=two).outputs["TOTAL"]
    monkeypatch.setattr(runs.SettingsStore, "load", lambda _store: Settings(**{cap: Decimal(str(price))}))
    words = {"month_cap": "one month", "automation_cap": "orders without a person in one month"}[cap]
    both = f"${price + other:,.2f}"
    sentence = f"With this order you would have spent {both}, more than your limit of ${price:,.2f} for {words}."
    assert refusal("placeorder", ITEMS=two, MAXIMUM_COST=1e6) == (
        f"{sentence} Nothing was sent: order less or change the limit."
    )
    assert refusal("placeorder", ITEMS=two, MAXIMUM_COST=1e6, DRY_RUN=True).startswith(sentence)
    found = run("revieworder", ITEMS=two).outputs
    assert (found["LIMITS"], found["MONTH_SPENT"]) == (sentence, price)
    listed = run("listorders")
    known = {"MONTH_SPENT": price, "MONTH_LEFT": 0.0} if cap == "month_cap" else {"MONTH_SPENT": price}
    assert {name: listed.outputs[name] for name in ("MONTH_SPENT", "MONTH_LEFT") if name in listed.outputs} == known
    assert [row["amount"] for row in listed.table()] == [price]
    assert len(posts(fresh_sandbox)) == 1


@pytest.mark.parametrize("text", ["on request", "1.000,00", "€1,000.00"])
def test_a_price_that_cannot_be_compared_is_never_paid(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess, text: str
) -> None:
    fresh_sandbox.set(price_format=text)
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == (
        "The price could not be read, so nothing was sent: order in the window, where you can judge it yourself."
    )
    assert posts(fresh_sandbox) == []
    assert run("revieworder", ITEMS=geo["item_id"]).outputs["TOTAL_TEXT"] != ""


@pytest.mark.parametrize("limit", [None, -1, "nan", "inf", "a lot"])
def test_without_a_limit_that_is_a_number_nothing_is_asked(
    refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess, limit: object
) -> None:
    before = len(fresh_sandbox.requests("api"))
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=limit)
    assert len(fresh_sandbox.requests("api")) == before


def test_a_dry_run_does_everything_but_send(run: Runner, geo: dict[str, Any], fresh_sandbox: SandboxProcess) -> None:
    found = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6, DRY_RUN=True)
    assert (found.outputs["STATUS"], found.outputs["ORDER_ID"]) == ("dry run", "")
    assert found.feedback.lines[-1] == f"Dry run: an order for {found.outputs['TOTAL_TEXT']} would be sent now."
    assert posts(fresh_sandbox) == []


def test_an_order_that_the_service_rejects_is_told(
    refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(next_order="rejected")
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == (
        "Capella rejected the order, so nothing was bought: review it again or ask Capella's support."
    )
    assert fresh_sandbox.ledger() == []


UNKNOWN = (
    "The connection broke while the order was being sent, so it may have been placed: "
    "nothing will be sent again until the server has been asked."
)


def test_the_next_order_settles_the_lost_one_by_itself(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(drop_after=1)
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == UNKNOWN
    assert run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["REUSED"]
    assert len(posts(fresh_sandbox)) == 1


def test_while_nobody_knows_the_same_scene_is_not_sent_again(
    run: Runner, refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(drop_before=1)
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == UNKNOWN
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6) == (
        "One of these scenes is in an order whose outcome is still open: ask the server about that order first."
    )
    assert run("listorders").outputs["UNCERTAIN"] == 1
    assert (len(posts(fresh_sandbox)), fresh_sandbox.orders()) == (1, [])


def test_a_journal_that_cannot_be_written_keeps_every_order_back(
    refusal: Refusal, geo: dict[str, Any], fresh_sandbox: SandboxProcess, profile: Path
) -> None:
    (profile / "capella_explorer.sqlite").unlink(missing_ok=True)
    (profile / "capella_explorer.sqlite").mkdir(parents=True)
    assert refusal("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).startswith("The order journal cannot be")
    assert posts(fresh_sandbox) == []


def test_an_unknown_item_is_named(refusal: Refusal) -> None:
    assert refusal("revieworder", ITEMS="CAPELLA_C99_NOWHERE") == (
        "The catalog has no item CAPELLA_C99_NOWHERE: check its id."
    )


def test_nothing_to_order_is_told(refusal: Refusal) -> None:
    assert refusal("revieworder") == "There is nothing to order yet: add a scene to the basket first."
