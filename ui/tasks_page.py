"""The fourth page: requests for new collects, and the delivery of those that are completed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QWidget

from ..core.tasks import TaskingRequest
from . import icons
from .list_menu import offer_menu
from .list_page import ListPage
from .task_table import NAME, TaskModel


class TasksPage(ListPage):
    """Emits tasks to deliver; shows pages of tasks as they arrive."""

    refresh_wanted = pyqtSignal(bool)
    more_wanted = pyqtSignal()
    deliver_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tasks = TaskModel()
        super().__init__(self.tasks, NAME, parent)
        self.tasks.setParent(self)
        self._tasks: tuple[TaskingRequest, ...] = ()
        self.everybody = QCheckBox(self.tr("Whole or&ganization"), self)
        self.deliver = QPushButton(icons.theme_icon(icons.STREAM), self.tr("Del&iver"), self)
        self.zoom = QPushButton(icons.theme_icon(icons.ZOOM), self.tr("&Zoom"), self)
        self.more = QPushButton(self.tr("More tas&ks"), self)
        self._assemble()
        self._connect()
        self._select()

    def begin_tasks(self) -> None:
        """A fresh list is on its way."""
        self._tasks = ()
        self.notice.say("")
        self.more.setEnabled(False)
        self.busy.say(self.tr("Fetching tasks"))

    def add_tasks(self, tasks: tuple[TaskingRequest, ...], has_more: bool) -> None:
        """One more page."""
        known = {task.task_id for task in self._tasks}
        self._tasks += tuple(task for task in tasks if task.task_id not in known)
        self.tasks.show(self._tasks)
        self.more.setEnabled(has_more)
        self.busy.say("")
        self.show_list(bool(self._tasks))
        self._select()

    def mark_delivered(self, task_ids: frozenset[str]) -> None:
        """Tasks whose scenes were ordered already."""
        self.tasks.mark_delivered(task_ids)
        self._select()

    def show_busy(self, task_id: str, sentence: str) -> None:
        """What is being done for a task; an empty sentence ends it."""
        self.tasks.set_busy(task_id, sentence)
        self.busy.say(sentence)
        self._select()

    def show_failure(self, sentence: str) -> None:
        """It did not work."""
        self.busy.say("")
        self.notice.say(sentence)

    def _select(self) -> None:
        chosen = self.list.chosen()
        self.deliver.setEnabled(bool(self._deliverable()))
        self.zoom.setEnabled(len(chosen) == 1 and bool(chosen[0].geometry_wkb))

    def _deliverable(self) -> tuple[TaskingRequest, ...]:
        return tuple(task for task in self.list.chosen() if task.is_completed and not self.tasks.busy(task))

    def _deliver(self) -> None:
        tasks = self._deliverable()
        for task in tasks:
            self.show_busy(task.task_id, self.tr("Ordering the scenes"))
        if tasks:
            self.deliver_wanted.emit(tasks)

    def _zoom(self) -> None:
        for task in self.list.chosen()[:1]:
            self.zoom_wanted.emit(task)

    def _ask(self) -> None:
        self.refresh_wanted.emit(self.everybody.isChecked())

    def _menu(self, place: QPoint) -> None:
        for task in self.list.chosen()[:1]:
            offer_menu(self.list, place, (self.deliver, self.zoom), self.tr("Copy task id"), task.task_id)

    def _connect(self) -> None:
        self.list.selected.connect(self._select)
        self.list.activated.connect(lambda _i: self._deliver() if self.deliver.isEnabled() else self._zoom())
        self.list.customContextMenuRequested.connect(self._menu)
        self.refresh.clicked.connect(lambda: self._ask())
        self.everybody.toggled.connect(lambda _on: self._ask())
        self.deliver.clicked.connect(lambda: self._deliver())
        self.zoom.clicked.connect(lambda: self._zoom())
        self.more.clicked.connect(lambda: self.more_wanted.emit())

    def _assemble(self) -> None:
        self.describe(
            (
                (self.deliver, self.tr("Orders the scenes of the selected completed tasks and streams them (Enter)")),
                (self.zoom, self.tr("Moves the map to the area of the task")),
                (self.more, self.tr("Fetches the next, older tasks")),
                (self.everybody, self.tr("Shows the tasks of your whole organization, not only your own")),
                (self.filter, self.tr("Shows only tasks that contain these words: name, id, state")),
                (self.refresh, self.tr("Fetches the list of tasks again (Alt+U)")),
                (self.list, self.tr("Tasks, newest first. Completed ones are set in bold.")),
            )
        )
        self.filter.setPlaceholderText(self.tr("Filter tasks"))
        title, text = self.tr("No tasks"), self.tr("Requests for new collects appear here with their state.")
        self.state.teach(icons.TASKS, title, text, [(self.tr("&Fetch tasks"), self._ask)])
        self.more.setEnabled(False)
        self.frame((self.deliver, self.zoom, self.more), below=(self.everybody,))
