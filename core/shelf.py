"""Where a library lies: a folder of this machine, or a bucket that the bridge reaches."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Protocol

from .errors import FolderNotWritable


class Shelf(Protocol):
    """Small files below one folder."""

    def read(self, path: Path) -> str | None:
        """The text of a file, None where there is none."""

    def write(self, path: Path, text: str) -> None:
        """Whole or not at all: whoever reads meanwhile sees the old file. Raises `TransferError`."""

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        """Every file of that name in a folder right below `folder`, in no order."""

    def size(self, path: Path) -> int | None:
        """Bytes of a file, None where there is none."""


class LocalShelf:
    """A disk of this machine."""

    def read(self, path: Path) -> str | None:
        """See `Shelf`."""
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def write(self, path: Path, text: str) -> None:
        """See `Shelf`. Raises `FolderNotWritable`."""
        fresh = path.with_name(f"{path.name}.{token_hex(4)}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(path)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            raise FolderNotWritable(detail=str(error)) from error

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        """See `Shelf`."""
        return folder.glob(f"*/{name}")

    def size(self, path: Path) -> int | None:
        """See `Shelf`."""
        try:
            return path.stat().st_size
        except OSError:
            return None
