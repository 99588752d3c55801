"""`capella:downloadorder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm, advanced
from .assets import HELP, declare_assets
from .words import translate

if TYPE_CHECKING:
    from .runs.run import Run


KEEP, REPLACE = "keep", "replace"


class DownloadOrder(CapellaAlgorithm):
    """The files of an order in a folder or a bucket."""

    NAME = "downloadorder"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Download order")
    SUMMARY = QT_TRANSLATE_NOOP("Algorithms", "Waits until an order is ready and fetches its files. Spends nothing.")
    HELP = (
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Order</b>: the id that <i>Place order</i> or <i>List orders</i> gave. Or <b>Items</b>: item ids,"
            " apart by blanks, commas or lines; then the active order that holds all of them is taken.</p>",
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
            "<p><b>Only</b>: product types and asset keys, e.g. <i>GEO raster preview</i>, in place of the choice of"
            " assets; <i>raster</i> means the image.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Existing files</b>: <i>keep</i> them, or <i>replace</i> them by what is delivered now.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Bucket</b>: <i>s3://bucket/folder</i> in place of the folder; the files go there, several at once,"
            " without a copy on this machine. Credentials are those of your environment, e.g. AWS_ACCESS_KEY_ID or an"
            " AWS profile. What is there whole is kept; a file that breaks off begins anew.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p>An order lives about an hour. One that runs out, also in the middle of a file, is renewed where that is"
            " free and the options of Capella Explorer allow free renewals; otherwise nothing is sent, and the run"
            " says so.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p>A report of what came and how each file was checked lies beside the files, in <i>reports</i>.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: PATHS, one file a line; LAYERS, the GeoTIFF images; CATALOG, the static STAC"
            " catalog of all that lies there; FILES, how many files of the order lie there now; FETCHED, how many came"
            " in this run.</p>",
        ),
    )

    def declare(self) -> None:
        """What, whereto, and what becomes of files that are there."""
        items = QgsProcessingParameterString("ITEMS", translate("Algorithms", "Items"), None, True, True)
        folder = QgsProcessingParameterFolderDestination("FOLDER", translate("Algorithms", "Folder"), None, True)
        self.addParameter(QgsProcessingParameterString("ORDER", translate("Algorithms", "Order"), None, False, True))
        self.addParameter(items)
        declare_assets(self)
        only = QgsProcessingParameterString("ONLY", translate("Algorithms", "Only"), None, False, True)
        self.addParameter(advanced(only))
        self.addParameter(
            QgsProcessingParameterEnum(
                "EXISTING", translate("Algorithms", "Existing files"), [KEEP, REPLACE], False, KEEP, False, True
            )
        )
        self.addParameter(folder)
        self.addParameter(
            advanced(QgsProcessingParameterString("BUCKET", translate("Algorithms", "Bucket"), None, False, True))
        )
        self.addOutput(QgsProcessingOutputString("PATHS", translate("Algorithms", "Files")))
        self.addOutput(QgsProcessingOutputString("CATALOG", translate("Algorithms", "STAC catalog")))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", translate("Algorithms", "Images")))
        self.addOutput(QgsProcessingOutputNumber("FILES", translate("Algorithms", "Files in the folder")))
        self.addOutput(QgsProcessingOutputNumber("FETCHED", translate("Algorithms", "Files fetched now")))

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.download import DownloadRun

        return DownloadRun
