"""What an order costs, line by line, and the one button of this program that spends money."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QShortcut,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.items import ItemRow
from ..core.money import Price
from ..core.orders import AuthorizedReview, DeniedReview, ImageLine, LineCost
from . import icons, line_wording, wording
from .busy_line import BusyLine
from .flow_layout import FlowLayout
from .notice import Notice
from .qt_numbers import as_int


class ReviewForm(QWidget):
    """Shows one review. `approved` is emitted at most once for each review that is shown."""

    approved = pyqtSignal(object)
    dry_run_wanted = pyqtSignal(object)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: AuthorizedReview | DeniedReview | None = None
        self._dry_run = False
        self._sent = False
        self.title = QLabel(self)
        self.lines = self._table()
        self.subtotal, self.total, self.contract = QLabel(self), QLabel(self), QLabel(self)
        self.notice = Notice(self)
        self.busy = BusyLine(self)
        self.details = QgsCollapsibleGroupBox(self)
        self.code = QLineEdit(self.details)
        self.back = QPushButton(self.tr("&Back"), self)
        self.place = QPushButton(self)
        self.place.clicked.connect(self._press)
        self.back.clicked.connect(self._leave)
        self._assemble()
        self._name_button()

    @property
    def was_sent(self) -> bool:
        """True once the button was pressed for this review."""
        return self._sent

    def set_dry_run(self, dry_run: bool) -> None:
        """In a dry run the button sends nothing and says so."""
        self._dry_run = dry_run
        self._name_button()

    def show_review(
        self,
        review: AuthorizedReview | DeniedReview,
        rows: Mapping[str, ItemRow],
        contract: str,
        owned: frozenset[str] = frozenset(),
    ) -> None:
        """The server's answer; `contract` is the title of the one that pays, empty for the default one.

        `rows` describes the lines and `owned` names those that were bought before, both by item id.
        """
        self._review, self._sent = review, False
        self._fill(review.costs, rows, owned)
        subtotal = review.subtotal if isinstance(review, AuthorizedReview) else None
        self.subtotal.setText(self._price_text(subtotal))
        for part in (self.subtotal, self._sums.labelForField(self.subtotal)):
            part.setVisible(subtotal is not None)
        self.total.setText(self._price_text(review.total))
        self.contract.setText(contract or self.tr("Default contract"))
        for label in (self.subtotal, self.total, self.contract):
            label.setToolTip(label.text())
        self._explain(review)
        self._name_button()
        self.back.setEnabled(True)

    def set_busy(self, sentence: str) -> None:
        """While an order is being sent nothing can be pressed; an empty sentence ends it."""
        self.busy.say(sentence)
        self.back.setEnabled(not sentence)
        self._name_button()
        if sentence:
            self.place.setEnabled(False)

    def _press(self) -> None:
        review = self._review
        if self._sent or not isinstance(review, AuthorizedReview):
            return
        self.place.setEnabled(False)
        if self._dry_run:
            self.dry_run_wanted.emit(review)
            return
        self._sent = True
        self.approved.emit(review)

    def _leave(self) -> None:
        if self.back.isEnabled():
            self.left.emit()

    def _fill(self, costs: tuple[LineCost, ...], rows: Mapping[str, ItemRow], owned: frozenset[str]) -> None:
        self.lines.clear()
        for cost in costs:
            title = wording.DOT.join(
                (line_wording.line_title(cost.line, rows), line_wording.line_detail(cost.line, rows))
            )
            price = self._price_text(cost.price)
            if isinstance(cost.line, ImageLine) and cost.line.item_id in owned:
                price = self.tr("owned, {price}").format(price=price)
            item = QTreeWidgetItem(self.lines, [title, price])
            item.setTextAlignment(1, as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            item.setToolTip(0, cost.line.key)
            item.setToolTip(1, self._price_tip(cost.price))
            if cost.price is None:
                item.setIcon(1, icons.theme_icon(icons.WARNING))
            elif cost.price.is_free:
                item.setIcon(1, icons.theme_icon(icons.SUCCESS))

        self.lines.setMaximumHeight(self._height_of(len(costs)))

    def _height_of(self, lines: int) -> int:
        """Just what the lines need, so that the total stands right under them."""
        row = max(self.lines.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return self.lines.header().sizeHint().height() + row * max(1, lines) + 2 * self.lines.frameWidth() + 4

    def _price_text(self, price: Price | None) -> str:
        if price is None:
            return self.tr("price not shown")
        return self.tr("free") if price.is_free else str(price)

    def _price_tip(self, price: Price | None) -> str:
        if price is None:
            return self.tr("The service did not name a price for this line. That does not mean that it is free.")
        if price.is_free:
            return self.tr("The service charges nothing for this line: it is free or your organization owns it")
        return self.tr("The price that the service names for this line")

    def _explain(self, review: AuthorizedReview | DeniedReview) -> None:
        denied = isinstance(review, DeniedReview)
        self.details.setVisible(denied and bool(review.denial.code))
        if denied:
            words = self.tr("Capella did not authorise this order, so nothing was sent: {words}")
            self.notice.say(words.format(words=review.denial.message), icons.CRITICAL)
            self.code.setText(review.denial.code)
            return
        count = len(review.unpriced)
        one = self.tr("The price of %Ln line is not shown: it may cost something.", "", count)
        many = self.tr("The price of %Ln lines is not shown: they may cost something.", "", count)
        self.notice.say("" if not count else one if count == 1 else many)

    def _name_button(self) -> None:
        review = self._review
        ready = isinstance(review, AuthorizedReview) and not self._sent
        self.place.setVisible(isinstance(review, AuthorizedReview))
        self.place.setEnabled(ready)
        self.place.setText(self._button_text(review) if isinstance(review, AuthorizedReview) else "")
        self.place.setIcon(icons.theme_icon(icons.INFO if self._dry_run else icons.ORDERS))
        self.place.setAccessibleName(self.place.text().replace("&", ""))
        self.place.setToolTip(
            self.tr("Dry run: shows the request that would be sent, and sends nothing")
            if self._dry_run
            else self.tr("Sends exactly what is listed above, once. This is the only button that spends money.")
        )

    def _button_text(self, review: AuthorizedReview) -> str:
        if self._dry_run:
            return self.tr("Show what would be sent")
        count = len(review.unpriced)
        if review.total is None:
            return self.tr("Place order - price not shown")
        amount = str(review.total)
        if count:
            return self.tr("Place order - {amount}\n+ %Ln unpriced", "", count).format(amount=amount)
        return self.tr("Place order - {amount}").format(amount=amount)

    def _table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setColumnCount(2)
        table.setHeaderLabels([self.tr("What"), self.tr("Price")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.setAccessibleName(self.tr("Price of each line"))
        table.setToolTip(self.tr("What the service charges for each line"))
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _assemble(self) -> None:
        bold = self.font()
        bold.setBold(True)
        self.title.setText(self.tr("Cost review"))
        self.title.setFont(bold)
        large = self.font()
        large.setBold(True)
        large.setPointSizeF(large.pointSizeF() * 1.3)
        self.total.setFont(large)
        sums = QFormLayout()
        self._sums = sums
        for title, label in (
            (self.tr("Subtotal"), self.subtotal),
            (self.tr("Total"), self.total),
            (self.tr("Paid by"), self.contract),
        ):
            label.setAccessibleName(title)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            sums.addRow(title, label)
        self.details.setTitle(self.tr("Details"))
        self.details.setCollapsed(True)
        self.details.setToolTip(self.tr("The code of the service, for its support"))
        self.details.setAccessibleName(self.tr("Details"))
        self.code.setReadOnly(True)
        self.code.setToolTip(self.details.toolTip())
        self.code.setAccessibleName(self.tr("Code of the service"))
        QVBoxLayout(self.details).addWidget(self.code)
        self.back.setToolTip(self.tr("Back to the basket without sending anything (Esc)"))
        self.back.setAccessibleName(self.tr("Back to the basket"))
        bar = QWidget(self)
        buttons = FlowLayout(bar)
        buttons.addWidget(self.back)
        buttons.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.lines):
            column.addWidget(widget)
        column.addLayout(sums)
        for widget in (self.notice, self.details):
            column.addWidget(widget)
        column.addWidget(bar)
        column.addWidget(self.busy)
        column.addStretch(1)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
