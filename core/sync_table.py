"""What a run of the automated workflow did, as a CSV file that is right at any moment."""

from __future__ import annotations

import csv
from pathlib import Path
from types import TracebackType
from typing import TextIO

from .errors import FolderNotWritable
from .moments import wire_moment
from .tasking import TaskDelivered, TaskFailed
from .tasks import TaskingRequest

COLUMNS = ("task_id", "name", "submitted", "completed", "outcome", "order_id", "price", "message")


class SyncTable:
    """Writes one row for each task as it is settled; without a path it writes nothing. Raises `FolderNotWritable`."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> SyncTable:
        if self._path:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("w", encoding="utf-8", newline="")
            except OSError as error:
                raise FolderNotWritable(
                    "The report cannot be written: choose another place.", detail=str(error)
                ) from error
            self._write(COLUMNS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file:
            self._file.close()

    def keep(self, event: object) -> None:
        """Takes an event of a run; others than the end of a task are let pass."""
        if isinstance(event, TaskDelivered):
            self._row(event.task, "delivered", event.order_id)
        elif isinstance(event, TaskFailed):
            self._row(event.task, "failed", message=event.sentence)

    def would_order(self, task: TaskingRequest, price: str, message: str = "") -> None:
        """A task that a dry run found; `message` says why a real run would not order it."""
        self._row(task, "would fail" if message else "would be ordered", price=price, message=message)

    def _row(self, task: TaskingRequest, outcome: str, order_id: str = "", price: str = "", message: str = "") -> None:
        moments = [wire_moment(moment) if moment else "" for moment in (task.submitted_at, task.status.at)]
        self._write((task.task_id, task.name, *moments, outcome, order_id, price, message))

    def _write(self, row: tuple[str, ...]) -> None:
        if self._file:
            csv.writer(self._file).writerow(row)
            self._file.flush()
