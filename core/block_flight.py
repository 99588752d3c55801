"""One request for blocks of a file, on its way: it hears the bytes and hands them over by whole blocks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

from .errors import CapellaError
from .kept_blocks import Known
from .store_reading import Unwanted

SLOW = "The image does not come: the network or the store is too slow now, zoom the map to try again."


class Home(Protocol):
    """Where the blocks go."""

    @property
    def is_closed(self) -> bool:
        """True once nobody waits for anything."""

    def learn(self, known: Known) -> None:
        """What the store says of the file now. Raises `Unwanted` where that is another one than before."""

    def arrive(self, flight: Flight, number: int, block: bytes) -> None:
        """One block is whole."""


class Slot:
    """One of the places for requests. Who says nothing gives it back early, though its request goes on."""

    def __init__(self, slots: threading.Semaphore) -> None:
        self._slots = slots
        self._is_held = False
        self._guard = threading.Lock()

    def __enter__(self) -> Slot:
        self._slots.acquire()
        self._is_held = True
        return self

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def give_back(self) -> None:
        """Once, however often it is called."""
        with self._guard:
            was_held, self._is_held = self._is_held, False
        if was_held:
            self._slots.release()


class Flight:
    """Begins with block `first`. A `Sink` of the store's bytes.

    `is_guess` where it left before anything was known of the file, which may end before that block.
    """

    def __init__(self, home: Home, first: int, *, is_guess: bool = False) -> None:
        self.first, self.is_guess = first, is_guess
        self.known: Known | None = None
        self.blocks: dict[int, bytes] = {}
        self.error: CapellaError | None = None
        self.is_over = False
        self.has_followers = False
        self.thread = threading.current_thread()
        self.heard_at = 0.0
        """when the last block was whole, by `time.monotonic`"""
        self.awaited: set[int] = set()
        """blocks that somebody waits for"""
        self.slot: Slot | None = None
        self._home = home
        self._abort: Callable[[], None] | None = None
        self._is_unwanted = False
        self._next = first
        self._growing = bytearray()

    def begin(self, known: Known, abort: Callable[[], None]) -> None:
        """A further try of the same request begins in the middle: the file must be the same."""
        self._home.learn(known)
        self.known, self._abort = known, abort
        self._stop_if_unwanted()

    def give_up(self) -> None:
        """Somebody has waited too long: a store that sends a byte now and then must not hold a connection for ever."""
        self._is_unwanted = True
        if self._abort:
            self._abort()

    def land(self) -> None:
        """Nothing more comes, and the connection is somebody else's."""
        self.is_over, self._abort = True, None

    def take(self, chunk: bytes) -> None:
        """The last block of a file is whole when the file ends."""
        self._stop_if_unwanted()
        if self.known and not self._growing and len(chunk) == self.known.length_of(self._next):
            self._arrived(chunk)
            return
        self._growing += chunk
        while self.known and self._growing and len(self._growing) >= self.known.length_of(self._next):
            length = self.known.length_of(self._next)
            block = bytes(self._growing[:length])
            del self._growing[:length]
            self._arrived(block)

    def _stop_if_unwanted(self) -> None:
        if self._is_unwanted or self._home.is_closed:
            raise Unwanted(SLOW, detail="given up")

    def _arrived(self, block: bytes) -> None:
        self.heard_at = time.monotonic()
        self._home.arrive(self, self._next, block)
        self._next += 1
