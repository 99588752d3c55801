"""What this plugin may spend: limits, free renewals, and the dry run."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.settings import Settings
from . import icons

HIGHEST_CAP = 1_000_000
CENT = Decimal("0.01")


class CapRow:
    """A box that switches a limit on, and its amount in US dollars."""

    def __init__(self, parent: QWidget, label: str, meaning: str, cap: Decimal | None) -> None:
        self.capped = QCheckBox(label, parent)
        self.cap = QDoubleSpinBox(parent)
        self.cap.setRange(0, HIGHEST_CAP)
        self.cap.setDecimals(2)
        self.cap.setPrefix("$")
        self.cap.setGroupSeparatorShown(True)
        self.cap.setValue(float(cap or 0))
        self.capped.setChecked(cap is not None)
        self.cap.setEnabled(cap is not None)
        self.capped.toggled.connect(self.cap.setEnabled)
        for widget in (self.capped, self.cap):
            widget.setToolTip(meaning)
            widget.setAccessibleName(label.replace("&", ""))

    @property
    def value(self) -> Decimal | None:
        """US dollars; None while it is switched off."""
        return Decimal(str(self.cap.value())).quantize(CENT) if self.capped.isChecked() else None


class SpendingOptions(QgsCollapsibleGroupBox):
    """A section of the options."""

    log_wanted = pyqtSignal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Ordering"))
        self.setToolTip(self.tr("What this plugin may spend"))
        self.setAccessibleName(self.tr("Ordering"))
        self.order = CapRow(
            self,
            self.tr("No order above (&USD)"),
            self.tr("An order whose price is higher, or cannot be read, is sent only with your word and a reason"),
            settings.order_cap,
        )
        self.month = CapRow(
            self,
            self.tr("No &month above (USD)"),
            self.tr("Orders of one calendar month together; crossing it needs your word and a reason"),
            settings.month_cap,
        )
        self.automation = CapRow(
            self,
            self.tr("Without a &person, no month above (USD)"),
            self.tr("Orders that algorithms and automation send in one calendar month; this limit is never crossed"),
            settings.automation_cap,
        )
        self.renew_free = QCheckBox(self.tr("&Renew expired orders where that is free"), self)
        self.dry_run = QCheckBox(self.tr("Dr&y run: send no order"), self)
        self.log = QPushButton(icons.theme_icon(icons.HISTORY), self.tr("Spend lo&g..."), self)
        self.log.setAutoDefault(False)
        self.log.clicked.connect(lambda: self.log_wanted.emit())
        self.renew_free.setChecked(settings.renew_free_orders)
        self.dry_run.setChecked(settings.dry_run)
        self._assemble()

    def applied(self, settings: Settings) -> Settings:
        """`settings` with what is chosen here."""
        return replace(
            settings,
            order_cap=self.order.value,
            month_cap=self.month.value,
            automation_cap=self.automation.value,
            renew_free_orders=self.renew_free.isChecked(),
            dry_run=self.dry_run.isChecked(),
        )

    def _assemble(self) -> None:
        self.renew_free.setToolTip(
            self.tr(
                "Links die about an hour after an order. A renewal is reviewed first, and sent without asking only "
                "when every line costs nothing."
            )
        )
        self.renew_free.setAccessibleName(self.tr("Renew expired orders where that is free"))
        self.dry_run.setToolTip(self.tr("For training: everything works except that no order leaves this machine"))
        self.dry_run.setAccessibleName(self.tr("Dry run"))
        self.log.setToolTip(self.tr("Shows what was ordered, at which price, and what each month has cost"))
        self.log.setAccessibleName(self.tr("Spend log"))
        note = QLabel(self.tr("Months are calendar months in UTC; open orders count as spent."), self)
        note.setWordWrap(True)
        limits = QGridLayout()
        limits.setColumnStretch(0, 1)
        for number, row in enumerate((self.order, self.month, self.automation)):
            limits.addWidget(row.capped, number, 0)
            limits.addWidget(row.cap, number, 1)
        column = QVBoxLayout(self)
        column.addLayout(limits)
        column.addWidget(note)
        column.addWidget(self.renew_free)
        column.addWidget(self.dry_run)
        column.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
