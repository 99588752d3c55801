"""Small pictures: few at a time, kept, and fetched anew where their links have died."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import pytest
from capella_explorer.bridge import thumbnails as module
from capella_explorer.bridge.thumbnails import AT_ONCE, KEPT, SIDE_PX, WAITING, Thumbnails
from qgis.PyQt.QtGui import QImage


@pytest.fixture
def pictures(account: Any, jobs: Any) -> Thumbnails:
    pictures = Thumbnails(jobs)
    pictures.use(account.session())
    return pictures


@pytest.fixture
def facts(pictures: Thumbnails, listen: Any) -> Any:
    return listen(pictures)


def asked(sandbox: Any) -> int:
    return len([entry for entry in sandbox.requests("store") if "thumb" in entry["path"]])


def test_a_picture_comes_small_and_is_asked_for_once(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    [row] = shop.rows()
    pictures.fetch(row)
    name, image = until(facts, "ready")
    assert (name, max(image.width(), image.height())) == (row.item_id, SIDE_PX)
    pictures.fetch(row)
    assert facts.of("ready")[1] == (name, image)
    assert asked(fresh_sandbox) == 1


def test_the_same_wish_while_it_is_on_its_way_is_one_request(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(store_latency_ms=100)
    [row] = shop.rows()
    for _ in range(3):
        pictures.fetch(row)
    until(facts, "ready")
    qtbot.wait(150)
    assert (len(facts.of("ready")), asked(fresh_sandbox)) == (1, 1)


def test_a_link_that_has_died_is_fetched_anew(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, account: Any, fresh_sandbox: Any
) -> None:
    fresh_sandbox.set(link_seconds=60)
    [row] = shop.rows()
    fresh_sandbox.set(clock_skew_s=3600)
    account.session().client.whoami()
    pictures.fetch(row)
    _name, image = until(facts, "ready")
    assert isinstance(image, QImage)
    assert [entry["status"] for entry in fresh_sandbox.requests("store")] == [200]


def test_a_link_that_died_early_is_fetched_anew(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    """We still think that it lives: the server's clock has jumped unseen."""
    fresh_sandbox.set(link_seconds=60)
    [row] = shop.rows()
    fresh_sandbox.set(clock_skew_s=3600)
    pictures.fetch(row)
    _name, image = until(facts, "ready")
    assert isinstance(image, QImage)
    assert [entry["status"] for entry in fresh_sandbox.requests("store")] == [403, 200]


def test_an_item_without_a_picture_is_remembered(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, fresh_sandbox: Any
) -> None:
    gone = replace(shop.rows()[0], item_id="nothing", packed=module_packed({"id": "nothing"}))
    pictures.fetch(gone)
    assert until(facts, "ready") == ("nothing", None)
    before = len(fresh_sandbox.requests())
    pictures.fetch(gone)
    assert (facts.of("ready")[1], len(fresh_sandbox.requests())) == (("nothing", None), before)


def test_a_store_that_is_away_for_a_while_is_asked_again(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, monkeypatch: Any
) -> None:
    [row] = shop.rows()
    monkeypatch.setattr(module, "_picture", broken_by(module.ConnectionFailed()))
    pictures.fetch(row)
    assert until(facts, "ready") == (row.item_id, None)
    monkeypatch.undo()
    pictures.fetch(row)
    assert isinstance(until(facts, "ready", 2)[1], QImage)


def test_never_more_than_a_few_are_on_their_way_and_the_newest_wish_comes_first(
    pictures: Thumbnails, facts: Any, shop: Any, monkeypatch: Any, qtbot: Any
) -> None:
    [row] = shop.rows()
    gate, running, most, order = threading.Event(), [0], [0], []
    lock = threading.Lock()

    def picture(session: Any, wanted: Any) -> QImage:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
            order.append(wanted.item_id)
        gate.wait(10)
        with lock:
            running[0] -= 1
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(module, "_picture", picture)
    for number in range(20):
        pictures.fetch(replace(row, item_id=str(number)))
    assert pictures._running == {"0", "1", "2", "3"}
    gate.set()
    qtbot.waitUntil(lambda: len(facts.of("ready")) == 20)
    assert most[0] <= AT_ONCE
    assert order.index("19") < order.index("10") < order.index("4"), (
        "QGIS may swap neighbours, not wishes that lie apart"
    )


def test_what_was_scrolled_past_is_forgotten_and_the_oldest_pictures_too(
    pictures: Thumbnails, facts: Any, shop: Any, monkeypatch: Any, qtbot: Any
) -> None:
    [row] = shop.rows()
    gate = threading.Event()
    monkeypatch.setattr(module, "_picture", lambda session, wanted: gate.wait(10) and None)
    for number in range(AT_ONCE + WAITING + 25):
        pictures.fetch(replace(row, item_id=str(number)))
    gate.set()
    qtbot.waitUntil(lambda: len(facts.of("ready")) == AT_ONCE + WAITING)
    told = {name for name, _ in facts.of("ready")}
    assert told == {str(number) for number in (*range(AT_ONCE), *range(AT_ONCE + 25, AT_ONCE + WAITING + 25))}
    for number in range(KEPT + 5):
        pictures._keep(f"more-{number}", None)
    assert len(pictures._kept) == KEPT


def test_another_connection_starts_anew_and_remembers_no_failure_of_the_one_before(
    pictures: Thumbnails, facts: Any, until: Any, shop: Any, account: Any, monkeypatch: Any
) -> None:
    [row] = shop.rows()
    gate = threading.Event()

    def refused(session: Any, wanted: Any) -> None:
        gate.wait(10)
        raise module.NotFound

    monkeypatch.setattr(module, "_picture", refused)
    pictures.fetch(row)
    pictures.use(object())  # type: ignore[arg-type]
    gate.set()
    assert until(facts, "ready") == (row.item_id, None)
    monkeypatch.undo()
    pictures.use(account.session())
    pictures.fetch(row)
    assert isinstance(until(facts, "ready", 2)[1], QImage)


def test_after_the_end_no_picture_comes(
    pictures: Thumbnails, facts: Any, shop: Any, jobs: Any, fresh_sandbox: Any, qtbot: Any
) -> None:
    fresh_sandbox.set(store_latency_ms=150)
    pictures.fetch(shop.rows()[0])
    jobs.close()
    qtbot.wait(250)
    assert facts.names == []


def broken_by(error: Exception) -> Any:
    def picture(session: Any, wanted: Any) -> None:
        raise error

    return picture


def module_packed(document: dict[str, Any]) -> bytes:
    import json
    import zlib

    return zlib.compress(json.dumps(document).encode())
