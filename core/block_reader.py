"""One file by blocks: from memory, from this machine's disk or from the store; each is fetched once, however many ask.

The store is asked in threads of their own, so that whoever waits for a block waits no longer than `PATIENCE_S` for it,
whatever the store, the service behind its links or the network do.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from .errors import CapellaError, ConnectionFailed
from .kept_blocks import BLOCK_BYTES, KeptBlocks, Known
from .store_reading import StoreReader, Unwanted

PATIENCE_S = 20.0
"""how long a block is waited for; GDAL itself would wait for ever, in a thread that QGIS needs for other work"""
FIRST_BLOCKS = 4
"""fetched together with the first byte, and held: header and extended metadata of nearly every product
(capella-api.md 4), so that the size, the calibration and GDAL's own look at the header cost one request together"""
RUN_BLOCKS = 64
"""what one request fetches at most"""
RUNS_AHEAD = 2
"""requests beside the one that is waited for, where one long part is read"""
CLOSING_S = 1.0
"""how long closing waits for a request to end, in seconds"""
RECENT_BLOCKS = 16
"""of each file held in memory"""


@dataclass(frozen=True)
class Passage:
    """Whether bytes pass through this process, and what is kept of them."""

    kept: KeptBlocks | None = None
    relays: bool = False
    """for networks that GDAL cannot use as QGIS does"""
    patience_s: float = PATIENCE_S

    @property
    def is_open(self) -> bool:
        """False where GDAL reads at the store itself."""
        return self.relays or self.kept is not None


class BlockReader:
    """Thread-safe. `passage` is asked anew each time; `slots` bounds the requests of all files together."""

    def __init__(self, reader: StoreReader, passage: Callable[[], Passage], slots: threading.Semaphore) -> None:
        self.version = 0
        """grows when the store is found to hold another file than before"""
        self._reader, self._passage, self._slots = reader, passage, slots
        self._known: Known | None = None
        self._first: dict[int, bytes] = {}
        self._recent: OrderedDict[int, bytes] = OrderedDict()
        self._flights: dict[int, _Flight] = {}
        self._turn = threading.Condition()
        self._is_closed = False

    def known(self) -> Known:
        """Its length and version; asked for at most once. Raises what `StoreReader.read` raises."""
        kept = self._passage().kept
        if self._known is None and kept:
            self._known = kept.known(self._reader.identity)
        if self._known is None:
            self._block(0, 0)
        if self._known is None:
            raise ConnectionFailed
        return self._known

    def holds_first(self, last: int) -> bool:
        """True where the bytes up to `last` are in memory."""
        return all(number in self._first for number in range(last // BLOCK_BYTES + 1))

    def pieces(self, first: int, last: int) -> Iterator[bytes]:
        """The bytes from `first` to `last`, or to the end of the file. Raises what `StoreReader.read` raises."""
        last = min(last, self.known().size_bytes - 1)
        for number in range(first // BLOCK_BYTES, last // BLOCK_BYTES + 1):
            start = number * BLOCK_BYTES
            yield self._block(number, last // BLOCK_BYTES)[max(first - start, 0) : last + 1 - start]

    def close(self) -> None:
        """Nobody waits any longer, and what is on its way is not wanted; waits briefly for its threads."""
        with self._turn:
            self._is_closed = True
            flights = set(self._flights.values())
            for flight in flights:
                flight.give_up()
            self._turn.notify_all()
        for flight in flights:
            flight.thread.join(CLOSING_S)

    def _block(self, number: int, until: int) -> bytes:
        """One block of a part that ends with block `until`."""
        end = time.monotonic() + self._passage().patience_s
        found = self._at_hand(number)
        if found is not None:
            return found
        with self._turn:
            found = self._in_memory(number)
            if found is not None:
                return found
            flight = self._flights.get(number) or self._depart(number, until)
            self._depart_ahead(flight, until)
            return self._awaited(flight, number, end)

    def _at_hand(self, number: int) -> bytes | None:
        """Looks on the disk too, without holding others up."""
        found = self._in_memory(number)
        kept, known = self._passage().kept, self._known
        if found is None and kept and known:
            found = kept.block(self._reader.identity, known, number)
            if found is not None and number < FIRST_BLOCKS:
                self._first[number] = found
        return found

    def _in_memory(self, number: int) -> bytes | None:
        return self._first.get(number) or self._recent.get(number)

    def _awaited(self, flight: _Flight, number: int, end: float) -> bytes:
        while number not in flight.blocks and not flight.is_over and not self._is_closed:
            left = end - time.monotonic()
            if left <= 0 or not self._turn.wait(left):
                flight.give_up()
                raise ConnectionFailed(_SLOW, detail="no answer in time")
        if number in flight.blocks:
            return flight.blocks[number]
        if flight.error:
            raise flight.error.with_traceback(None)
        raise ConnectionFailed(_SLOW, detail="closed" if self._is_closed else "an answer without that block")

    def _depart(self, number: int, until: int) -> _Flight:
        """Fetches that block and what is missing behind it, as far as one request goes."""
        if self._known is None:
            until = FIRST_BLOCKS - 1
        else:
            until = min(max(until, FIRST_BLOCKS - 1) if number == 0 else until, self._known.last_block)
        end = number + 1
        while end <= until and end < number + RUN_BLOCKS and self._is_missing(end):
            end += 1
        flight = _Flight(self, number)
        for block in range(number, end):
            self._flights[block] = flight
        flight.thread = threading.Thread(target=self._fly, args=(flight, end), name="capella-door-fetch", daemon=True)
        flight.thread.start()
        return flight

    def _depart_ahead(self, flight: _Flight, until: int) -> None:
        """A long part comes over several connections."""
        if flight.has_followers or self._known is None:
            return
        flight.has_followers = True
        departed, block = 0, flight.first + 1
        while block <= until and departed < RUNS_AHEAD and block < flight.first + (RUNS_AHEAD + 1) * RUN_BLOCKS:
            if self._is_missing(block):
                self._depart(block, until)
                departed += 1
            block += 1

    def _is_missing(self, number: int) -> bool:
        if number in self._flights or self._in_memory(number) is not None:
            return False
        kept, known = self._passage().kept, self._known
        return not (kept and known and kept.has(self._reader.identity, known, number))

    def _fly(self, flight: _Flight, end: int) -> None:
        try:
            with self._slots:
                self._reader.read(flight.first * BLOCK_BYTES, end * BLOCK_BYTES - 1, flight)
        except CapellaError as error:
            flight.error = error
        finally:
            self._forget(flight, keeping=flight.blocks)
        self._keep(flight)
        self._forget(flight)

    def _keep(self, flight: _Flight) -> None:
        """Until it is on the disk, a block is found in its flight."""
        kept, known = self._passage().kept, flight.known
        if kept and known and known == self._known:
            for number, block in flight.blocks.items():
                kept.keep(self._reader.identity, known, number, block)

    def _forget(self, flight: _Flight, keeping: Container[int] = ()) -> None:
        with self._turn:
            flight.is_over = True
            for number in [number for number, one in self._flights.items() if one is flight]:
                if number not in keeping:
                    del self._flights[number]
            self._turn.notify_all()

    def learn(self, known: Known) -> None:
        """What the store says of the file now. Raises `Unwanted` where that is another one than before."""
        with self._turn:
            if self._is_closed:
                raise Unwanted(detail="closed")
            before, self._known = self._known, known
            if before != known:
                self._first.clear()
                self._recent.clear()
        if before == known:
            return
        kept = self._passage().kept
        if kept:
            kept.learn(self._reader.identity, known)
        if before is not None:
            self.version += 1
            raise Unwanted(_CHANGED, detail=f"another version of {self._reader.identity.text()}")

    def arrive(self, flight: _Flight, number: int, block: bytes) -> None:
        """One block is whole."""
        with self._turn:
            flight.blocks[number] = block
            if self._known == flight.known:
                (self._first if number < FIRST_BLOCKS else self._recent)[number] = block
            while len(self._recent) > RECENT_BLOCKS:
                self._recent.popitem(last=False)
            self._turn.notify_all()


class _Flight:
    """One request on its way; hears the bytes and hands them over by whole blocks."""

    def __init__(self, home: BlockReader, first: int) -> None:
        self.first = first
        self.known: Known | None = None
        self.blocks: dict[int, bytes] = {}
        self.error: CapellaError | None = None
        self.is_over = False
        self.has_followers = False
        self.thread = threading.current_thread()
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

    def take(self, chunk: bytes) -> None:
        """The last block of a file is whole when the file ends."""
        self._stop_if_unwanted()
        self._growing += chunk
        while self.known and self._growing and len(self._growing) >= self.known.length_of(self._next):
            length = self.known.length_of(self._next)
            block = bytes(self._growing[:length])
            del self._growing[:length]
            self._arrived(block)

    def _stop_if_unwanted(self) -> None:
        if self._is_unwanted:
            raise Unwanted(_SLOW, detail="given up")

    def _arrived(self, block: bytes) -> None:
        self._home.arrive(self, self._next, block)
        self._next += 1


_SLOW = "The image does not come: the network or the store is too slow now, zoom the map to try again."
_CHANGED = "The image was changed at the store: what was kept of it is read anew."
