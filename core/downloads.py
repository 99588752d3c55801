"""Carries a download plan out: as fast as the line, resumed after any end, checked before a file bears its name.

The engine is in `downloading/`: `engine` holds the threads, `file_work` one file, `fetching` one range, `serving` what
follows from a fault, `on_disk` and `sidecar` what survives a kill, `finishing` checks and names.
"""

from __future__ import annotations

from .cancel import CancelledCheck, Emit, never, silent
from .downloading.engine import Engine
from .downloading.fetching import Links
from .downloading.pace import Pace
from .downloading.patience import Patience
from .downloading.watch import free_bytes
from .http import Transport
from .transfers import DownloadPlan, DownloadReport

__all__ = ["Links", "Pace", "Patience", "execute", "free_bytes"]

TRIES = 10
"""tries for one file without a new byte in between"""


def execute(
    plan: DownloadPlan,
    transport: Transport,
    links: Links,
    emit: Emit = silent,
    cancelled: CancelledCheck = never,
    *,
    pace: Pace | None = None,
    patience: Patience | None = None,
    renewal_patience_s: float = 0.0,
) -> DownloadReport:
    """Fetches every file of `plan`; one that fails does not stop the others, a full disk or a bad folder does.

    Emits `FileBegun`, `Progress`, `FileVerified`, `FileFailed`, `Waiting`, all in the thread of the caller. `pace` is
    shared by all who download at the same time. Where an order has run out, its files say so by `Waiting` with
    `LINK_EXPIRED`, look every two seconds whether `links` knows a renewed order, and fail with `OrderExpired` after
    `renewal_patience_s` seconds. Raises `DiskFull`, `FolderNotWritable`, `Cancelled`; what has arrived is kept.
    """
    engine = Engine(plan, transport, links, pace or Pace(), patience or Patience(TRIES), renewal_patience_s)
    return engine.run(emit, cancelled)
