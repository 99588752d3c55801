"""The lines of a review: what each is, how big it will be about, what it costs, and what the user has already."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.item_size import ImageSize
from ..core.items import ItemRow
from ..core.orders import AnalyticLine, ImageLine, LineCost, OrderLine
from ..core.standing import Standing
from . import icons, line_wording, money_wording, wording
from .qt_numbers import as_int

RIGHT = as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
WHAT, SIZE, PRICE = range(3)


class ReviewLines(QTreeWidget):
    """Grouped by acquisition, as in the basket."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("What"), self.tr("Size"), self.tr("Price")])
        self.headerItem().setTextAlignment(SIZE, RIGHT)
        self.headerItem().setTextAlignment(PRICE, RIGHT)
        self.headerItem().setToolTip(SIZE, self.tr("About how big the image is before compression"))
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAccessibleName(self.tr("Price of each line"))
        self.setToolTip(self.tr("What the service charges for each line"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (SIZE, PRICE):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_costs(self, costs: tuple[LineCost, ...], rows: Mapping[str, ItemRow], standing: Standing) -> None:
        """Replaces what is shown. `rows` describes the lines by item id."""
        prices = {cost.line.key: cost for cost in costs}
        self.clear()
        tops = []
        for collect, lines in line_wording.by_acquisition(cost.line for cost in costs).items():
            top = QTreeWidgetItem([line_wording.group_title(lines, rows)])
            top.setToolTip(WHAT, self.tr("Acquisition {collect}").format(collect=collect))
            top.addChildren([self._line(prices[line.key], rows, standing) for line in lines])
            tops.append(top)
        self.addTopLevelItems(tops)
        for top in tops:
            top.setFirstColumnSpanned(True)
        self.expandAll()
        self.setMaximumHeight(self._height_of(len(tops) + len(costs)))

    def _line(self, cost: LineCost, rows: Mapping[str, ItemRow], standing: Standing) -> QTreeWidgetItem:
        line = cost.line
        size = self._size(line, rows)
        mark, meaning = self._mark(line, standing)
        price = money_wording.price_text(cost.price)
        text = self.tr("{mark}, {price}").format(mark=mark, price=price) if mark else price
        item = QTreeWidgetItem([line_wording.line_title(line, rows), size, text])
        item.setTextAlignment(SIZE, RIGHT)
        item.setTextAlignment(PRICE, RIGHT)
        item.setToolTip(WHAT, self._meaning(line))
        tip = money_wording.price_tip(cost.price)
        item.setToolTip(PRICE, f"{tip}\n{meaning}" if meaning else tip)
        if cost.price is None or line.key in standing.in_flight:
            item.setIcon(PRICE, icons.theme_icon(icons.WARNING))
        elif cost.price.is_free or mark:
            item.setIcon(PRICE, icons.theme_icon(icons.SUCCESS))
        return item

    def _mark(self, line: OrderLine, standing: Standing) -> tuple[str, str]:
        if line.key in standing.in_flight:
            return self.tr("open"), self.tr("It is in an order whose outcome is open; the server has to be asked first")
        order = standing.covered.get(line.key)
        if order is not None:
            text = self.tr("In order {order}, which is valid until {time} UTC: it need not be ordered again")
            return self.tr("ordered"), text.format(order=order.order_id[:8], time=wording.moment(order.expires_at))
        if line.key in standing.owned:
            return self.tr("owned"), self.tr("You have ordered it before; ordering it again makes new links")
        return "", ""

    def _meaning(self, line: OrderLine) -> str:
        return line_wording.analytic_rule(line.product) if isinstance(line, AnalyticLine) else line.item_id

    def _size(self, line: OrderLine, rows: Mapping[str, ItemRow]) -> str:
        row = rows.get(line.item_id) if isinstance(line, ImageLine) else None
        count = ImageSize.of(row).bytes if row is not None else None
        return "" if count is None else f"~{wording.file_size(count)}"

    def _height_of(self, lines: int) -> int:
        """Just what the lines need, so that the total stands right under them."""
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else self.fontMetrics().height()
        return self.header().sizeHint().height() + row * max(1, lines) + 2 * self.frameWidth() + 4
