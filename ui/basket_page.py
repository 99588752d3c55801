"""The second page: the basket, which turns into the cost review."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..core.account import Contract
from ..core.errors import InputError
from ..core.items import ItemRow
from ..core.orders import AuthorizedReview, DeniedReview, Order, OrderLine, OrderRequest
from . import icons, wording
from .basket_list import BasketList
from .busy_line import BusyLine
from .empty_state import EmptyState
from .flow_layout import FlowLayout
from .notice import Notice
from .review_form import ReviewForm
from .spoken import spoken


class BasketPage(QWidget):
    """Emits what is to be reviewed and what was approved."""

    line_removed = pyqtSignal(str)
    basket_cleared = pyqtSignal()
    vessels_toggled = pyqtSignal(str, bool)
    review_requested = pyqtSignal(object)
    approved = pyqtSignal(object)
    dry_run_wanted = pyqtSignal(object)
    review_left = pyqtSignal()
    contract_chosen = pyqtSignal(object)
    covering_used = pyqtSignal(object)
    search_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[OrderLine, ...] = ()
        self._rows: dict[str, ItemRow] = {}
        self._owned: frozenset[str] = frozenset()
        self._covering: Order | None = None
        self.notice = Notice(self)
        self.basket = QWidget(self)
        self.busy = BusyLine(self.basket)
        self.list = BasketList(self.basket)
        self.state = EmptyState(self.basket)
        self.summary = QLabel(self.basket)
        self.contracts = QComboBox(self.basket)
        self.remove = self._button(icons.REMOVE, self.tr("Remove"), self.tr("Takes the selected lines out (Delete)"))
        self.clear = self._button(icons.CANCEL, self.tr("Empt&y"), self.tr("Takes everything out of the basket"))
        self.ask = self._button(icons.INFO, self.tr("Rev&iew cost"), self.tr("Asks for the price; nothing is bought"))
        self.review = ReviewForm(self)
        self._assemble()
        self._connect()
        self.show_lines((), {})

    def show_lines(self, lines: tuple[OrderLine, ...], rows: Mapping[str, ItemRow]) -> None:
        """What is in the basket. `rows` describes it, by item id."""
        self._lines, self._rows = lines, dict(rows)
        self.list.show_lines(lines, self._rows, self._owned)
        self._stack.setCurrentWidget(self.list if lines else self.state)
        for widget in (self.remove, self.clear, self.ask):
            widget.setEnabled(bool(lines))
        images = sum(1 for line in lines if hasattr(line, "item_id"))
        text = self.tr("{scenes}. Nothing is bought yet.") if lines else ""
        self.summary.setText(text.format(scenes=wording.scenes(images)))

    def mark_owned(self, item_ids: frozenset[str]) -> None:
        """The items that the organization has bought before."""
        self._owned = item_ids
        self.list.show_lines(self._lines, self._rows, item_ids)

    def show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        """The contracts that can pay; the choice stays."""
        chosen = self.contracts.currentData()
        self.contracts.blockSignals(True)
        self.contracts.clear()
        self.contracts.addItem(self.tr("Default contract"), None)
        for contract in contracts:
            self.contracts.addItem(contract.title or contract.contract_id, contract.contract_id)
        self.contracts.setCurrentIndex(max(0, self.contracts.findData(chosen)))
        self.contracts.blockSignals(False)
        self.contracts.setVisible(bool(contracts))

    def show_review(self, review: AuthorizedReview | DeniedReview) -> None:
        """The price and the verdict: the page becomes the review."""
        self._settle()
        place = max(0, self.contracts.findData(review.request.contract_id))
        title = self.contracts.itemText(place) if review.request.contract_id else ""
        contract = title or review.request.contract_id or ""
        self.review.show_review(review, self._rows, contract, self._owned)
        self._pages.setCurrentWidget(self.review)
        self.review.back.setFocus()

    def show_covering(self, order: Order) -> None:
        """An order that lives holds every line already: it is offered instead of a new one."""
        self._settle()
        self._pages.setCurrentWidget(self.basket)
        self._covering = order
        text = self.tr(
            "You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought."
        )
        words = text.format(time=wording.moment(order.ordered_at))
        self.notice.say(words, icons.SUCCESS, self.tr("&Use that order"))

    def show_busy(self, sentence: str) -> None:
        """Something is on its way to the service; an empty sentence ends it."""
        self.busy.say(sentence)
        self.notice.say("")
        self.review.set_busy(sentence)
        self.list.setEnabled(not sentence)
        self.contracts.setEnabled(not sentence)
        for button in (self.remove, self.clear, self.ask):
            button.setEnabled(not sentence and bool(self._lines))

    def show_failure(self, sentence: str) -> None:
        """It did not work."""
        self._settle()
        self.notice.say(sentence)

    def show_outcome(self, sentence: str, ok: bool) -> None:
        """What became of an order that was sent."""
        self._settle()
        if ok:
            self._pages.setCurrentWidget(self.basket)
        self.notice.say(sentence, icons.SUCCESS if ok else icons.WARNING)

    def set_dry_run(self, dry_run: bool) -> None:
        """Whether orders are only shown."""
        self.review.set_dry_run(dry_run)

    @property
    def is_reviewing(self) -> bool:
        """True while the review is shown."""
        return self._pages.currentWidget() is self.review

    def _settle(self) -> None:
        self._covering = None
        self.show_busy("")

    def _ask_for_review(self) -> None:
        try:
            request = OrderRequest.of(self._lines, self.contracts.currentData())
        except InputError as error:
            self.notice.say(spoken(error.sentence))
            return
        self.show_busy(self.tr("Asking Capella for the price"))
        self.review_requested.emit(request)

    def _approve(self, review: AuthorizedReview) -> None:
        self.show_busy(self.tr("Sending the order; please wait for the answer"))
        self.approved.emit(review)

    def _leave_review(self) -> None:
        self._pages.setCurrentWidget(self.basket)
        if not self.review.was_sent:
            self.notice.say(self.tr("Nothing was sent and nothing was bought."), icons.INFO)
        self.review_left.emit()
        self.ask.setFocus()

    def _use_covering(self) -> None:
        order, self._covering = self._covering, None
        if order is not None:
            self.notice.say("")
            self.covering_used.emit(order)

    def _button(self, icon: str, text: str, tooltip: str) -> QPushButton:
        button = QPushButton(icons.theme_icon(icon), text, self.basket)
        button.setToolTip(tooltip)
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _connect(self) -> None:
        self.list.removed.connect(self.line_removed)
        # Queued: who hears it fills the list anew, which must not happen while the list still handles the key or click.
        self.list.vessels_toggled.connect(self.vessels_toggled, Qt.ConnectionType.QueuedConnection)
        self.remove.clicked.connect(lambda: self.list.remove_selected())
        self.clear.clicked.connect(lambda: self.basket_cleared.emit())
        self.ask.clicked.connect(lambda: self._ask_for_review())
        self.contracts.activated.connect(lambda _i: self.contract_chosen.emit(self.contracts.currentData()))
        self.review.approved.connect(self._approve)
        self.review.dry_run_wanted.connect(self.dry_run_wanted)
        self.review.left.connect(self._leave_review)
        self.notice.pressed.connect(self._use_covering)

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
        self._stack = QStackedWidget(self.basket)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self.basket)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.summary)
        bar = QWidget(self.basket)
        flow = FlowLayout(bar)
        for widget in (self.remove, self.clear, self.contracts, self.ask):
            flow.addWidget(widget)
        column.addWidget(bar)
        column.addWidget(self.busy)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.basket)
        self._pages.addWidget(self.review)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self.notice)
        whole.addWidget(self._pages, 1)
