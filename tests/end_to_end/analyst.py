"""The analyst's steps from an area to a scene on the map, each done in the dock as a person does it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from capella_desk import Desk, part
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtGui import QColor

ROTTERDAM = (3.98, 51.90, 4.22, 52.01)
"""west, south, east, north in degrees"""
WEB_MERCATOR = "EPSG:3857"


class Analyst(Desk):
    """Works with one sandbox."""

    def __init__(self, bot: Any, sandbox: Any) -> None:
        super().__init__(bot)
        self.sandbox = sandbox

    @property
    def search(self) -> Any:
        """The first page."""
        return self.face.search

    def connect(self, api_key: str | None = None, url: str | None = None) -> None:
        """Enters a key in the connection dialog and saves it."""
        dialog = self.open_connection()
        self.choose(dialog.service, "Other")
        self.write(dialog.name, "Sandbox")
        self.write(dialog.address, url or self.sandbox.api_url)
        self.write(dialog.key, self.sandbox.api_key if api_key is None else api_key)
        self.press("Save", dialog)

    def open_connection(self) -> Any:
        """The connection dialog, opened from the first page."""
        self.press("Connect...")
        return self.dialog("ConnectionDialog")

    def arrive(self) -> None:
        """Connected, and looking at a harbour."""
        self.connect()
        self.sees("ana@example.org")
        self.go(ROTTERDAM)

    def go(self, box: tuple[float, float, float, float]) -> None:
        """Moves the map."""
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem(WEB_MERCATOR))
        crs = self.canvas.mapSettings().destinationCrs()
        self.canvas.setExtent(part("bridge.geometry").extent_from_lon_lat(QgsRectangle(*box), crs, project))
        self.canvas.refresh()
        self.rest(0.3)

    def find(self, *products: str, when: str = "Any time") -> None:
        """Searches, and waits for the end of it."""
        form = self.search.form
        self.choose(form.dates.presets, when)
        for product in products:
            self.press(product, form.kinds)
        self.press("Search", self.search.bar)
        self.wait_for_search()

    def wait_for_search(self) -> None:
        """The search is over, whatever came of it."""
        self.wait(lambda: not self.search.bar.is_running, "the search does not end")

    def row(self, number: int = 0) -> QModelIndex:
        """An acquisition in the list."""
        return self.search.items.index(number, 0)

    def select(self, number: int = 0) -> Any:
        """Clicks an acquisition in the list; the row that is described then."""
        view = self.search.results.list
        view.scrollTo(self.row(number))
        self.click(view.viewport(), view.visualRect(self.row(number)).center())
        return self.search.selected_rows()[0]

    def put_aside(self, number: int = 0) -> Any:
        """Puts an acquisition's first product into the basket."""
        row = self.select(number)
        self.press(f"Add {row.product_type} to basket")
        return row

    def review(self) -> None:
        """Asks for the price of the basket."""
        self.turn_to("Basket")
        self.press("Review cost")
        self.wait(lambda: self.face.basket.is_reviewing, "no review is shown")

    def place(self) -> Any:
        """Presses the one button that spends, and returns the order as the page lists it."""
        before = set(self.order_ids())
        self.press("Place order")
        self.wait(lambda: set(self.order_ids()) - before, "no order is listed")
        return self.app.orders.find((set(self.order_ids()) - before).pop())

    def buy(self, vessels: bool = False, number: int = 0) -> Any:
        """From the search to an order of one GEO, that of the acquisition with this number."""
        self.find("GEO")
        row = self.put_aside(number)
        self.turn_to("Basket")
        if vessels:
            self.tick_vessels(row)
        self.review()
        return self.place()

    def tick_vessels(self, row: Any) -> None:
        """Adds vessel detection by the space bar on its line."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        tree = self.face.basket.basket.list
        top = tree.topLevelItem(0)
        line = next(top.child(i) for i in range(top.childCount()) if "Vessel" in top.child(i).text(0))
        tree.setCurrentItem(line)
        QTest.keyClick(tree, Qt.Key.Key_Space)
        self.wait(lambda: self.app.basket.basket.wanted, "vessel detection is not added")

    def order_ids(self) -> list[str]:
        """What the page of orders lists, from top to bottom."""
        model = self.face.orders.orders
        return [model.thing_at(row).order_id for row in range(model.rowCount())]

    def select_order(self, number: int = 0) -> None:
        """Clicks a line of the orders."""
        view = self.face.orders.list
        index = self.face.orders.orders.index(number, 0)
        self.click(view.viewport(), view.visualRect(index).center())

    def stream(self, layers: int = 1) -> list[QgsMapLayer]:
        """Streams the order on top; returns its layers once they are drawn."""
        before = {layer.id() for layer in self.layers()}
        self.turn_to("Orders")
        self.select_order()
        self.press("Stream all")
        fresh = self.wait(lambda: self._fresh(before, layers), f"{layers} layers do not open", 60)
        self.drawn()
        return list(fresh)

    def choose_files(self, folder: Path) -> Any:
        """The dialog of the files of the order on top, with that folder in it."""
        self.turn_to("Orders")
        self.select_order()
        self.press("Download...")
        dialog = self.dialog("DownloadDialog")
        dialog.folder.setFilePath(str(folder))
        return dialog

    def transfer(self) -> Any:
        """The download at the end of the queue, None while there is none."""
        queue = self.face.downloads.queue.transfers
        return queue[-1] if queue else None

    def transfer_at_rest(self, state: str = "done") -> Any:
        """The same, once no worker is busy with it and it stands so."""

        def there() -> Any:
            last = self.transfer()
            return last if last and not last.activity.is_running and last.entry.state.value == state else None

        return self.wait(there, f"the download is not {state}", 60)

    def look_at_downloads(self) -> None:
        """Turns to the queue."""
        if not self.face.transfers.toggle.isChecked():
            self.click(self.face.transfers.toggle)
        self.face.downloads.list.choose(self.transfer().entry.entry_id)

    def press_in_search(self, text: str) -> None:
        """Turns to the first page and presses a button there; a layer opens."""
        count = len(self.layers())
        self.turn_to("Search")
        self.press(text)
        self.wait(lambda: len(self.layers()) > count, f"“{text}” opens no layer", 60)

    def layers(self) -> list[QgsMapLayer]:
        """The layers of ours in the project."""
        return [la for la in QgsProject.instance().mapLayers().values() if la.customProperty("capella/item")]

    def drawn(self) -> None:
        """The map is drawn, also what came late."""
        for _ in range(2):
            self.wait(lambda: not self.running(), "work does not end", 60)
            self.wait(lambda: not self.canvas.isDrawing(), "the map is drawn without end", 60)
            self.rest(0.1)

    def look_at(self, layer: QgsMapLayer, zoom: float = 1.0) -> None:
        """Shows a layer alone in the middle of the map."""
        self.iface.setActiveLayer(layer)
        self.iface.zoomToActiveLayer()
        if zoom != 1.0:
            self.canvas.zoomByFactor(zoom)
        self.canvas.refresh()
        self.drawn()

    def greys(self) -> int:
        """How many different colours the drawn map has: an empty one has a handful."""
        image = self.canvas.grab().toImage()
        wide, high = image.width(), image.height()
        places = [(x, y) for x in range(0, wide, 7) for y in range(0, high, 7)]
        return len({QColor(image.pixel(*place)).name() for place in places})

    def bought(self) -> list[tuple[str, int]]:
        """Every item that the sandbox sold, and in how many orders it was."""
        return [(entry["line"].rpartition("/")[2], entry["orders"]) for entry in self.sandbox.ledger()]

    def _fresh(self, before: set[str], count: int) -> list[QgsRasterLayer]:
        fresh = [layer for layer in self.layers() if layer.id() not in before]
        return fresh if len(fresh) >= count else []
