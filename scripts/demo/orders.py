"""The page of orders when there is more than one: in doubt, in preparation and ready, and what all that has cost."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Iterator
from typing import Any

from pacing import Step
from reviews import turn
from road import Road


class Orders:
    """Goes on where the reviews have left an order of unknown outcome."""

    def __init__(self, road: Road) -> None:
        self.road, self.app = road, road.app

    def walk(self) -> Iterator[Step]:
        """Pictures of the list, of the message that an order is ready, and of the log of spending."""
        page = self.app.face.orders
        placed: list[Any] = []
        self.app.reviews.order_placed.connect(placed.append)
        self.app.reviews.review_ready.connect(self.app.reviews.approve)
        turn(next_order="preparing")
        self.app.reviews.review(self._unseen_scene())
        yield lambda: placed
        self.app.reviews.review_ready.disconnect(self.app.reviews.approve)
        self.app.face.messages.clearWidgets()
        self.app.face.show_page(self.road.page("ORDERS"))
        yield lambda: self.app.orders.find(placed[0].order_id)
        page.list.setCurrentIndex(page.orders.index(0, 0))
        yield 1.0
        yield from self.road.picture("orders_uncertain")
        ready: list[Any] = []
        self.app.orders.became_ready.connect(ready.append)
        self._complete(placed[0].order_id)
        yield lambda: ready
        page.choose(placed[0].order_id)
        yield 0.5
        self.road.say(f"Order {placed[0].order_id[:8]} became ready, and the dock said so.")
        yield from self.road.picture("order_ready")
        yield from self._log()

    def _log(self) -> Iterator[Step]:
        from capella_explorer.ui.spend_log import SpendLog

        read: list[Any] = []
        self.app.spending.book_read.connect(read.append)
        self.app.face.orders.spend_log_wanted.emit()
        yield lambda: read
        log = self.app.face.findChild(SpendLog)
        log.move(self.road.iface.mainWindow().geometry().center() - log.rect().center())
        yield 0.5
        yield from self.road.picture("spend_log")
        self.road.say(f"The spend log holds {len(read[0].entries)} orders: {log.sum.text()}.")
        log.close()
        yield 0.2

    def _unseen_scene(self) -> Any:
        """The request for a scene that nobody has tried to order."""
        from capella_explorer.core.basket import image_line
        from capella_explorer.core.orders import OrderRequest

        items = self.app.face.search.items
        rows = [items.row_at(items.index(number, 0)) for number in range(items.rowCount())]
        return OrderRequest.of((image_line([row for row in rows if row.collection == "capella-geo"][-1]),))

    def _complete(self, order_id: str) -> None:
        address = f"{os.environ['CAPELLA_DEMO_CONTROL']}/orders/{order_id}/complete"
        urllib.request.urlopen(urllib.request.Request(address, b"{}", method="POST"), timeout=10).close()
