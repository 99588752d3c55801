"""The log of spending as a person reads it: newest first, and month by month against the limits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone

from .limits import NO_CAPS, Caps
from .spend_log import SpendEntry, Spent, spent_in_month


@dataclass(frozen=True)
class Month:
    """One calendar month (UTC), by its first moment, and what it has cost."""

    first: datetime
    spent: Spent

    def holds(self, entry: SpendEntry) -> bool:
        """True for what was begun in it."""
        return first_of(entry.begun_at) == self.first


@dataclass(frozen=True)
class SpendBook:
    """Entries and months, newest first; the present month is always one of them."""

    entries: tuple[SpendEntry, ...]
    months: tuple[Month, ...]
    caps: Caps = NO_CAPS

    @classmethod
    def of(cls, log: Iterable[SpendEntry], caps: Caps, now: datetime) -> SpendBook:
        """From a log in any order, as it stands `now`."""
        entries = tuple(sorted(log, key=lambda entry: entry.begun_at, reverse=True))
        firsts = {first_of(now), *(first_of(entry.begun_at) for entry in entries)}
        months = tuple(Month(first, spent_in_month(entries, first)) for first in sorted(firsts, reverse=True))
        return cls(entries, months, caps)


def first_of(moment: datetime) -> datetime:
    """The first moment of its calendar month, in UTC."""
    utc = moment.astimezone(timezone.utc)
    return datetime(utc.year, utc.month, 1, tzinfo=timezone.utc)
