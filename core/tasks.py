"""The words of tasking: requests for new collects and what became of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum


class TaskPhase(Enum):
    """What a task's status code means to somebody who waits for images."""

    WAITING = "waiting"
    COMPLETED = "completed"
    ENDED = "ended"


_ENDED = frozenset({"rejected", "expired", "canceled", "cancelled", "error", "anomaly", "failed"})


@dataclass(frozen=True)
class TaskStatus:
    """One entry of a task's history; the service's code is kept as it came."""

    code: str
    at: datetime | None
    message: str = ""

    @property
    def phase(self) -> TaskPhase:
        """Unknown codes mean "still waiting"."""
        code = self.code.lower()
        if code == "completed":
            return TaskPhase.COMPLETED
        return TaskPhase.ENDED if code in _ENDED else TaskPhase.WAITING


@dataclass(frozen=True)
class TaskingRequest:
    """A request for a new collect. `history` is newest first, as on the wire."""

    task_id: str
    name: str
    submitted_at: datetime | None
    window_open: datetime | None
    window_close: datetime | None
    collection_type: str
    tier: str
    history: tuple[TaskStatus, ...]
    geometry_wkb: bytes = field(default=b"", repr=False)

    @property
    def status(self) -> TaskStatus:
        """The newest status; a task without history waits."""
        return self.history[0] if self.history else TaskStatus("received", self.submitted_at)

    @property
    def is_completed(self) -> bool:
        """The vendor's rule: `properties.statusHistory[0].code == "completed"`."""
        return self.status.phase is TaskPhase.COMPLETED


@dataclass(frozen=True)
class TaskPage:
    """One page of the task list, newest submission first."""

    tasks: tuple[TaskingRequest, ...]
    page: int
    pages: int
