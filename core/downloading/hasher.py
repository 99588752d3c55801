"""The sha256 of a file while it grows: whatever is there without a gap is read back and added."""

from __future__ import annotations

import hashlib
import threading

from ..cancel import CancelledCheck, never, stop_if
from .part_file import PartFile

SLAB = 256 << 10
"""bytes read back at once, which a processor's cache still holds when they are added; they come from the page cache"""


class Hasher:
    """The digest of one `.part`. Thread-safe."""

    def __init__(self, part: PartFile) -> None:
        self._part = part
        self._lock = threading.Lock()
        self.epoch = 0
        """grows with each beginning, so that what was known before one is not taken for what is there after it"""
        self.restart()

    def restart(self) -> None:
        """Begins again at the first byte."""
        with self._lock:
            self.epoch += 1
            self.position = 0
            self._sum = hashlib.sha256()

    def advance(self, front: int, slab: memoryview, epoch: int) -> bool:
        """Adds one slab of what lay before `front` in that epoch; False where there is nothing. Raises OSError."""
        with self._lock:
            wanted = min(front - self.position, len(slab)) if epoch == self.epoch else 0
            found = self._part.read(slab[:wanted], self.position) if wanted > 0 else 0
            self._sum.update(slab[:found])
            self.position += found
            return found > 0

    def digest(self, size: int, cancelled: CancelledCheck = never) -> str:
        """The sha256 of the first `size` bytes, in hexadecimal. Raises OSError, `Cancelled`."""
        slab = memoryview(bytearray(SLAB))
        while self.position < size and self.advance(size, slab, self.epoch):
            stop_if(cancelled)
        return self._sum.hexdigest()
