"""A list of what changes several times a second: only rows that differ are painted, and no column is measured again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from qgis.PyQt.QtWidgets import QHeaderView, QWidget

from .flat_list import FlatList, FlatModel

Thing = TypeVar("Thing")


class LiveModel(FlatModel[Thing]):
    """Of things that are compared as values; neither sorted nor filtered."""

    def show(self, things: Sequence[Thing]) -> None:
        """Replaces everything; where the same things stand in the same places, only what differs is told."""
        if [self.id_of(thing) for thing in things] != list(map(self.id_of, self._shown)):
            super().show(things)
            return
        changed = [row for row, (old, new) in enumerate(zip(self._shown, things, strict=True)) if old != new]
        self._all, self._shown = tuple(things), list(things)
        for row in changed:
            for column in range(self.columnCount()):
                # Of more than one cell at once Qt paints the whole view anew.
                self.dataChanged.emit(self.index(row, column), self.index(row, column))


class LiveList(FlatList):
    """Its columns keep their width until other things are listed."""

    def __init__(self, model: LiveModel[Any], stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(model, stretched, parent)
        self._measured = [column for column in range(model.columnCount()) if column != stretched]
        for column in self._measured:
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        model.refreshed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        for column in self._measured:
            title = self.header().sectionSizeHint(column)
            self.header().resizeSection(column, max(title, self.sizeHintForColumn(column)))
