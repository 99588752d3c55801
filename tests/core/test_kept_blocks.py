"""Blocks on the disk: whole or not there, of this version or not there, and never more than was allowed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.kept_blocks import BLOCK_BYTES, KeptBlocks, Known

WHAT = AssetIdentity("order-1", "capella-geo", "CAPELLA_X", "HH", "c-1")
SIZE = 10 * BLOCK_BYTES + 100
KNOWN = Known(SIZE, '"one"')


def block(number: int) -> bytes:
    return bytes([number + 1]) * KNOWN.length_of(number)


@pytest.fixture
def kept(tmp_path: Path) -> KeptBlocks:
    kept = KeptBlocks(tmp_path / "tiles", 1 << 30)
    kept.learn(WHAT, KNOWN)
    for number in (0, 3, 10):
        kept.keep(WHAT, KNOWN, number, block(number))
    return kept


def files(kept: KeptBlocks) -> list[Path]:
    return sorted(path for path in kept.folder.rglob("*") if path.is_file())


def test_what_was_kept_is_found_by_the_next_program(kept: KeptBlocks) -> None:
    later = KeptBlocks(kept.folder, 1 << 30)
    assert later.known(WHAT) == KNOWN
    assert [later.block(WHAT, KNOWN, n) for n in (0, 3, 10)] == [block(0), block(3), block(10)]
    assert later.block(WHAT, KNOWN, 1) is None
    assert len(block(10)) == 100


def test_the_renewed_order_of_a_file_finds_what_the_first_one_fetched(kept: KeptBlocks) -> None:
    renewed = AssetIdentity("order-2", WHAT.collection, WHAT.item_id, WHAT.asset_key, WHAT.collect_id)
    assert kept.block(renewed, KNOWN, 3) == block(3)
    other = AssetIdentity("order-1", WHAT.collection, WHAT.item_id, "preview", WHAT.collect_id)
    assert (kept.known(other), kept.block(other, KNOWN, 3)) == (None, None)


@pytest.mark.parametrize("other", [Known(SIZE, '"two"'), Known(SIZE + 1, '"one"')])
def test_blocks_of_another_version_are_dropped(kept: KeptBlocks, other: Known) -> None:
    assert kept.block(WHAT, other, 0) is None
    kept.learn(WHAT, other)
    assert kept.known(WHAT) == other
    assert [kept.block(WHAT, version, 0) for version in (KNOWN, other)] == [None, None]
    assert len(files(kept)) == 1


def test_a_file_without_an_etag_is_not_kept(tmp_path: Path) -> None:
    kept, nameless = KeptBlocks(tmp_path, 1 << 30), Known(SIZE)
    kept.learn(WHAT, nameless)
    kept.keep(WHAT, nameless, 0, block(0))
    assert files(kept) == []


def test_a_block_that_was_torn_or_turned_is_not_served(kept: KeptBlocks) -> None:
    for path in files(kept):
        if path.name != "about.json":
            content = path.read_bytes()
            path.write_bytes({"0": content[:-1], "3": content[:9] + b"!" + content[10:], "a": b""}[path.name[0]])
    assert [kept.block(WHAT, KNOWN, n) for n in (0, 3, 10)] == [None] * 3


def test_a_block_under_another_ones_name_is_not_served(kept: KeptBlocks) -> None:
    [first] = [path for path in files(kept) if path.name.startswith("0-")]
    first.replace(first.with_name(first.name.replace("0-", "5-", 1)))
    assert kept.block(WHAT, KNOWN, 5) is None


def test_half_a_block_is_not_kept(kept: KeptBlocks) -> None:
    kept.keep(WHAT, KNOWN, 4, block(4)[:-1])
    kept.keep(WHAT, KNOWN, 10, block(4))
    assert kept.block(WHAT, KNOWN, 4) is None
    assert kept.block(WHAT, KNOWN, 10) == block(10)


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_nobody_else_may_read_it(kept: KeptBlocks) -> None:
    modes = {stat.S_IMODE(path.stat().st_mode) for path in files(kept)}
    folders = {stat.S_IMODE(path.stat().st_mode) for path in kept.folder.rglob("*") if path.is_dir()}
    assert (modes, folders) == ({0o600}, {0o700})


def test_names_and_contents_tell_nothing_of_the_order(kept: KeptBlocks) -> None:
    for path in files(kept):
        assert b"order" not in path.read_bytes()
        assert "CAPELLA" not in str(path.relative_to(kept.folder))


def test_what_was_not_looked_at_for_longest_goes_first(tmp_path: Path) -> None:
    kept = KeptBlocks(tmp_path, 6 * BLOCK_BYTES + BLOCK_BYTES // 2)
    kept.learn(WHAT, KNOWN)
    for number in range(6):
        kept.keep(WHAT, KNOWN, number, block(number))
        for path in tmp_path.glob(f"*/{number:x}-*"):
            os.utime(path, (number, 3000 + number))
    assert kept.block(WHAT, KNOWN, 0) == block(0)
    kept.keep(WHAT, KNOWN, 6, block(6))
    kept.trim()
    assert [n for n in range(7) if kept.block(WHAT, KNOWN, n)] == [0, 3, 4, 5, 6]
    assert kept.used_bytes() <= kept.most_bytes
    assert kept.known(WHAT) == KNOWN


def test_the_limit_holds_while_much_is_written(tmp_path: Path) -> None:
    kept, whole = KeptBlocks(tmp_path, 20 * BLOCK_BYTES), Known(1000 * BLOCK_BYTES, '"big"')
    kept.learn(WHAT, whole)
    for number in range(200):
        kept.keep(WHAT, whole, number, bytes(BLOCK_BYTES))
        assert kept.used_bytes() < 1.1 * kept.most_bytes


def test_what_a_crash_left_half_written_goes_after_a_while(kept: KeptBlocks) -> None:
    place = files(kept)[0].parent
    old, fresh = place / "77-1.part", place / "78-1.part"
    for path in (old, fresh):
        path.write_bytes(b"half")
    os.utime(old, (0, time.time() - 7200))
    kept.trim()
    assert (old.exists(), fresh.exists()) == (False, True)


def test_clearing_leaves_nothing_and_the_next_block_is_kept_again(kept: KeptBlocks) -> None:
    assert kept.used_bytes() > 2 * BLOCK_BYTES
    kept.clear()
    assert (kept.used_bytes(), kept.known(WHAT), kept.folder.exists()) == (0, None, False)
    kept.keep(WHAT, KNOWN, 0, block(0))
    assert kept.block(WHAT, KNOWN, 0) == block(0)


def test_a_folder_that_cannot_be_written_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "tiles").write_text("a file in the way")
    kept = KeptBlocks(tmp_path / "tiles", 1 << 30)
    kept.learn(WHAT, KNOWN)
    kept.keep(WHAT, KNOWN, 0, block(0))
    kept.trim()
    assert (kept.known(WHAT), kept.block(WHAT, KNOWN, 0), kept.used_bytes()) == (None, None, 0)


@pytest.mark.parametrize("about", ["", "{", "[]", '{"etag": 1}', '{"size": "x", "etag": ""}', "\udcff"])
def test_a_broken_note_is_no_knowledge(kept: KeptBlocks, about: str) -> None:
    [path] = kept.folder.glob("*/about.json")
    path.write_bytes(about.encode("utf-8", "surrogateescape"))
    assert kept.known(WHAT) is None


def test_many_threads_write_and_read_the_same_block(tmp_path: Path) -> None:
    kept, wrong = KeptBlocks(tmp_path, 1 << 30), []
    kept.learn(WHAT, KNOWN)

    def work() -> None:
        for _ in range(50):
            kept.keep(WHAT, KNOWN, 2, block(2))
            if kept.block(WHAT, KNOWN, 2) != block(2):
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert not list(tmp_path.rglob("*.part"))


WRITER = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("capella_explorer", sys.argv[1], submodule_search_locations=[sys.argv[2]])
sys.modules["capella_explorer"] = importlib.util.module_from_spec(spec)
from pathlib import Path
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.kept_blocks import BLOCK_BYTES, KeptBlocks, Known
kept, known = KeptBlocks(Path(sys.argv[3]), 40 * BLOCK_BYTES), Known(1000 * BLOCK_BYTES, '"big"')
what = AssetIdentity("", "c", "i", "HH")
kept.learn(what, known)
bad = 0
while True:
    for number in range(60):
        kept.keep(what, known, number, bytes([number]) * BLOCK_BYTES)
        found = kept.block(what, known, number)
        if found not in (None, bytes([number]) * BLOCK_BYTES):
            print("BAD", flush=True)
    print("round", flush=True)
"""


def test_two_programs_share_a_folder_and_one_that_is_killed_leaves_no_torn_block(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", WRITER, str(root / "__init__.py"), str(root), str(tmp_path / "tiles")]
    writers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [[writer.stdout.readline() for _ in range(2)] for writer in writers]  # type: ignore[union-attr]
    for writer in writers:
        writer.kill()
        said.append([(writer.communicate()[0] or "")])
    assert not [line for lines in said for line in lines if "BAD" in line]
    assert said[0] == ["round\n"] * 2
    kept, known = KeptBlocks(tmp_path / "tiles", 40 * BLOCK_BYTES), Known(1000 * BLOCK_BYTES, '"big"')
    what = AssetIdentity("", "c", "i", "HH")
    found = {number: kept.block(what, known, number) for number in range(60)}
    assert all(data in (None, bytes([number]) * BLOCK_BYTES) for number, data in found.items())
    assert sum(data is not None for data in found.values()) > 10
