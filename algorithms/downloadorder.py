"""`capella:downloadorder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm
from .assets import HELP, declare_assets
from .words import translate

if TYPE_CHECKING:
    from .runs.run import Run


class DownloadOrder(CapellaAlgorithm):
    """The files of an order in a folder."""

    NAME = "downloadorder"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Download order")
    SUMMARY = QT_TRANSLATE_NOOP("Algorithms", "Waits until an order is ready and fetches its files. Spends nothing.")
    HELP = (
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Order</b>: the id that <i>Place order</i> or <i>List orders</i> gave.</p>",
        ),
        *HELP,
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Folder</b>: files go to <i>item id/file</i> below it. What is there already is not fetched"
            " again; what was interrupted goes on where it stopped. A file bears its final name only when it "
            "is complete.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p>An order lives about an hour. When it has expired, order the same scenes again: what you own "
            "is free.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: PATHS, one file a line; LAYERS, the GeoTIFF images; FILES, how many files lie"
            " there now; FETCHED, how many came in this run.</p>",
        ),
    )

    def declare(self) -> None:
        """Order, assets, folder."""
        self.addParameter(QgsProcessingParameterString("ORDER", translate("Algorithms", "Order")))
        declare_assets(self)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", translate("Algorithms", "Folder")))
        self.addOutput(QgsProcessingOutputString("PATHS", translate("Algorithms", "Files")))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", translate("Algorithms", "Images")))
        self.addOutput(QgsProcessingOutputNumber("FILES", translate("Algorithms", "Files in the folder")))
        self.addOutput(QgsProcessingOutputNumber("FETCHED", translate("Algorithms", "Files fetched now")))

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.download import DownloadRun

        return DownloadRun
