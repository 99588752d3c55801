"""What threads say, told in the thread of whoever waits for them."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue

from ..cancel import Emit


def tell(events: SimpleQueue[object], emit: Emit, wait_s: float) -> None:
    """Passes everything on that is said within `wait_s` seconds, and what is there already."""
    deadline = time.monotonic() + wait_s
    while True:
        left = deadline - time.monotonic()
        try:
            emit(events.get(left > 0, max(left, 0.0)))
        except Empty:
            return
