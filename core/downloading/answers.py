"""What a store's answer to a range means. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import LinkRefused
from ..http import PASSING, AnswerLost, retry_after
from .spans import Span
from .version import Version

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
GONE = "The store does not have this file, though the order names it: try again later, or ask Capella's support."
_LINK_DIED = frozenset({400, 401, 403, 410})
"""an expired link is 403 at S3, an expired session behind it 400; 410 is what some gateways say"""


class ObjectChanged(Exception):
    """The store has another object now than the one that was begun."""


class LinkDied(Exception):
    """The store does not accept this link (any more); another one may do."""


class StoreBusy(AnswerLost):
    """The store asks to come later; `after_s` is in seconds, None where it did not say when."""

    def __init__(self, detail: str, after_s: float | None) -> None:
        super().__init__(detail)
        self.after_s = after_s


@dataclass(frozen=True)
class Body:
    """Bytes of a version that begin at `start` and end before `end`; None where only their end will tell."""

    start: int
    end: int | None
    version: Version
    is_whole: bool
    """the store has sent everything although a range was asked for"""


def body_of(status: int, headers: Mapping[str, str], asked: Span, known: Version | None) -> Body:
    """What follows these headers.

    Raises `AnswerLost` for what is worth another try, `ObjectChanged`, `LinkDied`, and `LinkRefused` for what is not.
    """
    if status == 206:
        body = _part(headers, asked)
    elif status == 200:
        body = _everything(headers)
    else:
        return _nothing(status, headers, known)
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise AnswerLost("the answer is compressed although that was declined")
    if known and not known.agrees_with(body.version):
        raise ObjectChanged
    return body


def _part(headers: Mapping[str, str], asked: Span) -> Body:
    span = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if not span:
        raise AnswerLost("a part that does not say which")
    start, end, size = int(span[1]), int(span[2]) + 1, int(span[3])
    length = headers.get("content-length", "")
    if start != asked[0] or not start < end <= min(asked[1], size) or (length.isdigit() and int(length) != end - start):
        raise AnswerLost("another range than asked")
    return Body(start, end, Version.of(headers, size), False)


def _everything(headers: Mapping[str, str]) -> Body:
    if headers.get("content-type", "").lower().startswith("text/html"):
        # A hotel's sign-in page answers 200 in place of any file.
        raise AnswerLost("a web page in place of the file")
    length = headers.get("content-length", "")
    size = int(length) if length.isdigit() else None
    if size is None and headers.get("transfer-encoding", "").lower() != "chunked":
        raise AnswerLost("an answer without a length may have been cut anywhere")
    return Body(0, size, Version.of(headers, size), True)


def _nothing(status: int, headers: Mapping[str, str], known: Version | None) -> Body:
    if status == 416:
        return _beyond_the_end(headers, known)
    if status == 412:
        raise ObjectChanged
    if status in PASSING or status == 500:
        busy = status in (429, 503)
        raise StoreBusy(f"status {status}", retry_after(headers)) if busy else AnswerLost(f"status {status}")
    if status in _LINK_DIED:
        raise LinkDied(f"status {status}")
    if status == 404:
        raise LinkRefused(GONE, detail="status 404")
    raise LinkRefused(detail=f"status {status}")


def _beyond_the_end(headers: Mapping[str, str], known: Version | None) -> Body:
    """A file without a single byte has no range; anything else that is shorter than it was has changed."""
    total = headers.get("content-range", "").rpartition("/")[2]
    if total == "0" and (known is None or known.size in (0, None)):
        return Body(0, 0, Version.of(headers, 0), True)
    if known and total.isdigit() and int(total) != known.size:
        raise ObjectChanged
    raise AnswerLost("no such range")
