"""How streamed images are shown at first, and what is kept of them on this machine: a group of preferences."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from ..core.settings import Settings
from .wording import file_size

LEAST_MEGABYTES, MOST_MEGABYTES = 16, 1_000_000


class StreamingOptions(QgsCollapsibleGroupBox):
    """Settings in, settings out; says how much is kept now once somebody has told it."""

    clear_wanted = pyqtSignal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Streaming"))
        self.smooths = QCheckBox(self.tr("Smooth speckle &on small maps"), self)
        self.keeps = QCheckBox(self.tr("&Keep what was seen on this machine"), self)
        self.most = QSpinBox(self)
        self.used = QLabel(self.tr("Being measured..."), self)
        self.clear = QPushButton(self.tr("Cl&ear"), self)
        self._assemble()
        self._describe()
        self.smooths.setChecked(settings.smooth_speckle)
        self.keeps.setChecked(settings.keep_tiles)
        self.most.setValue(settings.tile_megabytes)
        self.most.setEnabled(settings.keep_tiles)
        self.keeps.toggled.connect(self.most.setEnabled)
        self.clear.clicked.connect(self._ask_to_clear)

    def applied(self, settings: Settings) -> Settings:
        """`settings` with what is chosen here."""
        return replace(
            settings,
            smooth_speckle=self.smooths.isChecked(),
            keep_tiles=self.keeps.isChecked(),
            tile_megabytes=self.most.value(),
        )

    def show_used(self, count: int) -> None:
        """How many bytes are kept now."""
        self.used.setText(file_size(count) if count else self.tr("Nothing"))
        self.clear.setEnabled(count > 0)

    def _ask_to_clear(self) -> None:
        self.clear.setEnabled(False)
        self.used.setText(self.tr("Being removed..."))
        self.clear_wanted.emit()

    def _assemble(self) -> None:
        self.most.setRange(LEAST_MEGABYTES, MOST_MEGABYTES)
        self.most.setSingleStep(512)
        self.most.setGroupSeparatorShown(True)
        self.most.setSuffix(self.tr(" MB"))
        self.clear.setEnabled(False)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.smooths)
        form.addRow(self.keeps)
        most = QLabel(self.tr("A&t most"), self)
        most.setBuddy(self.most)
        form.addRow(most, self.most)
        row = QHBoxLayout()
        row.addWidget(self.used, 1)
        row.addWidget(self.clear)
        form.addRow(QLabel(self.tr("Kept now"), self), row)

    def _describe(self) -> None:
        for widget, name, text in (
            (self, self.tr("Streaming"), self.tr("How streamed images are shown, and what is kept of them")),
            (
                self.smooths,
                self.tr("Smooth speckle on small maps"),
                self.tr("Averages pixels where the map is smaller than the image; each layer can be changed later"),
            ),
            (
                self.keeps,
                self.tr("Keep what was seen on this machine"),
                self.tr("Parts of images that were on the map are not fetched again, and are there without a network"),
            ),
            (
                self.most,
                self.tr("At most, in MB"),
                self.tr("Disk space for parts of images; what was not looked at for longest goes first"),
            ),
            (self.clear, self.tr("Clear"), self.tr("Removes every part of an image that is kept now")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(text)
