"""The log of spending as a table: when, what, at which price, with what outcome, by whom, and where it went."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.attempts import AttemptState, Purpose
from ..core.line_keys import KeyedItem
from ..core.spend_book import Month
from ..core.spend_log import SpendEntry
from . import item_naming, money_wording, wording
from .cells import PILL, SECOND_LINE, Pill, Shape
from .flat_model import FlatModel
from .qt_numbers import as_int

WHEN, WHAT, PRICE, OUTCOME, WHO, ORDER, LIMITS = range(7)
_SHAPES = {
    AttemptState.PLACED: Shape.CHECK,
    AttemptState.SENDING: Shape.RING,
    AttemptState.UNCERTAIN: Shape.ALERT,
    AttemptState.REJECTED: Shape.CROSS,
    AttemptState.NOT_SENT: Shape.CROSS,
    AttemptState.NOT_PLACED: Shape.CROSS,
}


class SpendModel(FlatModel[SpendEntry]):
    """Newest first until a title is clicked."""

    can_sort = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (
            self.tr("When (UTC)"), self.tr("What"), self.tr("Price seen"), self.tr("Outcome"), self.tr("Who"),
            self.tr("Order, contract"), self.tr("Limits crossed"),
        )  # fmt: skip
        self._month: Month | None = None

    @property
    def shown(self) -> tuple[SpendEntry, ...]:
        """What the filter lets through, from top to bottom."""
        return tuple(self._shown)

    def show_month(self, month: Month | None) -> None:
        """Only what was begun in that month; None shows everything."""
        self._month = month
        self.rearrange()

    def id_of(self, thing: SpendEntry) -> str:
        """No two attempts begin at the same microsecond for the same things."""
        return f"{thing.begun_at.isoformat()} {thing.line_keys[:1]}"

    def words_of(self, thing: SpendEntry) -> str:
        """All that is written of it."""
        lines = " ".join(thing.line_keys)
        cells = " ".join(self._first_line(thing, column) for column in range(len(self.titles)))
        return f"{cells} {lines} {thing.order_id} {thing.contract_id or ''} {self.purpose(thing)}"

    def passes(self, thing: SpendEntry) -> bool:
        """Only one month, where one was chosen."""
        return self._month is None or self._month.holds(thing)

    def rank_of(self, thing: SpendEntry, column: int) -> Any:
        """Prices by amount, everything else as it is written."""
        if column == WHEN:
            return thing.begun_at
        if column == PRICE:
            money = thing.price.money if thing.price else None
            return thing.price is not None, money is None, money.amount if money else Decimal(0), thing.begun_at
        return self._first_line(thing, column).casefold(), thing.begun_at

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        entry = self.thing_at(index.row())
        if entry is None:
            return None
        column = index.column()
        if role == PILL:
            return self._pill(entry) if column == OUTCOME else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._first_line(entry, column)
        if role == SECOND_LINE:
            return self._second_line(entry, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PRICE:
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry, column)
        return None

    def purpose(self, entry: SpendEntry) -> str:
        """Why it was sent."""
        return {
            Purpose.ORDER: self.tr("order"),
            Purpose.RENEWAL: self.tr("renewal"),
            Purpose.TASK: self.tr("task"),
        }[entry.purpose]

    def _pill(self, entry: SpendEntry) -> Pill:
        word = {
            AttemptState.PLACED: self.tr("placed"),
            AttemptState.SENDING: self.tr("being sent"),
            AttemptState.UNCERTAIN: self.tr("uncertain"),
            AttemptState.REJECTED: self.tr("refused"),
            AttemptState.NOT_SENT: self.tr("not sent"),
            AttemptState.NOT_PLACED: self.tr("not placed"),
        }[entry.state]
        return Pill(word, _SHAPES[entry.state], filled=entry.state.is_spent)

    def _first_line(self, entry: SpendEntry, column: int) -> str:
        if column == WHEN:
            return wording.moment(entry.begun_at)
        if column == WHAT:
            return item_naming.summary(map(KeyedItem.of, entry.line_keys))
        if column == PRICE:
            return money_wording.price_text(entry.price)
        if column == OUTCOME:
            return self._pill(entry).word
        if column == WHO:
            return entry.approved_by
        return entry.order_id[:8] if column == ORDER else entry.override

    def _second_line(self, entry: SpendEntry, column: int) -> str:
        if column == WHEN:
            return self.purpose(entry)
        if column == WHAT:
            item = KeyedItem.of(entry.line_keys[0]) if entry.line_keys else None
            return (item.item_id or item.collect_id or item.task_id) if item else ""
        if column == WHO:
            return self.tr("without a person") if entry.is_unattended else ""
        return (entry.contract_id or self.tr("default contract")) if column == ORDER else ""

    def _spoken(self, entry: SpendEntry, column: int) -> str:
        if column == WHEN:
            return self.tr("{time} UTC").format(time=wording.moment(entry.begun_at, seconds=True))
        if column == WHAT:
            return "\n".join(entry.line_keys)
        if column == PRICE:
            return money_wording.price_tip(entry.price)
        if column == OUTCOME:
            return self.tr("Counts as spent") if entry.state.is_spent else self.tr("Nothing was spent")
        return entry.order_id if column == ORDER else self._first_line(entry, column)
