"""The tasking requests as a list: state, name, window."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ..core.tasks import TaskingRequest, TaskPhase
from . import wording
from .cells import PILL, SECOND_LINE, Pill, Shape
from .flat_model import FlatModel

STATE, NAME, WINDOW = range(3)
_SHAPES = {TaskPhase.COMPLETED: Shape.CHECK, TaskPhase.WAITING: Shape.RING, TaskPhase.ENDED: Shape.CROSS}


class TaskModel(FlatModel[TaskingRequest]):
    """Newest submission first, as the service sends them; completed ones are set in bold with a filled pill."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("State"), self.tr("Task"), self.tr("Window"))
        self._delivered: frozenset[str] = frozenset()
        self._busy: dict[str, str] = {}

    def id_of(self, thing: TaskingRequest) -> str:
        """The task's own id."""
        return thing.task_id

    def words_of(self, thing: TaskingRequest) -> str:
        """Name, id, state and kind."""
        return f"{thing.name} {thing.task_id} {thing.status.code} {thing.collection_type} {thing.tier}"

    def mark_delivered(self, task_ids: frozenset[str]) -> None:
        """These were ordered and streamed already."""
        self._delivered = task_ids
        self.repaint()

    def is_delivered(self, task: TaskingRequest) -> bool:
        """True where its scenes are here."""
        return task.task_id in self._delivered

    def set_busy(self, task_id: str, sentence: str) -> None:
        """What is being done for a task; an empty sentence ends it."""
        self._busy[task_id] = sentence
        self.repaint()

    def busy(self, task: TaskingRequest) -> str:
        """What is being done for it."""
        return self._busy.get(task.task_id, "")

    def pill(self, task: TaskingRequest) -> Pill:
        """The service's word with its sign."""
        if self.is_delivered(task):
            return Pill(self.tr("delivered"), Shape.CHECK)
        return Pill(task.status.code, _SHAPES[task.status.phase], filled=task.is_completed)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        task = self.thing_at(index.row())
        if task is None:
            return None
        if role == PILL:
            return self.pill(task) if index.column() == STATE else None
        if role == Qt.ItemDataRole.DisplayRole:
            opens = wording.day(task.window_open)
            return (self.pill(task).word, task.name or task.task_id, opens)[index.column()]
        if role == SECOND_LINE:
            closes = wording.day(task.window_close)
            return (wording.day(task.submitted_at), self.busy(task) or self._kind(task), closes)[index.column()]
        if role == Qt.ItemDataRole.FontRole and task.is_completed and not self.is_delivered(task):
            return _bold()
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(task, index.column())
        return None

    def _kind(self, task: TaskingRequest) -> str:
        return wording.DOT.join(part for part in (task.collection_type, task.tier) if part)

    def _spoken(self, task: TaskingRequest, column: int) -> str:
        if column == STATE:
            text = self.tr("{state}. Submitted {time} UTC. {message}")
            moment = wording.moment(task.submitted_at, seconds=True)
            return text.format(state=self.pill(task).word, time=moment, message=task.status.message)
        if column == NAME:
            return self.tr("{name}, task {task}").format(name=task.name, task=task.task_id)
        text = self.tr("To be acquired between {first} and {last} UTC")
        return text.format(first=wording.moment(task.window_open), last=wording.moment(task.window_close))


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
