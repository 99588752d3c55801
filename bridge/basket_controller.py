"""The basket of the running session: it outlives searches and is emptied by an order that was placed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.basket import Basket
from ..core.errors import CapellaError, GeoMissing
from ..core.items import ItemRow
from ..core.orders import Order
from ..core.products import ProductType
from ..core.query import SearchQuery
from .account_controller import AccountController
from .jobs import Jobs


class BasketController(QObject):
    """Emits the whole basket whenever it changes."""

    changed = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self.basket = Basket()

    def add(self, rows: tuple[ItemRow, ...]) -> None:
        """Puts items aside."""
        self._become(self.basket.with_rows(rows))

    def remove(self, key: str) -> None:
        """Takes a line out."""
        self._become(self.basket.without(key))

    def clear(self) -> None:
        """Takes everything out."""
        self._become(Basket())

    def toggle_vessels(self, collect_id: str, wanted: bool) -> None:
        """Adds or removes a collect's vessel detection; its GEO is looked up and added where it is missing."""
        if not wanted:
            self._become(self.basket.without(f"analytic:VS/{collect_id}"))
        elif self.basket.has_geo(collect_id):
            self._become(self.basket.with_vessels(collect_id))
        else:
            self._fetch_geo(collect_id)

    def drop_ordered(self, order: Order) -> None:
        """Takes out what an order that was just placed holds."""
        for key in [item.key for item in order.items]:
            self.basket = self.basket.without(key)
        self.changed.emit(self.basket)

    def _fetch_geo(self, collect_id: str) -> None:
        query = SearchQuery(collect_ids=(collect_id,), product_types=(ProductType.GEO,), limit=10)
        try:
            client = self._account.session().client
        except CapellaError as error:
            self._refuse(error)
            return

        def tell(rows: tuple[ItemRow, ...]) -> None:
            geo = next((row for row in rows if row.product is ProductType.GEO), None)
            if geo is None:
                self._refuse(GeoMissing("This acquisition has no GEO image, so vessels cannot be detected in it."))
            else:
                self._become(self.basket.with_rows((geo,)).with_vessels(collect_id))

        self._jobs.start(
            self.tr("Looking for the GEO image"),
            lambda emit, cancelled: client.search(query, 1, 10).rows,
            done=tell,
            failed=self._refuse,
            is_hidden=True,
        )

    def _become(self, basket: Basket) -> None:
        self.basket = basket
        self.changed.emit(basket)

    def _refuse(self, error: CapellaError) -> None:
        self.failed.emit(error)
        self.changed.emit(self.basket)
