"""The run of `capella:searchcatalog`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timezone
from pathlib import Path

from qgis.core import QgsFeature, QgsFields, QgsProcessingFeedback

from ...bridge.geometry import footprint
from ...core.item_file import write_items
from ...core.items import ItemRow
from ...core.products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization, ProductType
from ...core.query import Interval, SearchQuery, Span
from ...core.search import RowsFound, search
from ...core.selection import words_in
from ..words import translate
from .fields import feature, fields_of, fill
from .given_area import area_of
from .run import Given, Outputs, Run

FIELDS = (
    "item_id:string(0)", "collection:string(0)", "collect_id:string(0)", "product_type:string(0)", "mode:string(0)",
    "polarization:string(0)", "platform:string(0)", "acquired:datetime", "look_side:string(0)",
    "orbit_state:string(0)", "incidence_deg:double", "resolution_m:double",
)  # fmt: skip


class SearchRun(Run):
    """Pages become features as they come."""

    def read(self, given: Given) -> None:
        """The query. Raises `EmptyArea`, `DatesReversed`, `InputError`."""
        self._items_file = given.file("ITEMS_FILE")
        self._query = SearchQuery(
            area=area_of(given),
            interval=Interval(_day(given, "START", time.min), _day(given, "END", time.max)),
            collections=words_in(given.text("COLLECTIONS")),
            product_types=tuple(map(ProductType, given.words("PRODUCT_TYPES"))),
            modes=tuple(map(InstrumentMode, given.words("MODES"))),
            polarizations=tuple(map(Polarization, given.words("POLARIZATIONS"))),
            look_side=next(map(LookSide, given.words("LOOK_SIDE")), None),
            orbit_state=next(map(OrbitState, given.words("ORBIT_STATE")), None),
            incidence_deg=Span(given.real("MIN_INCIDENCE"), given.real("MAX_INCIDENCE")),
            ownership=next(map(Ownership, given.words("OWNERSHIP")), None),
            item_ids=words_in(given.text("ITEM_IDS")),
            collect_ids=words_in(given.text("COLLECT_IDS")),
            limit=given.whole("LIMIT"),
        )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """Searches, draws, writes."""
        fields = fields_of(*FIELDS)
        sink, output = given.polygons(fields)
        rows: list[ItemRow] = []

        def keep(event: object) -> None:
            if isinstance(event, RowsFound):
                rows.extend(event.rows)
                fill(sink, _features(event.rows, fields))
                feedback.setProgress(100 * len(rows) / self._query.limit)

        end = search(self.session.client, self._query, keep, feedback.isCanceled)
        matched = -1 if end.matched is None else end.matched
        feedback.pushInfo(
            translate("Algorithms", "{shown} of {matched} scenes").format(shown=end.shown, matched=matched)
        )
        outputs: Outputs = {"OUTPUT": output, "MATCHED": matched, "SHOWN": end.shown}
        if self._items_file:
            write_items(Path(self._items_file), rows)
            outputs["ITEMS_FILE"] = self._items_file
        return outputs


def _day(given: Given, name: str, at: time) -> datetime | None:
    day = given.algorithm.parameterAsDateTime(given.parameters, name, given.context).date()
    if not day.isValid():
        return None
    return datetime.combine(day.toPyDate(), at, timezone.utc).replace(microsecond=0)


def _features(rows: Iterable[ItemRow], fields: QgsFields) -> Iterable[QgsFeature]:
    for row in rows:
        outline = footprint(row.footprint_wkb)
        outline.convertToMultiType()
        yield feature(fields, _facts(row), outline)


def _facts(row: ItemRow) -> list[object]:
    return [
        row.item_id, row.collection, row.collect_id, row.product_type, row.mode, row.polarization, row.platform,
        row.acquired, row.look_side.value if row.look_side else None,
        row.orbit_state.value if row.orbit_state else None, row.incidence_deg, row.resolution_m,
    ]  # fmt: skip
