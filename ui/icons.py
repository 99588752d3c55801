"""Icons of QGIS's own theme, named by what they mean here."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

RECTANGLE = "mActionAddBasicRectangle.svg"
POLYGON = "mActionAddPolygon.svg"
SEARCH = "search.svg"
STOP = "mActionStop.svg"
REFRESH = "mActionRefresh.svg"
ZOOM = "mActionZoomTo.svg"
BASKET = "mActionAdd.svg"
REMOVE = "mActionDeleteSelected.svg"
STREAM = "mActionAddRasterLayer.svg"
COMPARE = "mActionNewMap.svg"
PREVIEW = "mActionShowAllLayers.svg"
DOWNLOAD = "mActionFileSave.svg"
RENEW = "mActionReload.svg"
FOLDER = "mActionFileOpen.svg"
ADD_TO_MAP = "mActionAddLayer.svg"
CANCEL = "mTaskCancel.svg"
PAUSE = "temporal_navigation/pause.svg"
GO_ON = "temporal_navigation/forward.svg"
UP = "mActionArrowUp.svg"
DOWN = "mActionArrowDown.svg"
OPTIONS = "mActionOptions.svg"
HELP = "mActionHelpContents.svg"
COPY = "mActionEditCopy.svg"
ACCOUNT = "user.svg"
ORDERS = "mActionOpenTable.svg"
TASKS = "mIconStopwatch.svg"
MORE = "mIconHamburgerMenu.svg"
HISTORY = "mIconHistory.svg"
SUCCESS = "mIconSuccess.svg"
WARNING = "mIconWarning.svg"
CRITICAL = "mIconCritical.svg"
INFO = "mIconInfo.svg"


def theme_icon(name: str) -> QIcon:
    """The icon of that file name in the theme that the user chose."""
    return QgsApplication.getThemeIcon("/" + name)


def plugin_icon() -> QIcon:
    """The plugin's own mark."""
    return QIcon(str(Path(__file__).resolve().parent.parent / "resources" / "icons" / "capella_explorer.svg"))
