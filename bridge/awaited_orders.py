"""Which orders were seen being prepared, so that somebody is told once when they are ready, after a restart too."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from qgis.core import QgsSettings

from ..core.orders import Order, OrderPhase
from .order_list import OrderList
from .settings_store import HEADING


@dataclass(frozen=True)
class News:
    """Orders that were awaited: those that can be opened now, and those that ended without a delivery."""

    ready: tuple[Order, ...] = ()
    ended: tuple[Order, ...] = ()


class AwaitedOrders:
    """Kept in the profile's settings for each account, so that of two windows only one tells.

    An order that was ready when it was first seen is no news; one that has expired meanwhile is none any more.
    """

    def note(self, seen: OrderList) -> News:
        """What has become of the orders that were awaited; what is being prepared is awaited from now on."""
        place = _place(seen.account)
        awaited = frozenset(str(QgsSettings().value(place, "") or "").split())
        alive = [order for order in seen.orders if order.is_active(seen.now)]
        preparing = {order.order_id for order in alive if order.status.phase is OrderPhase.PREPARING}
        if preparing != awaited:
            QgsSettings().setValue(place, " ".join(sorted(preparing)))
        known = [order for order in seen.orders if order.order_id in awaited]
        return News(
            tuple(o for o in known if o.status.phase is OrderPhase.READY and o.is_active(seen.now)),
            tuple(o for o in known if o.status.phase is OrderPhase.FAILED and not o.is_expired(seen.now)),
        )


def _place(account: str) -> str:
    """A name without slashes, which would make groups."""
    return f"{HEADING}/awaited/{hashlib.sha256(account.encode()).hexdigest()[:16]}"
