"""The user's limits on spending, as values: which there are, and what it means to cross one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from .money import Money
from .settings import Settings

CURRENCY = "USD"
"""the currency of caps and limits, which is that of the vendor's prices"""


class Limit(Enum):
    """What a cap is set on."""

    ORDER = "order"
    MONTH = "month"
    AUTOMATION = "automation"

    @property
    def words(self) -> str:
        """How a sentence names it."""
        return {"order": "one order", "month": "one month", "automation": "orders without a person in one month"}[
            self.value
        ]


@dataclass(frozen=True)
class Caps:
    """US dollars that may be spent at most; None sets no cap. Months are calendar months in UTC."""

    order: Decimal | None = None
    month: Decimal | None = None
    automation: Decimal | None = None

    @classmethod
    def of(cls, settings: Settings) -> Caps:
        """The caps that the user has set."""
        return cls(settings.order_cap, settings.month_cap, settings.automation_cap)


NO_CAPS = Caps()


@dataclass(frozen=True)
class Crossing:
    """One cap that an order would cross. `would_be` is what would be spent; None: a price could not be read."""

    limit: Limit
    cap: Money
    would_be: Money | None

    @property
    def sentence(self) -> str:
        """For a person who decides whether to go on."""
        limit = f"your limit of {self.cap} for {self.limit.words}"
        if self.would_be is None:
            return f"A price could not be read, so {limit} cannot be checked."
        subject = "This order costs" if self.limit is Limit.ORDER else "With this order you would have spent"
        return f"{subject} {self.would_be}, more than {limit}."

    def covers(self, other: Crossing) -> bool:
        """True where whoever allows this one has allowed `other` too: the same cap, crossed no further."""
        if (self.limit, self.cap) != (other.limit, other.cap):
            return False
        return self.would_be is None or (other.would_be is not None and other.would_be <= self.would_be)
