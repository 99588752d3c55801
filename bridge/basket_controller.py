"""The basket of the service in use: it outlives searches and QGIS, and an order that was placed takes its lines out."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.basket import Basket
from ..core.basket_file import basket_path, read_basket, write_basket
from ..core.errors import CapellaError, GeoMissing
from ..core.items import ItemRow
from ..core.orders import AnalyticLine, Order
from ..core.products import AnalyticProduct
from ..core.query import SearchQuery
from . import sessions
from .account_controller import AccountController
from .jobs import Jobs
from .log import report

WRITE_AFTER_MS = 500
"""so that a hundred changes in a row are written once"""


class BasketController(QObject):
    """Emits the whole basket whenever it changes, and what an analytic brought with it."""

    changed = pyqtSignal(object)
    image_added = pyqtSignal(object, object)
    failed = pyqtSignal(object)

    def __init__(self, account: AccountController, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._jobs = jobs
        self._path = basket_path(sessions.state_folder(), account.settings.connection.api_url)
        self.basket = read_basket(self._path)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_AFTER_MS)
        self._timer.timeout.connect(self._write)
        account.settings_changed.connect(lambda settings: self._turn_to(settings.connection.api_url))

    def begin(self) -> None:
        """Tells what lay in the basket when QGIS was closed."""
        self.changed.emit(self.basket)

    def close(self) -> None:
        """Keeps what was changed last."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def add(self, rows: tuple[ItemRow, ...]) -> None:
        """Puts items aside."""
        self._become(self.basket.with_rows(rows))

    def remove(self, keys: tuple[str, ...]) -> None:
        """Takes lines out."""
        self._become(self.basket.without(*keys))

    def clear(self) -> None:
        """Takes everything out."""
        self._become(Basket())

    def toggle(self, product: AnalyticProduct, collect_id: str, wanted: bool) -> None:
        """Adds or removes an analytic of a collect; the image that it is made from is looked up where it is missing."""
        line = AnalyticLine(product, collect_id)
        if not wanted:
            self._become(self.basket.without(line.key))
        elif self.basket.can_make(line):
            self._become(self.basket.with_analytic(line))
        else:
            self._fetch_image(line)

    def drop_ordered(self, order: Order) -> None:
        """Takes out what an order that was just placed holds."""
        self._become(self.basket.without(*(item.key for item in order.items)))

    def _fetch_image(self, line: AnalyticLine) -> None:
        needed = line.product.needs
        query = SearchQuery(collect_ids=(line.collect_id,), product_types=(needed,) if needed else (), limit=10)
        try:
            client = self._account.session().client
        except CapellaError as error:
            self._refuse(error)
            return

        def tell(rows: tuple[ItemRow, ...]) -> None:
            image = next((row for row in rows if row.product is needed and row.collect_id == line.collect_id), None)
            if image is None:
                self._refuse(GeoMissing("This acquisition has no GEO image, so vessels cannot be detected in it."))
                return
            self._become(self.basket.with_rows((image,)).with_analytic(line))
            self.image_added.emit(line.product, image)

        self._jobs.start(
            self.tr("Looking for the GEO image"),
            lambda emit, cancelled: client.search(query, 1, 10).rows,
            done=tell,
            failed=self._refuse,
            is_hidden=True,
        )

    def _turn_to(self, api_url: str) -> None:
        """What one service sells cannot be ordered from another."""
        path = basket_path(sessions.state_folder(), api_url)
        if path != self._path:
            self.close()
            self._path, self.basket = path, read_basket(path)
            self.changed.emit(self.basket)

    def _become(self, basket: Basket) -> None:
        self.basket = basket
        self._timer.start()
        self.changed.emit(basket)

    def _write(self) -> None:
        try:
            write_basket(self._path, self.basket)
        except OSError as error:
            # The basket goes on without a file; what was bought is in the journal, not here.
            report(CapellaError("The basket could not be kept for the next start of QGIS.", detail=str(error)))

    def _refuse(self, error: CapellaError) -> None:
        self.failed.emit(error)
        self.changed.emit(self.basket)
