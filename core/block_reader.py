"""One file by blocks: from memory, from this machine's disk or from the store; each is fetched once, however many ask.

The store is asked in threads of their own, so that whoever waits for a block waits no longer than
`passage.PATIENCE_S` while nothing comes, whatever the store, the service behind its links or the network do.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Container, Iterator

from .block_flight import SLOW, Flight, Slot
from .errors import CapellaError, ConnectionFailed
from .kept_blocks import BLOCK_BYTES, Known
from .passage import Passage
from .store_reading import StoreReader, Unwanted

FIRST_BLOCKS = 4
"""fetched together with the first byte, and held: header and extended metadata of nearly every product
(capella-api.md 4), so that the size, the calibration and GDAL's own look at the header cost one request together"""
RUN_BLOCKS = 64
"""what one request fetches at most"""
RUNS_AHEAD = 2
"""requests beside the one that is waited for, where one long part is read"""
BATCH_BLOCKS = 8
KEPT_AFTER_S = 0.5
"""how long what came waits in memory before it is written to the disk: by then the map has been painted"""
CLOSING_S = 1.0
"""how long closing waits for a request to end, in seconds"""
WORTH_TWO = 10
"""blocks from which on a first look is fetched by two requests side by side: both connections will be needed when
somebody zooms"""
FILE_SLOTS = 4
"""requests for one file at a time"""
SILENT_S = 2.0
"""after which a request gives its place back: a store that says nothing must not hold up the files of others"""
RECENT_BLOCKS = 24
"""of each file held in memory"""


class BlockReader:
    """Thread-safe. `passage` is asked anew each time; `slots` bounds the requests of all files together."""

    def __init__(self, reader: StoreReader, passage: Callable[[], Passage], slots: threading.Semaphore) -> None:
        self.version = 0
        """grows when the store is found to hold another file than before"""
        self.is_closed = False
        self._reader, self._passage, self._slots = reader, passage, slots
        self._own_slots = threading.Semaphore(FILE_SLOTS)
        self._opening = FIRST_BLOCKS
        self._known: Known | None = None
        self._first: dict[int, bytes] = {}
        self._recent: OrderedDict[int, bytes] = OrderedDict()
        self._flights: dict[int, Flight] = {}
        self._turn = threading.Condition()

    def expect(self, size: int) -> None:
        """The first frame will probably need as many bytes from the start: one request fetches them, header and all."""
        self._opening = min(max(self._opening, -(-size // BLOCK_BYTES)), RUN_BLOCKS)

    def known(self) -> Known:
        """Its length and version; asked for at most once. Raises what `StoreReader.read` raises."""
        kept = self._passage().kept
        if self._known is None and kept:
            self._known = kept.known(self._reader.identity)
        if self._known is None:
            self._block(None, 0, 0)
        if self._known is None:
            raise ConnectionFailed
        return self._known

    def holds_first(self, last: int) -> bool:
        """True where the bytes up to `last` are in memory, or on their way together with those that came first."""
        return last < FIRST_BLOCKS * BLOCK_BYTES and all(
            number in self._flights or number in self._first for number in range(last // BLOCK_BYTES + 1)
        )

    def pieces(self, first: int, last: int, version: int | None = None) -> Iterator[bytes]:
        """The bytes from `first` to `last`, or to the end of the file, all of them of one `version` of it.

        Raises `ConnectionFailed` where another one lies at the store by now, and what `StoreReader.read` raises.
        """
        known = self.known()
        # After `known`: had it changed before that, the version would have changed too.
        if version not in (None, self.version):
            raise ConnectionFailed(CHANGED, detail="another version")
        return self._pieces(known, first, min(last, known.size_bytes - 1))

    def close(self) -> None:
        """Nobody waits any longer, and what is on its way is not wanted; waits briefly for its threads."""
        with self._turn:
            self.is_closed = True
            flights = set(self._flights.values())
            for flight in flights:
                flight.give_up()
            self._turn.notify_all()
        for flight in flights:
            flight.thread.join(CLOSING_S)

    def learn(self, known: Known) -> None:
        """What the store says of the file now. Raises `Unwanted` where that is another one than before."""
        with self._turn:
            if self.is_closed:
                raise Unwanted(detail="closed")
            before, self._known = self._known, known
            if before == known:
                return
            self.version += before is not None
            self._first.clear()
            self._recent.clear()
            self._flights = {number: flight for number, flight in self._flights.items() if flight.known is None}
        kept = self._passage().kept
        if kept:
            kept.learn(self._reader.identity, known)
        if before is not None:
            raise Unwanted(CHANGED, detail=f"another version of {self._reader.identity.text()}")

    def arrive(self, flight: Flight, number: int, block: bytes) -> None:
        """One block is whole."""
        with self._turn:
            flight.blocks[number] = block
            if self._known == flight.known:
                self._remember(number, block)
            if number in flight.awaited:
                self._turn.notify_all()

    def _pieces(self, known: Known, first: int, last: int) -> Iterator[bytes]:
        for number in range(first // BLOCK_BYTES, last // BLOCK_BYTES + 1):
            start = number * BLOCK_BYTES
            yield self._block(known, number, last // BLOCK_BYTES)[max(first - start, 0) : last + 1 - start]

    def _block(self, known: Known | None, number: int, until: int) -> bytes:
        """One block, of that version, of a part that ends with block `until`."""
        with self._turn:
            found = self._in_memory(known, number)
        found = found or self._on_disk(known, number)
        if found is not None:
            return found
        with self._turn:
            found = self._in_memory(known, number)
            if found is not None:
                return found
            began = time.monotonic()
            flight = self._flights.get(number) or self._depart(number, until)
            self._wait(flight, number, began)
            if flight.is_guess and number not in flight.blocks and not self.is_closed:
                flight = self._depart(number, until)
            self._depart_ahead(flight, until)
            self._wait(flight, self._batch(flight, number, until), began)
            block = self._landed(flight, number)
            if known not in (None, flight.known):
                raise ConnectionFailed(CHANGED, detail="another version")
            return block

    def _in_memory(self, known: Known | None, number: int) -> bytes | None:
        if known not in (None, self._known):
            return None
        return self._first.get(number) or self._recent.get(number)

    def _on_disk(self, known: Known | None, number: int) -> bytes | None:
        """Without holding others up."""
        kept = self._passage().kept
        found = kept.block(self._reader.identity, known, number) if kept and known else None
        if found is not None and number < FIRST_BLOCKS:
            with self._turn:
                if known == self._known:
                    self._first[number] = found
        return found

    def _remember(self, number: int, block: bytes) -> None:
        (self._first if number < FIRST_BLOCKS else self._recent)[number] = block
        while len(self._recent) > RECENT_BLOCKS:
            self._recent.popitem(last=False)

    def _batch(self, flight: Flight, number: int, until: int) -> int:
        """Who needs more than that block of a flight wakes once for several: each waking costs as much as a block."""
        last = min(number + BATCH_BLOCKS - 1, until)
        while last > number and self._flights.get(last) is not flight:
            last -= 1
        return last

    def _wait(self, flight: Flight, number: int, began: float) -> None:
        """Until that block is there, or will not come any more."""
        patience = self._passage().patience_s
        flight.awaited.add(number)
        while number not in flight.blocks and not flight.is_over and not self.is_closed:
            left = max(began, flight.heard_at) + patience - time.monotonic()
            if left <= 0:
                flight.give_up()
                raise ConnectionFailed(SLOW, detail="no answer in time")
            self._turn.wait(min(left, SILENT_S))
            if flight.slot and time.monotonic() - max(began, flight.heard_at) >= SILENT_S:
                flight.slot.give_back()

    def _landed(self, flight: Flight, number: int) -> bytes:
        if number in flight.blocks:
            return flight.blocks[number]
        if flight.error:
            raise flight.error.with_traceback(None)
        raise ConnectionFailed(SLOW, detail="closed" if self.is_closed else "an answer without that block")

    def _depart(self, number: int, until: int) -> Flight:
        """Fetches that block and what is missing behind it, as far as one request goes."""
        if self._known is None:
            return self._depart_first()
        until = min(max(until, self._blocks_to_open() - 1) if number == 0 else until, self._known.last_block)
        end = number + 1
        while end <= until and end < number + RUN_BLOCKS and self._is_missing(end):
            end += 1
        return self._send(Flight(self, number), end)

    def _depart_first(self) -> Flight:
        """Nothing is known of the file yet, but how much of it will be needed."""
        end = self._blocks_to_open()
        if end < WORTH_TWO:
            return self._send(Flight(self, 0), end)
        flight = self._send(Flight(self, 0), end // 2)
        self._send(Flight(self, end // 2, is_guess=True), end)
        return flight

    def _send(self, flight: Flight, end: int) -> Flight:
        for block in range(flight.first, end):
            self._flights[block] = flight
        flight.thread = threading.Thread(target=self._fly, args=(flight, end), name="capella-door-fetch", daemon=True)
        flight.thread.start()
        return flight

    def _blocks_to_open(self) -> int:
        """Who opens a file reads its header, and will read more where bytes pass through here and are held."""
        passage = self._passage()
        if not passage.is_open:
            return FIRST_BLOCKS
        return self._opening if passage.kept else min(self._opening, FIRST_BLOCKS + RECENT_BLOCKS)

    def _depart_ahead(self, flight: Flight, until: int) -> None:
        """A long part comes over several connections."""
        if flight.has_followers or self._known is None or self.is_closed:
            return
        flight.has_followers = True
        departed, block = 0, flight.first + 1
        while block <= until and departed < RUNS_AHEAD and block < flight.first + (RUNS_AHEAD + 1) * RUN_BLOCKS:
            if self._is_missing(block):
                self._depart(block, until)
                departed += 1
            block += 1

    def _is_missing(self, number: int) -> bool:
        if number in self._flights or self._in_memory(self._known, number) is not None:
            return False
        kept, known = self._passage().kept, self._known
        return not (kept and known and kept.has(self._reader.identity, known, number))

    def _fly(self, flight: Flight, end: int) -> None:
        try:
            with self._own_slots, Slot(self._slots) as flight.slot:
                span = flight.first * BLOCK_BYTES, end * BLOCK_BYTES - 1
                self._reader.read(*span, flight, is_guess=flight.is_guess)
        except CapellaError as error:
            flight.error = error
        finally:
            self._forget(flight, keeping=flight.blocks)
        if flight.blocks and self._passage().kept:
            self._rest()
        self._keep(flight)
        self._forget(flight)

    def _rest(self) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self.is_closed, KEPT_AFTER_S)

    def _keep(self, flight: Flight) -> None:
        """Until it is on the disk, a block is found in its flight."""
        kept, known = self._passage().kept, flight.known
        if kept and known and known == self._known:
            # What was learned may have been cleared away since, or nothing was kept then.
            kept.learn(self._reader.identity, known)
            for number, block in flight.blocks.items():
                kept.keep(self._reader.identity, known, number, block)

    def _forget(self, flight: Flight, keeping: Container[int] = ()) -> None:
        with self._turn:
            flight.land()
            for number in [number for number, one in self._flights.items() if one is flight]:
                if number not in keeping:
                    del self._flights[number]
            self._turn.notify_all()


CHANGED = "The image was changed at the store: what was kept of it is read anew."
