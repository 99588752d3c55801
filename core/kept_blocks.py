"""Blocks of streamed files on the disk of this machine: seen once, they are neither fetched again nor missed offline.

`<file>/about.json` says what is known of a file; `<file>/<block>-<version>` holds one block and its checksum. Names are
digests and contents are the product's own bytes: no link, key or order is stored. Every file appears under its name at
once, so that several programs share a folder and a crash leaves nothing that could be taken for a block.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path

from .identity import AssetIdentity

BLOCK_BYTES = 64 << 10
ABOUT = "about.json"
TOUCHED_AFTER_S = 600.0
"""how old the mark of the last use may become before it is renewed: not every look has to write"""
TRIMMED_TO = 0.9
"""share of the limit that is left when room is made"""
LOOKED_AFTER = 1 / 32
"""share of the limit that is written between two looks at what lies there, also by other programs"""
ABANDONED_AFTER_S = 3600.0
_CHECKSUM_BYTES = 4
_PART = ".part"


@dataclass(frozen=True)
class Known:
    """What a store says of a file: its length, and the ETag that changes with its bytes (empty: it names none)."""

    size_bytes: int
    etag: str = ""

    @property
    def version(self) -> str:
        """Part of the name of every block: blocks of a changed file are never mistaken for it."""
        return sha256(f"{self.etag} {self.size_bytes}".encode()).hexdigest()[:16]

    @property
    def last_block(self) -> int:
        """Number of its last block."""
        return max(self.size_bytes - 1, 0) // BLOCK_BYTES

    def length_of(self, block: int) -> int:
        """Bytes of a block: the last one is shorter."""
        return min(BLOCK_BYTES, self.size_bytes - block * BLOCK_BYTES)


class KeptBlocks:
    """A folder with at most about `most_bytes`; what was not looked at for longest goes first.

    Thread-safe, and safe beside other processes. A disk that cannot be read or written keeps nothing and harms nothing.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.folder, self.most_bytes = folder, most_bytes
        self._unseen = float(most_bytes)
        self._trimming = threading.Lock()
        self._numbers = count()

    def known(self, identity: AssetIdentity) -> Known | None:
        """What was learned of a file, if anything of it may lie here."""
        try:
            about = json.loads((self._place(identity) / ABOUT).read_text("utf-8"))
            return Known(int(about["size"]), str(about["etag"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def learn(self, identity: AssetIdentity, known: Known) -> None:
        """Keeps what is known of a file from now on; blocks of another version of it go."""
        if not known.etag or self.known(identity) == known:
            return
        place = self._place(identity)
        with suppress(OSError):
            for path in place.iterdir() if place.is_dir() else ():
                if not path.name.endswith(known.version):
                    path.unlink(missing_ok=True)
        self._write(place / ABOUT, json.dumps({"etag": known.etag, "size": known.size_bytes}).encode())

    def block(self, identity: AssetIdentity, known: Known, number: int) -> bytes | None:
        """One block, None where it is not here or not whole."""
        path = self._path(identity, known, number)
        try:
            with path.open("rb") as file:
                content = file.read()
                age = time.time() - os.fstat(file.fileno()).st_mtime
            if age > TOUCHED_AFTER_S:
                os.utime(path)
        except OSError:
            return None
        data = content[:-_CHECKSUM_BYTES]
        is_whole = len(data) == known.length_of(number) and content[len(data) :] == _checksum(data, path.name)
        return data if is_whole else None

    def has(self, identity: AssetIdentity, known: Known, number: int) -> bool:
        """True where `block` will probably find it."""
        return self._path(identity, known, number).exists()

    def keep(self, identity: AssetIdentity, known: Known, number: int, data: bytes) -> None:
        """Keeps one whole block of a file that names an ETag; others cannot be told from what they were before."""
        if not known.etag or len(data) != known.length_of(number):
            return
        path = self._path(identity, known, number)
        if self._write(path, data + _checksum(data, path.name)):
            self._unseen += len(data)
            if self._unseen > self.most_bytes * LOOKED_AFTER:
                self.trim()

    def used_bytes(self) -> int:
        """What lies here now. Looks at every file: not for the main thread."""
        return sum(size for _, size, _ in self._found())

    def clear(self) -> None:
        """Removes everything."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def trim(self) -> None:
        """Makes room where more than `most_bytes` lie here."""
        if not self._trimming.acquire(blocking=False):
            return
        try:
            self._unseen = 0.0
            self._remove_oldest()
        finally:
            self._trimming.release()

    def _remove_oldest(self) -> None:
        now, found = time.time(), self._found()
        used = sum(size for _, size, _ in found)
        room = self.most_bytes * TRIMMED_TO if used > self.most_bytes else float(used)
        for touched, size, path in sorted(found):
            is_abandoned = path.endswith(_PART) and now - touched > ABANDONED_AFTER_S
            if is_abandoned or (used > room and not path.endswith((ABOUT, _PART))):
                with suppress(OSError):  # another program may have been first
                    Path(path).unlink()
                    used -= size

    def _found(self) -> list[tuple[float, int, str]]:
        """When it was last used, its size, and where it is: of every file; those that vanish meanwhile are left out."""
        found = []
        for place in _listed(self.folder):
            for entry in _listed(place.path):
                with suppress(OSError):
                    about = entry.stat()
                    found.append((about.st_mtime, about.st_size, entry.path))
        return found

    def _write(self, path: Path, content: bytes) -> bool:
        """At once under its name, readable by its owner alone."""
        part = path.with_name(f"{os.getpid()}-{next(self._numbers)}{_PART}")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        return True

    def _path(self, identity: AssetIdentity, known: Known, number: int) -> Path:
        return self._place(identity) / f"{number:x}-{known.version}"

    def _place(self, identity: AssetIdentity) -> Path:
        """The same for every order of a file: a renewal must not fetch it again."""
        members = (identity.collection, identity.item_id, identity.asset_key)
        return self.folder / sha256("\n".join(members).encode()).hexdigest()[:32]


def _listed(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _checksum(data: bytes, name: str) -> bytes:
    """Depends on the name too: a block under another one's name is not whole."""
    return zlib.crc32(data, zlib.crc32(name.encode())).to_bytes(_CHECKSUM_BYTES, "big")
