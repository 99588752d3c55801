"""Work in QGIS's list of tasks, where a person sees it and can stop it. The work itself runs elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable

from qgis.core import QgsTask, QgsTaskManager
from qgis.PyQt.QtCore import QThreadPool, QTimer

BEFORE_PAINTING = 1
"""priority: the thread that comes with a task goes to it, and not to a painting that waits too"""


LOST_AFTER_MS = 5000
"""after which a task that should have begun and ended long ago leaves the list"""


class ShownTask(QgsTask):
    """Lasts until `over` is set. `stop` is called on the main thread when somebody stops it there.

    It waits in a thread of QGIS's pool, which is one thread larger meanwhile (docs/adr/0009).
    """

    def __init__(self, title: str, over: threading.Event, stop: Callable[[], None], *, can_stop: bool) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel if can_stop else QgsTask.Flags())
        self._over, self._stop = over, stop
        self._thread = _ExtraThread()
        self.is_over = False

    def show(self, manager: QgsTaskManager) -> None:
        """Enters the list, which owns it from now on."""
        manager.addTask(self, BEFORE_PAINTING)
        self._thread.give_to(_pool_of(manager))

    def run(self) -> bool:
        """Worker thread. Never a failure: of that the plugin itself tells more than QGIS's "task failed"."""
        self._over.wait()
        self._thread.take_back()
        return not self.isCanceled()

    def cancel(self) -> None:
        """Asks the work to stop."""
        self._stop()
        super().cancel()

    def end(self) -> None:
        """The work has ended. What QGIS has not started by now it will start in a moment, unless it has lost it."""
        QTimer.singleShot(LOST_AFTER_MS, self._leave_if_lost)

    def _leave_if_lost(self) -> None:
        """Not sooner: QGIS crashes where a task is cancelled in the moment in which it begins."""
        if not self.is_over and self.status() == QgsTask.TaskStatus.Queued:
            super().cancel()

    def finished(self, _succeeded: bool) -> None:
        """Main thread: QGIS deletes it after this."""
        self.is_over = True
        self._thread.take_back()


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


def _pool_of(manager: QgsTaskManager) -> QThreadPool:
    """Where its tasks run: in a pool of its own since QGIS 3.34, before that in the one of the whole process."""
    own = getattr(manager, "threadPool", None)
    return (own() if own else None) or QThreadPool.globalInstance()
