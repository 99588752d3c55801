"""The one way off the GUI thread: a `QgsTask` that runs a core callable, and somebody who holds it until it ends.

QGIS before 3.34 runs tasks in the same few threads as maps are painted in, so that work would wait for slow paintings and
paintings for work. A `Job` therefore brings a thread of its own with it (docs/adr/0009).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask, QgsTaskManager
from qgis.PyQt.QtCore import QObject, QThreadPool, pyqtSignal

from ..core.cancel import CancelledCheck, Emit
from ..core.errors import Cancelled, CapellaError
from .log import report

Work = Callable[[Emit, CancelledCheck], Any]
LONGEST_WAIT_MS = 3000
"""how long unloading waits for running work, in milliseconds"""
BEFORE_PAINTING = 1
"""priority of our work: the thread that comes with it goes to it, and not to a painting that waits too"""


class Job(QgsTask):
    """Runs `work(emit, cancelled)` in a worker; its signals arrive on the main thread, events before the end."""

    advanced = pyqtSignal(object)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, title: str, work: Work, *, is_hidden: bool = False, can_stop: bool = True) -> None:
        super().__init__(title, _flags(is_hidden, can_stop))
        self._work = work
        self._result: Any = None
        self._error: CapellaError | None = None
        self._has_run = False
        self.thread_of_its_own = _ExtraThread()

    def run(self) -> bool:
        """Worker thread: touches no widget, no project and no interface.

        False only for work that was stopped: of a failure the plugin itself tells more than QGIS's "task failed". Work
        that came to its end before it noticed that it should stop has its result.
        """
        self._has_run = True
        try:
            self._result = self._work(self.advanced.emit, self.isCanceled)
        except CapellaError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - the one catch-all: a bug must not end QGIS's worker thread
            self._error = CapellaError(detail=f"{type(error).__name__}: {error} ({_place(error)})")
        self.thread_of_its_own.take_back()
        return not isinstance(self._error, Cancelled)

    def finished(self, _succeeded: bool) -> None:
        """Main thread: says how it ended. What nobody foresaw also goes to the log, for a support person."""
        self.thread_of_its_own.take_back()
        if type(self._error) is CapellaError:
            report(self._error)
        if self._has_run and self._error is None:
            self.done.emit(self._result)
        else:
            self.failed.emit(self._error or Cancelled())


class _ExtraThread:
    """One thread more in a pool, from `give_to` to the first `take_back`. Thread-safe."""

    def __init__(self) -> None:
        self._pool: QThreadPool | None = None
        self._is_over = False
        self._lock = threading.Lock()

    def give_to(self, pool: QThreadPool) -> None:
        """Nothing where the work has ended already."""
        with self._lock:
            if not self._is_over:
                self._pool = pool
                pool.releaseThread()

    def take_back(self) -> None:
        """The pool is as large as it was."""
        with self._lock:
            pool, self._pool, self._is_over = self._pool, None, True
            if pool:
                pool.reserveThread()


class Jobs(QObject):
    """Starts jobs, holds them while they run and stops them all on `close`."""

    def __init__(self, manager: QgsTaskManager | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager or QgsApplication.taskManager()
        self._running: set[Job] = set()
        self._is_closed = False

    def start(
        self,
        title: str,
        work: Work,
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[CapellaError], None] | None = None,
        advanced: Callable[[Any], None] | None = None,
        is_hidden: bool = False,
        can_stop: bool = True,
    ) -> Job:
        """Runs `work` in a worker; the callbacks are called on the main thread, `failed` also for `Cancelled`."""
        job = Job(title, work, is_hidden=is_hidden, can_stop=can_stop)
        if self._is_closed:
            return job
        self._running.add(job)
        if advanced:
            job.advanced.connect(self._while_open(advanced))
        job.done.connect(lambda result: self._end(job, done, result))
        job.failed.connect(lambda error: self._end(job, failed, error))
        self._manager.addTask(job, BEFORE_PAINTING)
        job.thread_of_its_own.give_to(_pool_of(self._manager))
        return job

    def close(self) -> None:
        """Cancels what runs and waits for it briefly; no callback is called any more."""
        self._is_closed = True
        running, self._running = self._running, set()
        for job in running:
            job.cancel()
        end = time.monotonic() + LONGEST_WAIT_MS / 1000
        for job in running:
            left = int(1000 * (end - time.monotonic()))
            if left > 0 and job.status() in (QgsTask.TaskStatus.Running, QgsTask.TaskStatus.Queued):
                job.waitForFinished(left)

    def _end(self, job: Job, callback: Callable[[Any], None] | None, value: object) -> None:
        self._running.discard(job)
        if callback and not self._is_closed:
            callback(value)

    def _while_open(self, callback: Callable[[Any], None]) -> Callable[[Any], None]:
        def call(event: object) -> None:
            if not self._is_closed:
                callback(event)

        return call


def _pool_of(manager: QgsTaskManager) -> QThreadPool:
    """Where its tasks run: in a pool of its own since QGIS 3.34, before that in the one of the whole process."""
    own = getattr(manager, "threadPool", None)
    return (own() if own else None) or QThreadPool.globalInstance()


def _flags(is_hidden: bool, can_stop: bool) -> QgsTask.Flags:
    flags = QgsTask.Flags()
    if can_stop:
        flags |= QgsTask.Flag.CanCancel
    # QGIS before 3.26 cannot hide a task: then short work shows in the task list for a moment.
    hidden = getattr(QgsTask.Flag, "Hidden", None)
    return flags | hidden if is_hidden and hidden is not None else flags


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "unknown"
