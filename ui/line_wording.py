"""How order lines are called, and how they are gathered, in basket and review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, OrderLine
from ..core.products import AnalyticProduct
from . import wording

translate = QCoreApplication.translate

OFFERED = (AnalyticProduct.VESSEL_DETECTION,)
"""analytics that the vendor's document says can be added to an order of archive images"""


def analytic_title(product: AnalyticProduct) -> str:
    """The product as the user calls it."""
    return {
        AnalyticProduct.VESSEL_DETECTION: translate("LineWording", "Vessel detection"),
        AnalyticProduct.VESSEL_CLASSIFICATION: translate("LineWording", "Vessel classification"),
        AnalyticProduct.AMPLITUDE_CHANGE: translate("LineWording", "Amplitude change"),
    }.get(product, product.title)


def analytic_rule(product: AnalyticProduct) -> str:
    """What it is made from."""
    rule = translate(
        "LineWording", "{analytic} is made from the {image} image of the same acquisition: both are ordered."
    )
    needs = product.needs
    return rule.format(analytic=analytic_title(product), image=needs.value) if needs else product.sentence


def line_title(line: OrderLine, rows: Mapping[str, ItemRow]) -> str:
    """What is bought, in a word or two."""
    if isinstance(line, AnalyticLine):
        return analytic_title(line.product)
    row = rows.get(line.item_id)
    return line.product_type or (row.product_type if row else "") or translate("LineWording", "Scene")


def by_acquisition(lines: Iterable[OrderLine]) -> dict[str, list[OrderLine]]:
    """The lines of each collect, in the order in which they came; a line without a collect stands alone."""
    groups: dict[str, list[OrderLine]] = {}
    for line in lines:
        groups.setdefault(line.collect_id or line.key, []).append(line)
    return groups


def group_title(lines: Iterable[OrderLine], rows: Mapping[str, ItemRow]) -> str:
    """When and how an acquisition was made; an id where nothing else is known."""
    known = (rows[line.item_id] for line in lines if isinstance(line, ImageLine) and line.item_id in rows)
    row = next(known, None)
    if row is not None:
        return wording.DOT.join((wording.moment(row.acquired), wording.mode_title(row.mode)))
    return next((getattr(line, "item_id", "") or line.collect_id for line in lines), "")
