"""Before a download: which files, into which folder, how many bytes, and whether they fit."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from ..core.delivery import Delivery
from . import wording
from .download_choice import AssetKind, asset_kinds, weight
from .forms import load_form

KEY = int(Qt.ItemDataRole.UserRole)


class DownloadDialog(QDialog):
    """Emits the order, the wanted asset keys (None: everything) and the folder."""

    download_requested = pyqtSignal(str, object, object)

    def __init__(self, delivery: Delivery, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "download_dialog")
        self._delivery = delivery
        self._kinds = asset_kinds(delivery)
        text = self.tr("Order {order}: {files} can be fetched.")
        count = sum(len(kind.assets) for kind in self._kinds)
        self.what.setText(text.format(files=wording.files(count), order=delivery.order_id[:8]))
        self.what.setToolTip(delivery.order_id)
        self.setMinimumWidth(44 * self.fontMetrics().averageCharWidth())
        self._list_kinds()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(folder or str(Path.home()))
        self.folderLabel.setBuddy(self.folder.lineEdit())
        self.folder.lineEdit().setAccessibleName(self.folder.accessibleName())
        self.folder.lineEdit().setToolTip(self.folder.toolTip())
        self._name_buttons()
        self.everything.setChecked(True)
        for button in (self.imageOnly, self.everything, self.ticked):
            button.toggled.connect(lambda is_on: self._choose() if is_on else None)
        self.kinds.itemChanged.connect(lambda _i: self._tick())
        self.folder.fileChanged.connect(lambda _f: self._refresh())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._choose()

    def wanted(self) -> frozenset[str] | None:
        """Keys of the chosen kinds, None for everything."""
        return None if self.everything.isChecked() else frozenset(kind.key for kind in self._chosen())

    def _chosen(self) -> tuple[AssetKind, ...]:
        if self.everything.isChecked():
            return self._kinds
        if self.imageOnly.isChecked():
            return tuple(kind for kind in self._kinds if kind.is_image)
        ticked = {self.kinds.item(row).data(KEY) for row in range(self.kinds.count()) if self._is_ticked(row)}
        return tuple(kind for kind in self._kinds if kind.key in ticked)

    def _is_ticked(self, row: int) -> bool:
        return self.kinds.item(row).checkState() == Qt.CheckState.Checked

    def _choose(self) -> None:
        """The ticks follow the choice, so that they always say what is fetched."""
        chosen = {kind.key for kind in self._chosen()}
        self.kinds.blockSignals(True)
        for row in range(self.kinds.count()):
            item = self.kinds.item(row)
            item.setCheckState(Qt.CheckState.Checked if item.data(KEY) in chosen else Qt.CheckState.Unchecked)
        self.kinds.blockSignals(False)
        self._refresh()

    def _tick(self) -> None:
        self.ticked.setChecked(True)
        self._refresh()

    def _refresh(self) -> None:
        chosen = self._chosen()
        problem = self._problem(chosen)
        size = wording.file_size(weight(chosen))
        count = wording.files(sum(len(kind.assets) for kind in chosen))
        text = self.tr("{files}, {size}. {free} free in this folder.")
        free = _free_bytes(self._folder())
        self.sum.setText(problem or text.format(files=count, size=size, free=wording.file_size(free)))
        self.sum.setToolTip(self.sum.text())
        self.sum.setAccessibleName(self.sum.text())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _problem(self, chosen: tuple[AssetKind, ...]) -> str:
        if not chosen:
            return self.tr("Nothing is chosen: tick at least one kind of file.")
        folder = self._folder()
        if folder is None:
            return self.tr("Choose a folder for the download.")
        if not _existing(folder).is_dir() or not os.access(_existing(folder), os.W_OK):
            return self.tr("This folder cannot be written: choose another one.")
        size, free = weight(chosen), _free_bytes(folder)
        if size is not None and free is not None and size > free:
            words = self.tr("{size} are needed and {free} are free: choose another folder or fewer files.")
            return words.format(size=wording.file_size(size), free=wording.file_size(free))
        return ""

    def _folder(self) -> Path | None:
        text = self.folder.filePath().strip()
        return Path(text) if text and Path(text).is_absolute() else None

    def _accept(self) -> None:
        folder = self._folder()
        if folder is None or self._problem(self._chosen()):
            return
        self.download_requested.emit(self._delivery.order_id, self.wanted(), folder)
        self.accept()

    def _list_kinds(self) -> None:
        for kind in self._kinds:
            text = self.tr("{key}: {files}, {size}")
            parts = {"files": wording.files(len(kind.assets)), "size": wording.file_size(kind.size_bytes)}
            item = QListWidgetItem(text.format(key=kind.key, **parts), self.kinds)
            item.setData(KEY, kind.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if kind.is_image else Qt.CheckState.Unchecked)

    def _name_buttons(self) -> None:
        boxes = QDialogButtonBox.StandardButton
        self.buttons.setStandardButtons(boxes.Ok | boxes.Cancel)
        self.buttons.setAccessibleName(self.tr("Download or cancel"))
        self.buttons.setToolTip(self.tr("Download or cancel"))
        ok, cancel = self.buttons.button(boxes.Ok), self.buttons.button(boxes.Cancel)
        ok.setText(self.tr("&Download"))
        ok.setToolTip(self.tr("Starts the download; it can be stopped and continued"))
        cancel.setToolTip(self.tr("Downloads nothing"))
        for button in (ok, cancel):
            button.setAccessibleName(button.toolTip())


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


def _free_bytes(folder: Path | None) -> int | None:
    return None if folder is None else shutil.disk_usage(_existing(folder)).free
