"""Bytes that pass through the door, over real sockets: fetched once, kept, and never waited for without end."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from capella_explorer.core import block_reader
from capella_explorer.core.block_reader import RUN_BLOCKS
from capella_explorer.core.errors import ConnectionFailed, OrderExpired
from capella_explorer.core.kept_blocks import BLOCK_BYTES, KeptBlocks
from capella_explorer.core.passage import Passage
from fault_store import CONTENT, FAR, SECRET, DoorHouse, FaultStore, part, slowly, what

FIRST = 4 * BLOCK_BYTES


def test_every_range_is_what_lies_there(open_house: Callable[..., DoorHouse]) -> None:
    house, edge, end = open_house(), BLOCK_BYTES, len(CONTENT) - 1
    spans = [
        (0, 0),
        (0, 16383),
        (edge - 1, edge),
        (edge, 3 * edge - 1),
        (edge + 7, 9 * edge + 3),
        (end - 9, end),
        (0, end),
    ]
    for _ in range(2):
        for span in spans:
            assert house.get(*span) == part(*span)


def test_a_range_beyond_the_end_is_cut_and_one_behind_it_refused(open_house: Callable[..., DoorHouse]) -> None:
    house, size = open_house(), len(CONTENT)
    answer, headers, body = house.ask("GET", f"bytes={size - 10}-{size + 99}")
    assert (answer, headers["content-range"], body) == (206, f"bytes {size - 10}-{size - 1}/{size}", CONTENT[-10:])
    answer, headers, body = house.ask("GET", f"bytes={size}-{size + 99}")
    assert (answer, headers["content-range"], body) == (416, f"bytes */{size}", b"")
    assert house.ask("GET", "bytes=5981000-")[2] == CONTENT[5981000:]
    assert house.ask("GET")[::2] == (200, CONTENT)


def test_a_range_is_fetched_once_with_the_blocks_around_it(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    for _ in range(3):
        house.ask("HEAD")
        house.get(0, 16383)
        house.get(FIRST + 10, FIRST + 2 * BLOCK_BYTES)
    assert store.ranges == [f"bytes=0-{FIRST - 1}", f"bytes={FIRST}-{FIRST + 3 * BLOCK_BYTES - 1}"]


def test_what_is_on_its_way_with_the_header_is_waited_for_and_not_fetched_by_gdal_too(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.door.passage = Passage()
    store.faults = [slowly(0.1, BLOCK_BYTES)]
    assert house.get(0, 9) == part(0, 9)
    assert house.get(BLOCK_BYTES, FIRST - 1) == part(BLOCK_BYTES, FIRST - 1)
    assert house.get(FIRST, FIRST + 9)[0] == 307
    assert store.ranges == [f"bytes=0-{FIRST - 1}"]


def test_connections_are_used_again(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    for number in range(10, 40, 3):
        house.get(number * BLOCK_BYTES, number * BLOCK_BYTES + 10)
    assert len(store.ranges) == 11
    assert store.connections <= 3


def test_many_who_want_the_same_wait_for_one_request(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house, answers = open_house(), []
    house.get(0, 0)
    store.delay_s = 0.2
    spans = [(FAR[0] + n, FAR[1] + n) for n in range(12)]
    threads = [threading.Thread(target=lambda span=span: answers.append((span, house.get(*span)))) for span in spans]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [(span, part(*span)) for span in spans]
    assert len(store.ranges) == 2


def test_what_was_seen_comes_back_without_network_key_or_order(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.get(0, 100)
    house.get(*FAR)
    house.close()
    store.vanish()
    later = open_house()
    later.refusal = OrderExpired()
    assert later.ask("HEAD")[1]["content-length"] == str(len(CONTENT))
    assert later.get(0, 100) == part(0, 100)
    assert later.get(*FAR, order="order-2") == part(*FAR)
    assert (later.prepared, later.told) == (0, [])
    assert later.get(3_000_000, 3_000_009) == (403, b"")
    assert [type(error) for error in later.told] == [OrderExpired]


def test_what_was_not_seen_is_one_sentence_when_nothing_can_be_reached(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.get(0, 100)
    store.vanish()
    began = time.monotonic()
    assert house.get(*FAR) == (503, b"")
    assert time.monotonic() - began < 5
    assert [type(error) for error in house.told] == [ConnectionFailed]
    assert house.get(0, 100) == part(0, 100)


def test_an_object_that_was_changed_is_never_mixed_with_what_was_kept_of_it(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.get(0, 100)
    house.get(1_000_000, 1_000_099)
    before = house.door.let_in(what())
    store.content, store.etag = CONTENT[::-1], '"two"'
    assert house.get(*FAR) == (503, b"")
    assert "changed" in house.told[0].sentence
    assert house.door.let_in(what()) != before
    for span in ((0, 100), (1_000_000, 1_000_099), FAR):
        assert house.get(*span) == (206, CONTENT[::-1][span[0] : span[1] + 1])
    house.close()
    assert open_house().get(1_000_000, 1_000_099) == (206, CONTENT[::-1][1_000_000:1_000_100])


def test_an_address_of_a_version_that_has_gone_serves_nothing_any_more(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    old = house.door.let_in(what())
    house.ask("GET", "bytes=0-99", address=old)
    store.content, store.etag = CONTENT[::-1], '"two"'
    for span in (FAR, FAR, (0, 99)):
        assert house.ask("GET", f"bytes={span[0]}-{span[1]}", address=old)[::2] == (503, b"")
    assert {error.sentence for error in house.told} == {block_reader.CHANGED}
    assert house.get(*FAR) == (206, CONTENT[::-1][FAR[0] : FAR[1] + 1])
    assert house.ask("GET", "bytes=0-99", address=old)[0] == 503


def test_one_answer_holds_bytes_of_one_version_alone(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    house.get(0, 40 * BLOCK_BYTES)
    [file] = house.door._remote.values()
    pieces = file._blocks.pieces(0, 50 * BLOCK_BYTES)
    got = [next(pieces) for _ in range(20)]
    store.content, store.etag = CONTENT[::-1], '"two"'
    assert house.get(*FAR) == (503, b"")
    with pytest.raises(ConnectionFailed, match="changed"):
        got.extend(pieces)
    assert b"".join(got) == CONTENT[: len(b"".join(got))]


def test_what_is_seen_after_clearing_is_found_again_offline(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house()
    house.get(0, 0)
    assert house.kept
    house.kept.clear()
    house.get(*FAR)
    house.close()
    store.vanish()
    assert open_house().get(*FAR) == part(*FAR)


def test_a_slow_line_on_which_bytes_arrive_is_waited_for(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    house = open_house(patience_s=0.4)
    house.get(0, 0)
    store.faults = [slowly(0.1, BLOCK_BYTES)]
    answers: list[tuple[int, bytes]] = []
    first, last = 10 * BLOCK_BYTES, 20 * BLOCK_BYTES - 1
    guest = threading.Thread(target=lambda: answers.append(house.get(first, last)))
    guest.start()
    time.sleep(0.05)
    assert house.get(last - 9, last) == part(last - 9, last)
    guest.join()
    assert (answers, house.told) == ([part(first, last)], [])


def test_an_object_of_another_length_is_another_one(open_house: Callable[..., DoorHouse], store: FaultStore) -> None:
    house = open_house()
    house.get(0, 100)
    store.content = CONTENT + b"more"
    assert house.get(*FAR) == (503, b"")
    assert house.ask("HEAD")[1]["content-length"] == str(len(CONTENT) + 4)


def test_a_long_part_comes_in_runs_and_is_not_held_in_memory(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    store.content = CONTENT * 8
    house = open_house(folder=None)
    status_code, body = house.get(0, len(store.content) - 1)
    assert (status_code, body) == (206, store.content)
    longest = max(int(span.partition("-")[2]) + 1 - int(span[6:].partition("-")[0]) for span in store.ranges)
    assert longest == RUN_BLOCKS * BLOCK_BYTES
    [file] = house.door._remote.values()
    held = file._blocks._recent
    assert sum(len(block) for block in held.values()) <= block_reader.RECENT_BLOCKS * BLOCK_BYTES
    end = time.monotonic() + 5
    while file._blocks._flights and time.monotonic() < end:
        time.sleep(0.01)
    assert file._blocks._flights == {}


def test_a_guest_that_leaves_in_the_middle_spoils_nothing(
    open_house: Callable[..., DoorHouse], store: FaultStore
) -> None:
    store.content = CONTENT * 8
    house = open_house()
    rude = http.client.HTTPConnection(house.door.host, timeout=5)
    path = house.door.let_in(what()).partition(house.door.host)[2]
    rude.request("GET", path, headers={"Range": f"bytes=0-{len(store.content) - 1}"})
    with rude.getresponse() as answer:
        answer.read(100)
    rude.close()
    assert house.get(0, 1000) == part(0, 1000)
    assert house.told == []


def test_switching_between_the_ways_needs_no_new_address(
    open_house: Callable[..., DoorHouse], store: FaultStore, tmp_path: Path
) -> None:
    house = open_house()
    house.get(0, 100)
    keeping, house.door.passage = house.door.passage, Passage()
    answer, headers, _ = house.ask("GET", f"bytes={FAR[0]}-{FAR[1]}")
    assert (answer, headers["location"]) == (307, store.url)
    house.door.passage = keeping
    assert house.get(*FAR) == part(*FAR)


def test_the_disk_holds_no_link_and_no_key(open_house: Callable[..., DoorHouse], tmp_path: Path) -> None:
    house = open_house()
    house.get(*FAR)
    house.close()
    files = [path for path in (tmp_path / "tiles").rglob("*") if path.is_file()]
    assert len(files) > 2
    for path in files:
        assert SECRET.encode() not in path.read_bytes()
        assert "sig" not in path.name.lower()


def test_a_full_disk_keeps_nothing_and_the_map_goes_on(store: FaultStore, tmp_path: Path) -> None:
    (tmp_path / "tiles").write_text("a file in the way")
    house = DoorHouse(store, tmp_path / "tiles")
    try:
        assert house.get(*FAR) == part(*FAR)
        assert house.get(*FAR) == part(*FAR)
        assert len(store.ranges) == 2
    finally:
        house.close()


def test_blocks_turned_on_the_disk_are_fetched_again(
    open_house: Callable[..., DoorHouse], store: FaultStore, tmp_path: Path
) -> None:
    house = open_house()
    house.get(*FAR)
    house.close()
    for path in (tmp_path / "tiles").glob("*/*-*"):
        path.write_bytes(path.read_bytes()[:-9] + b"xxxxxxxxx")
    assert open_house().get(*FAR) == part(*FAR)
    assert isinstance(house.kept, KeptBlocks)
