"""Instants and intervals as STAC writes them."""

from __future__ import annotations

import re
from datetime import datetime, timezone

_FRACTION = re.compile(r"\.(\d+)")
_OFFSET = re.compile(r"([+-]\d\d)(\d\d)$")
_OPEN = ("", "..")


def parse_instant(text: str) -> float:
    """Seconds since the epoch of an RFC 3339 date-time (or a plain date, taken as UTC midnight). Raises ValueError."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # Python 3.10 reads only its own format
        normal = text.strip().upper().replace("Z", "+00:00")
        normal = _FRACTION.sub(lambda found: "." + found.group(1)[:6].ljust(6, "0"), normal)
        moment = datetime.fromisoformat(_OFFSET.sub(r"\1:\2", normal))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def parse_interval(text: str) -> tuple[float | None, float | None]:
    """First and last second of a STAC `datetime`: an instant, or `a/b` with `..` for an open end. Raises ValueError."""
    ends = text.split("/")
    if len(ends) == 1:
        moment = parse_instant(text)
        return moment, moment
    if len(ends) != 2:
        raise ValueError(f"{text!r} is not an interval")
    first, last = (None if end.strip() in _OPEN else parse_instant(end) for end in ends)
    if first is None and last is None:
        raise ValueError("an interval may be open at one end only")
    if first is not None and last is not None and first > last:
        raise ValueError("the interval ends before it starts")
    return first, last


def format_instant(seconds: float) -> str:
    """The instant as the API writes it: UTC, milliseconds, `Z`."""
    moment = datetime.fromtimestamp(seconds, timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
