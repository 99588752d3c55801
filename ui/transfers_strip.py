"""The strip at the foot of the dock: one line on all downloads, which opens into the queue."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ..core.transfers import DownloadPlan, DownloadReport, FileFailed, FileVerified, Progress
from . import wording
from .elided_label import ElidedLabel
from .form_scroll import FormScroll
from .transfer_progress import TransferProgress
from .transfer_row import TransferRow


class TransfersStrip(QWidget):
    """Hidden until there is a download."""

    cancel_wanted = pyqtSignal(int)
    folder_wanted = pyqtSignal(object)
    add_to_map_wanted = pyqtSignal(object)
    retry_wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[int, TransferRow] = {}
        self.toggle = QToolButton(self)
        self.toggle.setText(self.tr("Transfers"))
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setToolTip(self.tr("Opens or closes the queue of downloads"))
        self.toggle.setAccessibleName(self.tr("Transfers"))
        self.summary = ElidedLabel(self.tr("State of all downloads"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(12 * self.fontMetrics().averageCharWidth())
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self._queue = QWidget(self)
        self._column = QVBoxLayout(self._queue)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._scroll = FormScroll(self._queue, self.tr("Downloads"), self)
        self._scroll.setMaximumHeight(14 * self.fontMetrics().lineSpacing())
        self._assemble()
        self.toggle.toggled.connect(self._open)
        self._open(False)
        self.hide()

    def begin(self, job_id: int, plan: DownloadPlan) -> None:
        """A download has started; a retried one takes its old place."""
        old = self.rows.pop(job_id, None)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        row = self.rows[job_id] = TransferRow(TransferProgress(plan), self._queue)
        row.cancel_wanted.connect(lambda: self.cancel_wanted.emit(job_id))
        row.retry_wanted.connect(lambda: self.retry_wanted.emit(job_id))
        row.folder_wanted.connect(lambda: self.folder_wanted.emit(plan.folder))
        row.add_wanted.connect(lambda: self._add(row))
        self._column.insertWidget(0, row)
        self.show()
        self._sum_up()

    def advance(self, job_id: int, message: Progress | FileVerified | FileFailed) -> None:
        """One message of a running download."""
        row = self.rows.get(job_id)
        if row is None or row.progress.is_over:
            return
        row.progress.take(message)
        row.refresh("")
        self._sum_up()

    def finish(self, job_id: int, report: DownloadReport | None, sentence: str) -> None:
        """A download has ended; without a report it was stopped or broke."""
        row = self.rows.get(job_id)
        if row is None:
            return
        row.progress.report = report
        row.progress.is_over = True
        row.refresh(sentence)
        self._sum_up()

    def _add(self, row: TransferRow) -> None:
        for path in row.progress.rasters:
            self.add_to_map_wanted.emit(path)

    def _sum_up(self) -> None:
        running = [row.progress for row in self.rows.values() if not row.progress.is_over]
        jobs = running or [row.progress for row in self.rows.values()]
        self.bar.setValue(sum(job.permille for job in jobs) // max(1, len(jobs)))
        done = wording.file_size(sum(job.done_bytes for job in jobs))
        totals = [job.total_bytes for job in jobs]
        total = wording.file_size(None if None in totals else sum(size or 0 for size in totals))
        text = self.tr("%Ln running, {done} of {total}", "", len(running)) if running else self.tr("All done, {done}")
        self.summary.show_text(text.format(done=done, total=total))

    def _open(self, opened: bool) -> None:
        self._scroll.setVisible(opened)
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)

    def _assemble(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of all downloads"))
        self.bar.setToolTip(self.tr("Progress of all downloads"))
        line = QHBoxLayout()
        line.addWidget(self.toggle)
        line.addWidget(self.summary, 1)
        line.addWidget(self.bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 2, 6, 4)
        whole.addLayout(line)
        whole.addWidget(self._scroll)
