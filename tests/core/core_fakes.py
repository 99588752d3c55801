"""Stand-ins for the world around core: a transport, the service, a catalog, and short ways to make values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from capella_explorer.core import journal as journal_module
from capella_explorer.core.errors import NotFound
from capella_explorer.core.http import AnswerLost, ApiDoor, Incoming, Request, Response
from capella_explorer.core.items import ItemPage, ItemRow
from capella_explorer.core.money import Money, Price
from capella_explorer.core.orders import (
    AnalyticLine,
    ApprovedOrder,
    AuthorizedReview,
    ImageLine,
    LineCost,
    Order,
    OrderedItem,
    OrderRequest,
    OrderReview,
    OrderStatus,
)
from capella_explorer.core.products import AnalyticProduct
from capella_explorer.core.wire.catalog import item_row
from core_examples import COLLECT_ID, GEO_ID, NOW, item

API = "https://api.example.org"
KEY = "k3y-0f-the-analyst"


def answer(document: Any, status: int = 200, **headers: str) -> Response:
    """A JSON answer; `retry_after="3"` is the header `retry-after`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, {"content-type": "application/json", **named}, json.dumps(document).encode())


class FakeTransport:
    """Answers requests by a function, which may raise `NotSent` or `AnswerLost`; remembers them all."""

    def __init__(self, answers: Callable[[Request], Response] | list[Response | Exception]) -> None:
        self.requests: list[Request] = []
        self._answers = answers if callable(answers) else _in_turn(answers)

    def send(self, request: Request) -> Response:
        """The whole answer."""
        self.requests.append(request)
        return self._answers(request)

    @contextmanager
    def open(self, request: Request) -> Iterator[Incoming]:
        """The answer by pieces."""
        response = self.send(request)
        yield Arriving(response.status, response.headers, [response.body])


def _in_turn(answers: list[Response | Exception]) -> Callable[[Request], Response]:
    waiting = list(answers)

    def next_answer(request: Request) -> Response:
        found = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(found, Exception):
            raise found
        return found

    return next_answer


@dataclass
class Arriving:
    """A body by pieces; an exception among them is raised there."""

    status: int
    headers: Mapping[str, str]
    pieces: list[bytes | Exception]

    def chunks(self, size: int) -> Iterator[bytes]:
        """The pieces."""
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def read_into(self, buffer: memoryview) -> int:
        """The next piece, or as much of it as fits."""
        while self.pieces:
            piece = self.pieces.pop(0)
            if isinstance(piece, Exception):
                raise piece
            if piece:
                fitting, rest = piece[: len(buffer)], piece[len(buffer) :]
                buffer[: len(fitting)] = fitting
                if rest:
                    self.pieces.insert(0, rest)
                return len(fitting)
        return 0

    def abort(self) -> None:
        """The next read fails."""
        self.pieces = [AnswerLost("aborted")]


def door(answers: Any, slept: list[float] | None = None, key: str = KEY) -> tuple[ApiDoor, FakeTransport]:
    """A door to `API` with a transport that gives these answers; pauses are noted in `slept`."""
    transport = FakeTransport(answers)
    return ApiDoor(transport, API, lambda: key, sleep=(slept if slept is not None else []).append), transport


GEO = ImageLine("capella-geo", GEO_ID, COLLECT_ID, "GEO")
SLC = ImageLine("capella-slc", GEO_ID.replace("_GEO_", "_SLC_"), COLLECT_ID, "SLC")
VESSELS = AnalyticLine(AnalyticProduct.VESSEL_DETECTION, COLLECT_ID)


def dollars(amount: str) -> Price:
    """A price that was read."""
    return Price(f"${amount}", Money("USD", Decimal(amount)))


def reviewed(request: OrderRequest, *prices: str | None, total: str | None = None) -> AuthorizedReview:
    """An authorised review of just now; None is a line without a price."""
    named = prices or ("500.00",) * len(request.lines)
    costs = tuple(
        LineCost(line, None if price is None else dollars(price))
        for line, price in zip(request.lines, named, strict=True)
    )
    whole = total or str(sum(Decimal(price or 0) for price in named))
    return AuthorizedReview(request, costs, dollars(whole), dollars(whole), journal_module._now())


def approved(*lines: ImageLine | AnalyticLine, at: datetime = NOW, contract: str | None = None) -> ApprovedOrder:
    """Consent of Ana to an order of these lines."""
    return reviewed(OrderRequest.of(lines or (GEO,), contract)).approve("ana@example.org", at)


def placed(*lines: ImageLine | AnalyticLine, order_id: str = "order-1", **changes: Any) -> Order:
    """The server's order of these lines, ready and alive for an hour."""
    items = tuple(
        OrderedItem("", "", line.collect_id, line.product.value)
        if isinstance(line, AnalyticLine)
        else OrderedItem(line.collection, line.item_id, line.collect_id)
        for line in lines or (GEO,)
    )
    order = Order(order_id, OrderStatus("completed"), NOW, NOW + timedelta(hours=1), items)
    return replace(order, **changes)


@dataclass
class FakeService:
    """The service as the use cases of spending see it. An exception in place of an answer is raised."""

    reviews: list[OrderReview | Exception] = field(default_factory=list)
    answers: list[Order | Exception] = field(default_factory=list)
    listed: tuple[Order, ...] = ()
    unlisted: tuple[Order, ...] = ()
    on_submit: Callable[[], object] = lambda: None
    sent: list[Any] = field(default_factory=list)
    reviewed: list[OrderRequest] = field(default_factory=list)

    def review(self, request: OrderRequest) -> OrderReview:
        """The next review."""
        self.reviewed.append(request)
        return _taken(self.reviews)

    def submit(self, approved: ApprovedOrder) -> Order:
        """The next answer to an order."""
        self.sent.append(approved)
        self.on_submit()
        return _taken(self.answers)

    def order_task(self, task_id: str) -> Order:
        """The next answer to the order of a task."""
        self.sent.append(task_id)
        self.on_submit()
        return _taken(self.answers)

    def orders(self, user_id: str) -> tuple[Order, ...]:
        """The list."""
        return self.listed

    def order(self, order_id: str) -> Order:
        """One order, also where the list does not show it yet."""
        for order in (*self.listed, *self.unlisted):
            if order.order_id == order_id:
                return order
        raise NotFound


def _taken(answers: list[Any]) -> Any:
    found = answers.pop(0)
    if isinstance(found, Exception):
        raise found
    return found


def row(item_id: str = GEO_ID, **changes: Any) -> ItemRow:
    """The slim row of `item`."""
    return item_row(item(item_id, **changes))


@dataclass
class FakeCatalog:
    """`total` items in catalog order; `counts` False keeps their number secret. Remembers what it was asked."""

    total: int
    counts: bool = True
    asked: list[tuple[int, int]] = field(default_factory=list)
    before: Callable[[int], object] = lambda page: None
    shifted: int = 0
    """rows that each page repeats of the page before it"""

    def search(self, query: Any, page: int, page_size: int, cancelled: Callable[[], bool] = lambda: False) -> ItemPage:
        """One page."""
        self.asked.append((page, page_size))
        self.before(page)
        start = max(0, (page - 1) * page_size - self.shifted)
        rows = tuple(_TEMPLATE_ROW(n) for n in range(start, min(start + page_size, self.total)))
        return ItemPage(rows, self.total if self.counts else None, len(rows))


def _TEMPLATE_ROW(number: int) -> ItemRow:
    return replace(_TEMPLATE, item_id=f"item-{number:05}")


_TEMPLATE = row()
