"""The road of an analyst through the plugin, with a picture of each step: from an area to a radar scene on the map."""

from __future__ import annotations

import subprocess
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, Qt

Step = Callable[[], object] | float
PLACE = (3.98, 51.90, 4.22, 52.01)
"""Rotterdam's outer harbour, in degrees: west, south, east, north"""


class Road:
    """Drives the dock as a person would, notes what happened, and takes the pictures."""

    def __init__(self, app: Any, iface: Any, folder: Path) -> None:
        self.app, self.iface, self.folder = app, iface, folder
        self.lines: list[str] = []

    def connect(self, api_url: str, key: str) -> Iterator[Step]:
        """A key is tested and kept; the account has a name."""
        from capella_explorer.core.account import Connection

        QgsApplication.authManager().setMasterPassword("a throw-away profile", True)
        self.iface.mainWindow().showMaximized()
        self.app.dock.show()
        yield 0.5
        self.app.dock.resize(470, self.app.dock.height())
        window = self.iface.mainWindow()
        window.resizeDocks([self.app.dock], [470], Qt.Orientation.Horizontal)
        said: list[Any] = []
        self.app.account.account_known.connect(said.append)
        self.app.account.save_key(Connection("Sandbox", api_url), key)
        yield lambda: said
        self.say(f"Connected as {said[0].title}.")

    def find(self) -> Iterator[Step]:
        """The map goes to a harbour; everything that was seen there in a year is listed and drawn."""
        from capella_explorer.ui.date_row import Preset

        page, canvas = self.app.face.search, self.iface.mapCanvas()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        self.go(PLACE)
        yield 0.6
        page.form.dates.choose(Preset.ANY)
        ended: list[Any] = []
        self.app.search.finished.connect(ended.append)
        began = time.monotonic()
        page.bar.button.click()
        yield lambda: ended
        seconds = time.monotonic() - began
        page.results.list.setFocus()
        yield 4.0
        acquisitions = page.items.acquisition_count
        self.say(f"Found {ended[0].shown} scenes of {acquisitions} acquisitions in {seconds:.1f} s.")
        canvas.refresh()
        yield from self.picture("search")

    def choose(self) -> Iterator[Step]:
        """One acquisition is opened and its preview streams before anything is bought."""
        page = self.app.face.search
        index = self._geo_index()
        both = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        page.results.list.selectionModel().setCurrentIndex(index, both)
        page.results.list.expand(index)
        row = page.selected_rows()[0]
        yield 1.0
        opened = self.layers_to_come(1)
        page.zoom_wanted.emit((row,))
        page.preview_wanted.emit((row,))
        yield opened
        yield 2.0
        self.say(f"The preview of {row.item_id} streams; nothing was bought.")
        yield from self.picture("preview")

    def review(self) -> Iterator[Step]:
        """The scene and its vessel detection go into the basket, and the price is asked for."""
        from capella_explorer.core.products import AnalyticProduct

        page, search = self.app.face.basket, self.app.face.search
        row = search.selected_rows()[0]
        search.basket_wanted.emit((row,))
        vessels = AnalyticProduct.VESSEL_DETECTION
        page.analytic_toggled.emit(vessels, row.collect_id, True)
        yield lambda: self.app.basket.basket.wanted
        self.app.face.show_page(self.page("BASKET"))
        yield from self.picture("basket")
        reviews: list[Any] = []
        self.app.reviews.review_ready.connect(reviews.append)
        page.basket.ask.click()
        yield lambda: reviews
        yield 0.3
        self.say(f"The review prices {len(reviews[0].costs)} lines: {reviews[0].total}; nothing was bought yet.")
        yield from self.picture("review")

    def order(self) -> Iterator[Step]:
        """The one button that spends, pressed once."""
        placed: list[Any] = []
        self.app.reviews.order_placed.connect(placed.append)
        self.app.face.basket.review.place.click()
        yield lambda: placed
        yield lambda: self.app.orders.find(placed[0].order_id)
        yield 0.5
        self.order_id = placed[0].order_id
        self.say(f"Order {self.order_id[:8]} is placed: {placed[0].status.word}.")
        yield from self.picture("orders")

    def stream(self) -> Iterator[Step]:
        """The scene takes the place of its preview, in calibrated decibels, with the vessels found in it above it."""
        began = time.monotonic()
        streamed: list[str] = []
        self.app.delivery.stream_finished.connect(lambda order_id, _count: streamed.append(order_id))
        self.app.face.orders.stream_wanted.emit(self.order_id)
        yield lambda: self.order_id in streamed
        seconds = time.monotonic() - began
        yield lambda: not self.iface.mapCanvas().isDrawing()
        yield 3.0
        rasters = [layer for layer in self.ours() if isinstance(layer, QgsRasterLayer)]
        scene = next(layer for layer in rasters if "preview" not in layer.name())
        vessels = [layer for layer in self.ours() if not isinstance(layer, QgsRasterLayer)]
        count = vessels[0].featureCount() if vessels else 0
        self.say(f"Streamed “{scene.name()}” and {count} vessels {seconds:.1f} s after the click.")
        yield from self.picture("streamed")
        self.iface.mapCanvas().zoomByFactor(0.25)
        yield lambda: not self.iface.mapCanvas().isDrawing()
        yield 3.0
        yield from self.picture("streamed_close")

    def tasks(self) -> Iterator[Step]:
        """Requests for new collects; what a completed one brought is ordered and streams."""
        page = self.app.face.tasks
        found: list[Any] = []
        self.app.tasks.tasks_found.connect(lambda tasks, _more: found.extend(tasks))
        self.app.face.show_page(self.page("TASKS"))
        yield lambda: found
        yield 0.5
        done = [task for task in found if task.is_completed]
        self.say(f"{len(found)} tasks, {len(done)} of them completed.")
        yield from self.picture("tasks")
        ordered: list[Any] = []
        self.app.tasks.task_ordered.connect(lambda task, order: ordered.append((task, order)))
        page.deliver_wanted.emit((done[0],))
        streamed: list[Any] = []
        self.app.delivery.stream_finished.connect(lambda *end: streamed.append(end))
        yield lambda: ordered and streamed
        yield 1.0
        self.say(f"“{ordered[0][0].name}” was ordered and streams.")

    def save(self) -> Iterator[Step]:
        """The project keeps identities and no secret, and brings the layers back."""
        project = QgsProject.instance()
        path = self.folder / "scene.qgz"
        layers = len(self.ours())
        project.write(str(path))
        leaks = [word for word in ("Signature", "X-Amz", "vsicurl", "ApiKey") if self._holds(path, word)]
        if leaks:
            raise RuntimeError(f"the saved project holds {leaks}")
        project.clear()
        yield 0.5
        self.iface.addProject(str(path))
        yield lambda: not self.iface.mapCanvas().isDrawing()
        yield 3.0
        alive = sum(layer.isValid() for layer in self.ours())
        if alive != layers:
            raise RuntimeError(f"{alive} of {layers} layers came back")
        self.say(f"The project was saved without a secret and reopened with {alive} live layers.")
        yield from self.picture("reopened")

    def say(self, line: str) -> None:
        """One line of the report."""
        self.lines.append(f"{len(self.lines) + 1:>2}  {line}")

    def picture(self, name: str, *, with_messages: bool = False) -> Iterator[Step]:
        """What the screen shows, after what was begun is painted; what was said above the map is over."""
        if not with_messages:
            self.iface.messageBar().clearWidgets()
        yield 0.4
        self.shoot(name)
        yield 0.0

    def shoot(self, name: str) -> None:
        """The screen as it is, now."""
        number = len(list(self.folder.glob("*.png"))) + 1
        path = self.folder / f"{number:02}_{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=True)

    def page(self, name: str) -> Any:
        """A page of the dock."""
        from capella_explorer.ui.pages import Page

        return Page[name]

    def go(self, box: tuple[float, float, float, float]) -> None:
        """Moves the map to a box in degrees: west, south, east, north."""
        from capella_explorer.bridge.geometry import extent_from_lon_lat

        canvas = self.iface.mapCanvas()
        project = QgsProject.instance()
        canvas.setExtent(extent_from_lon_lat(QgsRectangle(*box), canvas.mapSettings().destinationCrs(), project))
        canvas.refresh()

    def _geo_index(self) -> Any:
        """The first acquisition that has a GEO to buy."""
        model = self.app.face.search.items
        rows = [model.index(number, 0) for number in range(model.rowCount())]
        return next(index for index in rows if model.row_at(index).collection == "capella-geo")

    def ours(self) -> list[Any]:
        """Layers of ours in the project."""
        return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("capella/item")]

    def layers_to_come(self, count: int) -> Callable[[], object]:
        """A condition that is met once so many more of them are there."""
        before = len(self.ours())

        def layers_have_come() -> bool:
            return len(self.ours()) >= before + count

        return layers_have_come

    def _holds(self, project: Path, word: str) -> bool:
        with zipfile.ZipFile(project) as members:
            return any(word.encode() in members.read(name) for name in members.namelist())
