"""The pages of the dock: four in the order in which they are met; downloads and library behind the strip below."""

from __future__ import annotations

from enum import Enum


class Page(Enum):
    """One page; the value is its place in the dock, and that of its tab for those that have one."""

    SEARCH = 0
    BASKET = 1
    ORDERS = 2
    TASKS = 3
    DOWNLOADS = 4
    LIBRARY = 5

    @property
    def has_tab(self) -> bool:
        """False for what the strip leads to: six tabs do not fit into 350 pixels."""
        return self.value <= Page.TASKS.value
