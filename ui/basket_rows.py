"""One line of the basket's list as a value, so that only what has changed is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, OrderLine
from ..core.products import AnalyticProduct
from . import icons, line_wording

translate = QCoreApplication.translate

KEY = int(Qt.ItemDataRole.UserRole) + 1
COLLECT = int(Qt.ItemDataRole.UserRole) + 2
PRODUCT = int(Qt.ItemDataRole.UserRole) + 3


@dataclass(frozen=True)
class Row:
    """An image that lies in the basket, or an analytic that may be added to it (`product`)."""

    text: str
    tip: str
    collect: str = ""
    product: AnalyticProduct | None = None
    key: str = ""
    """of the order line; empty for an analytic that nobody wants"""
    is_owned: bool = False

    @property
    def name(self) -> object:
        """What stays the same of it."""
        return self.product or self.key

    def write(self, item: QTreeWidgetItem) -> QTreeWidgetItem:
        """Puts it into a line of the list, and returns that."""
        item.setText(0, self.text)
        item.setToolTip(0, self.tip)
        item.setData(0, KEY, self.key or None)
        if self.product is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if self.key else Qt.CheckState.Unchecked)
            item.setData(0, COLLECT, self.collect)
            item.setData(0, PRODUCT, self.product)
        if self.is_owned != bool(item.text(1)):
            item.setText(1, translate("BasketList", "owned") if self.is_owned else "")
            item.setData(1, Qt.ItemDataRole.DecorationRole, icons.theme_icon(icons.SUCCESS) if self.is_owned else None)
            tip = translate("BasketList", "Your organization has bought this before")
            item.setToolTip(1, tip if self.is_owned else "")
        return item


def name_of(item: QTreeWidgetItem) -> object:
    """The name of the row that was written into it."""
    return item.data(0, PRODUCT) or item.data(0, KEY)


def rows_of(
    collect: str, lines: Sequence[OrderLine], rows: Mapping[str, ItemRow], owned: frozenset[str]
) -> tuple[Row, ...]:
    """What stands below an acquisition: its images, then every analytic that is offered or wanted."""
    images = [_image(line, rows, owned) for line in lines if isinstance(line, ImageLine)]
    if not lines[0].collect_id:
        return tuple(images)
    chosen = [line.product for line in lines if isinstance(line, AnalyticLine)]
    products = dict.fromkeys((*line_wording.OFFERED, *chosen))
    types = {line.product_type for line in lines if isinstance(line, ImageLine)}
    return (*images, *(_analytic(product, collect, types, product in chosen) for product in products))


def _image(line: ImageLine, rows: Mapping[str, ItemRow], owned: frozenset[str]) -> Row:
    title = line_wording.line_title(line, rows)
    return Row(title, line.item_id, key=line.key, is_owned=line.item_id in owned)


def _analytic(product: AnalyticProduct, collect: str, types: set[str], is_wanted: bool) -> Row:
    title, needs = line_wording.analytic_title(product), product.needs
    if needs and needs.value not in types:
        adds = translate("BasketList", "{analytic} (adds its {image})")
        title = adds.format(analytic=title, image=needs.value)
    key = AnalyticLine(product, collect).key if is_wanted else ""
    return Row(title, line_wording.analytic_rule(product), collect, product, key)
