"""The second page: the basket, which turns into the cost review."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..core.account import Contract
from ..core.errors import InputError
from ..core.items import ItemRow
from ..core.limits import Crossing
from ..core.orders import AuthorizedReview, Order, OrderLine, OrderRequest, OrderReview, Override
from ..core.products import AnalyticProduct
from ..core.standing import Standing
from . import icons, line_wording, wording
from .basket_view import BasketView
from .notice import Notice
from .review_form import ReviewForm
from .spoken import spoken


class BasketPage(QWidget):
    """Emits what is to be reviewed and what was approved."""

    lines_removed = pyqtSignal(object)
    basket_cleared = pyqtSignal()
    analytic_toggled = pyqtSignal(object, str, bool)
    review_requested = pyqtSignal(object)
    review_insisted = pyqtSignal(object)
    approved = pyqtSignal(object, object)
    dry_run_wanted = pyqtSignal(object)
    review_left = pyqtSignal()
    contract_chosen = pyqtSignal(object)
    covering_used = pyqtSignal(object)
    ask_server_wanted = pyqtSignal()
    search_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._answers: tuple[Callable[[], None] | None, ...] = (None, None)
        """what the buttons of the notice do"""
        self._is_uncertain = self._is_sending = False
        self.notice = Notice(self)
        self.basket = BasketView(self)
        self.review = ReviewForm(self)
        self._assemble()
        self._connect()
        self.show_lines((), {})

    def show_lines(self, lines: tuple[OrderLine, ...], rows: Mapping[str, ItemRow]) -> None:
        """What is in the basket. `rows` describes it, by item id."""
        self.basket.show_lines(lines, rows)

    def mark_owned(self, item_ids: frozenset[str]) -> None:
        """The items that the organization has bought before."""
        self.basket.mark_owned(item_ids)

    def tell_image_added(self, product: AnalyticProduct, image: ItemRow) -> None:
        """An analytic brought the image that it is made from."""
        text = self.tr("{rule} The {image} was added to the basket.")
        rule = line_wording.analytic_rule(product)
        self._say(text.format(rule=rule, image=image.product_type), icons.INFO)

    def show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        """The contracts that can pay; the choice stays."""
        self.basket.show_contracts(contracts)
        self.review.sums.show_contracts(contracts)

    def show_standing(self, standing: Standing) -> None:
        """What is known beside the price of the review that comes next."""
        self._standing = standing

    def show_review(self, review: OrderReview) -> None:
        """The price and the verdict: the page becomes the review. While an order is sent, its outcome comes first."""
        standing, self._standing = self._standing, None
        if self._is_sending:
            return
        self._settle()
        self.review.show_review(review, self.basket.rows, standing)
        self._pages.setCurrentWidget(self.review)
        self.review.back.setFocus()

    def show_covering(self, order: Order, request: OrderRequest | None = None) -> None:
        """An order that lives holds every line of `request` already: it is offered instead of a new one."""
        self._settle()
        self._pages.setCurrentWidget(self.basket)
        text = self.tr(
            "You ordered these scenes on {time} UTC and the order is still valid: nothing needs to be bought."
        )
        self._say(
            text.format(time=wording.moment(order.ordered_at)),
            icons.SUCCESS,
            (self.tr("&Use that order"), lambda: self.covering_used.emit(order)),
            (self.tr("Review any&way"), lambda: self._insist(request)) if request else None,
        )

    def show_crossings(self, crossings: tuple[Crossing, ...]) -> None:
        """The order was not sent because of limits; the form asks for a word on them."""
        self._settle()
        self.review.show_crossings(crossings)
        self._say(self.tr("Nothing was sent: the order would cross a limit of yours."))

    def show_dry_run(self, body: Mapping[str, object]) -> None:
        """What would have been sent."""
        self._settle()
        if self.is_reviewing:
            self.review.show_dry_run(body)

    def show_busy(self, sentence: str) -> None:
        """Something is on its way to the service; an empty sentence ends it."""
        self._say("")
        self.basket.set_busy(sentence)
        self.review.set_busy(sentence)

    def show_failure(self, sentence: str) -> None:
        """It did not work."""
        self._settle()
        self._say(sentence)

    def show_outcome(self, sentence: str, ok: bool) -> None:
        """What became of an order that was sent."""
        self._settle()
        if ok:
            self._pages.setCurrentWidget(self.basket)
        self._say(sentence, icons.SUCCESS if ok else icons.WARNING)

    def show_uncertain(self, sentence: str) -> None:
        """Nobody knows whether the order was placed: the server can be asked, and nothing is sent before."""
        self._settle()
        self._is_uncertain = True
        self.review.set_open(True)
        self._say(sentence, icons.WARNING, (self.tr("&Ask the server"), self.ask_server_wanted.emit))

    def is_unsure_of(self, line_keys: Iterable[str]) -> bool:
        """True where the order whose outcome is open here is the one of exactly these lines."""
        return self._is_uncertain and self.review.line_keys == frozenset(line_keys)

    def tell_none_open(self) -> None:
        """Somebody else, another window perhaps, has learned what became of the order."""
        if self._is_uncertain:
            self.show_outcome(self.tr("The order is not in doubt any more: see the list of orders."), False)

    def tell_settled(self, placed: tuple[bool, ...]) -> None:
        """What the server's list says of the order whose outcome was open; empty where it does not know yet."""
        if not self._is_uncertain:
            return
        if not placed:
            text = self.tr("The server's list does not tell yet. Ask again in two minutes; nothing is sent until then.")
            self._say(text, icons.WARNING, (self.tr("&Ask the server"), self.ask_server_wanted.emit))
        elif any(placed):
            self.show_outcome(self.tr("The server has the order: it was placed once, and is in the list."), True)
        else:
            self.show_outcome(
                self.tr("The server does not have the order: nothing was bought. Review it again."), False
            )

    def set_dry_run(self, dry_run: bool) -> None:
        """Whether orders are only shown."""
        self.review.set_dry_run(dry_run)

    @property
    def is_reviewing(self) -> bool:
        """True while the review is shown."""
        return self._pages.currentWidget() is self.review

    @property
    def is_sending(self) -> bool:
        """True from the press on the button until something is known of the order."""
        return self._is_sending

    def _settle(self) -> None:
        self._is_uncertain = self._is_sending = False
        self.review.set_open(False)
        self.show_busy("")

    def _say(
        self,
        sentence: str,
        icon: str = icons.WARNING,
        first: tuple[str, Callable[[], None]] | None = None,
        second: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """One sentence, and what can be done about it: a label and a deed each."""
        self._answers = (first[1] if first else None, second[1] if second else None)
        self.notice.say(sentence, icon, first[0] if first else "", second=second[0] if second else "")

    def _answer(self, number: int) -> None:
        """A button of the notice works once."""
        deed = self._answers[number]
        self._say("")
        if deed is not None:
            deed()

    def _ask_for_review(self) -> None:
        try:
            request = OrderRequest.of(self.basket.lines, self.basket.contracts.currentData())
        except InputError as error:
            self._say(spoken(error.sentence))
            return
        self._review(request)

    def _review(self, request: OrderRequest) -> None:
        self.show_busy(self.tr("Asking Capella for the price"))
        self.review_requested.emit(request)

    def _insist(self, request: OrderRequest) -> None:
        self.show_busy(self.tr("Asking Capella for the price"))
        self.review_insisted.emit(request)

    def _pay_with(self, contract_id: str | None, request: OrderRequest) -> None:
        self.basket.choose_contract(contract_id)
        self._insist(OrderRequest.of(request.lines, contract_id))

    def _approve(self, review: AuthorizedReview, override: Override | None) -> None:
        self._is_sending = True
        self.show_busy(self.tr("Sending the order; please wait for the answer"))
        self.approved.emit(review, override)

    def _leave_review(self) -> None:
        self._pages.setCurrentWidget(self.basket)
        if not self.review.was_sent:
            self._say(self.tr("Nothing was sent and nothing was bought."), icons.INFO)
        self.review_left.emit()
        self.basket.ask.setFocus()

    def _connect(self) -> None:
        basket, review = self.basket, self.review
        basket.lines_removed.connect(self.lines_removed)
        basket.basket_cleared.connect(self.basket_cleared)
        basket.analytic_toggled.connect(self.analytic_toggled)
        basket.contract_chosen.connect(self.contract_chosen)
        basket.search_wanted.connect(self.search_wanted)
        basket.review_wanted.connect(self._ask_for_review)
        review.approved.connect(self._approve)
        review.dry_run_wanted.connect(self.dry_run_wanted)
        review.review_wanted.connect(self._insist)
        review.contract_wanted.connect(self._pay_with)
        review.left.connect(self._leave_review)
        self.notice.pressed.connect(lambda: self._answer(0))
        self.notice.second_pressed.connect(lambda: self._answer(1))

    def _assemble(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.basket)
        self._pages.addWidget(self.review)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addWidget(self.notice)
        whole.addWidget(self._pages, 1)
