"""What the journal keeps of one order that we tried to place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from .money import Price


class AttemptState(Enum):
    """Where an attempt stands."""

    SENDING = "sending"
    PLACED = "placed"
    REJECTED = "rejected"
    NOT_SENT = "not_sent"
    UNCERTAIN = "uncertain"
    NOT_PLACED = "not_placed"

    @property
    def is_open(self) -> bool:
        """True while the lines may have been bought without our knowing."""
        return self in (AttemptState.SENDING, AttemptState.UNCERTAIN)

    @property
    def is_spent(self) -> bool:
        """True where money went, or may have gone without our knowing."""
        return self.is_open or self is AttemptState.PLACED


class Purpose(Enum):
    """Why an order is sent."""

    ORDER = "order"
    RENEWAL = "renewal"
    TASK = "task"


@dataclass(frozen=True)
class OrderAttempt:
    """Our write-ahead record of one order."""

    attempt_id: str
    account: str
    fingerprint: str
    state: AttemptState
    purpose: Purpose
    line_keys: tuple[str, ...]
    contract_id: str | None
    total: str
    """the price that was seen, as text; empty where none was"""
    approved_by: str
    begun_at: datetime
    order_id: str
    note: str
    price: Price | None = None
    """the price that was seen; its money is None where it was not read or where a line had no price"""
    is_unattended: bool = False
    """True where no person looked at this very order"""
    override: str = ""
    """which limits a person allowed to be crossed, and why"""
    begun_uptime_s: float = 0.0
    """seconds on this machine's clock that nobody sets; 0 where it was not read"""

    def age(self, now: datetime, uptime_s: float) -> timedelta:
        """How long ago it was begun, at least: neither a clock that is set nor a sleeping machine makes it older."""
        by_clock = now - self.begun_at
        is_same_start = 0 < self.begun_uptime_s <= uptime_s
        return min(by_clock, timedelta(seconds=uptime_s - self.begun_uptime_s)) if is_same_start else by_clock
