"""The highest cost of one order: what was given, or the lower cap of the options."""

from __future__ import annotations

from decimal import Decimal

from ...core.errors import InputError
from ...core.settings import Settings
from ...core.unattended import amount_of
from .run import Given


def most_of(given: Given, settings: Settings) -> Decimal:
    """US dollars. Raises `InputError` where none was given or it is no number of dollars."""
    most = given.real("MAXIMUM_COST")
    if most is None:
        raise InputError("There is no highest cost: say how many US dollars an order may cost at most.")
    amount = amount_of(most)
    return amount if settings.order_cap is None else min(amount, settings.order_cap)
