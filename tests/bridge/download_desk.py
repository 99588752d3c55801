"""A desk at which orders are fetched: the queue of one QGIS, and of the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from bridge_facts import Facts
from capella_explorer.bridge.download_controller import DownloadController
from capella_explorer.bridge.download_offers import DownloadOffers
from capella_explorer.bridge.jobs import Jobs
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.download_entries import QueueState, Transfer, Wanted
from capella_explorer.core.orders import Order
from delivery_desk import bought

IMAGE = frozenset({"HH", "VV"})
SMALL = frozenset({"thumbnail"})


@dataclass
class Desk:
    """One QGIS: its queue, and what the queue has said."""

    controller: DownloadController
    offers: DownloadOffers
    jobs: Jobs
    facts: Facts
    offered: Facts
    qtbot: Any = field(repr=False)
    is_left: bool = False

    def offer(self, order: Order) -> Delivery:
        """The list of files of an order."""
        before = len(self.offered.of("ready"))
        self.offers.ask(order.order_id)
        self.wait(lambda: len(self.offered.of("ready")) > before)
        return self.offered.of("ready")[-1]

    def download(self, order: Order, folder: Path, keys: frozenset[str] | None = IMAGE) -> str:
        """Puts an order into the queue; the id of its entry."""
        return self.downloads((order,), folder, keys)[0]

    def downloads(
        self, orders: tuple[Order, ...], folder: Path, keys: frozenset[str] | None = IMAGE
    ) -> tuple[str, ...]:
        """The same with several at once: the first is not through before the last is in the queue."""
        return tuple(self._put(delivery, folder, keys) for delivery in [self.offer(order) for order in orders])

    def _put(self, delivery: Delivery, folder: Path, keys: frozenset[str] | None) -> str:
        self.controller.add(delivery, wanted(delivery, keys), folder)
        return self.controller.transfers()[-1].entry.entry_id

    def of(self, entry_id: str) -> Transfer:
        """How an entry stands."""
        return next(each for each in self.controller.transfers() if each.entry.entry_id == entry_id)

    def stands(self, entry_id: str, state: QueueState) -> Transfer:
        """Waits until an entry stands so and no worker is busy with it."""

        def there() -> bool:
            found = self.of(entry_id)
            return found.entry.state is state and not found.activity.is_running

        self.wait(there)
        return self.of(entry_id)

    def runs(self, entry_id: str) -> Transfer:
        """Waits until bytes of an entry arrive."""
        self.wait(lambda: self.of(entry_id).activity.is_running and self.of(entry_id).entry.done_bytes > 0)
        return self.of(entry_id)

    def wait(self, happened: Callable[[], object], seconds: float = 30) -> None:
        """Lets Qt go on until something has happened."""
        self.qtbot.waitUntil(lambda: bool(happened()), timeout=int(1000 * seconds))

    def leave(self) -> None:
        """QGIS is closed, or the plugin unloaded."""
        if not self.is_left:
            self.is_left = True
            self.jobs.close()
            self.controller.close()


def wanted(delivery: Delivery, keys: frozenset[str] | None = IMAGE) -> Wanted:
    """All items of a delivery."""
    return Wanted(frozenset(item.row.item_id for item in delivery.items), keys)


@pytest.fixture
def arrive(account: Any, signer: Any, listen: Any, qtbot: Any, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Starts a QGIS; each finds what the one before has left."""
    desks: list[Desk] = []

    def start() -> Desk:
        jobs = Jobs()
        offers = DownloadOffers(account, jobs, signer)
        controller = DownloadController(account, jobs, signer, offers, tmp_path / "state")
        desk = Desk(controller, offers, jobs, listen(controller), listen(offers), qtbot)
        desks.append(desk)
        controller.begin()
        return desk

    yield start
    for desk in desks:
        desk.leave()


@pytest.fixture
def desk(arrive: Callable[[], Desk]) -> Desk:
    """The first QGIS of the day."""
    return arrive()


@pytest.fixture
def orders_of_one(account: Any, shop: Any) -> tuple[Order, ...]:
    """Three orders of one scene each."""
    return tuple(bought(account, (row,)) for row in shop.rows(3))
