"""A bucket as GDAL reaches it (`/vsis3/`, `/vsigs/`, `/vsiaz/`), with the credentials of the user's environment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..core.errors import InputError, TransferError
from ..core.local_catalog import linked_items
from ..core.local_documents import CATALOG_FILE

_SCHEMES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
_ADDRESS = re.compile(r"(s3|gs|az)://([A-Za-z0-9][A-Za-z0-9._-]{1,62})(/.*)?")
NOT_WRITABLE = (
    "The bucket cannot be written: check its name and the credentials of your environment (AWS_ACCESS_KEY_ID, "
    "AWS_SECRET_ACCESS_KEY or an AWS profile)."
)


def is_bucket(text: str) -> bool:
    """True for `s3://bucket/folder` and its like."""
    return "://" in text


def bucket_folder(text: str) -> Path:
    """The folder in GDAL's notation. Raises `InputError` for what is no address of a bucket."""
    match = _ADDRESS.fullmatch(text.strip())
    if not match or ".." in text.split("/"):
        raise InputError("This is no address of a bucket: write s3://bucket/folder.")
    rest = "/".join(part for part in (match[3] or "").split("/") if part)
    return Path(_SCHEMES[match[1]] + match[2]) / rest


def address_of(path: Path) -> str:
    """The address that other programs know a file in a bucket by."""
    name = path.as_posix()
    scheme, prefix = next((one for one in _SCHEMES.items() if name.startswith(one[1])), ("", ""))
    return f"{scheme}://{name.removeprefix(prefix)}" if scheme else name


class VsiBucket:
    """A `core.bucket_transfer.Bucket` over any file system of GDAL's."""

    def read(self, path: Path) -> str | None:
        """The text of a file, None where there is none."""
        file = _asked(lambda: gdal.VSIFOpenL(path.as_posix(), "rb"))
        if file is None:
            return None
        try:
            return bytes(gdal.VSIFReadL(1, self.size(path) or 0, file) or b"").decode("utf-8", "replace")
        finally:
            gdal.VSIFCloseL(file)

    def write(self, path: Path, text: str) -> None:
        """Whole or not at all: an object appears when it is closed. Raises `TransferError`."""
        upload = self.begin(path)
        upload.write(text.encode())
        upload.finish()

    def find(self, folder: Path, name: str) -> Iterable[Path]:
        """Every file of that name in a folder right below `folder`.

        A key that may write need not be allowed to list: then it is what the catalog there links to.
        """
        gdal.VSICurlPartialClearCache(folder.as_posix())
        entries = _asked(lambda: gdal.ReadDir(folder.as_posix()))
        if entries is None:
            found = linked_items(self.read, folder / CATALOG_FILE)
        else:
            found = (folder / entry.rstrip("/") / name for entry in entries if entry not in (".", ".."))
        return [path for path in found if path.name == name and self.size(path) is not None]

    def size(self, path: Path) -> int | None:
        """Bytes of a file, asked anew; None where there is none."""
        name = path.as_posix()
        gdal.VSICurlPartialClearCache(name)
        found = _asked(lambda: gdal.VSIStatL(name))
        return None if found is None or found.IsDirectory() else int(found.size)

    def begin(self, path: Path) -> VsiUpload:
        """Begins a file. Raises `TransferError`."""
        return VsiUpload(path.as_posix())


class VsiUpload:
    """A file that GDAL sends in parts (50 MB) while it grows; the store shows it when the upload is completed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._file = _asked(lambda: gdal.VSIFOpenL(name, "wb"))
        if self._file is None:
            raise _not_writable()

    def write(self, data: bytes) -> None:
        """Adds to its end. Raises `TransferError`."""
        if data and _asked(lambda: gdal.VSIFWriteL(data, 1, len(data), self._file)) != len(data):
            raise _not_writable()

    def finish(self) -> None:
        """Completes the upload. Raises `TransferError`."""
        file, self._file = self._file, None
        if _asked(lambda: gdal.VSIFCloseL(file)) != 0:
            raise _not_writable()

    def abandon(self) -> None:
        """Ends the upload without an object; a file system without uploads loses what it holds by then."""
        file, self._file = self._file, None
        if file is None:
            return
        _asked(lambda: gdal.AbortPendingUploads(self._name))
        if _asked(lambda: gdal.VSIFCloseL(file)) == 0:
            _asked(lambda: gdal.Unlink(self._name))


def _asked(call: Callable[[], Any]) -> Any:
    """What GDAL answers; None where it fails, also where somebody else told it to raise exceptions."""
    try:
        return call()
    except RuntimeError:
        return None


def _not_writable() -> TransferError:
    return TransferError(NOT_WRITABLE, detail=gdal.GetLastErrorMsg())
