"""The record beside a `.part`: never more than is on disk, whatever was torn, and nobody else's business."""

from __future__ import annotations

import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from capella_explorer.core.downloading.sidecar import SUFFIX, Sidecar, sweep
from capella_explorer.core.downloading.spans import Spans
from capella_explorer.core.downloading.version import Version
from hypothesis import given
from hypothesis import strategies as st

VERSION = Version('"one"', "Sun, 22 Nov 2026 12:00:00 GMT", 1000)
HERE, BEFORE = "this boot", "the boot before"


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "a.tif.part"


@pytest.fixture(autouse=True)
def boot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("capella_explorer.core.downloading.sidecar.this_boot", lambda: HERE)


def opened(part: Path) -> Sidecar:
    sidecar = Sidecar.open(part)
    assert sidecar
    return sidecar


def told(part: Path, boot: str = HERE) -> tuple[Version | None, list[tuple[int, int]]]:
    sidecar = opened(part)
    version, spans = sidecar.read(boot)
    sidecar.close()
    return version, list(spans)


def record(part: Path) -> Sidecar:
    sidecar = opened(part)
    sidecar.read()
    sidecar.begin(VERSION, Spans())
    return sidecar


def test_what_was_noted_is_remembered_with_the_version_it_is_of(part: Path) -> None:
    sidecar = record(part)
    for span in ((0, 100), (300, 400), (100, 150)):
        sidecar.note(*span)
    sidecar.close()
    assert told(part) == (VERSION, [(0, 150), (300, 400)])


def test_after_a_crash_of_the_machine_only_what_the_disk_held_counts(part: Path) -> None:
    sidecar = record(part)
    sidecar.note(0, 100)
    lines = sidecar.lines
    sidecar.note(100, 200)
    sidecar.mark_synced(lines)
    sidecar.note(200, 300)
    sidecar.close()
    assert told(part) == (VERSION, [(0, 300)])
    assert told(part, "another boot") == (VERSION, [(0, 100)])
    assert told(part, "") == (VERSION, [(0, 100)])


def test_what_a_crash_left_counts_in_the_next_boot_and_the_one_after(part: Path) -> None:
    sidecar = opened(part)
    sidecar.read()
    sidecar.begin(VERSION, Spans([(0, 100)]))
    sidecar.note(100, 200)
    sidecar.close()
    assert told(part, "another boot") == (VERSION, [(0, 100)])


def test_what_was_forgotten_stays_forgotten(part: Path) -> None:
    sidecar = record(part)
    sidecar.note(0, 100)
    sidecar.forget()
    sidecar.close()
    assert told(part) == (None, [])
    again = opened(part)
    again.read()
    again.begin(Version('"two"', "", 50), Spans())
    again.note(10, 20)
    again.close()
    assert told(part) == (Version('"two"', "", 50), [(10, 20)])


@given(st.integers(0, 400), st.binary(max_size=30))
def test_a_record_torn_anywhere_tells_less_and_never_more(tmp_path_factory, cut: int, garbage: bytes) -> None:
    part = tmp_path_factory.mktemp("torn") / "a.tif.part"
    sidecar = record(part)
    spans = [(0, 100), (100, 150), (300, 400)]
    for span in spans:
        sidecar.note(*span)
    sidecar.close()
    file = part.with_name(part.name + SUFFIX)
    whole = file.read_bytes()
    file.write_bytes(whole[:cut] + garbage)
    version, found = told(part)
    assert version in (None, VERSION)
    possible = [list(Spans(spans[:count])) for count in range(len(spans) + 1)]
    assert found in possible
    after = opened(part)
    after.read()
    after.begin(VERSION, Spans())
    after.note(7, 8)
    after.close()
    assert told(part) == (VERSION, [(7, 8)])


@pytest.mark.parametrize(
    "words", ["done -5 3", "done 7 3", "done x y", "synced", "version {}", "version 3", "moon 1 2"]
)
def test_words_that_nobody_knows_tell_nothing(part: Path, words: str) -> None:
    sidecar = record(part)
    sidecar.note(0, 100)
    sidecar.close()
    with part.with_name(part.name + ".ranges").open("ab") as file:
        file.write(b"%08x %s\n" % (zlib.crc32(words.encode()), words.encode()))
    assert told(part) == (None, [])


def test_only_one_download_has_a_file_at_a_time(part: Path) -> None:
    first = opened(part)
    assert Sidecar.open(part) is None
    first.close()
    opened(part).close(is_over=True)
    assert list(part.parent.iterdir()) == []


def test_the_record_of_a_complete_file_is_swept_unless_somebody_has_it_or_bytes_are_left(part: Path) -> None:
    left = part.with_name(part.name + SUFFIX)
    target = part.with_suffix("")
    held = record(part)
    sweep(target)
    assert left.exists()
    held.close()
    part.write_bytes(b"half")
    sweep(target)
    assert left.exists()
    part.unlink()
    sweep(target)
    sweep(target)
    assert not left.exists()


def test_the_lock_of_a_killed_process_is_gone(part: Path, root: Path) -> None:
    code = (
        "import importlib.util, sys, os, signal, types\n"
        "for name in ('p', 'p.core'):\n"
        "    m = sys.modules[name] = types.ModuleType(name); m.__path__ = [sys.argv[1] + '/core'][:name.count('.')]\n"
        "import p.core.downloading.sidecar as s\n"
        "from pathlib import Path\n"
        "print(bool(s.Sidecar.open(Path(sys.argv[2]))), flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(root), str(part)], capture_output=True, text=True, check=False
    )
    assert (run.stdout.strip(), run.returncode) == ("True", -9), run.stderr
    opened(part).close()


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
def test_spans_are_what_a_set_of_bytes_would_be(pairs: list[tuple[int, int]]) -> None:
    spans, there = Spans(), set()
    for start, end in pairs:
        spans.add(start, end)
        there |= set(range(start, end))
    assert {byte for start, end in spans for byte in range(start, end)} == there
    assert spans.total == len(there)
    assert spans.front == next(byte for byte in range(99) if byte not in there)
    missing = {byte for start, end in spans.gaps(60) for byte in range(start, end)}
    assert missing == set(range(60)) - there
