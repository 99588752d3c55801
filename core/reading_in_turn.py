"""How large answers are read beside a window that must stay alive: one after the other, and nothing is collected."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_turn = threading.Lock()


@contextmanager
def reading_in_turn() -> Iterator[None]:
    """While the block lasts no other thread reads, and Python's collector of cycles rests. Not for blocks that wait.

    A page of 500 items is some 100,000 objects, for which Python looks through all that QGIS and its plugins hold,
    again and again, and every thread waits meanwhile, the window's too: up to 480 ms were measured. Reading makes no
    cycles. Of several threads that read at once each would have its turn before the window has its own.
    """
    with _turn:
        was_at_work = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if was_at_work:
                gc.enable()
