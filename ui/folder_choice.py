"""Which folder of downloads is looked at: the ones that are known, and any other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QSizePolicy, QWidget

from ..core.bucket_address import Place

FOLDER = int(Qt.ItemDataRole.UserRole)


class FolderChoice(QComboBox):
    """Emits the folder that somebody chose; which one is shown is told from outside."""

    folder_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Path | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._choose)

    def show_folders(self, folders: Sequence[Path], current: Path | None) -> None:
        """All that are known, and which of them is shown."""
        self._current = current
        self.clear()
        for folder in folders:
            self.addItem(Place(folder).address, folder)
            self.setItemData(self.count() - 1, Place(folder).address, int(Qt.ItemDataRole.ToolTipRole))
        self.addItem(self.tr("Other folder…"))
        self._mark()

    def ask(self) -> str:
        """Where somebody points to; empty where nobody does."""
        near = self._current if self._current and not Place(self._current).is_bucket else Path.home()
        return QFileDialog.getExistingDirectory(self, self.tr("Folder of downloads"), str(near))

    def _choose(self, row: int) -> None:
        folder = self.itemData(row, FOLDER)
        if folder is None:
            text = self.ask()
            folder = Path(text) if text else None
        self._mark()
        if folder is not None and folder != self._current:
            self.folder_wanted.emit(folder)

    def _mark(self) -> None:
        rows = [row for row in range(self.count()) if self.itemData(row, FOLDER) == self._current]
        self.setCurrentIndex(rows[0] if rows and self._current else -1)
