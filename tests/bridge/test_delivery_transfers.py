"""From an order to files: begun, stopped, continued and counted."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.delivery_controller import DeliveryController
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.errors import (
    KeyMissing,
)
from capella_explorer.core.orders import Order
from capella_explorer.core.transfers import FileVerified

SMALL = frozenset({"thumbnail"})
IMAGE = frozenset({"HH", "VV"})


@pytest.fixture
def facts(delivery_facts: Any) -> Any:
    return delivery_facts


@pytest.fixture
def ready(delivery: DeliveryController, facts: Any, until: Any, order: Order) -> Any:
    """The list of files with their sizes."""
    delivery.plan_download(order.order_id)
    found = until(facts, "delivery_ready")
    facts.said.clear()
    return found


def test_a_list_of_files_comes_with_their_sizes(ready: Any, order: Order) -> None:
    assert ready.order_id == order.order_id
    sizes = [asset.size_bytes for item in ready.items for asset in item.assets if asset.role.is_fetchable]
    assert len(sizes) > 4
    assert all(size and size > 0 for size in sizes)


def test_files_arrive_whole_and_their_report_counts_them(
    delivery: DeliveryController, facts: Any, until: Any, ready: Any, tmp_path: Path
) -> None:
    delivery.download(ready, SMALL, tmp_path / "scenes")
    number, report, sentence = until(facts, "transfer_ended")
    begun, plan = facts.of("transfer_begun")[0]
    assert (begun, number, sentence, report.plan) == (1, 1, "", plan)
    assert [path.stat().st_size for path in report.finished] == [file.size_bytes for file in plan.files]
    done = [event for _, event in facts.of("transfer_advanced") if isinstance(event, FileVerified)]
    assert [event.path for event in done] == list(report.finished)
    assert not list(tmp_path.rglob("*.part*"))
    delivery.download(ready, SMALL, tmp_path / "scenes")
    assert until(facts, "transfer_ended", 2)[1].finished == ()


def test_a_transfer_that_is_stopped_goes_on_where_it_was(
    delivery: DeliveryController, facts: Any, until: Any, ready: Any, tmp_path: Path, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(rate_bytes_s=3_000_000)
    delivery.download(ready, IMAGE, tmp_path)
    qtbot.waitUntil(lambda: any(part.stat().st_size for part in tmp_path.rglob("*.part")), timeout=20_000)
    delivery.cancel(1)
    number, report, sentence = until(facts, "transfer_ended")
    assert (number, report, sentence) == (1, None, "Stopped.")
    arrived = sum(part.stat().st_size for part in tmp_path.rglob("*.part"))
    fresh_sandbox.set(rate_bytes_s=0)
    before = len(fresh_sandbox.requests("store"))
    delivery.retry(1)
    number, report, sentence = until(facts, "transfer_ended", 2)
    assert (number, len(report.finished), sentence, arrived > 0) == (2, 2, "", True)
    assert fresh_sandbox.requests("store")[before]["range"] == f"bytes={arrived}-"
    delivery.retry(1)
    delivery.cancel(1)
    assert len(facts.of("transfer_begun")) == 2


def test_a_transfer_that_runs_is_not_begun_again(
    delivery: DeliveryController, facts: Any, until: Any, ready: Any, tmp_path: Path, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(store_latency_ms=200)
    delivery.download(ready, SMALL, tmp_path)
    delivery.retry(1)
    until(facts, "transfer_ended")
    assert facts.of("transfer_begun")[0][0] == 1
    assert len(facts.of("transfer_begun")) == 1


def test_a_retry_without_a_key_can_be_retried(
    delivery: DeliveryController, facts: Any, until: Any, ready: Any, tmp_path: Path, account: Any, monkeypatch: Any
) -> None:
    (tmp_path / "scenes").write_text("a file in the way")
    delivery.download(ready, SMALL, tmp_path / "scenes")
    assert "cannot be written" in until(facts, "transfer_ended")[2]
    (tmp_path / "scenes").unlink()
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    account.choose(CAPELLA.name)
    delivery.retry(1)
    order_id, error = facts.of("failed")[0]
    assert (order_id, type(error)) == (ready.order_id, KeyMissing)
    account.choose("Sandbox")
    delivery.retry(1)
    assert len(until(facts, "transfer_ended", 2)[1].finished) == 2


def test_after_the_end_nothing_arrives(
    delivery: DeliveryController, facts: Any, order: Order, jobs: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(latency_ms=150)
    delivery.stream(order.order_id)
    time.sleep(0.05)
    jobs.close()
    qtbot.wait(200)
    assert facts.names == []
