"""How long QGIS stands still while a download runs in it as its queue runs one: prints milliseconds as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from downloads_ours import plan_of

# What comes now is the plugin, which that module has loaded, and QGIS, which needs no screen for this.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from capella_explorer.bridge.jobs import Jobs
from capella_explorer.core.downloads import Pace, execute
from capella_explorer.core.requests_transport import NetworkSettings, RequestsTransport
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

BEAT_MS = 5
CONNECTIONS = 32
"""`download_connections` of the plugin's settings"""
IDLE_S = 3.0


class Heart:
    """Beats on the GUI thread; the longest pause is what a user feels."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.start()

    def start(self) -> None:
        """Forgets what was."""
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now


def wait(loop: QEventLoop, seconds: float) -> None:
    """Lets Qt run for a while."""
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def main(base: str, folder: str, authority: str, digest: str, *names: str) -> None:
    """One download."""
    application = QgsApplication([], False)
    application.initQgis()
    plan, links = plan_of(base, list(names), Path(folder), digest)
    transport, jobs, loop, heart = RequestsTransport(NetworkSettings(ca_file=authority)), Jobs(), QEventLoop(), Heart()
    wait(loop, IDLE_S)
    idle = max(heart.gaps)
    heart.start()
    jobs.start(
        "Downloading",
        lambda emit, cancelled: execute(plan, transport, links, emit, cancelled, pace=Pace(CONNECTIONS)),
        done=lambda _report: loop.quit(),
        failed=lambda error: sys.exit(error.sentence),
    )
    loop.exec()
    gaps = sorted(heart.gaps)
    told = {"gap": gaps[-1], "usual": gaps[int(0.99 * len(gaps))], "idle": idle}
    print(json.dumps({name: round(value, 1) for name, value in told.items()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
