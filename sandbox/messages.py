"""A request as it came in and an answer as it goes out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote


@dataclass(frozen=True)
class Request:
    """One HTTP request. `raw_path` and `raw_query` are as sent; header names are lower case."""

    method: str
    raw_path: str
    raw_query: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.raw_path)

    @property
    def query(self) -> dict[str, str]:
        """Query parameters, decoded; the last of a name wins."""
        return dict(self.parameters)

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Query parameters, decoded, in order."""
        return parse_qsl(self.raw_query, keep_blank_values=True)


@dataclass(frozen=True)
class FileSlice:
    """`length` bytes of a file from `start` on."""

    path: Path
    start: int
    length: int


@dataclass(frozen=True)
class Response:
    """One answer. `cut` means: close the connection without answering."""

    status: int
    body: bytes | FileSlice = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False

    @property
    def length(self) -> int:
        """Bytes of the body."""
        return len(self.body) if isinstance(self.body, bytes) else self.body.length


def json_response(value: Any, status: int = 200) -> Response:
    """`value` as compact JSON."""
    return Response(status, json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode(errors="replace"))


def html_response(text: str, status: int = 200) -> Response:
    """A page."""
    return Response(status, text.encode(), "text/html; charset=utf-8")
