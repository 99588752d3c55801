"""The tabs of the dock. None is marked while a page is shown that has no tab."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QWidget


class PageSwitch(QTabBar):
    """Tells the tab that was chosen, also the one that was current while another page was shown."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_away = False
        self.setExpanding(True)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Pages"))
        self.setToolTip(self.tr("The steps from an area to an image on the map"))
        self.currentChanged.connect(self.chosen)
        self.tabBarClicked.connect(lambda place: self.chosen.emit(place) if place >= 0 else None)

    @property
    def is_away(self) -> bool:
        """True while a page without a tab is shown."""
        return self._is_away

    def show_place(self, place: int | None) -> None:
        """The tab of the page that is shown; None: it has none, and the one before stays the way back."""
        self._is_away = place is None
        if place is not None:
            self.setCurrentIndex(place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing is marked while the page is elsewhere."""
        if not self._is_away:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        for place in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, place)
            option.state &= ~QStyle.StateFlag.State_Selected
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)
