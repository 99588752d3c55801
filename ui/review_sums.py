"""Below the lines: subtotal, total, what the month has cost, who pays, and what is left of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ..core.account import Contract
from ..core.orders import AuthorizedReview, OrderReview
from ..core.standing import Standing
from . import money_wording


class ReviewSums(QWidget):
    """Emits the id of another contract, None for the default one, when somebody wants that one to pay."""

    contract_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contracts: tuple[Contract, ...] = ()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.subtotal, self.total = QLabel(self), QLabel(self)
        self.contract, self.left, self.month = QLabel(self), QLabel(self), QLabel(self)
        self.contracts = QComboBox(self)
        self.contracts.activated.connect(lambda _place: self.contract_chosen.emit(self.contracts.currentData()))
        self._assemble()

    def show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        """The contracts that can pay; the choice stays."""
        self._contracts = contracts
        self._fill(self.contracts.currentData())

    def show_review(self, review: OrderReview, standing: Standing | None) -> None:
        """The sums of one review; without a `standing` nothing is said of the month."""
        subtotal = review.subtotal if isinstance(review, AuthorizedReview) else None
        self._say(self.subtotal, "" if subtotal is None else money_wording.price_text(subtotal))
        self.total.setText(money_wording.price_text(review.total))
        self.total.setToolTip(self.total.text())
        self._fill(review.request.contract_id)
        self._say(self.month, money_wording.spent_text(standing.spent, standing.caps) if standing else "")

    def _fill(self, contract_id: str | None) -> None:
        chosen = next((one for one in self._contracts if one.contract_id == contract_id), None)
        money_wording.fill_contracts(self.contracts, self._contracts, contract_id)
        can_choose = bool(self._contracts) and (contract_id is None or chosen is not None)
        self.contracts.setVisible(can_choose)
        self.contract.setText((chosen.title if chosen else "") or contract_id or self.tr("Default contract"))
        self.contract.setToolTip(self.contract.text())
        self.contract.setVisible(not can_choose)
        left = chosen.available if chosen else None
        self._say(self.left, "" if left is None else str(left))

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setToolTip(text)
        for part in (label, self._form.labelForField(label)):
            part.setVisible(bool(text))

    def _assemble(self) -> None:
        large = self.font()
        large.setBold(True)
        large.setPointSizeF(large.pointSizeF() * 1.3)
        self.total.setFont(large)
        payer = QWidget(self)
        column = QVBoxLayout(payer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.contract)
        column.addWidget(self.contracts)
        self.contracts.setAccessibleName(self.tr("Contract that pays"))
        self.contracts.setToolTip(self.tr("Another contract asks for the price again; nothing is bought by choosing"))
        self.contracts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contracts.setMinimumContentsLength(10)
        for title, field in (
            (self.tr("Subtotal"), self.subtotal),
            (self.tr("Total"), self.total),
            (self.tr("Spent this month"), self.month),
            (self.tr("Paid by"), payer),
            (self.tr("Budget left"), self.left),
        ):
            self._form.addRow(title, field)
        for label in (self.subtotal, self.total, self.contract, self.left, self.month):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
