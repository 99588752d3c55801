"""One process that downloads, with patience and parts cut down so that everything happens within a second."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, NoReturn

import requests
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.download_plan import plan
from capella_explorer.core.downloading import engine, fetching, file_work, on_disk, serving, watch
from capella_explorer.core.downloads import Pace, Patience, execute
from capella_explorer.core.errors import Cancelled, CapellaError, ConnectionFailed, DiskFull
from capella_explorer.core.requests_transport import RequestsTransport
from capella_explorer.core.signing import UrlSigner
from capella_explorer.core.wire.ordering import delivery

from .downloads_schedules import Run

ALL_THERE, SOME_MISSING, DISK_FULL, STOPPED, UNFORESEEN = 0, 3, 4, 5, 70


def fork(url: str, folder: Path, run: Run, is_calm: bool) -> int:
    """Starts the process; its id."""
    child = os.fork()
    if child == 0:
        _live(url, folder, run, is_calm)
    return child


def _live(url: str, folder: Path, run: Run, is_calm: bool) -> NoReturn:
    code = UNFORESEEN
    try:
        code = _download(url, folder, run, is_calm)
    except BaseException:  # noqa: BLE001
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _download(url: str, folder: Path, run: Run, is_calm: bool) -> int:
    _make_small()
    if run.wall_clock_jumps:
        _jump_the_clock(random.Random(run.seed))
    stopped: list[int] = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(1))
    signer = UrlSigner(lambda _order: _delivery(url), _no_item, lambda: datetime.now(timezone.utc))
    decided = plan(_delivery(url), None, folder)
    patience = Patience(12 if is_calm else 8, 0.005, 0.05)
    try:
        report = execute(
            decided, RequestsTransport(), signer, cancelled=lambda: bool(stopped), pace=Pace(6), patience=patience
        )
    except DiskFull:
        return DISK_FULL
    except Cancelled:
        return STOPPED
    except CapellaError:
        return SOME_MISSING
    return ALL_THERE if report.is_complete else SOME_MISSING


def _delivery(url: str) -> Delivery:
    try:
        return delivery(requests.get(f"{url}/delivery", timeout=10).json(), "order-1")
    except requests.RequestException as error:
        raise ConnectionFailed from error


def _no_item(collection: str, item_id: str) -> Any:
    raise ConnectionFailed(detail=f"{collection} {item_id}")


def sabotage() -> None:
    """Breaks the engine for all children to come, which proves that whoever counts would notice."""
    honest = on_disk.OnDisk.note
    on_disk.OnDisk.note = lambda self, start, end: honest(self, start, min(end + (256 << 10), self.version.size or end))


def _make_small() -> None:
    engine.SMALLEST_PART, engine.LARGEST_PART, engine.STOPS_WITHIN_S = 64 << 10, 256 << 10, 20.0
    file_work.FIRST_PART = 128 << 10
    fetching.NOTED_EVERY, fetching.TIMEOUT_S, fetching.FIRST_READ = 32 << 10, 2.0, 4 << 10
    watch.STALLED_AFTER_S, watch.UNANSWERED_AFTER_S, watch.SYNCED_EVERY_S = 0.6, 3.0, 0.2
    watch.KEPT_FREE = 64 << 10
    serving.LOOKS_AGAIN_S = 0.1


def _jump_the_clock(dice: random.Random) -> None:
    honest, offset = time.time, [0.0]

    def jumping() -> float:
        if dice.random() < 0.05:
            offset[0] += dice.uniform(-90_000, 90_000)
        return honest() + offset[0]

    time.time = jumping
