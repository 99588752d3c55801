"""Ranges and conditions of a GET, as S3 treats them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime

from .errors import StoreError

_SINGLE = re.compile(r"bytes=(\d*)-(\d*)")


@dataclass(frozen=True)
class ObjectState:
    """What conditions are tested against: ETag (quoted), seconds of the last change, bytes."""

    etag: str
    modified: int
    size: int

    @property
    def last_modified(self) -> str:
        """The HTTP date."""
        return formatdate(self.modified, usegmt=True)


def requested_range(headers: Mapping[str, str], state: ObjectState) -> tuple[int, int] | None:
    """First byte and length that were asked for; None for the whole.

    Several ranges and malformed ones are ignored, as S3 does. Raises `StoreError` 416 beyond the end.
    """
    text = headers.get("range")
    if text is None or not _still_same(headers.get("if-range"), state):
        return None
    found = _SINGLE.fullmatch(text.strip())
    if not found or found.groups() == ("", ""):
        return None
    start, end = found.groups()
    if not start:
        first, last = max(0, state.size - int(end)), state.size - 1
        beyond = int(end) == 0 or state.size == 0
    else:
        first, last = int(start), min(int(end), state.size - 1) if end else state.size - 1
        if end and int(end) < first:
            return None
        beyond = first >= state.size
    if beyond:
        raise StoreError(
            416,
            "InvalidRange",
            "The requested range is not satisfiable",
            RangeRequested=text,
            ActualObjectSize=state.size,
        )
    return first, last - first + 1


def is_unchanged(headers: Mapping[str, str], state: ObjectState) -> bool:
    """True when the client's copy is still good (answer 304). Raises `StoreError` 412 for a failed precondition."""
    if "if-match" in headers:
        if not _lists(headers["if-match"], state):
            raise _failed("If-Match")
    elif "if-unmodified-since" in headers:
        moment = _seconds(headers["if-unmodified-since"])
        if moment is not None and state.modified > moment:
            raise _failed("If-Unmodified-Since")
    if "if-none-match" in headers:
        return _lists(headers["if-none-match"], state)
    moment = _seconds(headers.get("if-modified-since", ""))
    return moment is not None and state.modified <= moment


def _still_same(condition: str | None, state: ObjectState) -> bool:
    if condition is None:
        return True
    if condition.startswith('"'):
        return condition == state.etag
    return _seconds(condition) == state.modified


def _lists(condition: str, state: ObjectState) -> bool:
    tags = {tag.strip().removeprefix("W/").strip('"') for tag in condition.split(",")}
    return "*" in tags or state.etag.strip('"') in tags


def _seconds(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, IndexError):
        return None


def _failed(condition: str) -> StoreError:
    message = "At least one of the pre-conditions you specified did not hold"
    return StoreError(412, "PreconditionFailed", message, Condition=condition)
