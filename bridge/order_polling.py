"""Looks at the orders again while something may change by itself, ever more seldom while it does not."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import CapellaError, RateLimited, RequestRefused
from ..core.orders import OrderPhase
from ..core.polling import Pace
from .order_list import OrderList


class OrderPolling(QObject):
    """Rests while no order is being prepared or in doubt; whether the dock is seen makes no difference.

    Who hid the dock waits for the message that an order is ready all the more (docs/adr).
    """

    def __init__(self, look: Callable[[], None], timer: QTimer | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(look)
        self._pace = Pace()
        self._seen: dict[str, str] = {}
        self._is_waiting = False

    def note(self, seen: OrderList) -> None:
        """The list as it is now."""
        words = {order.order_id: order.status.word for order in seen.orders}
        words.update({attempt.attempt_id: "" for attempt in seen.uncertain})
        preparing = [
            order for order in seen.orders if order.is_active(seen.now) and order.status.phase is OrderPhase.PREPARING
        ]
        self._is_waiting = bool(preparing or seen.uncertain or seen.is_sending)
        self._pace = self._pace.slower() if words == self._seen else Pace()
        self._seen = words
        self._schedule()

    def note_failure(self, error: CapellaError) -> None:
        """The list could not be read; what was refused for good is not asked again by itself."""
        if isinstance(error, RequestRefused):
            self.rest()
            return
        self._pace = self._pace.slower(error.retry_after if isinstance(error, RateLimited) else None)
        self._schedule()

    def hurry(self) -> None:
        """The user has asked: from now on the pauses are short again, but never shorter than the service wants."""
        self._pace = Pace(least_s=self._pace.least_s)

    def rest(self) -> None:
        """Looks no more, until somebody asks."""
        self._timer.stop()
        self._is_waiting = False

    def forget(self) -> None:
        """Another connection has other orders."""
        self.rest()
        self._seen, self._pace = {}, Pace()

    def _schedule(self) -> None:
        if self._is_waiting:
            self._timer.start(int(self._pace.pause_s * 1000))
        else:
            self._timer.stop()
