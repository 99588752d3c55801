"""What can be done with the selected orders: buttons that are able only where the state of all of them allows it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..core.open_orders import OpenOrder
from . import icons
from .order_states import Entry, OrderState, state_of
from .order_table import OrderModel


class OrderActions(QObject):
    """Emits order ids, and attempt ids where nobody knows whether there is an order."""

    stream_wanted = pyqtSignal(str)
    download_wanted = pyqtSignal(str)
    zoom_wanted = pyqtSignal(object)
    renew_wanted = pyqtSignal(object)
    prepare_wanted = pyqtSignal(str)
    ask_server_wanted = pyqtSignal(str)
    pressed = pyqtSignal()

    def __init__(self, orders: OrderModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._orders = orders
        self._chosen: tuple[Entry, ...] = ()
        self.stream = self._button(icons.STREAM, self.tr("S&tream all"))
        self.download = self._button(icons.DOWNLOAD, self.tr("Dow&nload..."))
        self.zoom = self._button(icons.ZOOM, self.tr("On m&ap"))
        self.renew = self._button(icons.RENEW, self.tr("O&rder again"))
        self.prepare = self._button(icons.REFRESH, self.tr("Check a&gain"))
        room = self.renew.sizeHint().width()
        self.renew.setText(self.tr("Renew l&inks"))
        self.renew.setMinimumWidth(max(room, self.renew.sizeHint().width()))
        self._connect()
        self._describe()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In reading order."""
        return (self.stream, self.download, self.zoom, self.renew, self.prepare)

    def offer(self, chosen: tuple[Entry, ...]) -> None:
        """These are selected."""
        self._chosen = chosen
        now = self._orders.now
        states = {state_of(entry, now) for entry in chosen}
        idle = bool(chosen) and not any(self._orders.busy(entry) for entry in chosen)
        over = states <= {OrderState.EXPIRED, OrderState.ENDED}
        self.stream.setEnabled(idle and states == {OrderState.READY})
        self.download.setEnabled(idle and states == {OrderState.READY} and len(chosen) == 1)
        self.zoom.setEnabled(any(item.item_id for entry in chosen for item in entry.items))
        self.renew.setEnabled(idle and over and any(entry.items for entry in chosen))
        self.renew.setText(self.tr("O&rder again") if states == {OrderState.ENDED} else self.tr("Renew l&inks"))
        self.renew.setAccessibleName(self.renew.text().replace("&", ""))
        self.prepare.setEnabled(idle and states <= {OrderState.PREPARING, OrderState.UNCERTAIN})

    def activate(self) -> None:
        """What Enter does: the first of these that can be done."""
        for button in (self.stream, self.prepare, self.renew):
            if button.isEnabled():
                button.click()
                return

    def copy_ids(self) -> None:
        """Puts the ids of the selection on the clipboard, one in a line."""
        if self._chosen:
            QGuiApplication.clipboard().setText(self.ids)

    @property
    def ids(self) -> str:
        """The ids of the selection, one in a line."""
        return "\n".join(map(self._orders.id_of, self._chosen))

    def _names(self) -> tuple[str, ...]:
        self.pressed.emit()
        return tuple(map(self._orders.id_of, self._chosen))

    def _stream(self) -> None:
        for name in self._names():
            self.stream_wanted.emit(name)

    def _check(self) -> None:
        chosen = self._chosen
        self.pressed.emit()
        for entry in chosen[:1]:
            if isinstance(entry, OpenOrder):
                self.ask_server_wanted.emit(entry.attempt_id)
            else:
                self.prepare_wanted.emit(entry.order_id)

    def _button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(icons.theme_icon(icon), text, self.parent())
        button.setAccessibleName(text.replace("&", ""))
        return button

    def _connect(self) -> None:
        self.stream.clicked.connect(lambda: self._stream())
        self.download.clicked.connect(lambda: self.download_wanted.emit(self._names()[0]))
        self.zoom.clicked.connect(lambda: self.zoom_wanted.emit(self._names()))
        self.renew.clicked.connect(lambda: self.renew_wanted.emit(self._names()))
        self.prepare.clicked.connect(lambda: self._check())

    def _describe(self) -> None:
        for button, text in (
            (self.stream, self.tr("Opens every image of the order on the map, without downloading it (Enter)")),
            (self.download, self.tr("Chooses files and a folder, then downloads")),
            (self.zoom, self.tr("Moves the map to the scenes of the order")),
            (
                self.renew,
                self.tr(
                    "Orders the same again for fresh links, all selected orders at once. "
                    "You are asked first if that costs anything."
                ),
            ),
            (self.prepare, self.tr("Asks whether the order is ready now, or whether it was placed at all")),
        ):
            button.setToolTip(text)
