"""Everything the answers are made from, built once from the options."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from .api.orderbook import OrderBook
from .api.ownership import Ownership
from .api.tasking import TaskBook, invent_tasks
from .catalog.database import Catalog
from .catalog.ndjson import read_items
from .catalog.search import Searcher
from .clock import Clock
from .knobs import Knobs, Panel
from .options import Options
from .scenes import SceneFiles
from .store.credentials import Credentials, KeyRing, new_key_ring
from .store.given import GivenFiles
from .store.signing import Signer
from .world.generate import generate_items


@dataclass(frozen=True)
class Service:
    """The parts of one sandbox; `origin` is where it is reached (`http://host:port`)."""

    panel: Panel
    clock: Clock
    catalog: Catalog
    searcher: Searcher
    scenes: SceneFiles
    files: GivenFiles
    book: OrderBook
    tasks: TaskBook
    ownership: Ownership
    keys: KeyRing
    signer: Signer

    @property
    def knobs(self) -> Knobs:
        """The knobs as they stand."""
        return self.panel.now


def build_service(options: Options, origin: str) -> Service:
    """Make or read the catalog and open the order book."""
    panel = Panel(Knobs(order_seconds=options.order_seconds, link_seconds=options.link_seconds))
    clock = Clock(lambda: panel.now.clock_skew_s)
    items = read_items(options.catalog) if options.catalog else generate_items(options.collects, options.seed)
    catalog = Catalog()
    scenes = SceneFiles(options.cache, catalog.item, options.pixels, options.max_side)
    catalog.fill(scenes.served_item(item) for item in items)
    book = OrderBook(options.state)
    tasks = TaskBook(invent_tasks(catalog, options.seed, clock.now()))
    keys = _kept_keys(book)
    return Service(
        panel=panel,
        clock=clock,
        catalog=catalog,
        searcher=Searcher(catalog),
        scenes=scenes,
        files=GivenFiles(options.images, scenes.path),
        book=book,
        tasks=tasks,
        ownership=Ownership(catalog, book, tasks),
        keys=keys,
        signer=Signer(origin, keys.service),
    )


def _kept_keys(book: OrderBook) -> KeyRing:
    """The same keys after a restart with the same state, so that links live on."""
    fresh = json.dumps(asdict(new_key_ring()))
    kept = json.loads(book.note("keys", fresh))
    return KeyRing(Credentials(**kept["service"]), Credentials(**kept["tester"]))
