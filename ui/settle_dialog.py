"""A person says what has become of an order of which the server does not tell: a deliberate act, kept in the log."""

from __future__ import annotations

from datetime import timedelta

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..core.open_orders import OpenOrder
from ..core.orders import Order
from . import item_naming, wording

AROUND = timedelta(days=1)
"""orders placed so long before or after are offered as the one that was sent"""


class SettleDialog(QDialog):
    """Emits the attempt and the id of its order; None where nothing was bought."""

    settled = pyqtSignal(str, object)

    def __init__(self, order: OpenOrder, listed: tuple[Order, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self.what = QLabel(self)
        self.missing = QRadioButton(self.tr("It was &not placed: its scenes may be ordered again"), self)
        self.placed = QRadioButton(self.tr("It was &placed, as this order:"), self)
        self.number = QComboBox(self)
        self.sure = QCheckBox(self.tr("I have looked into the Capella &console or asked Capella's support"), self)
        self.buttons = QDialogButtonBox(self)
        self.setWindowTitle(self.tr("Settle an order by hand"))
        self._fill(order, listed)
        self._describe()
        self._assemble()
        for button in (self.missing, self.placed):
            button.toggled.connect(lambda _on: self._judge())
        self.sure.toggled.connect(lambda _on: self._judge())
        self.number.editTextChanged.connect(lambda _text: self._judge())
        self._judge()

    def accept(self) -> None:
        """Tells what was said."""
        self.settled.emit(self._order.attempt_id, self._number() if self.placed.isChecked() else None)
        super().accept()

    def _number(self) -> str:
        return self.number.currentText().strip().partition(" ")[0]

    def _judge(self) -> None:
        self.number.setEnabled(self.placed.isChecked())
        told = self.missing.isChecked() or (self.placed.isChecked() and bool(self._number()))
        self._ok.setEnabled(told and self.sure.isChecked())

    def _fill(self, order: OpenOrder, listed: tuple[Order, ...]) -> None:
        with_price = self.tr("Sent at {time} UTC for {price}: {kinds}.")
        without = self.tr("Sent at {time} UTC: {kinds}.")
        parts = {"time": wording.moment(order.sent_at), "price": order.price, "kinds": item_naming.summary(order.items)}
        warning = self.tr(
            "If it was placed after all, ordering the same scenes again may cost the price a second time."
        )
        self.what.setText(f"{(with_price if order.price else without).format(**parts)}\n\n{warning}")
        self.what.setToolTip("\n".join(item.item_id or item.collect_id for item in order.items))
        for other in listed:
            if other.ordered_at is None or abs(other.ordered_at - order.sent_at) <= AROUND:
                text = f"{other.order_id} ({wording.moment(other.ordered_at)}, {item_naming.summary(other.items)})"
                self.number.addItem(text)
        self.number.setEditable(True)
        self.number.setCurrentIndex(-1)

    def _describe(self) -> None:
        boxes = QDialogButtonBox.StandardButton
        self.buttons.setStandardButtons(boxes.Ok | boxes.Cancel)
        self._ok = self.buttons.button(boxes.Ok)
        self._ok.setText(self.tr("&Settle"))
        for widget, text in (
            (self.missing, self.tr("Nothing was bought, as far as you know")),
            (self.placed, self.tr("The order exists: it is noted as placed, at the price that was seen")),
            (self.number, self.tr("Id of the order: choose one of about the same time, or paste it from the console")),
            (self.sure, self.tr("The plugin cannot check what you say; your name and your word are kept in the log")),
            (self.buttons, self.tr("Settle or cancel")),
            (self._ok, self.tr("Keeps your word in the spend log")),
            (self.buttons.button(boxes.Cancel), self.tr("Leaves the order in doubt")),
        ):
            widget.setToolTip(text)
            widget.setAccessibleName(text)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        self.what.setWordWrap(True)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(48 * letter)
        self.number.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.number.setMinimumContentsLength(36)
        column = QVBoxLayout(self)
        for widget in (self.what, self.missing, self.placed, self.number, self.sure):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
