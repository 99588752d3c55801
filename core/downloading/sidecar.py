"""What is known of a `.part`, in a small file beside it that survives a kill at any moment.

Lines are only ever appended; each carries a check sum, and reading stops at the first one that is broken:

    version <JSON of the version and of this boot>      what follows is of this one
    done <first byte> <byte after the last>
    synced <number of lines that the disk is known to hold with their bytes>
    nothing                                              what came before does not count

A line is written after its bytes were. That is enough for a killed process, whose bytes the system still holds; after a
crash of the machine only what was synced counts, which is why the boot is noted.
"""

from __future__ import annotations

import errno
import json
import os
import zlib
from contextlib import suppress
from pathlib import Path

from .file_lock import try_lock
from .spans import Span, Spans
from .version import Version

SUFFIX = ".ranges"
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def this_boot() -> str:
    """A name for the time since the machine was started; empty where the system has none."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except (OSError, UnicodeError):
        return ""


class Sidecar:
    """The open, locked record of one `.part`: while it is open nobody else writes that part."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor
        self._lines = 0

    @classmethod
    def open(cls, part: Path) -> Sidecar | None:
        """The record beside `part`, made where there is none; None while another download has it. Raises OSError."""
        path = part.with_name(part.name + SUFFIX)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        if try_lock(descriptor) and _is_still_there(path, descriptor):
            return cls(path, descriptor)
        os.close(descriptor)
        return None

    def read(self, boot: str | None = None) -> tuple[Version | None, Spans]:
        """What can be relied on. `boot` is for tests. Raises OSError."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        lines = _sound_lines(_read_all(self._descriptor))
        # What is appended to half a line would be lost with it.
        os.ftruncate(self._descriptor, sum(len(line) + 1 for line in lines))
        self._lines = len(lines)
        try:
            return _relied_on([line.decode().split(" ")[1:] for line in lines], this_boot() if boot is None else boot)
        except (ValueError, LookupError, TypeError):
            # Words of another version of the plugin: what they tell of is fetched again.
            return None, Spans()

    def begin(self, version: Version, done: Spans) -> None:
        """From here on it tells of `version`, of which the disk is known to hold `done`. Raises OSError."""
        told = {"etag": version.etag, "modified": version.modified, "size": version.size, "boot": this_boot()}
        entries = [f"done {start} {end}" for start, end in done]
        self._append("version " + json.dumps(told), *entries, f"synced {self._lines + 1 + len(entries)}")

    def forget(self) -> None:
        """Nothing of what it told counts any more, and that for sure. Raises OSError."""
        self._append("nothing")
        os.fsync(self._descriptor)

    def note(self, start: int, end: int) -> None:
        """These bytes have been written."""
        self._append(f"done {start} {end}")

    @property
    def lines(self) -> int:
        """How many there are: to be read before the disk is asked to hold what they tell."""
        return self._lines

    def mark_synced(self, lines: int) -> None:
        """The disk holds what the first so many lines tell."""
        self._append(f"synced {lines}")

    def close(self, is_over: bool = False) -> None:
        """Lets go of it; `is_over` removes it."""
        if is_over and os.name == "posix":
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        if is_over and os.name != "posix":
            _remove_where_free(self._path)

    def _append(self, *texts: str) -> None:
        """In one write, which a kill does not tear."""
        lines = b"".join(b"%08x %s\n" % (zlib.crc32(text.encode()), text.encode()) for text in texts)
        if os.write(self._descriptor, lines) != len(lines):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._lines += len(texts)


def sweep(target: Path) -> None:
    """Removes the record of a file that was complete when its process was killed, before it came to that itself."""
    part = target.with_name(target.name + ".part")
    with suppress(OSError):
        if part.with_name(part.name + SUFFIX).exists() and not part.exists():
            record = Sidecar.open(part)
            if record:
                record.close(is_over=True)


def _is_still_there(path: Path, descriptor: int) -> bool:
    """False where whoever had the lock before has finished, and with that removed this very file."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _remove_where_free(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        # Windows: another download opened it in this moment and will find the file complete.
        return


def _read_all(descriptor: int) -> bytes:
    pieces = []
    while piece := os.read(descriptor, 1 << 20):
        pieces.append(piece)
    return b"".join(pieces)


def _sound_lines(text: bytes) -> list[bytes]:
    sound: list[bytes] = []
    for line in text.split(b"\n")[:-1]:
        check, _, rest = line.partition(b" ")
        if check != b"%08x" % zlib.crc32(rest):
            break
        sound.append(line)
    return sound


def _relied_on(lines: list[list[str]], boot: str) -> tuple[Version | None, Spans]:
    version, told_in, synced = None, "", 0
    done: list[tuple[int, Span]] = []
    for number, (word, *rest) in enumerate(lines):
        if word == "done":
            done.append((number, _span(int(rest[0]), int(rest[1]))))
        elif word == "synced":
            synced = int(rest[0])
        else:
            told = json.loads(" ".join(rest)) if word == "version" else None
            version = Version(told["etag"], told["modified"], told["size"]) if told else None
            told_in, done = (told["boot"] if told else ""), []
    is_same_boot = told_in == boot != ""
    return version, Spans(span for number, span in done if is_same_boot or number < synced)


def _span(start: int, end: int) -> Span:
    if not 0 <= start <= end:
        raise ValueError("no span of bytes")
    return start, end
