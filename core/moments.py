"""Times on the wire: ISO 8601 in UTC, read tolerantly, written in one form."""

from __future__ import annotations

import re
from datetime import datetime, timezone

_FRACTION = re.compile(r"\.(\d+)")
_OFFSET = re.compile(r"([+-]\d{2})(\d{2})$")


def parse_moment(text: object) -> datetime | None:
    """A time in UTC; None for what is absent or no time. Nanoseconds are cut to microseconds."""
    if not isinstance(text, str) or not text:
        return None
    text = text.strip().upper()
    text = _FRACTION.sub(lambda match: "." + match[1][:6].ljust(6, "0"), text.replace("Z", "+00:00"))
    text = _OFFSET.sub(r"\1:\2", text)
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=timezone.utc) if moment.tzinfo is None else moment.astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return None


def wire_moment(moment: datetime) -> str:
    """The form that the catalog and the task list take, e.g. `2026-11-22T10:00:00Z`."""
    return moment.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
