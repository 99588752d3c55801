"""How an order line is called in basket and review."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, OrderLine
from ..core.products import AnalyticProduct
from . import wording

translate = QCoreApplication.translate


def analytic_title(product: AnalyticProduct) -> str:
    """The product as the user calls it."""
    return {
        AnalyticProduct.VESSEL_DETECTION: translate("LineWording", "Vessel detection"),
        AnalyticProduct.VESSEL_CLASSIFICATION: translate("LineWording", "Vessel classification"),
        AnalyticProduct.AMPLITUDE_CHANGE: translate("LineWording", "Amplitude change"),
    }.get(product, product.title)


def line_title(line: OrderLine, rows: Mapping[str, ItemRow]) -> str:
    """What is bought, in a word or two."""
    if isinstance(line, AnalyticLine):
        return analytic_title(line.product)
    row = rows.get(line.item_id)
    return line.product_type or (row.product_type if row else "") or translate("LineWording", "Scene")


def line_detail(line: OrderLine, rows: Mapping[str, ItemRow]) -> str:
    """When and how it was acquired; its id where nothing else is known."""
    row = row_of(line, rows)
    if row is None:
        return line.item_id if isinstance(line, ImageLine) else line.collect_id
    return acquisition_title(row)


def acquisition_title(row: ItemRow) -> str:
    """Time and mode of the collect."""
    return wording.DOT.join((wording.moment(row.acquired), wording.mode_title(row.mode)))


def row_of(line: OrderLine, rows: Mapping[str, ItemRow]) -> ItemRow | None:
    """The row that describes a line: its own, or one of the same collect."""
    if isinstance(line, ImageLine) and line.item_id in rows:
        return rows[line.item_id]
    return next((row for row in rows.values() if line.collect_id and row.collect_id == line.collect_id), None)
