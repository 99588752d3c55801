"""One download in full: where it goes, what room there is, what became of it, and every file of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..core.bucket_address import Place
from ..core.download_entries import QueueState, Transfer
from . import icons, wording
from . import transfer_wording as words
from .elided_label import ElidedLabel
from .file_table import NAME, FileModel
from .live_list import LiveList
from .notice import Notice
from .spoken import spoken

FreeBytes = Callable[[Path], int | None]


class TransferDetails(QWidget):
    """Shows what it is given. `free` says what is free on a disk; it is asked when another download is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.free: FreeBytes = lambda _folder: None
        self.files = FileModel(self)
        self.list = LiveList(self.files, NAME, self)
        self.report = QLabel(self)
        self.report.setWordWrap(True)
        self.folder = ElidedLabel(self.tr("Folder of the download"), self, Qt.TextElideMode.ElideMiddle)
        self.notice = Notice(self)
        self._shown = ""
        self._said = ("", icons.WARNING)
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
            self._report("")
            self.folder.show_text("")
            self._notice("")
            return
        entry = transfer.entry
        if entry.entry_id != self._shown or not transfer.activity.is_running:
            self._shown, self._free = entry.entry_id, self.free(entry.folder)
        self.files.show((*entry.planned, *entry.skipped))
        self._report(self._reported(transfer))
        place = self.tr("Into {folder}, {free} free") if self._free is not None else self.tr("Into {folder}")
        text = place.format(folder=Place(entry.folder).address, free=wording.file_size(self._free))
        if text != self.folder.text():
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
            self._notice("")
        elif entry.state in (QueueState.FAILED, QueueState.EXPIRED):
            self._notice(spoken(entry.sentence))
        else:
            self._notice(words.why(transfer), icons.INFO)

    def _notice(self, sentence: str, icon: str = icons.WARNING) -> None:
        """Several times a second the same is said: then nothing is laid out anew."""
        if (sentence, icon) != self._said:
            self._said = (sentence, icon)
            self.notice.say(sentence, icon)

    def _report(self, text: str) -> None:
        if text != self.report.text():
            self.report.setText(text)
