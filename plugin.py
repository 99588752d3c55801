"""The plugin's life in QGIS: what `initGui` and `initProcessing` add, `unload` takes away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .bridge.project_hooks import ProjectHooks
from .ui.dock_shell import DockShell

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .algorithms.provider import CapellaProvider
    from .app import App

HERE = Path(__file__).parent
NAME = "Capella Explorer"
SHORTCUT = "Ctrl+Alt+E"


class CapellaExplorer:
    """At QGIS's start an action, an empty dock and a watch on projects; the program is built when it is needed."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._app: App | None = None
        self._provider: CapellaProvider | None = None
        self._translator: QTranslator | None = None

    @property
    def app(self) -> App:
        """The program, built now if need be."""
        if self._app is None:
            from .app import App

            self._app = App(self._iface, self.dock)
            self._app.begin()
        return self._app

    def initProcessing(self) -> None:
        """Adds the Processing provider; all that `qgis_process` needs."""
        self._translate()
        if self._provider is None:
            from .algorithms.provider import CapellaProvider

            self._provider = CapellaProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Adds the action, the dock and the watch on projects; the provider follows once QGIS is up."""
        self._translate()
        window = self._iface.mainWindow()
        self.dock = DockShell(lambda: self.app.furnish(), window)
        self.action = QAction(QIcon(str(HERE / "resources/icons/capella_explorer.svg")), NAME, window)
        self.action.setObjectName("CapellaExplorerAction")
        self.action.setToolTip(QCoreApplication.translate("plugin", "Find, order and stream Capella radar scenes"))
        self._iface.registerMainWindowAction(self.action, SHORTCUT)
        self._iface.addToolBarIcon(self.action)
        self._iface.addPluginToWebMenu(NAME, self.action)
        self.dock.setToggleVisibilityAction(self.action)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        # QGIS shows what it adds; where the user had it open, it is restored with the window.
        self.dock.hide()
        self._hooks = ProjectHooks(QgsProject.instance(), self._reader)
        self._later = QTimer(window)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._finish_start)
        self._later.start(0)

    def unload(self) -> None:
        """Removes everything, in reverse."""
        if hasattr(self, "dock"):
            self._later.deleteLater()
            self._hooks.close()
            self._iface.removeDockWidget(self.dock)
            self._iface.removePluginWebMenu(NAME, self.action)
            self._iface.removeToolBarIcon(self.action)
            self._iface.unregisterMainWindowAction(self.action)
            if self._app:
                self._app.close()
            self.dock.deleteLater()
            self.action.deleteLater()
            del self.dock, self.action
        self._app = None
        if self._provider:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None

    def _finish_start(self) -> None:
        from .bridge.waking import downloads_wait

        self.initProcessing()
        self._hooks.begin()
        if downloads_wait():
            self.dock.furnish()

    def _reader(self) -> Callable[[str], str]:
        return self.app.streaming.read

    def _translate(self) -> None:
        if self._translator:
            return
        locale = QLocale(str(QSettings().value("locale/userLocale", "") or QLocale.system().name()))
        translator = QTranslator()
        if translator.load(locale, "capella_explorer", "_", str(HERE / "resources" / "i18n")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
