"""The queue as this program sees it: read once, and every change kept at once."""

from __future__ import annotations

from collections.abc import Iterable

from .download_entries import DownloadEntry
from .download_queue import DownloadQueue


class DownloadList:
    """Entries in their order. A change holds here even where the file is no use; then `QueueBroken` is raised."""

    def __init__(self, queue: DownloadQueue) -> None:
        self._queue = queue
        self.entries: tuple[DownloadEntry, ...] = ()

    def reload(self) -> None:
        """What the file says, e.g. because another window has changed it."""
        self.entries = self._queue.entries()

    def find(self, entry_id: str) -> DownloadEntry | None:
        """The entry of that id."""
        return next((entry for entry in self.entries if entry.entry_id == entry_id), None)

    def those(self, entry_ids: Iterable[str] | None) -> tuple[DownloadEntry, ...]:
        """Entries by id in the order of the queue; None means all."""
        wanted = None if entry_ids is None else frozenset(entry_ids)
        return tuple(entry for entry in self.entries if wanted is None or entry.entry_id in wanted)

    def twin(self, entry: DownloadEntry) -> DownloadEntry | None:
        """An entry that asks for the same files in the same place."""
        same = (entry.order_id, entry.wanted, entry.folder)
        return next((e for e in self.entries if (e.order_id, e.wanted, e.folder) == same), None)

    def add(self, entry: DownloadEntry) -> None:
        """Puts an entry at the end."""
        self.entries += (entry,)
        self._queue.add(entry)

    def replace(self, entry: DownloadEntry, kept: DownloadEntry | None = None) -> None:
        """Another state of the entry of that id; one that was removed stays removed.

        `kept` is how the next QGIS finds it, where that is another one.
        """
        self.entries = tuple(entry if known.entry_id == entry.entry_id else known for known in self.entries)
        self._queue.update(kept or entry)

    def remove(self, entry_ids: Iterable[str]) -> None:
        """Takes entries out."""
        gone = frozenset(entry_ids)
        self.entries = tuple(entry for entry in self.entries if entry.entry_id not in gone)
        self._queue.remove(gone)

    def move(self, entry_ids: Iterable[str], before: str) -> None:
        """Puts entries, in their order, before another one; where there is none, at the end."""
        moved = tuple(entry for entry in self.those(entry_ids) if entry.entry_id != before)
        rest = tuple(entry for entry in self.entries if entry not in moved)
        place = next((n for n, entry in enumerate(rest) if entry.entry_id == before), len(rest))
        self.entries = (*rest[:place], *moved, *rest[place:])
        self._queue.arrange(entry.entry_id for entry in self.entries)
