"""Before a download: which files, into which folder, what is left out and why, and whether it fits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from ..core.bucket_address import Place
from ..core.delivery import Delivery
from ..core.download_entries import Proposal, Stage, Wanted
from . import wording
from .chips import ChipRow
from .download_choice import AssetKind, asset_kinds, items_of, product_types
from .file_table import NAME, FileModel
from .flat_list import FlatList
from .forms import load_form

KEY = int(Qt.ItemDataRole.UserRole)
Propose = Callable[[Wanted, Path], Proposal]
"""what would become of a choice"""


class DownloadDialog(QDialog):
    """Emits what is wanted and the folder."""

    download_requested = pyqtSignal(object, object)

    def __init__(self, delivery: Delivery, propose: Propose, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "download_dialog")
        self._delivery, self._propose = delivery, propose
        self._types = product_types(delivery)
        self.products = ChipRow(self.tr("Products"), parent=self)
        self.files = FileModel(self, is_plan=True)
        self.list = FlatList(self.files, NAME, self)
        self._assemble(folder)
        self._connect()
        self._list_kinds()
        self._choose()

    def wanted(self) -> Wanted:
        """The chosen items and keys; no keys stand for everything."""
        keys = None if self.everything.isChecked() else frozenset(kind.key for kind in self._chosen())
        return Wanted(items_of(self._delivery, self._products()), keys)

    def _products(self) -> frozenset[str]:
        return frozenset(self.products.chosen())

    def _chosen(self) -> tuple[AssetKind, ...]:
        kinds = asset_kinds(self._delivery, self._products())
        if self.everything.isChecked():
            return kinds
        if self.imageOnly.isChecked():
            return tuple(kind for kind in kinds if kind.is_image)
        ticked = {self.kinds.item(row).data(KEY) for row in range(self.kinds.count()) if self._is_ticked(row)}
        return tuple(kind for kind in kinds if kind.key in ticked)

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

    def _choose_products(self) -> None:
        self._list_kinds()
        self._choose()

    def _refresh(self) -> None:
        folder = self._folder()
        proposal = self._propose(self.wanted(), folder) if folder and self._chosen() else None
        problem = self._problem(proposal)
        said = self._said(proposal, Place(folder).is_bucket) if proposal and folder else ""
        self.sum.setText(problem or said)
        left_out = self._left_out(proposal) if proposal else ""
        self.leftOut.setText(left_out)
        self.leftOut.setVisible(bool(left_out))
        self.files.show((*proposal.planned, *(f for f in proposal.files if f.stage.is_skipped)) if proposal else ())
        for label in (self.sum, self.leftOut):
            label.setToolTip(label.text())
            label.setAccessibleName(label.text())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _problem(self, proposal: Proposal | None) -> str:
        if not self._products():
            return self.tr("Nothing is chosen: choose at least one product.")
        if not self._chosen():
            return self.tr("Nothing is chosen: tick at least one kind of file.")
        if proposal is None:
            wrong = Place.is_address(self.folder.filePath())
            bucket = self.tr("This is no bucket that can be written: give s3://bucket/folder, or a folder.")
            return bucket if wrong else self.tr("Choose a folder for the download.")
        if not proposal.is_writable:
            return self.tr("This folder cannot be written: choose another one.")
        if not proposal.fits:
            words = self.tr("{size} are needed and {free} are free: choose another folder or fewer files.")
            sizes = {
                "size": wording.file_size(proposal.least_bytes),
                "free": wording.file_size(proposal.free_bytes),
            }
            return words.format(**sizes)
        return ""

    def _said(self, proposal: Proposal, goes_to_bucket: bool) -> str:
        if goes_to_bucket:
            text = self.tr(
                "{files}, {size}, straight into the bucket with the credentials of your environment; "
                "what is there already is kept."
            )
            size = wording.file_size(proposal.total_bytes)
            return text.format(files=wording.files(len(proposal.planned)), size=size)
        if not proposal.planned:
            return self.tr("Everything is on the disk already, complete: nothing has to be fetched.")
        text = self.tr("{files}, {size}. {free} free in this folder.")
        parts = {"files": wording.files(len(proposal.planned)), "size": wording.file_size(proposal.total_bytes)}
        return text.format(free=wording.file_size(proposal.free_bytes), **parts)

    def _left_out(self, proposal: Proposal) -> str:
        stages = [file.stage for file in proposal.files]
        texts = (
            (stages.count(Stage.ON_DISK), self.tr("{files} here already")),
            (stages.count(Stage.SHARED), self.tr("{files} shared with another scene, fetched once")),
            (stages.count(Stage.NOT_WANTED), self.tr("{files} not chosen")),
        )
        said = [text.format(files=wording.files(count)) for count, text in texts if count]
        return self.tr("Left out: {files}.").format(files="; ".join(said)) if said else ""

    def _folder(self) -> Path | None:
        place = Place.written(self.folder.filePath())
        return place.folder if place else None

    def _accept(self) -> None:
        """Looks once more: a disk may have gone since the folder was chosen."""
        self._refresh()
        folder = self._folder()
        if folder is not None and self.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled():
            self.download_requested.emit(self.wanted(), folder)
            self.accept()

    def _list_kinds(self) -> None:
        self.kinds.blockSignals(True)
        unticked = {self.kinds.item(row).data(KEY) for row in range(self.kinds.count()) if not self._is_ticked(row)}
        self.kinds.clear()
        for kind in asset_kinds(self._delivery, self._products()):
            text = self.tr("{key}: {files}, {size}")
            parts = {"files": wording.files(len(kind.assets)), "size": wording.file_size(kind.size_bytes)}
            item = QListWidgetItem(text.format(key=kind.key, **parts), self.kinds)
            item.setData(KEY, kind.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if kind.key in unticked else Qt.CheckState.Checked)
        self.kinds.blockSignals(False)

    def _assemble(self, folder: str) -> None:
        count = sum(len(kind.assets) for kind in asset_kinds(self._delivery, frozenset(self._types)))
        text = self.tr("Order {order}: {files} can be fetched.")
        self.what.setText(text.format(files=wording.files(count), order=self._delivery.order_id[:8]))
        self.what.setToolTip(self._delivery.order_id)
        self.setMinimumWidth(44 * self.fontMetrics().averageCharWidth())
        meaning = self.tr("Fetches the {product} products of this order")
        self.products.set_chips(
            (kind, f"{kind or '?'} \N{MULTIPLICATION SIGN}{count}", meaning.format(product=kind))
            for kind, count in self._types.items()
        )
        self.products.choose(self._types)
        self.products.setVisible(len(self._types) > 1)
        self.productRow.addWidget(self.products)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(folder or str(Path.home()))
        self.folderLabel.setBuddy(self.folder.lineEdit())
        self.folder.lineEdit().setAccessibleName(self.folder.accessibleName())
        self.folder.lineEdit().setToolTip(self.folder.toolTip())
        self.list.setAccessibleName(self.filesBox.accessibleName())
        self.list.setToolTip(self.filesBox.toolTip())
        self.list.setMinimumHeight(9 * self.fontMetrics().lineSpacing())
        self.filesColumn.addWidget(self.list)
        self.everything.setChecked(True)
        self._name_buttons()
        self.resize(64 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _connect(self) -> None:
        for button in (self.imageOnly, self.everything, self.ticked):
            button.toggled.connect(lambda is_on: self._choose() if is_on else None)
        self.products.changed.connect(self._choose_products)
        self.kinds.itemChanged.connect(lambda _i: self._tick())
        self.folder.fileChanged.connect(lambda _f: self._refresh())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _name_buttons(self) -> None:
        boxes = QDialogButtonBox.StandardButton
        self.buttons.setStandardButtons(boxes.Ok | boxes.Cancel)
        self.buttons.setAccessibleName(self.tr("Download or cancel"))
        self.buttons.setToolTip(self.tr("Download or cancel"))
        ok, cancel = self.buttons.button(boxes.Ok), self.buttons.button(boxes.Cancel)
        ok.setText(self.tr("&Download"))
        ok.setToolTip(self.tr("Puts it into the queue; it can be paused and continued, also after a restart"))
        cancel.setToolTip(self.tr("Downloads nothing"))
        for button in (ok, cancel):
            button.setAccessibleName(button.toolTip())
