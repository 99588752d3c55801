"""The plugin's life in QGIS: what `initGui` and `initProcessing` add, `unload` takes away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .algorithms.provider import CapellaProvider
    from .app import App

HERE = Path(__file__).parent
NAME = "Capella Explorer"
SHORTCUT = "Ctrl+Alt+E"


class CapellaExplorer:
    """Starts with an action, an empty dock and the provider; everything else is built when it is first needed."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._app: App | None = None
        self._provider: CapellaProvider | None = None
        self._action: QAction | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Adds the Processing provider; all that `qgis_process` needs."""
        from .algorithms.provider import CapellaProvider

        self._provider = CapellaProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Adds the action, the dock and the reader of saved `capella:` layers."""
        from .app import App

        self._translate()
        self.initProcessing()
        self._app = App(self._iface)
        icon = QIcon(str(HERE / "resources/icons/capella_explorer.svg"))
        self._action = QAction(icon, NAME, self._iface.mainWindow())
        self._action.setObjectName("CapellaExplorerAction")
        self._action.setCheckable(True)
        self._action.setToolTip(QCoreApplication.translate("plugin", "Find, order and stream Capella radar scenes"))
        self._iface.registerMainWindowAction(self._action, SHORTCUT)
        self._iface.addToolBarIcon(self._action)
        self._iface.addPluginToWebMenu(NAME, self._action)
        self._app.dock.setToggleVisibilityAction(self._action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._app.dock)
        self._app.begin()

    def unload(self) -> None:
        """Removes everything, in reverse."""
        if self._app and self._action:
            self._iface.removeDockWidget(self._app.dock)
            self._iface.removePluginWebMenu(NAME, self._action)
            self._iface.removeToolBarIcon(self._action)
            self._iface.unregisterMainWindowAction(self._action)
            self._app.close()
            self._action.deleteLater()
        self._app = self._action = None
        if self._provider:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None

    def _translate(self) -> None:
        locale = QLocale(str(QSettings().value("locale/userLocale", "") or QLocale.system().name()))
        translator = QTranslator()
        if translator.load(locale, "capella_explorer", "_", str(HERE / "resources" / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
