"""The top line of the dock: which service, whose account, help, options."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QActionGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from ..core.account import Account, Connection
from . import icons
from .elided_label import ElidedLabel


class Header(QWidget):
    """The connection menu and what belongs to it."""

    connection_chosen = pyqtSignal(str)
    add_wanted = pyqtSignal()
    edit_wanted = pyqtSignal()
    connection_removed = pyqtSignal(str)
    options_requested = pyqtSignal()
    help_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connections: tuple[Connection, ...] = ()
        self._active = ""
        self.chooser = QToolButton(self)
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chooser.setMenu(QMenu(self.chooser))
        self.chooser.setToolTip(self.tr("Which service to use; connections are added and changed here"))
        self.chooser.setAccessibleName(self.tr("Connection"))
        self.account = ElidedLabel(self.tr("Account"), self)
        self.help = self._button(icons.HELP, self.tr("Opens the help of Capella Explorer (Alt+Q)"), self.help_requested)
        self.help.setShortcut("Alt+Q")
        self.options = self._button(
            icons.OPTIONS, self.tr("Opens the options of Capella Explorer (Alt+X)"), self.options_requested
        )
        self.options.setShortcut("Alt+X")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 2)
        row.addWidget(self.chooser)
        row.addWidget(self.account, 1)
        row.addWidget(self.help)
        row.addWidget(self.options)

    def show_connections(self, connections: tuple[Connection, ...], active: str) -> None:
        """The entries of the menu and the one in use."""
        self._connections, self._active = connections, active
        self.chooser.setText(active)
        menu = self.chooser.menu()
        menu.clear()
        group = QActionGroup(menu)
        for connection in connections:
            action = menu.addAction(connection.name)
            action.setCheckable(True)
            action.setChecked(connection.name == active)
            action.setToolTip(connection.api_url)
            action.triggered.connect(lambda _on, name=connection.name: self.connection_chosen.emit(name))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("&Add connection..."), self.add_wanted.emit)
        menu.addAction(self.tr("&Change key or address..."), self.edit_wanted.emit)
        remove = menu.addAction(self.tr("&Remove this connection"), lambda: self.connection_removed.emit(self._active))
        remove.setEnabled(len(connections) > 1)

    def active_connection(self) -> Connection | None:
        """The connection in use."""
        return next((c for c in self._connections if c.name == self._active), None)

    def others(self, connection: Connection | None) -> frozenset[str]:
        """Names of all connections with a key but this one."""
        return frozenset(c.name for c in self._connections if c.auth_id and c != connection)

    def show_account(self, account: Account | None, sentence: str) -> None:
        """Whose key it is, or why nobody's."""
        self.account.show_text(account.title if account else sentence)

    def _button(self, icon: str, tooltip: str, signal: pyqtSignal) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.theme_icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: signal.emit())
        return button
