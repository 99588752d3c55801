from __future__ import annotations

import pytest
from capella_explorer.ui.area_row import AreaSource
from capella_explorer.ui.drawing_tools import DrawingTools
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt


@pytest.fixture
def canvas(qtbot) -> QgsMapCanvas:
    shown = QgsMapCanvas()
    qtbot.addWidget(shown)
    shown.resize(200, 100)
    shown.setExtent(QgsRectangle(0, 0, 20, 10))
    shown.show()
    return shown


def test_the_tool_of_the_user_comes_back_when_the_rectangle_is_drawn(qtbot, canvas, emitted):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tools = DrawingTools(canvas)
    drawn, changed = emitted(tools.drawn), emitted(tools.tool_changed)
    tools.draw_rectangle()
    assert changed == [(AreaSource.RECTANGLE,)]
    for place in (QPoint(20, 80), QPoint(120, 20)):
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (len(drawn), changed[-1], canvas.mapTool()) == (1, (None,), pan)
    tools.close()


def test_giving_up_gives_the_mouse_back_and_draws_nothing(qtbot, canvas, emitted):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tools = DrawingTools(canvas)
    drawn = emitted(tools.drawn)
    tools.draw_polygon()
    tools.draw_rectangle()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert (drawn, canvas.mapTool()) == ([], pan)
    tools.close()
