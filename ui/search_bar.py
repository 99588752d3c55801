"""The button that searches and stops, and beside it what was found."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from . import icons, wording


class SearchBar(QWidget):
    """One button with two faces, of the same width."""

    search_pressed = pyqtSignal()
    stop_pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda: (self.stop_pressed if self._running else self.search_pressed).emit())
        self.count = QLabel(self)
        self.count.setWordWrap(True)
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.count.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.count, 1)
        self.set_running(True)
        width = self.button.sizeHint().width()
        self.set_running(False)
        self.button.setMinimumWidth(max(width, self.button.sizeHint().width()))
        self._say("")

    @property
    def is_running(self) -> bool:
        """True while the button stops."""
        return self._running

    def set_running(self, running: bool) -> None:
        """Turns Search into Stop and back."""
        self._running = running
        self.button.setText(self.tr("Stop") if running else self.tr("Se&arch"))
        self.button.setIcon(icons.theme_icon(icons.STOP if running else icons.SEARCH))
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        meaning = (
            self.tr("Stops the search and keeps what has arrived ({keys})")
            if running
            else self.tr("Asks the catalog; a search costs nothing ({keys})")
        )
        self.button.setToolTip(meaning.format(keys=keys))
        self.button.setAccessibleName(self.tr("Stop the search") if running else self.tr("Search"))

    def say_progress(self, scenes: int, acquisitions: int) -> None:
        """So many until now."""
        text = self.tr("{scenes}, {acquisitions} so far") if scenes else self.tr("Searching the catalog")
        self._say(text.format(scenes=wording.scenes(scenes), acquisitions=wording.acquisitions(acquisitions)))

    def say_total(self, scenes: int, acquisitions: int, matched: int | None) -> None:
        """So many in the end, and whether there are more than the limit let through."""
        text, more = self.tr("{scenes}, {acquisitions}"), ""
        if matched is not None and matched > scenes:
            text = self.tr("{number} of {matched}, {acquisitions}")
            more = self.tr("More scenes match than the limit let through: raise the limit in More filters to see them.")
        numbers = {"number": wording.number(scenes), "matched": wording.scenes(matched or 0)}
        words = {"scenes": wording.scenes(scenes), "acquisitions": wording.acquisitions(acquisitions)}
        self._say(text.format(**numbers, **words), more)

    def say_nothing(self) -> None:
        """An empty line."""
        self._say("")

    def _say(self, text: str, more: str = "") -> None:
        self.count.setText(text)
        self.count.setAccessibleName(text or self.tr("What was found"))
        self.count.setToolTip(more or text or self.tr("What was found"))
