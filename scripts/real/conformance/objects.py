"""The same objects in both stores: read from the sandbox, written to the real one."""

from __future__ import annotations

from .presign import Signed, StoreSide
from .store_requests import Reply, send_once


def read_object(side: StoreSide, key: str) -> Reply:
    """An object with its headers. Raises RuntimeError when it does not come."""
    return _done(_signed(side, "GET", key), f"GET {key}")


def make_bucket(side: StoreSide) -> None:
    """Make the bucket. Raises RuntimeError."""
    _done(_signed(side, "PUT", ""), "PUT bucket")


def write_object(side: StoreSide, key: str, content: bytes, content_type: str) -> None:
    """Write an object. Raises RuntimeError."""
    _done(_signed(side, "PUT", key, content, content_type), f"PUT {key}")


def _signed(side: StoreSide, method: str, key: str, body: bytes | None = None, content_type: str = "") -> Reply:
    path = side.path(key)
    headers = {"Content-Type": content_type} if content_type else {}
    return send_once(side, method, f"{path}?{Signed(method).query(side, path)}", headers, body)


def _done(reply: Reply, what: str) -> Reply:
    if reply.status != 200:
        raise RuntimeError(f"{what}: {reply.answer.text}")
    return reply
