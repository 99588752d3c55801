"""The invented catalog as STAC items, ready to serve."""

from collections.abc import Iterator
from typing import Any

from .flaws import flawed
from .products import items
from .schedule import schedule


def generate_items(collects: int = 600, seed: int = 1) -> Iterator[dict[str, Any]]:
    """STAC 1.0.0 items of all products of `collects` collects; the same arguments give the same items.

    Asset hrefs are bare file names: whoever serves the items turns them into links.
    """
    for collect in schedule(collects, seed):
        for item in items(collect):
            yield flawed(item, collect)
