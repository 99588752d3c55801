"""What core emits while it works, told through `QgsProcessingFeedback`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback

from ...core.orders import Order
from ...core.tasking import TaskDelivered, TaskFailed, TaskSeen
from ...core.transfers import DownloadPlan, FileFailed, FileVerified, Progress, Proof
from ...core.unattended_renewal import OrderRenewed
from ..words import spoken, translate


class Teller:
    """Give an instance to a use case as its `emit`; it is silent about what it does not know."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._last = ""
        self._sizes: dict[Path, int] = {}
        self._done: dict[Path, int] = {}
        self._tellers: dict[type, Callable[[Any], None]] = {
            Order: self._order,
            OrderRenewed: self._renewed,
            DownloadPlan: self._plan,
            Progress: self._advanced,
            FileVerified: self._finished,
            FileFailed: self._failed,
            TaskSeen: self._seen,
            TaskDelivered: self._delivered,
            TaskFailed: self._task_failed,
        }

    def __call__(self, event: object) -> None:
        """Takes one event."""
        tell = self._tellers.get(type(event))
        if tell:
            tell(event)

    def _order(self, order: Order) -> None:
        line = translate("Algorithms", "Order {order}: {status}").format(order=order.order_id, status=order.status.word)
        if line != self._last:
            self._last = line
            self._feedback.pushInfo(line)

    def _renewed(self, event: OrderRenewed) -> None:
        line = translate("Algorithms", "Order {expired} ran out and was renewed for nothing as order {renewed}")
        self._feedback.pushInfo(line.format(expired=event.expired, renewed=event.renewed.order_id))

    def _plan(self, plan: DownloadPlan) -> None:
        self._sizes = {file.target: file.size_bytes or 0 for file in plan.files}
        self._done = {}
        self._feedback.setProgress(0)
        line = translate("Algorithms", "{files} files to fetch into {folder}, {skipped} left out")
        self._feedback.pushInfo(line.format(files=len(plan.files), folder=plan.folder, skipped=len(plan.skipped)))

    def _advanced(self, event: Progress) -> None:
        self._done[event.path] = event.done_bytes
        if event.total_bytes:
            self._sizes[event.path] = event.total_bytes
        self._progress()

    def _finished(self, event: FileVerified) -> None:
        self._done[event.path] = self._sizes[event.path] = event.size_bytes
        proof = "sha256" if event.how is Proof.DIGEST else translate("Algorithms", "size")
        line = translate("Algorithms", "{file}: {size} bytes, verified by {proof}")
        self._feedback.pushInfo(line.format(file=event.path.name, size=f"{event.size_bytes:,}", proof=proof))
        self._progress()

    def _failed(self, event: FileFailed) -> None:
        self._feedback.reportError(f"{event.path.name}: {spoken(event.sentence)}")

    def _progress(self) -> None:
        """By bytes; a file of unknown size counts as much as the average of the others."""
        known = [size for size in self._sizes.values() if size]
        if known:
            total = sum(known) * len(self._sizes) / len(known)
            self._feedback.setProgress(min(100.0, 100 * sum(self._done.values()) / total))

    def _seen(self, event: TaskSeen) -> None:
        if event.is_new:
            self._feedback.pushInfo(translate("Algorithms", "Task {task} is completed").format(task=event.task.name))

    def _delivered(self, event: TaskDelivered) -> None:
        line = translate("Algorithms", "Task {task} is delivered by order {order}")
        self._feedback.pushInfo(line.format(task=event.task.name, order=event.order_id))

    def _task_failed(self, event: TaskFailed) -> None:
        self._feedback.reportError(f"{event.task.name}: {spoken(event.sentence)}")
