"""A store that refuses, breaks off, stalls or trickles: the door answers soon, and keeps nothing that is not whole."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.core import block_reader, store_reading
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.errors import ConnectionFailed, NotStreamable, OrderExpired
from capella_explorer.core.kept_blocks import BLOCK_BYTES
from capella_explorer.core.passage import Passage
from capella_explorer.core.stream_opening import SLOTS
from fault_store import FAR, DoorHouse, FaultStore, cut, part, stall, status, trickle, what, whole


@pytest.mark.parametrize("fault", [cut(0), cut(10), cut(BLOCK_BYTES + 10), status(500), status(503), status(429)])
def test_a_fault_that_passes_is_waited_for(
    open_house: Callable[..., DoorHouse], store: FaultStore, fault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_reading, "PAUSES_S", (0.01, 0.01))
    house = open_house()
    house.get(0, 0)
    store.faults = [fault]
    assert house.get(3_000_000, 3_200_000) == part(3_000_000, 3_200_000)
    assert (len(store.ranges), house.told) == (3, [])


def test_a_store_that_always_fails_is_asked_three_times_and_then_left_alone_for_a_while(
    open_house: Callable[..., DoorHouse], store: FaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_reading, "PAUSES_S", (0.01, 0.01))
    house = open_house()
    house.get(0, 0)
    store.faults = [cut(10)] * 99
    assert {house.get(*FAR) for _ in range(10)} == {(503, b"")}
    assert len(store.ranges) == 4
    assert {type(error) for error in house.told} == {ConnectionFailed}


def test_a_body_that_was_cut_is_not_kept(
    open_house: Callable[..., DoorHouse], store: FaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_reading, "PAUSES_S", ())
    house = open_house()
    house.get(0, 0)
    store.faults = [cut(BLOCK_BYTES + 999), cut(10)]
    assert house.get(46 * BLOCK_BYTES, 49 * BLOCK_BYTES - 1)[0] == 503
    house.close()
    later = open_house()
    known = later.kept.known(what()) if later.kept else None
    assert known is not None
    assert [later.kept.has(what(), known, n) for n in (46, 47, 48)] == [True, False, False]  # type: ignore[union-attr]
    assert later.get(46 * BLOCK_BYTES, 49 * BLOCK_BYTES - 1) == part(46 * BLOCK_BYTES, 49 * BLOCK_BYTES - 1)


def test_a_link_that_the_store_refuses_is_renewed_once(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    house.get(0, 0)
    store.link_of_the_day = 2
    assert house.get(*FAR) == part(*FAR)
    assert (house.prepared, len(store.ranges)) == (2, 3)
    store.faults = [status(403)] * 99
    assert house.get(3_000_000, 3_000_009)[0] == 404
    assert (house.prepared, len(store.ranges)) == (3, 5)


@pytest.mark.parametrize("fault", [stall, trickle])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_store_that_does_not_get_on_is_given_up(
    open_house: Callable[..., DoorHouse], store: FaultStore, fault: Any, is_first: bool
) -> None:
    house = open_house(patience_s=0.5)
    if not is_first:
        house.get(0, 0)
    store.faults = [fault] * 9
    began = time.monotonic()
    assert house.get(*FAR)[0] == 503
    assert time.monotonic() - began < 3
    assert all(isinstance(error, ConnectionFailed) for error in house.told)


def test_a_service_that_never_names_a_link_is_given_up(
    open_house: Callable[..., DoorHouse], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, over = open_house(patience_s=0.3), threading.Event()

    def prepare(order: str) -> Delivery:
        over.wait(20)
        raise OrderExpired

    monkeypatch.setattr(house.signer, "_prepare", prepare)
    for passage in (house.door.passage, Passage(patience_s=0.3)):
        house.door.passage = passage
        began = time.monotonic()
        assert house.get(*FAR)[0] == 503
        assert time.monotonic() - began < 2
    over.set()


def test_a_store_that_sends_the_whole_file_is_stopped(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    store.faults = [whole]
    assert house.get(0, 16383)[0] == 404
    assert [type(error) for error in house.told] == [NotStreamable]
    time.sleep(0.2)
    assert store.sent < 64 << 20


def test_closing_frees_whoever_waits(store: FaultStore, tmp_path: Path) -> None:
    house, answers = DoorHouse(store, tmp_path / "tiles"), []

    def ask() -> None:
        try:
            answers.append(house.get(*FAR)[0])
        except (OSError, http.client.HTTPException) as error:
            answers.append(type(error).__name__)

    store.faults = [stall]
    waiting = threading.Thread(target=ask)
    waiting.start()
    time.sleep(0.3)
    began = time.monotonic()
    house.close()
    waiting.join(5)
    assert time.monotonic() - began < 2
    assert len(answers) == 1


def test_files_that_never_answer_leave_room_for_those_that_do(
    open_house: Callable[..., DoorHouse], store: FaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(block_reader, "SILENT_S", 0.2)
    house = open_house(patience_s=1.5)
    store.faults = [stall] * SLOTS
    mute = [threading.Thread(target=house.get, args=(0, 9, f"order-{n}")) for n in range(SLOTS)]
    for guest in mute:
        guest.start()
    end = time.monotonic() + 5
    while store.faults and time.monotonic() < end:
        time.sleep(0.01)
    assert house.get(0, 9, "order-healthy") == part(0, 9)
    for guest in mute:
        guest.join()
