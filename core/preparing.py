"""From an order to its files: wait until the service has prepared it, then fetch the signed links."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from .cancel import CancelledCheck, Emit, never, pause, silent, stop_if
from .delivery import Delivery
from .errors import OrderExpired, OrderNotReady, OrderRejected
from .orders import Order, OrderPhase

PAUSES_S = (1.0, 2.0, 3.0, 5.0, 8.0, 15.0, 30.0)
"""seconds between two looks at an order; the last one repeats"""


class PreparingService(Protocol):
    """What of the service this needs."""

    def order(self, order_id: str, cancelled: CancelledCheck = never) -> Order:
        """The order as it is now."""

    def download(self, order_id: str) -> Delivery:
        """Its signed links."""


def prepare(
    service: PreparingService,
    order_id: str,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    sleep: Callable[[float], None] = time.sleep,
) -> Delivery:
    """The links of an order, once it is ready; emits each `Order` that it sees.

    Unknown status words mean "still preparing". Raises `OrderRejected` for an order that ended without a delivery,
    `OrderExpired`, the errors of the service and `Cancelled`.
    """
    looks = 0
    while True:
        stop_if(cancelled)
        order = service.order(order_id, cancelled)
        emit(order)
        if order.status.word.lower() == "expired":
            raise OrderExpired(detail=order_id)
        if order.status.phase is OrderPhase.FAILED:
            raise OrderRejected(
                f"This order ended as “{order.status.word}” and holds no files: review it again.", detail=order_id
            )
        if order.status.phase is OrderPhase.READY:
            try:
                return service.download(order_id)
            except OrderNotReady:
                pass
        pause(PAUSES_S[min(looks, len(PAUSES_S) - 1)], cancelled, sleep)
        looks += 1
