"""The same objects in both stores: read from the sandbox, written to the real one."""

from __future__ import annotations

from dataclasses import dataclass

from .presign import Signed, StoreSide
from .store_requests import Reply, send_once


@dataclass(frozen=True)
class StoredObject:
    """A key and what is stored under it."""

    key: str
    content: bytes
    content_type: str


def read_object(side: StoreSide, key: str) -> StoredObject:
    """An object. Raises RuntimeError when it does not come."""
    reply = _done(_signed(side, "GET", key), f"GET {key}")
    return StoredObject(key, reply.body, reply.headers["content-type"])


def make_bucket(side: StoreSide) -> None:
    """Make the bucket. Raises RuntimeError."""
    _done(_signed(side, "PUT", ""), "PUT bucket")


def write_object(side: StoreSide, one: StoredObject) -> None:
    """Write an object. Raises RuntimeError."""
    _done(_signed(side, "PUT", one.key, one.content, one.content_type), f"PUT {one.key}")


def _signed(side: StoreSide, method: str, key: str, body: bytes | None = None, content_type: str = "") -> Reply:
    path = side.path(key)
    headers = {"Content-Type": content_type} if content_type else {}
    return send_once(side, method, f"{path}?{Signed(method).query(side, path)}", headers, body)


def _done(reply: Reply, what: str) -> Reply:
    if reply.status != 200:
        raise RuntimeError(f"{what}: {reply.answer(b'').text}")
    return reply
