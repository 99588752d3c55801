"""Buckets as folders: `s3://bucket/folder` for people and other programs, `/vsis3/bucket/folder` for GDAL. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .errors import InputError

_PLACE = "/vsis3/"
_ADDRESS = re.compile(r"s3://([A-Za-z0-9][A-Za-z0-9._-]{1,62})(/.*)?")
_OTHER_STORES = ("gs://", "az://", "abfs://", "oss://", "swift://", "http://", "https://")


def is_bucket(folder: Path) -> bool:
    """True for a folder that `bucket_folder` made, and for what lies below it."""
    return folder.as_posix().startswith(_PLACE)


def bucket_folder(text: str) -> Path:
    """The folder in GDAL's notation. Raises `InputError` for what is no address of a bucket."""
    text = text.strip()
    if text.lower().startswith(_OTHER_STORES):
        raise InputError("Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder.")
    match = _ADDRESS.fullmatch(text)
    if not match or ".." in text.split("/"):
        raise InputError("This is no address of a bucket: write s3://bucket/folder.")
    return Path(_PLACE + match[1]) / "/".join(part for part in (match[2] or "").split("/") if part)


def address_of(path: Path) -> str:
    """How people and other programs call a place: a file in a bucket by its address, any other by its path."""
    return f"s3://{path.as_posix().removeprefix(_PLACE)}" if is_bucket(path) else str(path)


def name_for_gdal(path: Path) -> str:
    """How GDAL and QGIS open a file of a disk or of a bucket; on Windows, too, a bucket has slashes."""
    return path.as_posix() if is_bucket(path) else str(path)


@dataclass(frozen=True)
class Place:
    """Where files go, or lie: a folder of a disk, or of a bucket in GDAL's notation."""

    folder: Path

    @classmethod
    def written(cls, text: str) -> Place | None:
        """What somebody wrote: a whole path, or `s3://bucket/folder`; None where it is neither."""
        text = text.strip()
        if cls.is_address(text):
            try:
                return cls(bucket_folder(text))
            except InputError:
                return None
        return cls(Path(text)) if text and Path(text).is_absolute() else None

    @staticmethod
    def is_address(text: str) -> bool:
        """True for `s3://bucket/folder` and whatever else is no folder of a disk."""
        return "://" in text

    @property
    def is_bucket(self) -> bool:
        """True where it lies in a bucket."""
        return is_bucket(self.folder)

    @property
    def address(self) -> str:
        """How people and other programs call it."""
        return address_of(self.folder)
