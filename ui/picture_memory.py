"""The last thumbnails in large, by acquisition."""

from __future__ import annotations

from collections import OrderedDict

from qgis.PyQt.QtGui import QImage

KEPT = 60


class PictureMemory:
    """Forgets the oldest. Remembers that there is none, and that one was asked for, too."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[str, QImage | None] = OrderedDict()
        self._asked: set[str] = set()

    def put(self, key: str, image: QImage | None) -> None:
        """A picture has arrived; None: there is none."""
        self._asked.discard(key)
        self._pictures[key] = image
        self._pictures.move_to_end(key)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)

    def image(self, key: str) -> QImage | None:
        """The picture, None where there is none or it is not here."""
        return self._pictures.get(key)

    def is_known(self, key: str) -> bool:
        """True once an answer has come."""
        return key in self._pictures

    def ask_once(self, key: str) -> bool:
        """True for the one who is to ask for it."""
        if key in self._asked or key in self._pictures:
            return False
        self._asked.add(key)
        return True
