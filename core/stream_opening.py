"""A remote file as the door serves it: its size and first bytes cost one request, and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .block_reader import CHANGED, FIRST_BLOCKS, BlockReader
from .errors import CapellaError, ConnectionFailed
from .http import Transport
from .identity import AssetIdentity
from .kept_blocks import BLOCK_BYTES
from .passage import Passage
from .radiometry import Calibration, calibration_of
from .signing import UrlSigner
from .store_reading import StoreReader
from .stream_tiff import Shape, image_description, image_shape

FIRST_BYTES = FIRST_BLOCKS * BLOCK_BYTES
SLOTS = 16
"""requests to stores at a time, of all files together"""


class RemoteFile:
    """One file behind the links of a `UrlSigner`. Thread-safe; its `passage` says how long anybody waits."""

    def __init__(
        self,
        identity: AssetIdentity,
        signer: UrlSigner,
        transport: Transport,
        *,
        passage: Callable[[], Passage] = Passage,
        slots: threading.Semaphore | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.identity = identity
        self._passage = passage
        self._reader = StoreReader(identity, signer, transport, monotonic)
        self._blocks = BlockReader(self._reader, passage, slots or threading.Semaphore(SLOTS))
        self._asked: _Answer | None = None
        self._guard = threading.Lock()

    @property
    def version(self) -> int:
        """Another one once the store holds another file under the same name."""
        return self._blocks.version

    def size_bytes(self) -> int:
        """Its length.

        Raises `NotStreamable` where the store serves no parts of files, `LinkRefused`, `ConnectionFailed`, or what
        `UrlSigner.asset` raises.
        """
        return self._blocks.known().size_bytes

    def expect(self, size: int) -> None:
        """Somebody who opens it will want that many bytes from its start at once."""
        self._blocks.expect(size)

    def edition(self) -> Edition:
        """The file as it is now."""
        return Edition(self, self.version)

    def part(self, first: int, last: int, version: int | None = None) -> Iterator[bytes] | None:
        """Those bytes, where they are at hand or pass through here, else None.

        Raises what `size_bytes` raises, and `ConnectionFailed` where `version` is not the one at the store.
        """
        if self._passage().is_open or self._blocks.holds_first(last):
            return self._blocks.pieces(first, last, version)
        return None

    def calibration(self) -> Calibration | None:
        """What its image description says, None where it says nothing. Raises what `size_bytes` raises."""
        return calibration_of(image_description(self._bytes))

    def shape(self) -> Shape | None:
        """What the image is like, None where it is no TIFF. Raises what `size_bytes` raises."""
        return image_shape(self._bytes)

    def link(self) -> str:
        """Where it is now. Raises what `UrlSigner.url` raises."""
        with self._guard:
            answer = self._asked
            if answer is None or answer.is_over:
                answer = self._asked = _Answer(self._reader.link)
        return answer.awaited(self._passage().patience_s)

    def close(self) -> None:
        """Nobody waits for it any longer."""
        self._blocks.close()

    def _bytes(self, offset: int, length: int) -> bytes:
        return b"".join(self._blocks.pieces(offset, offset + length - 1))


@dataclass(frozen=True)
class Edition:
    """One version of a file: GDAL remembers what it read of it, so that no byte of a later one may come in between."""

    file: RemoteFile
    version: int

    @property
    def identity(self) -> AssetIdentity:
        """Which file it is."""
        return self.file.identity

    def size_bytes(self) -> int:
        """Raises what `RemoteFile.size_bytes` raises, and `ConnectionFailed` where another version replaced it."""
        size = self.file.size_bytes()
        if self.file.version != self.version:
            raise ConnectionFailed(CHANGED, detail="another version")
        return size

    def part(self, first: int, last: int) -> Iterator[bytes] | None:
        """As `RemoteFile.part`."""
        return self.file.part(first, last, self.version)

    def link(self) -> str:
        """As `RemoteFile.link`."""
        return self.file.link()


class _Answer:
    """A question that may take minutes, asked in a thread of its own for all who wait now."""

    def __init__(self, ask: Callable[[], str]) -> None:
        self._ask = ask
        self._ended = threading.Event()
        self._found = ""
        self._error: CapellaError | None = None
        threading.Thread(target=self._run, name="capella-door-link", daemon=True).start()

    @property
    def is_over(self) -> bool:
        """Who asks now begins anew."""
        return self._ended.is_set()

    def awaited(self, seconds: float) -> str:
        """Raises `ConnectionFailed` where it takes longer, or what the question raises."""
        if not self._ended.wait(seconds):
            raise ConnectionFailed(detail="no link in time")
        if self._error:
            raise self._error.with_traceback(None)
        return self._found

    def _run(self) -> None:
        try:
            self._found = self._ask()
        except CapellaError as error:
            self._error = error
        finally:
            self._ended.set()
