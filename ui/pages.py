"""The four pages of the dock, in the order in which they are met."""

from __future__ import annotations

from enum import Enum


class Page(Enum):
    """One page; the value is its place in the page switch."""

    SEARCH = 0
    BASKET = 1
    ORDERS = 2
    TASKS = 3
