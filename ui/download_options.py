"""How downloads are fetched, and what becomes of them: a group of preferences."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from ..core.settings import Settings

MOST_CONNECTIONS = 64
MEGABYTE = 1_000_000
FASTEST = 10_000
"""MB/s that can be set as a limit"""


class DownloadOptions(QgsCollapsibleGroupBox):
    """Settings in, settings out."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Downloads"))
        self.folder = QgsFileWidget(self)
        self.connections = QSpinBox(self)
        self.limited = QCheckBox(self.tr("L&imit the speed"), self)
        self.speed = QDoubleSpinBox(self)
        self.add = QCheckBox(self.tr("&Add images to the map when they have arrived"), self)
        self._assemble()
        self._describe()
        self.folder.setFilePath(settings.download_folder)
        self.connections.setValue(settings.download_connections)
        self.limited.setChecked(settings.download_speed_limit > 0)
        self.speed.setValue((settings.download_speed_limit or 10 * MEGABYTE) / MEGABYTE)
        self.speed.setEnabled(self.limited.isChecked())
        self.limited.toggled.connect(self.speed.setEnabled)
        self.add.setChecked(settings.add_downloads_to_map)

    def applied(self, settings: Settings) -> Settings:
        """`settings` with what is chosen here."""
        return replace(
            settings,
            download_folder=self.folder.filePath(),
            download_connections=self.connections.value(),
            download_speed_limit=round(self.speed.value() * MEGABYTE) if self.limited.isChecked() else 0,
            add_downloads_to_map=self.add.isChecked(),
        )

    def _assemble(self) -> None:
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.connections.setRange(1, MOST_CONNECTIONS)
        self.speed.setRange(0.1, FASTEST)
        self.speed.setDecimals(1)
        self.speed.setSuffix(self.tr(" MB/s"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field, buddy in (
            (self.tr("&Download folder"), self.folder, self.folder.lineEdit()),
            (self.tr("&Connections"), self.connections, self.connections),
        ):
            label = QLabel(text, self)
            label.setBuddy(buddy)
            form.addRow(label, field)
        row = QHBoxLayout()
        row.addWidget(self.limited)
        row.addWidget(self.speed, 1)
        form.addRow(row)
        form.addRow(self.add)

    def _describe(self) -> None:
        for widget, name, text in (
            (self, self.tr("Downloads"), self.tr("How files are fetched and what becomes of them")),
            (
                self.folder,
                self.tr("Download folder"),
                self.tr("Where downloads go at first, a folder or s3://bucket/folder; empty: you are asked each time"),
            ),
            (
                self.connections,
                self.tr("Connections"),
                self.tr("Connections of all downloads together; more are faster on far and slow lines"),
            ),
            (self.limited, self.tr("Limit the speed"), self.tr("Leaves some of the line to others")),
            (self.speed, self.tr("Fastest, in MB per second"), self.tr("Megabytes a second of all downloads together")),
            (
                self.add,
                self.tr("Add images to the map when they have arrived"),
                self.tr("Opens images and detections as layers as soon as a download is done"),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(text)
        edit = self.folder.lineEdit()
        edit.setAccessibleName(self.folder.accessibleName())
        edit.setToolTip(self.folder.toolTip())
