"""Names for people: what a layer and its group are called."""

from __future__ import annotations

from datetime import datetime

from .items import ItemRow

_FILES = {
    "preview": "preview",
    "thumbnail": "thumbnail",
    "analytic_product": "detections",
    "analytic_product_diag": "raw detections",
    "landmask": "land mask",
}
_ANALYTICS = {"VS": "vessel", "VC": "vessel class"}


def layer_title(row: ItemRow, asset_key: str) -> str:
    """For example `2026-11-20 14:03 Spotlight GEO HH`; the item's id where it has no time."""
    if row.acquired is None:
        return row.item_id
    words = [
        f"{row.acquired:%Y-%m-%d %H:%M}",
        row.mode.replace("_", " ").capitalize(),
        _ANALYTICS.get(row.product_type, row.product_type),
        _FILES.get(asset_key, asset_key if asset_key in ("HH", "VV", "HV", "VH") else row.polarization),
    ]
    return " ".join(word for word in words if word)


def group_title(ordered_at: datetime | None, order_id: str) -> str:
    """For example `Capella order 2026-11-22 10:41`; `Capella previews` where nothing was ordered."""
    if not order_id:
        return "Capella previews"
    return f"Capella order {ordered_at:%Y-%m-%d %H:%M}" if ordered_at else f"Capella order {order_id[:8]}"
