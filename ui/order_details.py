"""What is known of the selected order, and the things in it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.open_orders import OpenOrder
from . import item_naming, wording
from .elided_label import ElidedLabel
from .flat_list import FlatList
from .list_menu import offer_menu
from .notice import Notice
from .order_states import Entry
from .order_table import OrderModel
from .ordered_items import COLLECT, TAKEN, OrderedItemModel

ROOMY = 55
"""average letters from which there is room for the collects"""


class OrderDetails(QWidget):
    """Hidden while nothing is selected."""

    close_wanted = pyqtSignal()

    def __init__(self, orders: OrderModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders = orders
        self.title = ElidedLabel(self.tr("Selected order"), self)
        self.facts = QLabel(self)
        self.number = ElidedLabel(self.tr("Order id"), self, Qt.TextElideMode.ElideMiddle)
        self.doubt = Notice(self)
        self.doubt.pressed.connect(self.close_wanted)
        self.items = OrderedItemModel(self)
        self.list = FlatList(self.items, TAKEN, self)
        self._assemble()
        self.hide()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """The selection; of several orders only what they hold together."""
        self.setVisible(bool(entries))
        if not entries:
            return
        self.items.show([item for entry in entries for item in entry.items])
        one = entries[0] if len(entries) == 1 else None
        kinds = item_naming.summary(item for entry in entries for item in entry.items)
        self.title.show_text(kinds if one else self.tr("%Ln orders: ", "", len(entries)) + kinds)
        self.number.setVisible(one is not None and not isinstance(one, OpenOrder))
        self.facts.setVisible(one is not None)
        self.doubt.say("")
        if one is not None:
            self._describe(one)

    def _describe(self, entry: Entry) -> None:
        self.number.show_text(self._orders.id_of(entry))
        if isinstance(entry, OpenOrder):
            self.facts.setVisible(False)
            self._doubt(entry)
            return
        parts = [self._orders.life(entry)]
        price = self._orders.price_text(entry)
        known = (
            self.tr("Price seen: {price}").format(price=price) if price else "",
            self.tr("contract {contract}").format(contract=entry.contract_id[:8]) if entry.contract_id else "",
        )
        parts += [text] if (text := wording.DOT.join(filter(None, known))) else []
        self._say("\n".join(parts))

    def _doubt(self, entry: OpenOrder) -> None:
        price = self._orders.price_text(entry)
        sent = self.tr("Sent at {time} UTC for {price}. ") if price else self.tr("Sent at {time} UTC. ")
        known = sent.format(time=wording.moment(entry.sent_at), price=price)
        if entry.is_silent:
            text = self.tr(
                "The answer was lost, and the list of orders still does not tell whether it was placed. Nothing with "
                "these scenes is sent until you know: look into the Capella console, then settle it here."
            )
            self.doubt.say(known + text, button=self.tr("Settle b&y hand..."))
            return
        text = self.tr(
            "The answer was lost, so it may have been placed. The list of orders is asked again by itself; nothing "
            "with these scenes is sent until it has answered."
        )
        self.doubt.say(known + text)

    def _say(self, text: str) -> None:
        self.facts.setText(text)
        self.facts.setToolTip(text)
        self.facts.setAccessibleName(text)

    def _menu(self, place: QPoint) -> None:
        for item in self.list.chosen()[:1]:
            offer_menu(self.list, place, (), self.tr("Copy item id"), item.item_id or item.collect_id)

    def _assemble(self) -> None:
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.list.setToolTip(self.tr("What the selected orders hold"))
        self.list.setAccessibleName(self.list.toolTip())
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.spare(COLLECT, ROOMY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(3)
        for widget in (self.title, self.facts, self.number, self.doubt):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
