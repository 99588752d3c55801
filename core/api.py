"""The service as a table of endpoints: one method each, values in and out (capella-api.md 1)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

from .account import Account, Contract
from .cancel import CancelledCheck, never
from .delivery import DeliveredItem, Delivery
from .errors import NotFound, OutcomeUnknown, RequestRefused, ServiceFailed
from .http import ApiDoor
from .items import Collection, ItemPage
from .orders import ApprovedOrder, Order, OrderPhase, OrderRequest, OrderReview
from .query import SearchQuery
from .tasks import TaskingRequest, TaskPage
from .wire import catalog, ordering, tasking


class CapellaClient:
    """Every method raises `ConnectionFailed`, `ServiceFailed` or a kind of `RequestRefused`."""

    def __init__(self, door: ApiDoor) -> None:
        self.door = door

    def whoami(self) -> Account:
        """`GET /user`."""
        return tasking.account(self.door.ask("GET", "/user"))

    def contracts(self) -> tuple[Contract, ...]:
        """`GET /organization`; refused to everybody but the organization's managers."""
        return tasking.contracts(self.door.ask("GET", "/organization"))

    def collections(self) -> tuple[Collection, ...]:
        """`GET /catalog/collections/`."""
        return catalog.collections(self.door.ask("GET", "/catalog/collections/"))

    def search(self, query: SearchQuery, page: int, page_size: int, cancelled: CancelledCheck = never) -> ItemPage:
        """`POST /catalog/search`, one page (counted from 1)."""
        body = query.body(page, page_size)
        found: ItemPage = self.door.ask("POST", "/catalog/search", body, read=catalog.item_page, cancelled=cancelled)
        return found

    def item(self, collection: str, item_id: str) -> DeliveredItem:
        """The item as the catalog has it now, with fresh links to what needs no order. Raises `NotFound`."""
        body: dict[str, Any] = {"ids": [item_id], "limit": 10, "page": 1}
        if collection:
            body["collections"] = [collection]
        answer = self.door.ask("POST", "/catalog/search", body)
        features = answer.get("features") if isinstance(answer, dict) else None
        for document in features if isinstance(features, list) else []:
            if isinstance(document, dict) and document.get("id") == item_id:
                return ordering.delivered_item(document, "")
        raise NotFound(detail=item_id)

    def review(self, request: OrderRequest) -> OrderReview:
        """`POST /orders/review`; spends nothing."""
        return ordering.review(self.door.ask("POST", "/orders/review", ordering.order_body(request)), request)

    def submit(self, approved: ApprovedOrder) -> Order:
        """`POST /orders`, once, with exactly what was reviewed. Raises `OutcomeUnknown` too; see `ordering.submit`."""
        return _sent(self.door.send_once("/orders", ordering.order_body(approved.request)))

    def order_task(self, task_id: str) -> Order:
        """`POST /orders/task/{id}`, once: everything of that task's collects. Raises `OutcomeUnknown` too."""
        return _sent(self.door.send_once(f"/orders/task/{quote(task_id, safe='')}"))

    def orders(self, user_id: str) -> tuple[Order, ...]:
        """`GET /orders` of one user, newest first."""
        return ordering.orders(self.door.ask("GET", f"/orders?{urlencode({'customerId': user_id})}"))

    def order(self, order_id: str, cancelled: CancelledCheck = never) -> Order:
        """`GET /orders/{id}`."""
        return ordering.order(self.door.ask("GET", f"/orders/{quote(order_id, safe='')}", cancelled=cancelled))

    def download(self, order_id: str) -> Delivery:
        """`GET /orders/{id}/download`: signed links. Raises `OrderExpired`, `OrderNotReady`."""
        return ordering.delivery(self.door.ask("GET", f"/orders/{quote(order_id, safe='')}/download"), order_id)

    def tasks_page(self, owner: dict[str, str], page: int, limit: int = 100) -> TaskPage:
        """`tasks/paged`, newest submission first; `owner` is `organizationId` or `customerId`.

        The document shows GET and POST: GET it is, POST where the service answers 405 or 404 (capella-api.md 0.3).
        """
        path = "/tasks/paged?" + urlencode({"page": page, "limit": limit, **owner})
        try:
            return tasking.task_page(self.door.ask("GET", path))
        except RequestRefused as refusal:
            if refusal.status not in (404, 405):
                raise
        return tasking.task_page(self.door.ask("POST", path))

    def task(self, task_id: str) -> TaskingRequest:
        """`GET /task/{id}`; the task list is kinder to the service where several are needed."""
        answer = self.door.ask("GET", f"/task/{quote(task_id, safe='')}")
        if not isinstance(answer, dict):
            raise ServiceFailed(detail="no task in the answer")
        return tasking.task(answer)

    def collects(self, task_id: str) -> tuple[str, ...]:
        """`GET /collects/list/{id}`: the ids of a task's collects."""
        return tasking.collect_ids(self.door.ask("GET", f"/collects/list/{quote(task_id, safe='')}"))


def _sent(answer: Any) -> Order:
    """The order in the answer to a POST that was accepted; an answer that is none leaves the outcome open."""
    try:
        order = ordering.order(answer)
    except ServiceFailed as error:
        raise OutcomeUnknown(detail=error.detail) from error
    if not order.order_id and order.status.phase is not OrderPhase.FAILED:
        raise OutcomeUnknown(detail="an order without an id")
    return order
