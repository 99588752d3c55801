"""Orders that were sent and whose answer was lost, as a person sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .attempts import OrderAttempt
from .line_keys import KeyedItem
from .money import Price

LONG = timedelta(minutes=15)
"""after so long without an answer of the order list a person may settle an attempt"""


@dataclass(frozen=True)
class OpenOrder:
    """It may have been placed: nothing that shares a line with it is sent until somebody knows."""

    attempt: OrderAttempt
    is_silent: bool = False
    """True where the order list has not answered for long, so that a person may settle it"""

    @classmethod
    def seen(cls, attempt: OrderAttempt, now: datetime) -> OpenOrder:
        """As it stands at `now`."""
        return cls(attempt, attempt.begun_at + LONG <= now)

    @property
    def attempt_id(self) -> str:
        """By which the journal knows it."""
        return self.attempt.attempt_id

    @property
    def sent_at(self) -> datetime:
        """When it was sent, by this machine's clock."""
        return self.attempt.begun_at

    @property
    def price(self) -> Price | None:
        """What the review said."""
        return self.attempt.price

    @property
    def items(self) -> tuple[KeyedItem, ...]:
        """What was to be bought."""
        return tuple(map(KeyedItem.of, self.attempt.line_keys))
