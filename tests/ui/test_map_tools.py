from __future__ import annotations

import pytest
from capella_explorer.ui.map_tools import AreaTool, PolygonTool, RectangleTool
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent


@pytest.fixture
def canvas(qtbot) -> QgsMapCanvas:
    shown = QgsMapCanvas()
    qtbot.addWidget(shown)
    shown.resize(200, 100)
    shown.setExtent(QgsRectangle(0, 0, 20, 10))
    shown.show()
    return shown


def click(qtbot, canvas: QgsMapCanvas, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    qtbot.mouseClick(canvas.viewport(), button, pos=QPoint(x, y))


def move(canvas: QgsMapCanvas, x: int, y: int) -> None:
    """As the platform would send it; QTest's own goes through the real cursor and can be swallowed."""
    place = QPointF(x, y)
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, keys)
    QCoreApplication.sendEvent(canvas.viewport(), event)


def is_drawn(tool: AreaTool) -> bool:
    return not tool._band.asGeometry().isEmpty()


def use(canvas: QgsMapCanvas, tool, emitted):
    canvas.setMapTool(tool)
    return emitted(tool.drawn), emitted(tool.cancelled)


def test_two_clicks_draw_a_rectangle(qtbot, canvas, emitted):
    tool = RectangleTool(canvas)
    drawn, cancelled = use(canvas, tool, emitted)
    click(qtbot, canvas, 20, 80)
    click(qtbot, canvas, 120, 20)
    box = drawn[0][0].boundingBox()
    scale = canvas.mapUnitsPerPixel()
    assert (round(box.width() / scale), round(box.height() / scale)) == (100, 60)
    assert (len(drawn), cancelled) == (1, [])


def test_dragging_draws_a_rectangle_too(qtbot, canvas, emitted):
    tool = RectangleTool(canvas)
    drawn, _ = use(canvas, tool, emitted)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 80))
    move(canvas, 60, 40)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    assert len(drawn) == 1


def test_a_right_click_closes_a_polygon(qtbot, canvas, emitted):
    tool = PolygonTool(canvas)
    drawn, cancelled = use(canvas, tool, emitted)
    for x, y in ((20, 80), (120, 80), (120, 20)):
        click(qtbot, canvas, x, y)
    click(qtbot, canvas, 10, 10, Qt.MouseButton.RightButton)
    scale = canvas.mapUnitsPerPixel()
    assert round(drawn[0][0].area() / scale**2) == 100 * 60 / 2
    assert cancelled == []


def test_enter_closes_and_backspace_takes_a_corner_back(qtbot, canvas, emitted):
    tool = PolygonTool(canvas)
    drawn, _ = use(canvas, tool, emitted)
    for x, y in ((20, 80), (120, 80), (120, 20), (5, 5)):
        click(qtbot, canvas, x, y)
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    scale = canvas.mapUnitsPerPixel()
    assert [round(geometry.area() / scale**2) for (geometry,) in drawn] == [3000]


@pytest.mark.parametrize("kind", [RectangleTool, PolygonTool])
def test_escape_cancels_and_leaves_nothing_on_the_map(qtbot, canvas, emitted, kind):
    tool = kind(canvas)
    drawn, cancelled = use(canvas, tool, emitted)
    click(qtbot, canvas, 20, 80)
    move(canvas, 120, 20)
    assert is_drawn(tool)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert (drawn, len(cancelled), is_drawn(tool)) == ([], 1, False)


def test_a_polygon_of_two_corners_is_cancelled_and_not_drawn(qtbot, canvas, emitted):
    tool = PolygonTool(canvas)
    drawn, cancelled = use(canvas, tool, emitted)
    click(qtbot, canvas, 20, 80)
    click(qtbot, canvas, 120, 80)
    click(qtbot, canvas, 10, 10, Qt.MouseButton.RightButton)
    assert (drawn, len(cancelled)) == ([], 1)


def test_another_tool_takes_the_band_away(qtbot, canvas, emitted):
    tool = PolygonTool(canvas)
    use(canvas, tool, emitted)
    for x, y in ((20, 80), (120, 80), (120, 20)):
        click(qtbot, canvas, x, y)
    assert is_drawn(tool)
    canvas.unsetMapTool(tool)
    assert not is_drawn(tool)
