"""The one way off the GUI thread: a `Job` runs a core callable in a thread, and `Jobs` holds it until it ends.

The threads are the plugin's own, because those of QGIS's tasks are shared with the painting of maps and may lose a task
(docs/adr/0009); QGIS's list of tasks shows the work all the same.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTaskManager
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.cancel import CancelledCheck, Emit, Stop, heeding, stop_if
from ..core.errors import CapellaError
from .log import report
from .shown_task import ShownTask

Work = Callable[[Emit, CancelledCheck], Any]
LONGEST_WAIT_MS = 3000
"""how long unloading waits for running work, in milliseconds"""
AT_ONCE = 16
"""jobs that run at a time; they wait for the network and hardly compute"""


class Job(QObject):
    """Runs `work(emit, cancelled)` in a worker; its signals arrive on the main thread, events before the end."""

    advanced = pyqtSignal(object)
    done = pyqtSignal(object)
    failed = pyqtSignal(object)
    _ended = pyqtSignal()

    def __init__(self, title: str, work: Work, *, can_stop: bool = True) -> None:
        super().__init__()
        self.title = title
        self.can_stop = can_stop
        self.over = threading.Event()
        """set when the work has ended, before anybody hears of it"""
        self.shown: ShownTask | None = None
        """where QGIS lists it"""
        self._work = work
        self._result: Any = None
        self._error: CapellaError | None = None
        self._stop = Stop()
        self._is_dropped = False
        self._thread = threading.Thread(target=self._run, name="capella-job", daemon=True)
        self._ended.connect(self._finish)

    def begin(self) -> None:
        """Starts the work."""
        self._thread.start()

    def cancel(self) -> None:
        """Asks the work to stop; what has not begun yet never does, and no answer is waited for any more."""
        self._stop.ask()

    def is_running(self) -> bool:
        """True from `begin` until the work has ended."""
        return self._thread.is_alive() and not self.over.is_set()

    def setProgress(self, percent: float) -> None:  # noqa: N802 - as a task of QGIS names it
        """Main thread: how far it is, in QGIS's list."""
        if self.shown and not self.shown.is_over:
            self.shown.setProgress(percent)

    def drop(self) -> None:
        """Stops it, and lets nobody hear of it any more."""
        self._is_dropped = True
        self.cancel()

    def wait(self, seconds: float) -> None:
        """Waits for the end of what has begun."""
        if self._thread.is_alive():
            self._thread.join(max(seconds, 0.0))

    def _run(self) -> None:
        """Worker thread: touches no widget, no project and no interface.

        Work that came to its end before it noticed that it should stop has its result.
        """
        try:
            stop_if(self._stop)
            with heeding(self._stop):
                self._result = self._work(self.advanced.emit, self._stop)
        except CapellaError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - the one catch-all: a bug must not end a worker without a word
            self._error = CapellaError(detail=f"{type(error).__name__}: {error} ({_place(error)})")
        self.over.set()
        if not self._is_dropped:
            self._ended.emit()

    def _finish(self) -> None:
        """Main thread: says how it ended. What nobody foresaw also goes to the log, for a support person."""
        if self._is_dropped:
            return
        if type(self._error) is CapellaError:
            report(self._error)
        if self._error is None:
            self.done.emit(self._result)
        else:
            self.failed.emit(self._error)


class Jobs(QObject):
    """Starts jobs, holds them while they run and stops them all on `close`. Main thread."""

    def __init__(self, manager: QgsTaskManager | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manager = manager or QgsApplication.taskManager()
        self._waiting: deque[Job] = deque()
        self._running: set[Job] = set()
        self._is_closed = False

    @property
    def titles(self) -> tuple[str, ...]:
        """What is under way or waits, also what QGIS does not list."""
        return tuple(job.title for job in (*self._running, *self._waiting))

    @property
    def is_closed(self) -> bool:
        """True once nothing is started and nobody is told any more."""
        return self._is_closed

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
        job = Job(title, work, can_stop=can_stop)
        if self._is_closed:
            return job
        if advanced:
            job.advanced.connect(self._while_open(advanced))
        job.done.connect(lambda result: self._end(job, done, result))
        job.failed.connect(lambda error: self._end(job, failed, error))
        if not is_hidden:
            job.shown = ShownTask(title, job.over, job.cancel, can_stop=can_stop)
            job.shown.show(self._manager)
        self._waiting.append(job)
        self._begin_next()
        return job

    def close(self) -> None:
        """Cancels what runs and waits for it briefly; no callback is called any more."""
        self._is_closed = True
        waiting, running = list(self._waiting), list(self._running)
        self._waiting.clear()
        self._running.clear()
        for job in (*waiting, *running):
            job.drop()
        end = time.monotonic() + LONGEST_WAIT_MS / 1000
        for job in running:
            job.wait(end - time.monotonic())
        for job in waiting:
            job.over.set()
        for job in (*waiting, *running):
            _hide(job)

    def _begin_next(self) -> None:
        while self._waiting and len(self._running) < AT_ONCE:
            job = self._waiting.popleft()
            self._running.add(job)
            job.begin()

    def _end(self, job: Job, callback: Callable[[Any], None] | None, value: object) -> None:
        self._running.discard(job)
        _hide(job)
        if self._is_closed:
            return
        self._begin_next()
        if callback:
            callback(value)

    def _while_open(self, callback: Callable[[Any], None]) -> Callable[[Any], None]:
        def call(event: object) -> None:
            if not self._is_closed:
                callback(event)

        return call


def _hide(job: Job) -> None:
    task, job.shown = job.shown, None
    if task and not task.is_over:
        task.end()


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "unknown"
