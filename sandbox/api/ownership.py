"""What an organization may have without paying, and what is still for sale."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from ..catalog.collections import is_free
from ..catalog.database import Catalog
from .lines import Line
from .orderbook import OrderBook
from .tasking import TaskBook

_SHARED_OF_1000 = 15


class Ownership:
    """Bought before, delivered by tasking, shared by a partner, or public."""

    def __init__(self, catalog: Catalog, book: OrderBook, tasks: TaskBook) -> None:
        self._catalog, self._book = catalog, book
        self._public = _numbers(catalog, (name for name in catalog.collections if is_free(name)))
        self._tasked = {
            organization: _of_collects(catalog, collects) - self._public
            for organization, collects in tasks.delivered.items()
        }
        self._shared = _shared(catalog) - self._public

    def owned(self, organization_id: str) -> frozenset[int]:
        """Numbers of the items an organization bought or tasked."""
        keys = (key.partition("/")[2] for key in self._book.owned(organization_id))
        bought = {number for number in map(self._catalog.number, keys) if number is not None}
        return (frozenset(bought) | self._tasked.get(organization_id, frozenset())) - self._public

    def is_free(self, organization_id: str, line: Line, bought: frozenset[str]) -> bool:
        """True if this line costs the organization nothing; `bought` are the keys of its lines in the order book."""
        number = self._catalog.number(line.item_id)
        if line.key in bought or line.cents == 0:
            return True
        if line.product_type or number is None:
            return False
        return number in self._tasked.get(organization_id, frozenset()) or number in self._shared

    def select(self, numbers: tuple[int, ...], ownership: str, organization_id: str) -> tuple[int, ...]:
        """Those of the items that stand in this relation to the organization."""
        owned = self.owned(organization_id)
        if ownership == "publiclyAvailable":
            return tuple(n for n in numbers if n in self._public)
        if ownership == "ownedByOrganization":
            return tuple(n for n in numbers if n in owned)
        shared = self._shared - owned
        if ownership == "sharedWithOrganization":
            return tuple(n for n in numbers if n in shared)
        mine = owned | shared | self._public
        return tuple(n for n in numbers if n not in mine)


def _numbers(catalog: Catalog, collections: Iterable[str]) -> frozenset[int]:
    names = tuple(collections)
    marks = ",".join("?" * len(names))
    return frozenset(catalog.select(f"SELECT n FROM items WHERE collection IN ({marks})", names))


def _of_collects(catalog: Catalog, collects: Iterable[str]) -> frozenset[int]:
    names, column = tuple(collects), catalog.column("capella:collect_id")
    marks = ",".join("?" * len(names))
    return frozenset(catalog.select(f"SELECT n FROM items WHERE {column} IN ({marks})", names))


def _shared(catalog: Catalog) -> frozenset[int]:
    """A few collects, always the same ones, that a partner shares with everybody."""
    rows = catalog.rows(f"SELECT n, {catalog.column('capella:collect_id')} FROM items")
    return frozenset(n for n, collect in rows if zlib.crc32(str(collect).encode()) % 1000 < _SHARED_OF_1000)
