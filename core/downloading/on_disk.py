"""What of one file lies on the disk: the `.part`, its record, and the version of the object that both are of."""

from __future__ import annotations

from ..transfers import PlannedFile
from .hasher import Hasher
from .part_file import PartFile
from .sidecar import Sidecar
from .spans import Spans
from .version import Version


class OnDisk:
    """Open and locked; not thread-safe but for `part.write`. Every method may raise OSError."""

    def __init__(self, file: PlannedFile, sidecar: Sidecar) -> None:
        self._target = file.target
        self._sidecar = sidecar
        self._is_recorded = False
        self.part = PartFile(file.part)
        self.hasher = Hasher(self.part) if file.digest else None
        self.version: Version | None = None
        self.spans = Spans()
        self._recall()
        self.resumed_bytes = self.spans.total

    @classmethod
    def open(cls, file: PlannedFile) -> OnDisk | None:
        """What an earlier run left, or nothing yet; None while another download has the file."""
        file.target.parent.mkdir(parents=True, exist_ok=True)
        sidecar = Sidecar.open(file.part)
        try:
            return cls(file, sidecar) if sidecar else None
        except OSError:
            if sidecar:
                sidecar.close()
            raise

    def begin(self, version: Version) -> None:
        """The store has named the version that is fetched from now on."""
        if self.version is None:
            if version.size is not None:
                self.part.resize(version.size)
            if version.is_recognisable:
                self._sidecar.begin(version, Spans())
                self._is_recorded = True
        self.version = version

    def begin_stream(self, version: Version) -> None:
        """The same for a file that comes in one piece, which no later run can continue."""
        self.forget()
        self.version = version

    def note(self, start: int, end: int) -> None:
        """These bytes have been written."""
        self.spans.add(start, end)
        if self._is_recorded:
            self._sidecar.note(start, end)

    def forget(self) -> None:
        """Nothing is left. The record first: it must never tell of bytes that are not there."""
        self._sidecar.forget()
        self.part.resize(0)
        self.version, self.spans, self._is_recorded, self.resumed_bytes = None, Spans(), False, 0
        if self.hasher:
            self.hasher.restart()

    @property
    def is_complete(self) -> bool:
        """True where no byte is missing."""
        return self.version is not None and self.spans.front == self.version.size

    @property
    def lines_to_sync(self) -> int:
        """Lines of the record that are true once `part.sync` has returned."""
        return self._sidecar.lines if self._is_recorded else 0

    def mark_synced(self, lines: int) -> None:
        """`part.sync` has returned."""
        if self._is_recorded:
            self._sidecar.mark_synced(lines)

    def finish(self) -> int:
        """Gives the file its final name and lets go of it; its size in bytes."""
        is_named = False
        try:
            size = self.part.size
            self.part.finish(self._target)
            is_named = True
            return size
        finally:
            self._sidecar.close(is_over=is_named)

    def close(self, is_over: bool = False) -> None:
        """Lets go of it; `is_over` takes away what is there, and what nothing has come of goes too."""
        is_over = is_over or (not self.spans.total and not self._is_recorded)
        self.part.close()
        if is_over:
            self.part.path.unlink(missing_ok=True)
        self._sidecar.close(is_over)

    def _recall(self) -> None:
        version, spans = self._sidecar.read()
        if version and version.is_recognisable and version.size is not None and self.part.size == version.size:
            self.part.sync()
            self._sidecar.begin(version, spans)
            self.version, self.spans, self._is_recorded = version, spans, True
        else:
            self.forget()
