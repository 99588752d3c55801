"""One request to a store and what came back, reduced to what a client can depend on."""

from __future__ import annotations

import http.client
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass

from .answers import Answer
from .presign import StoreSide

_PART = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@dataclass(frozen=True)
class Reply:
    """An answer; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def answer(self, content: bytes) -> Answer:
        """Status with S3's error code, or with the bytes that came, told by where they lie in `content`."""
        if self.status >= 400:
            return Answer(f"{self.status} {self.error_code}".strip())
        if not self.body:
            return Answer(f"{self.status} no body")
        if self.body == content:
            return Answer(f"{self.status} whole{self._part(content)}")
        return Answer(f"{self.status} {len(self.body)} B{self._part(content)}")

    def _part(self, content: bytes) -> str:
        found = _PART.fullmatch(self.headers.get("content-range", ""))
        if not found:
            return ""
        first, last, size = map(int, found.groups())
        right = size == len(content) and self.body == content[first : last + 1]
        place = f"from {first}" if first < size / 2 else f"from the end - {size - first}"
        return f" {place}, {'right' if right else 'wrong'}"

    @property
    def error_code(self) -> str:
        """`Code` of S3's XML; empty without a body, and the kind of the body when it is none."""
        if not self.body:
            return ""
        try:
            return ET.fromstring(self.body).findtext("Code") or "without a code"
        except ET.ParseError:
            return "not XML"


def send(
    connection: http.client.HTTPConnection,
    method: str,
    target: str,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
) -> Reply:
    """One request on a connection that may serve more."""
    connection.request(method, target, body, {**(headers or {})})
    with connection.getresponse() as response:
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, response.read())


def send_once(
    side: StoreSide, method: str, target: str, headers: Mapping[str, str] | None = None, body: bytes | None = None
) -> Reply:
    """One request on a connection of its own."""
    connection = connect(side)
    try:
        return send(connection, method, target, headers, body)
    finally:
        connection.close()


def connect(side: StoreSide) -> http.client.HTTPConnection:
    """A connection to the store."""
    return http.client.HTTPConnection(side.host, timeout=30)
