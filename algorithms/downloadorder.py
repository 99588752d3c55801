"""`capella:downloadorder`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..core.automation import fetch
from ..core.errors import InputError
from ..core.preparing import prepare
from ..core.transfers import DownloadReport, Skip
from .algorithm import CapellaAlgorithm, Parameters
from .assets import HELP, assets_of, declare_assets
from .telling import Teller
from .words import tr

RASTERS = (".tif", ".tiff")


class DownloadOrder(CapellaAlgorithm):
    """The files of an order in a folder."""

    NAME = "downloadorder"
    TITLE = "Download order"
    SUMMARY = "Waits until an order is ready and fetches its files. Spends nothing."
    HELP = (
        "<p><b>Order</b>: the id that <i>Place order</i> or <i>List orders</i> gave.</p>" + HELP + "<p><b>Folder</b>: "
        "files go to <i>item id/file</i> below it. What is there already is not fetched again; what was interrupted "
        "goes on where it stopped. A file bears its final name only when it is complete.</p>"
        "<p>An order lives about an hour. When it has expired, order the same scenes again: what you own is free.</p>"
        "<p><b>Outputs</b>: PATHS, one file a line; LAYERS, the GeoTIFF images; FILES, how many files lie there now; "
        "FETCHED, how many came in this run.</p>"
    )

    def declare(self) -> None:
        """Order, assets, folder."""
        self.addParameter(QgsProcessingParameterString("ORDER", tr("Order")))
        declare_assets(self)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputString("PATHS", tr("Files")))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr("Images")))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Files in the folder")))
        self.addOutput(QgsProcessingOutputNumber("FETCHED", tr("Files fetched now")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """What and whereto. Raises `InputError`."""
        self._order_id = self.parameterAsString(parameters, "ORDER", context).strip()
        if not self._order_id:
            raise InputError("There is no order id: give the one that Place order or List orders returned.")
        self._assets = assets_of(self, parameters, context)
        self._folder = self.parameterAsString(parameters, "FOLDER", context)

    def work(
        self, _parameters: Parameters, _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Prepares, waits, fetches."""
        tell, cancelled = Teller(feedback), feedback.isCanceled
        delivery = prepare(self.session.client, self._order_id, tell, cancelled)
        report = fetch(self.session, delivery, self._assets, Path(self._folder), tell, cancelled)
        paths = [str(path) for path in _present(report)]
        return {
            "FOLDER": self._folder,
            "PATHS": "\n".join(paths),
            "LAYERS": [path for path in paths if path.lower().endswith(RASTERS)],
            "FILES": len(paths),
            "FETCHED": len(report.finished),
        }


def _present(report: DownloadReport) -> list[Path]:
    old = [skipped.path for skipped in report.plan.skipped if skipped.reason is Skip.ON_DISK and skipped.path]
    return [*report.finished, *old]
