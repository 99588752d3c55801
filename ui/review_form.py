"""What an order costs, line by line, and the one button of this program that spends money."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timezone

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QElapsedTimer, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QPushButton, QShortcut, QVBoxLayout, QWidget

from ..core.items import ItemRow
from ..core.limits import Crossing
from ..core.orders import AuthorizedReview, OrderReview
from ..core.spending_errors import LONGEST_SIGHT
from ..core.standing import Standing
from . import icons, review_wording
from .busy_line import BusyLine
from .dry_run_view import DryRunView
from .flow_layout import FlowLayout
from .form_scroll import FormScroll
from .limit_override import LimitOverride
from .notice import Notice
from .review_lines import ReviewLines
from .review_sums import ReviewSums

LOOK_MS = 5_000
"""how often the age of a price is looked at"""
SETTLE_MS = 500
"""how long a review is seen before it can be approved: longer than the second half of a double click"""


class ReviewForm(QWidget):
    """Shows one review. `approved` is emitted at most once for each review that is shown."""

    approved = pyqtSignal(object, object)
    dry_run_wanted = pyqtSignal(object)
    review_wanted = pyqtSignal(object)
    contract_wanted = pyqtSignal(object, object)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._review: OrderReview | None = None
        self._standing = Standing()
        self._dry_run = self._sent = self._is_busy = self._is_open = False
        self._seen = QElapsedTimer()
        self._now = now or (lambda: datetime.now(timezone.utc))
        self.title = QLabel(self)
        self.lines = ReviewLines(self)
        self.lower = QWidget(self)
        self.sums = ReviewSums(self.lower)
        self.having, self.notice, self.age = Notice(self.lower), Notice(self.lower), Notice(self.lower)
        self.details = QgsCollapsibleGroupBox(self.lower)
        self.code = QLineEdit(self.details)
        self.limits = LimitOverride(self.lower)
        self.dry_run = DryRunView(self)
        self.busy = BusyLine(self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.again = QPushButton(icons.theme_icon(icons.REFRESH), self.tr("Review a&gain"), self)
        self.place = QPushButton(self)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._assemble()
        self._connect()
        self._name_buttons()

    @property
    def was_sent(self) -> bool:
        """True once the button was pressed for this review."""
        return self._sent

    @property
    def line_keys(self) -> frozenset[str]:
        """What is reviewed; empty before the first review."""
        return frozenset(line.key for line in self._review.request.lines) if self._review else frozenset()

    @property
    def is_stale(self) -> bool:
        """True where the price is too old to order by."""
        asked_at = self._review.asked_at if isinstance(self._review, AuthorizedReview) else None
        return asked_at is not None and self._now() - asked_at > LONGEST_SIGHT

    def set_dry_run(self, dry_run: bool) -> None:
        """In a dry run the button sends nothing and says so."""
        self._dry_run = dry_run
        self.dry_run.hide()
        self._name_buttons()

    def show_review(self, review: OrderReview, rows: Mapping[str, ItemRow], standing: Standing | None = None) -> None:
        """The server's answer. `rows` describes the lines by item id; `standing` is what else is known of them."""
        self._review, self._standing, self._sent = review, standing or Standing(), False
        self._is_open = False
        self.dry_run.hide()
        self.lines.show_costs(review.costs, rows, self._standing)
        self.sums.show_review(review, standing)
        self._explain(review)
        # A word is given for one review, also where the next one crosses the same limit as far.
        self.show_crossings(())
        self.show_crossings(self._standing.crossings(review) if isinstance(review, AuthorizedReview) else ())
        self._clock.start()
        self._seen.start()
        QTimer.singleShot(SETTLE_MS, self._name_buttons)
        self._name_buttons()

    def show_crossings(self, crossings: tuple[Crossing, ...]) -> None:
        """Limits that stand in the way, known before or found when the order was about to be sent."""
        if crossings:
            self._sent = False
        self.limits.show_crossings(crossings)

    def set_open(self, is_open: bool) -> None:
        """Whether nobody knows yet what became of the order: then there is no price to ask for."""
        self._is_open = is_open
        self.sums.contracts.setEnabled(not is_open)
        self.having.button.setEnabled(not is_open)
        self._name_buttons()

    def show_dry_run(self, body: Mapping[str, object]) -> None:
        """What would have been sent."""
        self.dry_run.show_body(body)
        self.dry_run.text.setFocus()
        self._name_buttons()

    def set_busy(self, sentence: str) -> None:
        """While an order is being sent nothing can be pressed; an empty sentence ends it."""
        self._is_busy = bool(sentence)
        self.busy.say(sentence)
        self.limits.setEnabled(not sentence)
        self.sums.contracts.setEnabled(not sentence)
        self._name_buttons()

    def _press(self) -> None:
        review = self._review
        if not isinstance(review, AuthorizedReview) or not self._can_place():
            self._name_buttons()
        elif self._dry_run:
            self.dry_run_wanted.emit(review)
        else:
            self._sent = True
            self._name_buttons()
            self.approved.emit(review, self.limits.override)

    def _can_place(self) -> bool:
        is_allowed = self._dry_run or not self.limits.is_crossed or self.limits.override is not None
        is_fresh = isinstance(self._review, AuthorizedReview) and not self.is_stale
        is_seen = self._seen.isValid() and self._seen.elapsed() >= SETTLE_MS
        return is_fresh and is_seen and is_allowed and not self._sent and not self._is_busy

    def _leave(self) -> None:
        if self.back.isEnabled():
            self._clock.stop()
            self.left.emit()

    def _ask_again(self) -> None:
        if self._review is not None:
            self.review_wanted.emit(self._review.request)

    def _change_contract(self, contract_id: str | None) -> None:
        if self._review is not None:
            self.contract_wanted.emit(contract_id, self._review.request)

    def _leave_out(self) -> None:
        left = self._standing.left_of(self._review.request) if self._review else None
        if left is not None:
            self.review_wanted.emit(left)

    def _explain(self, review: OrderReview) -> None:
        denial = review_wording.denial_sentence(review)
        code = review_wording.denial_code(review)
        self.details.setVisible(bool(code))
        self.code.setText(code)
        words = denial or review_wording.notes(review)
        self.notice.say(words, review_wording.icon_of(review))
        left = self._standing.left_of(review.request)
        can_leave_out = left is not None and left != review.request
        button = self.tr("Lea&ve out what I have") if can_leave_out else ""
        icon = icons.WARNING if self._standing.in_flight else icons.SUCCESS
        self.having.say(review_wording.having_sentence(review, self._standing), icon, button)

    def _name_buttons(self) -> None:
        review = self._review
        can_be_placed = isinstance(review, AuthorizedReview) and not self.is_stale
        ended = self._sent and not self._is_busy and not self._is_open
        self.age.say(self.tr("You have seen this price more than 15 minutes ago.") if self.is_stale else "")
        self.again.setVisible(review is not None and not self._is_open and (ended or not can_be_placed))
        self.again.setEnabled(not self._is_busy)
        self.back.setEnabled(not self._is_busy)
        self.place.setVisible(can_be_placed and not ended and not self._is_open)
        self.place.setEnabled(self._can_place())
        text = review_wording.place_text(review, self._dry_run) if isinstance(review, AuthorizedReview) else ""
        self.place.setText(text)
        self.place.setIcon(icons.theme_icon(icons.INFO if self._dry_run else icons.ORDERS))
        self.place.setAccessibleName(self.place.text().replace("&", ""))
        self.place.setToolTip(review_wording.place_tip(self._dry_run, is_crossed=self.limits.is_crossed))

    def _connect(self) -> None:
        self.place.clicked.connect(self._press)
        self.back.clicked.connect(self._leave)
        self.again.clicked.connect(self._ask_again)
        self.having.pressed.connect(self._leave_out)
        self.sums.contract_chosen.connect(self._change_contract)
        self.limits.changed.connect(self._name_buttons)
        self._clock.timeout.connect(self._name_buttons)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def _assemble(self) -> None:
        bold = self.font()
        bold.setBold(True)
        self.title.setText(self.tr("Cost review"))
        self.title.setFont(bold)
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
        self.again.setToolTip(self.tr("Asks for the price of the same lines again; nothing is bought"))
        self.again.setAccessibleName(self.tr("Review again"))
        lower = QVBoxLayout(self.lower)
        lower.setContentsMargins(0, 0, 0, 0)
        for widget in (self.sums, self.having, self.notice, self.details, self.limits, self.age):
            lower.addWidget(widget)
        bar = QWidget(self)
        buttons = FlowLayout(bar)
        for button in (self.back, self.again, self.place):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.lines, 3)
        column.addWidget(FormScroll(self.lower, self.tr("Cost"), self))
        column.addWidget(self.dry_run, 2)
        column.addWidget(bar)
        column.addWidget(self.busy)
        column.addStretch(1)
