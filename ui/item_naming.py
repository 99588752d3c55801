"""What an ordered thing is called; the vendor's item ids say more than an order does.

CAPELLA_<satellite>_<mode>_<type>_<polarisation>_<first moment>_<last moment> (vendor's naming convention).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timezone

from qgis.PyQt.QtCore import QCoreApplication

from ..core.orders import OrderedItem

_NAME = re.compile(r"^CAPELLA_[^_]+_[^_]+_(?P<kind>[^_]+)_.*?(?P<moment>\d{14})(_|$)")


def kind_of(item: OrderedItem) -> str:
    """The product type of an image or the code of an analytic product; a word for what names neither."""
    found = _NAME.match(item.item_id)
    if item.product or found:
        return item.product or str(found and found["kind"])
    if item.task_id and not item.item_id:
        return QCoreApplication.translate("ItemNaming", "all of a task")
    return QCoreApplication.translate("ItemNaming", "scene")


def acquired_at(item: OrderedItem) -> datetime | None:
    """When it was acquired, by its id: an order's `collectionDate` is another date (capella-api.md 1.5)."""
    found = _NAME.match(item.item_id)
    try:
        return datetime.strptime(found["moment"], "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc) if found else None
    except ValueError:
        return None


def summary(items: Iterable[OrderedItem]) -> str:
    """Which products, and how many of each."""
    counts = Counter(map(kind_of, items))
    parts = [f"{kind} \N{MULTIPLICATION SIGN}{count}" if count > 1 else kind for kind, count in counts.items()]
    return ", ".join(parts)
