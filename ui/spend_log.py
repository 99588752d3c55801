"""What was spent: every order that was tried, the sum of each month against the limits, and all of it as a file."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFilterLineEdit, QgsGui
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CapellaError
from ..core.limits import CURRENCY, Caps
from ..core.money import Money
from ..core.spend_book import Month, SpendBook
from . import icons, money_wording, wording
from .flat_list import FlatList
from .list_menu import offer_menu
from .notice import Notice
from .spend_table import LIMITS, ORDER, WHAT, WHEN, WHO, SpendModel
from .spoken import spoken

ROOMY, WIDE, WIDEST = 70, 85, 110
"""average letters from which the columns of who, order and limits are shown"""


class SpendLog(QDialog):
    """Emits the file to write with the entries that are shown, and the folder to open."""

    read_wanted = pyqtSignal()
    export_wanted = pyqtSignal(object, object)
    folder_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CapellaSpendLog")
        self.setWindowTitle(self.tr("Spend log"))
        self.entries = SpendModel(self)
        self.list = FlatList(self.entries, WHAT, self)
        self.months = QComboBox(self)
        self.filter = QgsFilterLineEdit(self)
        self.sum = QLabel(self)
        self.notice = Notice(self)
        self.buttons = QDialogButtonBox(self)
        self._book = SpendBook((), ())
        self._written: Path | None = None
        self._assemble()
        self._connect()
        self.resize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 30)
        QgsGui.enableAutoGeometryRestore(self)
        self._add_up()

    def show_book(self, book: SpendBook) -> None:
        """The log as it is now; the month that was chosen stays chosen."""
        chosen = self._month()
        self._book = book
        self.months.blockSignals(True)
        self.months.clear()
        self.months.addItem(self.tr("All months"), None)
        for month in book.months:
            self.months.addItem(self.locale().toString(month.first.date(), "MMMM yyyy"), month.first.isoformat())
        place = self.months.findData(chosen.first.isoformat()) if chosen else -1
        self.months.setCurrentIndex(max(place, 0))
        self.months.blockSignals(False)
        self.entries.show(book.entries)
        self._choose()

    def show_exported(self, path: Path) -> None:
        """The file is there."""
        self._written = path
        text = self.tr("The log was written to {path}").format(path=path)
        self.notice.say(text, icons.SUCCESS, self.tr("Open &folder"))

    def show_failure(self, error: CapellaError) -> None:
        """It did not work."""
        self._written = None
        self.notice.say(spoken(error.sentence))

    def _month(self) -> Month | None:
        first = self.months.currentData()
        return next((month for month in self._book.months if month.first.isoformat() == first), None)

    def _choose(self) -> None:
        self.entries.show_month(self._month())
        self._add_up()

    def _add_up(self) -> None:
        self._export.setEnabled(bool(self.entries.shown))
        month = self._month() or (self._book.months[0] if self._book.months else None)
        if month is None:
            self._say(self.tr("Nothing was ordered with this account on this computer yet."))
            return
        name = self.locale().toString(month.first.date(), "MMMM yyyy")
        text = self.tr("{month}: {sum}").format(month=name, sum=money_wording.spent_text(month.spent, self._book.caps))
        own = month.spent.automated
        if own.amount or self._book.caps.automation is not None:
            alone = self.tr("without a person {sum}").format(sum=self._alone(own, self._book.caps))
            text = f"{text}{wording.DOT}{alone}"
        self._say(text)

    def _alone(self, spent: Money, caps: Caps) -> str:
        if caps.automation is None:
            return str(spent)
        return self.tr("{spent} of {limit}").format(spent=spent, limit=Money(CURRENCY, caps.automation))

    def _say(self, text: str) -> None:
        self.sum.setText(text)
        self.sum.setAccessibleName(text)
        self.sum.setToolTip(
            self.tr("What was placed or may have been placed, by the prices that were seen. Renewals are mostly free.")
        )

    def _ask_where(self) -> None:
        name = self.tr("capella_spending.csv")
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the spend log"), str(Path.home() / name), self.tr("CSV files (*.csv)")
        )
        if path:
            whole = Path(path) if Path(path).suffix else Path(f"{path}.csv")
            self.export_wanted.emit(whole, self.entries.shown)

    def _menu(self, place: QPoint) -> None:
        for entry in self.list.chosen()[:1]:
            offer_menu(self.list, place, (), self.tr("Copy order id"), entry.order_id)

    def _connect(self) -> None:
        self.months.currentIndexChanged.connect(lambda _i: self._choose())
        self.filter.textChanged.connect(self._search)
        self.list.customContextMenuRequested.connect(self._menu)
        self.buttons.rejected.connect(self.reject)
        self._export.clicked.connect(lambda: self._ask_where())
        self.notice.pressed.connect(lambda: self._written and self.folder_wanted.emit(self._written.parent))

    def _search(self, words: str) -> None:
        self.entries.filter(words)
        self._add_up()

    def _assemble(self) -> None:
        boxes = QDialogButtonBox
        close = self.buttons.addButton(boxes.StandardButton.Close)
        self._export = self.buttons.addButton(self.tr("&Export CSV..."), boxes.ButtonRole.ActionRole)
        self._export.setIcon(icons.theme_icon(icons.DOWNLOAD))
        self._export.setAutoDefault(False)
        for widget, text in (
            (self.months, self.tr("Shows one calendar month (UTC), or all")),
            (self.filter, self.tr("Shows only entries that contain these words: scene, order, person, outcome")),
            (self.list, self.tr("Everything that was tried to be ordered with this account on this computer")),
            (self.buttons, self.tr("Export or close")),
            (self._export, self.tr("Writes the entries that are shown to a file for a spreadsheet")),
            (close, self.tr("Closes the log")),
        ):
            widget.setToolTip(text)
            widget.setAccessibleName(text)
        self.filter.setPlaceholderText(self.tr("Filter the log"))
        self.filter.setShowSearchIcon(True)
        self.months.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sum.setWordWrap(True)
        self.list.sortByColumn(WHEN, Qt.SortOrder.DescendingOrder)
        for column, letters in ((WHO, ROOMY), (ORDER, WIDE), (LIMITS, WIDEST)):
            self.list.spare(column, letters)
        line = QHBoxLayout()
        line.addWidget(self.months)
        line.addWidget(self.filter, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(line)
        for widget in (self.sum, self.notice):
            whole.addWidget(widget)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.buttons)
