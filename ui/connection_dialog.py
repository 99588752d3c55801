"""One connection: where the service is, and the key that opens it."""

from __future__ import annotations

from itertools import chain, count
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QWidget

from ..core.account import CAPELLA, Connection
from . import icons
from .forms import load_form

LOCAL_HOSTS = {"127.0.0.1", "localhost", "::1"}


class ConnectionDialog(QDialog):
    """Emits the key with `tested` or `saved`, and never shows a stored one."""

    tested = pyqtSignal(object, str)
    saved = pyqtSignal(object, str)

    def __init__(
        self,
        presets: tuple[Connection, ...] = (CAPELLA,),
        connection: Connection | None = None,
        parent: QWidget | None = None,
        taken: frozenset[str] = frozenset(),
    ) -> None:
        """`taken` are names of other connections, which have keys of their own."""
        super().__init__(parent)
        load_form(self, "connection_dialog")
        self._presets, self._taken = presets, taken
        self._keys: dict[str, str] = {}
        self._edited = connection
        for preset in presets:
            self.service.addItem(preset.name, preset)
        self.service.addItem(self.tr("Other"), None)
        boxes = QDialogButtonBox.StandardButton
        self.buttons.setStandardButtons(boxes.Save | boxes.Cancel)
        self._save_button = self.buttons.button(boxes.Save)
        self._describe_buttons(boxes)
        self.verdict.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.verdict.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._say("")
        self.service.currentIndexChanged.connect(lambda _i: self._take_preset())
        for field in (self.name, self.address, self.key):
            field.textChanged.connect(lambda _t: self._validate())
        self.test.clicked.connect(lambda: self._test())
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._start(connection)

    def connection(self) -> Connection:
        """What the form says, without the key."""
        preset = self.service.currentData()
        kept = self._edited
        auth_id = kept.auth_id if kept and kept.name == self.name.text().strip() else ""
        console = preset.console_url if preset else kept.console_url if kept else ""
        return Connection(self.name.text().strip(), self.address.text().strip().rstrip("/"), auth_id, console)

    def offer(self, preset: Connection, key: str = "") -> None:
        """One more service to choose; `key` is known only for a sandbox, whose key is no secret."""
        self._keys[preset.api_url] = key
        if preset.api_url not in {known.api_url for known in self._presets}:
            self._presets = (*self._presets, preset)
            self.service.insertItem(len(self._presets) - 1, preset.name, preset)

    def show_verdict(self, ok: bool, sentence: str) -> None:
        """What the service said about the key."""
        self.test.setEnabled(True)
        self._say(sentence)
        self.test.setIcon(icons.theme_icon(icons.SUCCESS if ok else icons.WARNING))

    def done(self, result: int) -> None:
        """The key leaves the field with the dialog."""
        self.key.clear()
        super().done(result)

    def _start(self, connection: Connection | None) -> None:
        if connection is None:
            self._take_preset()
            return
        place = next((i for i, p in enumerate(self._presets) if p.api_url == connection.api_url), len(self._presets))
        self.service.setCurrentIndex(place)
        self.name.setText(connection.name)
        self.address.setText(connection.api_url)
        if connection.auth_id:
            self.key.setPlaceholderText(self.tr("stored; enter a new one to change it"))
        self._validate()
        self.key.setFocus()

    def _take_preset(self) -> None:
        preset = self.service.currentData()
        self.address.setReadOnly(preset is not None)
        if preset is not None:
            self.name.setText(self._free(preset.name))
            self.address.setText(preset.api_url)
            self.key.setText(self._keys.get(preset.api_url, ""))
        self._validate()

    def _problem(self) -> str:
        address = urlsplit(self.address.text().strip())
        if not self.name.text().strip():
            return self.tr("Give the connection a name.")
        if self.name.text().strip() in self._taken:
            return self.tr("There is a connection of this name: choose another one, its key would be lost.")
        if address.scheme not in ("https", "http") or not address.hostname:
            return self.tr("Enter the address of the service, beginning with https://.")
        if address.scheme == "http" and address.hostname not in LOCAL_HOSTS:
            return self.tr("An API key is only sent over https, or to this machine.")
        if not self.key.text().strip() and not self._keeps_key():
            return self.tr("Enter the API key.")
        return ""

    def _keeps_key(self) -> bool:
        """A stored key is of the connection for which it was entered, and goes to its address alone."""
        kept, now = self._edited, self.connection()
        return bool(kept and kept.auth_id) and (now.name, now.api_url) == (kept.name, kept.api_url.rstrip("/"))

    def _free(self, name: str) -> str:
        """That name, with a number where it is taken."""
        numbered = (f"{name} {number}" for number in count(2))
        return next(free for free in chain((name,), numbered) if free not in self._taken)

    def _validate(self) -> None:
        problem = self._problem()
        self._save_button.setEnabled(not problem)
        self.test.setEnabled(not problem and bool(self.key.text().strip()))
        self._say(problem)

    def _say(self, sentence: str) -> None:
        self.verdict.setText(sentence)
        self.verdict.setToolTip(sentence or self.tr("What the service says about the key"))
        self.verdict.setAccessibleName(sentence or self.tr("Verdict"))

    def _test(self) -> None:
        self.test.setEnabled(False)
        self._say(self.tr("Asking the service"))
        self.tested.emit(self.connection(), self.key.text().strip())

    def _save(self) -> None:
        if self._problem():
            return
        key = self.key.text().strip()
        self.key.clear()
        self.saved.emit(self.connection(), key)
        self.accept()

    def _describe_buttons(self, boxes: type[QDialogButtonBox.StandardButton]) -> None:
        for box, tooltip in (
            (boxes.Save, self.tr("Stores the key in QGIS's password store and uses this connection")),
            (boxes.Cancel, self.tr("Changes nothing")),
        ):
            button = self.buttons.button(box)
            button.setToolTip(tooltip)
            button.setAccessibleName(tooltip)
        self.buttons.setAccessibleName(self.tr("Save or cancel"))
        self.buttons.setToolTip(self.tr("Save or cancel"))
