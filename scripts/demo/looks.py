"""How streamed scenes look: a stack and two scenes beside each other in decibels, radar geometry, vessels, arrows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from pacing import Step
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from road import Road

STACK = 4
"""scenes in a stack"""


class Looks:
    """Goes on where a road has found scenes."""

    def __init__(self, road: Road) -> None:
        self.road, self.app, self.iface = road, road.app, road.iface

    def walk(self) -> Iterator[Step]:
        """Everything of this file, and a project that `guest.py` opens."""
        self.app.dock.hide()
        self._make_room()
        yield from self.stack()
        yield from self.side_by_side()
        yield from self.radar_geometry()
        yield from self.vessels()
        QgsProject.instance().write(str(self.road.folder / "looks.qgz"))
        self.road.say("The project was saved; somebody without an account opens it next.")

    def stack(self) -> Iterator[Step]:
        """Scenes of one place, one above the other."""
        rows = self._rows("capella-geo")
        place = rows[0].bbox
        near = [row for row in rows if row.bbox and _overlaps(row.bbox, place)]
        opened = self.road.layers_to_come(len(near[:STACK]))
        self._stream(near[:STACK])
        yield opened
        self.app.map.zoom_to_rows(tuple(near[:1]))
        self._unfold()
        yield from self._picture("stack")
        self.road.say(f"A stack of {len(near[:STACK])} scenes in decibels, drawn with one fixed stretch.")

    def side_by_side(self) -> Iterator[Step]:
        """The oldest and the newest of the stack, each in a view of its own, as close as somebody would look."""
        scenes = sorted((layer for layer in self.road.ours() if " GEO " in layer.name()), key=lambda one: one.name())
        self.app.views.compare((scenes[0], scenes[-1]))
        views = self.iface.mapCanvases
        yield lambda: len(views()) == 3 and not any(view.isDrawing() for view in views())
        yield 1.0
        self.iface.mapCanvas().zoomByFactor(0.5)
        yield 1.0
        yield lambda: not any(view.isDrawing() for view in views())
        yield from self._picture("side_by_side")
        self.road.say("Two scenes lie side by side, in views that move with the map.")
        for view in views():
            if view is not self.iface.mapCanvas():
                self.iface.closeMapCanvas(view.objectName())
        yield 1.0

    def radar_geometry(self) -> Iterator[Step]:
        """An SLC: the magnitude of its complex numbers, laid on the map by its tie points."""
        from capella_explorer.core.looks import Look

        self._clear()
        row = self._rows("capella-slc")[0]
        opened = self.road.layers_to_come(1)
        self._stream([row])
        yield opened
        layer = next(layer for layer in self.road.ours() if " SLC " in layer.name())
        self.app.switches.choose_look(layer, Look.AMPLITUDE)
        self.app.map.zoom_to_rows((row,))
        yield from self._picture("slc_amplitude")
        self.road.say(f"“{layer.name()}” in amplitude, stretched by what its pixels hold.")

    def vessels(self) -> Iterator[Step]:
        """Detections over the scene that they were found in, in one group."""
        self._clear()
        row = self._rows("capella-geo")[0]
        opened = self.road.layers_to_come(2)
        self._stream([row], vessels=True)
        yield opened
        self.app.map.zoom_to_rows((row,))
        yield lambda: not self.iface.mapCanvas().isDrawing()
        yield 1.0
        self.iface.mapCanvas().zoomByFactor(0.3)
        yield from self._picture("vessels")
        self.road.say("The vessels lie over the scene that they were found in.")
        self.app.map.zoom_to_rows((row,))
        scene = next(layer for layer in self._visible() if " GEO " in layer.name())
        self.app.arrows.show(scene, True)
        yield from self._picture("look_direction")
        self.app.arrows.show(scene, False)
        self.road.say("Two arrows say where the satellite flew and where it looked.")

    def _rows(self, collection: str) -> list[Any]:
        """Spotlight scenes that the road has found, the same each time."""
        model = self.app.face.search.items
        indexes = [model.index(n, 0) for n in range(model.rowCount())]
        indexes += [model.index(n, 0, parent) for parent in indexes for n in range(model.rowCount(parent))]
        rows = {row.item_id: row for row in (model.row_at(index) for index in indexes) if row is not None}
        found = [row for row in rows.values() if row.collection == collection and row.mode == "spotlight"]
        return sorted(found, key=lambda row: row.item_id)

    def _stream(self, rows: list[Any], *, vessels: bool = False) -> None:
        """Bought without the dock, which other pictures show."""
        from capella_explorer.core.orders import AnalyticLine, ImageLine, OrderRequest
        from capella_explorer.core.products import AnalyticProduct

        client = self.app.account.opened().client
        lines: list[Any] = [ImageLine(row.collection, row.item_id, row.collect_id, row.product_type) for row in rows]
        if vessels:
            lines.append(AnalyticLine(AnalyticProduct.VESSEL_DETECTION, rows[0].collect_id))
        review = client.review(OrderRequest.of(lines))
        order = client.submit(review.approve("demo", datetime.now(timezone.utc)))
        self.app.delivery.stream(order.order_id)

    def _picture(self, name: str) -> Iterator[Step]:
        yield 1.5
        yield lambda: not self.iface.mapCanvas().isDrawing()
        yield 2.0
        yield from self.road.picture(name)

    def _visible(self) -> list[Any]:
        root = QgsProject.instance().layerTreeRoot()
        return [layer for layer in self.road.ours() if root.findLayer(layer.id()).isVisible()]

    def _make_room(self) -> None:
        """Footprints would lie over everything, and names of layers are long."""
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if node.layer().customProperty("capella/search"):
                node.setItemVisibilityChecked(False)
        window = self.iface.mainWindow()
        docks = [dock for dock in window.findChildren(QDockWidget) if dock.objectName() in ("Browser", "Layers")]
        window.resizeDocks(docks, [380] * len(docks), Qt.Orientation.Horizontal)

    def _unfold(self) -> None:
        """The names of all layers, without their legends."""
        for group in self._groups():
            group.setExpanded(False)
            group.setExpanded(True)
            for node in group.findLayers():
                node.setExpanded(False)

    def _groups(self) -> list[Any]:
        return QgsProject.instance().layerTreeRoot().findGroups()

    def _clear(self) -> None:
        for group in self._groups():
            group.setItemVisibilityChecked(False)
            group.setExpanded(False)


def _overlaps(one: tuple[float, ...], other: tuple[float, ...] | None) -> bool:
    if other is None:
        return False
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
