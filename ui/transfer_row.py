"""One download in the queue."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from . import icons, wording
from .elided_label import ElidedLabel
from .transfer_progress import TransferProgress


class TransferRow(QWidget):
    """What, how far, and what can be done about it."""

    cancel_wanted = pyqtSignal()
    folder_wanted = pyqtSignal()
    add_wanted = pyqtSignal()
    retry_wanted = pyqtSignal()

    def __init__(self, progress: TransferProgress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = progress
        self.title = ElidedLabel(self.tr("Download"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height() // 2 + 2)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.cancel = self._button(
            icons.CANCEL, self.tr("Stop this download; what has arrived is kept"), self.cancel_wanted
        )
        self.retry = self._button(icons.REFRESH, self.tr("Continue where it stopped"), self.retry_wanted)
        self.folder = self._button(icons.FOLDER, self.tr("Open the folder"), self.folder_wanted)
        self.add = self._button(icons.ADD_TO_MAP, self.tr("Add the downloaded images to the map"), self.add_wanted)
        self._assemble()
        self.refresh("")

    def refresh(self, sentence: str) -> None:
        """Shows where it stands; `sentence` says how it ended."""
        progress = self.progress
        self.bar.setValue(progress.permille)
        total = wording.file_size(progress.total_bytes)
        counted = self.tr("{done} of {total}, {ended} of {files}")
        words = counted.format(
            done=wording.file_size(progress.done_bytes),
            total=total,
            ended=wording.number(len(progress.ended)),
            files=wording.files(len(progress.plan.files)),
        )
        self.words.setText(sentence or words)
        self.words.setToolTip("\n".join(progress.failed.values()) or words)
        self.words.setAccessibleName(sentence or words)
        over = progress.is_over
        complete = progress.report is not None and progress.report.is_complete
        self.cancel.setVisible(not over)
        self.retry.setVisible(over and not complete)
        self.add.setEnabled(bool(progress.rasters))

    def _button(self, icon: str, tooltip: str, signal: pyqtSignal) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.theme_icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        button.clicked.connect(lambda: signal.emit())
        return button

    def _assemble(self) -> None:
        plan = self.progress.plan
        text = self.tr("Order {order}: {files}")
        words = text.format(order=plan.order_id[:8], files=wording.files(len(plan.files)))
        self.title.show_text(words, self.tr("Into {folder}").format(folder=plan.folder))
        self.bar.setAccessibleName(self.tr("Progress of the download"))
        self.bar.setToolTip(self.tr("Progress of the download"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for button in (self.cancel, self.retry, self.folder, self.add):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.words)
