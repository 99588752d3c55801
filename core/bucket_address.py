"""Buckets as folders: `s3://bucket/folder` for people and other programs, `/vsis3/bucket/folder` for GDAL. Pure."""

from __future__ import annotations

import re
from pathlib import Path

from .errors import InputError

_PLACE = "/vsis3/"
_ADDRESS = re.compile(r"s3://([A-Za-z0-9][A-Za-z0-9._-]{1,62})(/.*)?")
_OTHER_STORES = ("gs://", "az://", "abfs://", "oss://", "swift://", "http://", "https://")


def is_bucket(folder: Path) -> bool:
    """True for a folder that `bucket_folder` made, and for what lies below it."""
    return folder.as_posix().startswith(_PLACE)


def is_address(text: str) -> bool:
    """True for `s3://bucket/folder` and whatever else is no folder of a disk."""
    return "://" in text


def bucket_folder(text: str) -> Path:
    """The folder in GDAL's notation. Raises `InputError` for what is no address of a bucket."""
    text = text.strip()
    if text.lower().startswith(_OTHER_STORES):
        raise InputError("Only buckets that speak S3 can be written: give s3://bucket/folder, or a folder.")
    match = _ADDRESS.fullmatch(text)
    if not match or ".." in text.split("/"):
        raise InputError("This is no address of a bucket: write s3://bucket/folder.")
    return Path(_PLACE + match[1]) / "/".join(part for part in (match[2] or "").split("/") if part)


def place_of(text: str) -> Path | None:
    """The folder that somebody wrote: of a disk, or of a bucket; None where it is neither."""
    text = text.strip()
    if is_address(text):
        try:
            return bucket_folder(text)
        except InputError:
            return None
    return Path(text) if text and Path(text).is_absolute() else None


def address_of(path: Path) -> str:
    """How people and other programs call a place: a file in a bucket by its address, any other by its path."""
    return f"s3://{path.as_posix().removeprefix(_PLACE)}" if is_bucket(path) else str(path)
