"""From orders and previews to layers and files; nothing here buys anything."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bridge_facts import posts
from capella_explorer.bridge.delivery_controller import DeliveryController, LayerOpened, NotOpened
from capella_explorer.core.account import CAPELLA
from capella_explorer.core.basket import image_line
from capella_explorer.core.errors import (
    EmptyOrder,
    KeyMissing,
    NotFound,
    NotStreamable,
    OrderExpired,
    OrderRejected,
)
from capella_explorer.core.orders import Order, OrderRequest
from capella_explorer.core.signing import UrlSigner
from capella_explorer.core.transfers import FileFinished

SMALL = frozenset({"thumbnail"})
IMAGE = frozenset({"HH", "VV"})


class Opener:
    """Makes a word of each asset; those of `refused` items cannot be opened."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.refused: set[str] = set()

    def __call__(self, item: Any, asset: Any) -> object:
        """In a worker."""
        self.threads.add(threading.get_ident())
        if item.row.item_id in self.refused:
            raise NotStreamable
        return f"layer of {item.row.item_id} {asset.key}"


@pytest.fixture
def opener() -> Opener:
    return Opener()


@pytest.fixture
def signer(account: Any) -> UrlSigner:
    session = account.session()
    return UrlSigner(session.client.download, session.client.item, session.now)


@pytest.fixture
def delivery(account: Any, jobs: Any, signer: UrlSigner, opener: Opener) -> DeliveryController:
    return DeliveryController(account, jobs, signer, opener)


@pytest.fixture
def facts(delivery: DeliveryController, listen: Any) -> Any:
    return listen(delivery)


@pytest.fixture
def rows(shop: Any) -> tuple[Any, ...]:
    """Two scenes that nobody has bought yet."""
    return shop.rows(2)


@pytest.fixture
def order(account: Any, rows: tuple[Any, ...]) -> Order:
    """Both scenes, bought by another way."""
    return bought(account, rows)


def bought(account: Any, rows: tuple[Any, ...]) -> Order:
    from datetime import datetime, timezone

    client = account.session().client
    review = client.review(OrderRequest.of(image_line(row) for row in rows))
    return client.submit(review.approve("ana", datetime.now(timezone.utc)))


# Streams.


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


# Transfers.


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
    done = [event for _, event in facts.of("transfer_advanced") if isinstance(event, FileFinished)]
    assert [event.target for event in done] == list(report.finished)
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
