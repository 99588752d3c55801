"""A part of a delivery, named in words: product types and asset keys."""

from __future__ import annotations

from collections.abc import Iterable

from .delivery import Delivery
from .download_plan import GROUPS
from .errors import InputError


def narrowed(delivery: Delivery, words: Iterable[str]) -> tuple[Delivery, frozenset[str] | None]:
    """What `words` name: the items of the product types among them, and the asset keys; None for every key.

    `raster` means the image. Raises `InputError` for a word that names nothing in `delivery`.
    """
    words = tuple(words)
    kinds = {item.row.product_type.upper() for item in delivery.items}
    keys = {asset.key for item in delivery.items for asset in item.assets}
    types = frozenset(word.upper() for word in words) & kinds
    files = frozenset(word for word in words if word.upper() not in kinds)
    for word in sorted(files):
        if not GROUPS.get(word, {word}) & keys:
            known = ", ".join(sorted(kinds) + sorted(keys))
            raise InputError(f"Nothing in the order is called {word}; known are {known}.")
    items = tuple(item for item in delivery.items if not types or item.row.product_type.upper() in types)
    return Delivery(delivery.order_id, items), files or None
