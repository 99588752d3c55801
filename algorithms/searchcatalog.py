"""`capella:searchcatalog`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timezone
from enum import Enum
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..bridge.geometry import footprint
from ..core.item_file import write_items
from ..core.items import ItemRow
from ..core.products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization, ProductType
from ..core.query import WINDOW, Interval, SearchQuery, Span
from ..core.search import RowsFound, search
from ..core.selection import words_in
from .algorithm import CapellaAlgorithm, Parameters, advanced
from .areas import area_of, declare_area
from .fields import feature, fields_of, fill, lon_lat
from .words import tr

FIELDS = (
    "item_id:string(0)", "collection:string(0)", "collect_id:string(0)", "product_type:string(0)", "mode:string(0)",
    "polarization:string(0)", "platform:string(0)", "acquired:datetime", "look_side:string(0)",
    "orbit_state:string(0)", "incidence_deg:double", "resolution_m:double",
)  # fmt: skip
WORDS: tuple[tuple[str, str, type[Enum], bool], ...] = (
    ("PRODUCT_TYPES", "Product types", ProductType, True),
    ("MODES", "Imaging modes", InstrumentMode, True),
    ("POLARIZATIONS", "Polarisations", Polarization, True),
    ("LOOK_SIDE", "Look side", LookSide, False),
    ("ORBIT_STATE", "Orbit state", OrbitState, False),
    ("OWNERSHIP", "Ownership", Ownership, False),
)
"""parameters whose values are the words of the service"""


class SearchCatalog(CapellaAlgorithm):
    """The catalog as a vector layer of footprints."""

    NAME = "searchcatalog"
    TITLE = "Search catalog"
    SUMMARY = "Finds scenes in the Capella catalog and writes their footprints with all facts. Spends nothing."
    HELP = (
        "<p><b>Area</b>: give at most one of extent, polygons and geometry. Without a reference system, numbers are "
        "longitude and latitude in degrees; a layer's own is used. Without an area the whole world is searched.</p>"
        "<p><b>First and last day</b>: whole days in UTC, both included.</p>"
        "<p><b>Product types, imaging modes, polarisations, look side, orbit state, ownership</b>: nothing chosen "
        "sets no limit. <b>Smallest and largest incidence angle</b> in degrees, either may be left out.</p>"
        "<p><b>Collections, item ids, collect ids</b>: apart by commas, blanks or lines.</p>"
        "<p><b>Limit</b>: the newest so many scenes, 10,000 at most.</p>"
        "<p><b>Footprints</b>: one feature for each scene. Take the layer, or what is selected in it, to "
        "<i>Review order</i> and <i>Place order</i>.</p>"
        "<p><b>STAC items</b>: a file of the items as the service sent them, one a line for .ndjson, else a GeoJSON "
        "feature collection. Signatures are taken out of their links.</p>"
        "<p><b>Outputs</b>: MATCHED, scenes that fit in the catalog (-1 where the service does not count); SHOWN, "
        "scenes that were written.</p>"
    )

    def declare(self) -> None:
        """Everything that the search form has."""
        declare_area(self)
        day = QgsProcessingParameterDateTime.Type.Date
        self.addParameter(QgsProcessingParameterDateTime("START", tr("First day"), day, optional=True))
        self.addParameter(QgsProcessingParameterDateTime("END", tr("Last day"), day, optional=True))
        for name, title, kind, many in WORDS:
            options = [str(word.value) for word in kind]
            self.addParameter(QgsProcessingParameterEnum(name, tr(title), options, many, None, True, True))
        degrees = QgsProcessingParameterNumber.Type.Double
        for name, title in (
            ("MIN_INCIDENCE", "Smallest incidence angle (degrees)"),
            ("MAX_INCIDENCE", "Largest incidence angle (degrees)"),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, tr(title), degrees, None, True, 0, 90))
        for name, title in (("COLLECTIONS", "Collections"), ("ITEM_IDS", "Item ids"), ("COLLECT_IDS", "Collect ids")):
            self.addParameter(
                advanced(QgsProcessingParameterString(name, tr(title), multiLine=name != "COLLECTIONS", optional=True))
            )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber("LIMIT", tr("Limit"), whole, 500, False, 1, WINDOW))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Footprints"), polygons))
        files = "NDJSON (*.ndjson);;GeoJSON (*.geojson)"
        self.addParameter(
            QgsProcessingParameterFileDestination("ITEMS_FILE", tr("STAC items"), files, None, True, False)
        )
        self.addOutput(QgsProcessingOutputNumber("MATCHED", tr("Scenes that fit")))
        self.addOutput(QgsProcessingOutputNumber("SHOWN", tr("Scenes written")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """The query. Raises `EmptyArea`, `DatesReversed`, `InputError`."""
        self._items_file = self.parameterAsFileOutput(parameters, "ITEMS_FILE", context)
        self._query = SearchQuery(
            area=area_of(self, parameters, context),
            interval=Interval(
                self._day(parameters, "START", context, time.min), self._day(parameters, "END", context, time.max)
            ),
            collections=self._words(parameters, "COLLECTIONS", context),
            product_types=tuple(map(ProductType, self._chosen(parameters, "PRODUCT_TYPES", context))),
            modes=tuple(map(InstrumentMode, self._chosen(parameters, "MODES", context))),
            polarizations=tuple(map(Polarization, self._chosen(parameters, "POLARIZATIONS", context))),
            look_side=next(map(LookSide, self._chosen(parameters, "LOOK_SIDE", context)), None),
            orbit_state=next(map(OrbitState, self._chosen(parameters, "ORBIT_STATE", context)), None),
            incidence_deg=Span(
                self._degrees(parameters, "MIN_INCIDENCE", context), self._degrees(parameters, "MAX_INCIDENCE", context)
            ),
            ownership=next(map(Ownership, self._chosen(parameters, "OWNERSHIP", context)), None),
            item_ids=self._words(parameters, "ITEM_IDS", context),
            collect_ids=self._words(parameters, "COLLECT_IDS", context),
            limit=self.parameterAsInt(parameters, "LIMIT", context),
        )

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Pages become features as they come."""
        fields = fields_of(*FIELDS)
        kind = QgsWkbTypes.Type.MultiPolygon
        sink, output = self.parameterAsSink(parameters, "OUTPUT", context, fields, kind, lon_lat())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        rows: list[ItemRow] = []

        def keep(event: object) -> None:
            if isinstance(event, RowsFound):
                rows.extend(event.rows)
                fill(sink, _features(event.rows, fields))
                feedback.setProgress(100 * len(rows) / self._query.limit)

        end = search(self.session.client, self._query, keep, feedback.isCanceled)
        matched = -1 if end.matched is None else end.matched
        feedback.pushInfo(tr("{shown} of {matched} scenes").format(shown=end.shown, matched=matched))
        outputs: Parameters = {"OUTPUT": output, "MATCHED": matched, "SHOWN": end.shown}
        if self._items_file:
            write_items(Path(self._items_file), rows)
            outputs["ITEMS_FILE"] = self._items_file
        return outputs

    def _words(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        return words_in(self.parameterAsString(parameters, name, context))

    def _chosen(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> list[str]:
        return [word for word in self.parameterAsEnumStrings(parameters, name, context) if word]

    def _degrees(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> float | None:
        given = parameters.get(name) not in (None, "")
        return self.parameterAsDouble(parameters, name, context) if given else None

    def _day(self, parameters: Parameters, name: str, context: QgsProcessingContext, at: time) -> datetime | None:
        day = self.parameterAsDateTime(parameters, name, context).date()
        if not day.isValid():
            return None
        moment = datetime.combine(day.toPyDate(), at, timezone.utc)
        return moment.replace(microsecond=0)


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
