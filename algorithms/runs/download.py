"""The run of `capella:downloadorder`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...bridge.vsi_bucket import VsiBucket
from ...core.bucket_address import Place, address_of, bucket_folder, name_for_gdal
from ...core.cancel import Emit
from ...core.delivery import Delivery
from ...core.errors import InputError, NotFound
from ...core.fetching import Choice, Existing, Target, fetch, prepare_within
from ...core.local_documents import CATALOG_FILE
from ...core.narrowing import narrowed
from ...core.ordering import find_covering_order
from ...core.orders import OrderRequest
from ...core.selection import image_lines, names_in, words_in
from ...core.transfers import DownloadReport, Skip
from ...core.unattended_renewal import RenewalRule, UnattendedRenewal
from .given_assets import assets_of, pace_of
from .run import GIVEN_BY, Given, Outputs, Run
from .telling import Teller

RASTERS = (".tif", ".tiff")


class DownloadRun(Run):
    """Prepares, waits, fetches."""

    def read(self, given: Given) -> None:
        """What and whereto. Raises `InputError`."""
        self._order_id, self._names = given.text("ORDER"), names_in(given.text("ITEMS"))
        if bool(self._order_id) == bool(self._names):
            raise InputError("Give either the id of an order or the ids of items.")
        self._only = words_in(given.text("ONLY"))
        self._assets, self._longest_wait_min = assets_of(given), given.whole("LONGEST_WAIT")
        self._existing = Existing(given.words("EXISTING")[0])
        bucket, folder = given.text("BUCKET"), given.text("FOLDER") if given.has("FOLDER") else ""
        if not bucket and not folder:
            raise InputError("Give a folder or a bucket for the files.")
        bucket = bucket or (folder if Place.is_address(folder) else "")
        self._bucket = VsiBucket(self.session.transport) if bucket else None
        self._folder = bucket_folder(bucket) if bucket else Path(folder)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """What lies in the folder at the end."""
        tell, cancelled = Teller(feedback), feedback.isCanceled

        def ready(order_id: str, emit: Emit) -> Delivery:
            return prepare_within(self.session, order_id, self._longest_wait_min, emit, cancelled)

        renewal = UnattendedRenewal(self.session, RenewalRule.of(self.settings, GIVEN_BY), ready)
        delivery = renewal.links(self._order_id or self._order_of_items(feedback), tell)
        choice = Choice(self._assets, self._existing)
        if self._only:
            delivery, keys = narrowed(delivery, self._only)
            choice = Choice(keys, self._existing)
        target = Target(self._folder, self._bucket, pace_of(self.settings))
        report = fetch(self.session, delivery, choice, target, tell, cancelled, renewal)
        present = _present(report)
        paths = [address_of(path) for path in present]
        return {
            "FOLDER": address_of(self._folder),
            "PATHS": "\n".join(paths),
            "CATALOG": address_of(self._folder / CATALOG_FILE),
            "LAYERS": [name_for_gdal(path) for path in present if path.suffix.lower() in RASTERS],
            "FILES": len(paths),
            "FETCHED": len(report.finished),
        }

    def _order_of_items(self, feedback: QgsProcessingFeedback) -> str:
        """The active order that holds all of them; nothing is ordered here."""
        request = OrderRequest.of(image_lines(self.session.client, self._names, feedback.isCanceled))
        user = self.session.account().user_id
        order = find_covering_order(self.session.client, user, request, self.session.now())
        if order is None:
            raise NotFound(
                "No active order holds all of these items: order them first, what your organization owns is free."
            )
        return order.order_id

    def _for_qgis(self, path: Path) -> str:
        return path.as_posix() if self._bucket else str(path)


def _present(report: DownloadReport) -> list[Path]:
    old = [skipped.path for skipped in report.plan.skipped if skipped.reason is Skip.ON_DISK and skipped.path]
    return [*report.finished, *old]
