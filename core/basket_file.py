"""The basket on the disk: a STAC ItemCollection without a single link, so that no signed address is ever written."""

from __future__ import annotations

import hashlib
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from .basket import Basket
from .items import ItemRow
from .orders import AnalyticLine
from .products import AnalyticProduct
from .wire.catalog import item_row
from .wire.reading import members, text

_LEFT_OUT = ("assets", "links")
"""what of an item holds addresses, which are signed and die within the hour"""


def basket_path(folder: Path, api_url: str) -> Path:
    """Where the basket of one service lies: scenes of another service cannot be ordered with it."""
    name = hashlib.sha256(api_url.rstrip("/").lower().encode()).hexdigest()[:16]
    return folder / f"basket-{name}.json"


def write_basket(path: Path, basket: Basket) -> None:
    """Replaces the file in one step. Raises `OSError`."""
    features = ",\n".join(map(_feature, basket.images.values()))
    analytics = [{"productType": line.product.value, "collectId": line.collect_id} for line in _sorted(basket)]
    whole = f'{{"type":"FeatureCollection","capella:analytics":{json.dumps(analytics)},"features":[\n{features}\n]}}\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(whole, "utf-8")
    fresh.replace(path)


def read_basket(path: Path) -> Basket:
    """The basket that was written last; an empty one where there is none, or none that can be read."""
    try:
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Basket()
    if not isinstance(document, dict):
        return Basket()
    rows = [item_row(dict(feature)) for feature in members(document, "features") if text(feature, "id")]
    basket = Basket().with_rows(rows)
    for entry in members(document, "capella:analytics"):
        basket = _with_analytic(basket, text(entry, "productType"), text(entry, "collectId"))
    return basket


def _with_analytic(basket: Basket, word: str, collect_id: str) -> Basket:
    product = AnalyticProduct.of(word)
    line = AnalyticLine(product, collect_id) if product else None
    return basket.with_analytic(line) if line and basket.can_make(line) else basket


def _sorted(basket: Basket) -> list[AnalyticLine]:
    return sorted(basket.wanted, key=lambda line: line.key)


@lru_cache(maxsize=4096)
def _feature(row: ItemRow) -> str:
    document: dict[str, Any] = {name: value for name, value in row.document().items() if name not in _LEFT_OUT}
    return json.dumps(document, separators=(",", ":"))
