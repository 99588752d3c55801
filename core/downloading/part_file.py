"""The `.part`: bytes at any place by many threads, read back for the digest, and the final name at the end."""

from __future__ import annotations

import os
import threading
from pathlib import Path


class PartFile:
    """An open file that grows in no order. Every method may raise OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        self._seeking = threading.Lock()

    @property
    def size(self) -> int:
        """Its length in bytes, with holes."""
        return os.fstat(self._descriptor).st_size

    def resize(self, size: int) -> None:
        """Gives it that length; what is new is a hole, which takes no space yet."""
        os.ftruncate(self._descriptor, size)

    def write(self, piece: memoryview, position: int) -> None:
        """Puts bytes at a place."""
        while piece:
            written = self._write_some(piece, position)
            piece, position = piece[written:], position + written

    def read(self, piece: memoryview, position: int) -> int:
        """Fills `piece` from a place; how many bytes there were."""
        if hasattr(os, "preadv"):
            return os.preadv(self._descriptor, [piece], position)
        with self._seeking:
            os.lseek(self._descriptor, position, os.SEEK_SET)
            found = os.read(self._descriptor, len(piece))
        piece[: len(found)] = found
        return len(found)

    def sync(self) -> None:
        """Returns once the disk holds what was written before."""
        (os.fdatasync if hasattr(os, "fdatasync") else os.fsync)(self._descriptor)

    def close(self) -> None:
        """Lets go of it."""
        os.close(self._descriptor)

    def finish(self, target: Path) -> None:
        """Closes it and gives it its final name, both durably."""
        try:
            os.fsync(self._descriptor)
        finally:
            os.close(self._descriptor)
        self.path.replace(target)
        sync_folder(target.parent)

    def _write_some(self, piece: memoryview, position: int) -> int:
        if hasattr(os, "pwrite"):
            return os.pwrite(self._descriptor, piece, position)
        with self._seeking:
            os.lseek(self._descriptor, position, os.SEEK_SET)
            return os.write(self._descriptor, piece)


def sync_folder(folder: Path) -> None:
    """Makes names in it durable; where a system cannot, its file system does so by itself."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
