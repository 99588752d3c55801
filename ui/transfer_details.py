"""One download in full: where it goes, what room there is, what became of it, and every file of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..core.download_entries import QueueState, Transfer
from . import icons, wording
from . import transfer_wording as words
from .elided_label import ElidedLabel
from .file_table import NAME, FileModel
from .flat_list import FlatList
from .notice import Notice
from .spoken import spoken

FreeBytes = Callable[[Path], int | None]


class TransferDetails(QWidget):
    """Shows what it is given. `free` says what is free on a disk; it is asked when another download is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.free: FreeBytes = lambda _folder: None
        self.files = FileModel(self)
        self.list = FlatList(self.files, NAME, self)
        self.report = QLabel(self)
        self.report.setWordWrap(True)
        self.folder = ElidedLabel(self.tr("Folder of the download"), self, Qt.TextElideMode.ElideMiddle)
        self.notice = Notice(self)
        self._shown = ""
        self._free: int | None = None
        self.list.setAccessibleName(self.tr("Files of the selected download"))
        self.list.setToolTip(self.tr("Files of the selected download, and what each was held against"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.notice, self.report, self.folder):
            column.addWidget(widget)
        column.addWidget(self.list, 1)

    def show_transfer(self, transfer: Transfer | None) -> None:
        """One download; None: none is chosen."""
        if transfer is None:
            self._shown = ""
            self.files.show(())
            self.report.setText("")
            self.folder.show_text("")
            self.notice.say("")
            return
        entry = transfer.entry
        if entry.entry_id != self._shown or not transfer.activity.is_running:
            self._shown, self._free = entry.entry_id, self.free(entry.folder)
        self.files.show((*entry.planned, *entry.skipped))
        self.report.setText(self._reported(transfer))
        place = self.tr("Into {folder}, {free} free") if self._free is not None else self.tr("Into {folder}")
        text = place.format(folder=entry.folder, free=wording.file_size(self._free))
        self.folder.show_text(text, text)
        self._say(transfer)

    def _reported(self, transfer: Transfer) -> str:
        entry = transfer.entry
        count, verdict = wording.files(len(entry.planned)), words.verdict(entry)
        if entry.state is QueueState.DONE:
            return wording.DOT.join((count, verdict))
        so_far = words.amount(entry.done_bytes, entry.total_bytes)
        return wording.DOT.join((count, so_far, verdict) if verdict else (count, so_far))

    def _say(self, transfer: Transfer) -> None:
        entry = transfer.entry
        if transfer.activity.is_running:
            self.notice.say("")
        elif entry.state in (QueueState.FAILED, QueueState.EXPIRED):
            self.notice.say(spoken(entry.sentence))
        else:
            self.notice.say(words.why(transfer), icons.INFO)
