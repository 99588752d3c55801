"""Objects: which file a key means, and the answer to a GET or HEAD."""

from __future__ import annotations

import hashlib
import mimetypes
import os
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from ..messages import FileSlice, Request, Response
from .credentials import KeyRing
from .errors import StoreError, access_denied, new_request_id
from .ranges import ObjectState, is_unchanged, requested_range
from .signing import RESPONSE_OVERRIDES
from .verifying import verify

BUCKET = "cirrus-data"
_WHOLE_MD5_BYTES = 64 * 1024 * 1024
_TYPES = {
    ".tif": "image/tiff",
    ".ntf": "application/vnd.nitf",
    ".cphd": "application/vnd.cphd",
    ".geojson": "application/geo+json",
}


class ObjectStore:
    """Serves files; `file_of` finds one by item id and name, or raises KeyError."""

    def __init__(self, keys: KeyRing, now: Callable[[], float], file_of: Callable[[str, str], Path]) -> None:
        self._keys, self._now, self._file_of = keys, now, file_of
        self._found: dict[tuple[str, str], Path] = {}

    def answer(self, request: Request, ranges: bool = True) -> Response:
        """The object, a part of it, or the XML error S3 would give. With `ranges` off it answers 200 whole."""
        try:
            verify(request, self._keys, self._now())
            if request.method not in ("GET", "HEAD"):
                raise access_denied()
            return self._object(request, ranges)
        except StoreError as error:
            return error.response()

    def _object(self, request: Request, ranges: bool) -> Response:
        path, status = self._file(request.path)
        state = _state(path, status.st_mtime_ns, status.st_size)
        headers = {
            "x-amz-request-id": new_request_id(),
            "ETag": state.etag,
            "Last-Modified": state.last_modified,
            "Accept-Ranges": "bytes",
        }
        if is_unchanged(request.headers, state):
            return Response(304, headers=headers)
        query = request.query
        overrides = {header: query[name] for name, header in RESPONSE_OVERRIDES.items() if name in query}
        kind = overrides.pop("Content-Type", None) or _content_type(path)
        part = requested_range(request.headers, state) if ranges else None
        if part is None:
            return Response(200, FileSlice(path, 0, state.size), kind, {**headers, **overrides})
        start, length = part
        headers["Content-Range"] = f"bytes {start}-{start + length - 1}/{state.size}"
        return Response(206, FileSlice(path, start, length), kind, {**headers, **overrides})

    def _file(self, path: str) -> tuple[Path, os.stat_result]:
        """Keys look like `<collection>/<year>/<month>/<day>/<item id>/<file>`; only the last two decide."""
        bucket, _, key = path.lstrip("/").partition("/")
        if bucket != BUCKET:
            raise StoreError(404, "NoSuchBucket", "The specified bucket does not exist", BucketName=bucket)
        *_, item_id, name = ["", "", *key.split("/")]
        try:
            return self._seen(item_id, name) or self._asked(item_id, name)
        except KeyError as problem:
            raise StoreError(404, "NoSuchKey", "The specified key does not exist.", Key=key) from problem

    def _seen(self, item_id: str, name: str) -> tuple[Path, os.stat_result] | None:
        """A file that was served before and still lies there."""
        path = self._found.get((item_id, name))
        try:
            return (path, path.stat()) if path else None
        except FileNotFoundError:
            return None

    def _asked(self, item_id: str, name: str) -> tuple[Path, os.stat_result]:
        path = self._found[item_id, name] = self._file_of(item_id, name)
        return path, path.stat()


@lru_cache(maxsize=4096)
def _state(path: Path, modified_ns: int, size: int) -> ObjectState:
    """ETag as S3 makes it: the MD5 of the bytes; for what comes in parts another digest, with their number."""
    if size <= _WHOLE_MD5_BYTES:
        etag = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
    else:
        digest = hashlib.md5(f"{path.name}:{modified_ns}:{size}".encode(), usedforsecurity=False).hexdigest()
        etag = f"{digest}-{-(-size // _WHOLE_MD5_BYTES)}"
    return ObjectState(f'"{etag}"', modified_ns // 1_000_000_000, size)


def _content_type(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
