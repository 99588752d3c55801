"""What is in the basket, and what can be done with it before anybody asks for a price."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..core.account import Contract
from ..core.items import ItemRow
from ..core.orders import ImageLine, OrderLine
from . import icons, money_wording, wording
from .basket_list import BasketList
from .busy_line import BusyLine
from .empty_state import EmptyState
from .flow_layout import FlowLayout


class BasketView(QWidget):
    """The list with its buttons; an empty basket teaches instead."""

    lines_removed = pyqtSignal(object)
    basket_cleared = pyqtSignal()
    analytic_toggled = pyqtSignal(object, str, bool)
    contract_chosen = pyqtSignal(object)
    review_wanted = pyqtSignal()
    search_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[OrderLine, ...] = ()
        self.rows: dict[str, ItemRow] = {}
        """describe the lines, by item id"""
        self._owned: frozenset[str] = frozenset()
        self.busy = BusyLine(self)
        self.list = BasketList(self)
        self.state = EmptyState(self)
        self.summary = QLabel(self)
        self.contracts = QComboBox(self)
        self.remove = self._button(icons.REMOVE, self.tr("Remove"), self.tr("Takes the selected lines out (Delete)"))
        self.clear = self._button(icons.CANCEL, self.tr("Empt&y"), self.tr("Takes everything out of the basket"))
        self.ask = self._button(icons.INFO, self.tr("Rev&iew cost"), self.tr("Asks for the price; nothing is bought"))
        self._assemble()
        self._connect()

    def show_lines(self, lines: tuple[OrderLine, ...], rows: Mapping[str, ItemRow]) -> None:
        """What is in the basket. `rows` describes it, by item id."""
        self.lines, self.rows = lines, dict(rows)
        self.list.show_lines(lines, self.rows, self._owned)
        self._stack.setCurrentWidget(self.list if lines else self.state)
        self._enable()
        images = sum(isinstance(line, ImageLine) for line in lines)
        text = self.tr("{scenes}. Nothing is bought yet.") if lines else ""
        self.summary.setText(text.format(scenes=wording.scenes(images)))

    def mark_owned(self, item_ids: frozenset[str]) -> None:
        """The items that the organization has bought before."""
        if item_ids != self._owned:
            self._owned = item_ids
            self.list.show_lines(self.lines, self.rows, item_ids)

    def show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        """The contracts that can pay; the choice stays."""
        chosen = self.contracts.currentData()
        money_wording.fill_contracts(self.contracts, contracts, chosen)
        self.contracts.setVisible(bool(contracts))

    def choose_contract(self, contract_id: str | None) -> None:
        """Another one pays."""
        self.contracts.setCurrentIndex(max(0, self.contracts.findData(contract_id)))
        self.contract_chosen.emit(contract_id)

    def set_busy(self, sentence: str) -> None:
        """While something is asked nothing changes; an empty sentence ends it."""
        self.busy.say(sentence)
        self.list.setEnabled(not sentence)
        self.contracts.setEnabled(not sentence)
        self._enable()

    def _enable(self) -> None:
        for button in (self.remove, self.clear, self.ask):
            button.setEnabled(bool(self.lines) and not self.busy.sentence)

    def _button(self, icon: str, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(icons.theme_icon(icon), text, self)
        button.setToolTip(tooltip)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _connect(self) -> None:
        # Queued: who hears it fills the list anew, which must not happen while the list still handles the key or click.
        self.list.removed.connect(self.lines_removed, Qt.ConnectionType.QueuedConnection)
        self.list.analytic_toggled.connect(self.analytic_toggled, Qt.ConnectionType.QueuedConnection)
        self.remove.clicked.connect(lambda: self.list.remove_selected())
        self.clear.clicked.connect(lambda: self.basket_cleared.emit())
        self.ask.clicked.connect(lambda: self.review_wanted.emit())
        self.contracts.activated.connect(lambda _i: self.contract_chosen.emit(self.contracts.currentData()))

    def _assemble(self) -> None:
        title, text = (
            self.tr("The basket is empty"),
            self.tr("Add scenes from the search. The price comes before the order."),
        )
        self.state.teach(icons.BASKET, title, text, [(self.tr("&Find scenes"), self.search_wanted.emit)])
        self.contracts.setAccessibleName(self.tr("Contract that pays"))
        self.contracts.setToolTip(self.tr("The contract of your organization that pays for the order"))
        self.contracts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contracts.setMinimumContentsLength(14)
        self.contracts.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.summary)
        bar = QWidget(self)
        flow = FlowLayout(bar)
        for widget in (self.remove, self.clear, self.contracts, self.ask):
            flow.addWidget(widget)
        column.addWidget(bar)
        column.addWidget(self.busy)
