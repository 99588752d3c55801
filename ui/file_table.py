"""The files of one download, or of a plan: where each stands, its name and scene, and its size."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ..core.download_entries import FileState, Stage
from . import transfer_wording as words
from . import wording
from .cells import PILL, SECOND_LINE, Pill, Shape
from .live_list import LiveModel
from .qt_numbers import as_int

STATE, NAME, SIZE = range(3)


class FileModel(LiveModel[FileState]):
    """What is fetched first, what is left out last. Of a plan nothing is waiting yet."""

    def __init__(self, parent: QObject | None = None, *, is_plan: bool = False) -> None:
        super().__init__(parent)
        self._is_plan = is_plan
        self.titles = (self.tr("State"), self.tr("File"), self.tr("Size"))

    def id_of(self, thing: FileState) -> str:
        """Two scenes may share a file, so it is the asset and not the path."""
        return f"{thing.identity.item_id}/{thing.identity.asset_key}"

    def words_of(self, thing: FileState) -> str:
        """Name, scene and state."""
        return f"{thing.path.name} {thing.identity.item_id} {words.file_pill(thing).word}"

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What one cell shows."""
        file = self.thing_at(index.row())
        if file is None:
            return None
        if role == PILL:
            return self._pill(file) if index.column() == STATE else None
        if role == Qt.ItemDataRole.DisplayRole:
            key = file.identity.asset_key
            return (self._pill(file).word, key, self._size(file))[index.column()]
        if role == SECOND_LINE:
            # Every name begins with the vendor's, which would leave no room for what differs.
            name = file.path.name.removeprefix("CAPELLA_")
            note = words.file_meaning(file) if file.stage is Stage.FAILED else name
            return (self._share(file), note, "")[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("{file}: {state}")
            return text.format(file=file.path.name, state=words.file_meaning(file))
        return None

    def _pill(self, file: FileState) -> Pill:
        if self._is_plan and file.stage is Stage.WAITING:
            return Pill(self.tr("fetch"), Shape.CHECK, filled=True)
        return words.file_pill(file)

    def _size(self, file: FileState) -> str:
        """Of what is left out nobody has asked the size."""
        is_silent = file.stage.is_skipped and file.size_bytes is None
        return "" if is_silent else wording.file_size(file.size_bytes)

    def samples(self, column: int) -> tuple[str, ...]:
        """The words that a state may have, with the room for their sign."""
        return tuple(f"{word}MM" for word in words.file_pill_words()) if column == STATE else ()

    def _share(self, file: FileState) -> str:
        if file.stage is Stage.FETCHING and file.size_bytes:
            return words.share(1000 * file.done_bytes // file.size_bytes)
        return ""
