"""The run of `capella:downloadorder`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...core.errors import InputError
from ...core.fetching import fetch, prepare_within
from ...core.transfers import DownloadReport, Skip
from .given_assets import assets_of
from .run import Given, Outputs, Run
from .telling import Teller

RASTERS = (".tif", ".tiff")


class DownloadRun(Run):
    """Prepares, waits, fetches."""

    def read(self, given: Given) -> None:
        """What and whereto. Raises `InputError`."""
        self._order_id = given.text("ORDER")
        if not self._order_id:
            raise InputError("There is no order id: give the one that Place order or List orders returned.")
        self._assets, self._longest_wait_min = assets_of(given), given.whole("LONGEST_WAIT")
        self._folder = given.text("FOLDER")

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """What lies in the folder at the end."""
        tell, cancelled = Teller(feedback), feedback.isCanceled
        delivery = prepare_within(self.session, self._order_id, self._longest_wait_min, tell, cancelled)
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
