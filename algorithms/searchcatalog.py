"""`capella:searchcatalog`."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization, ProductType
from .algorithm import CapellaAlgorithm, advanced
from .areas import declare_area
from .words import marked, translate

MOST = 10_000
"""scenes that one search can reach: `core.query.WINDOW`, without importing it at start"""
WORDS: tuple[tuple[str, str, type[Enum], bool], ...] = (
    ("PRODUCT_TYPES", QT_TRANSLATE_NOOP("Algorithms", "Product types"), ProductType, True),
    ("MODES", QT_TRANSLATE_NOOP("Algorithms", "Imaging modes"), InstrumentMode, True),
    ("POLARIZATIONS", QT_TRANSLATE_NOOP("Algorithms", "Polarisations"), Polarization, True),
    ("LOOK_SIDE", QT_TRANSLATE_NOOP("Algorithms", "Look side"), LookSide, False),
    ("ORBIT_STATE", QT_TRANSLATE_NOOP("Algorithms", "Orbit state"), OrbitState, False),
    ("OWNERSHIP", QT_TRANSLATE_NOOP("Algorithms", "Ownership"), Ownership, False),
)
"""parameters whose values are the words of the service"""

if TYPE_CHECKING:
    from .runs.run import Run


class SearchCatalog(CapellaAlgorithm):
    """The catalog as a vector layer of footprints."""

    NAME = "searchcatalog"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Search catalog")
    SUMMARY = QT_TRANSLATE_NOOP(
        "Algorithms", "Finds scenes in the Capella catalog and writes their footprints with all facts. Spends nothing."
    )
    HELP = (
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Area</b>: give at most one of extent, polygons and geometry. Without a reference system, "
            "numbers are longitude and latitude in degrees; a layer's own is used. Without an area the whole "
            "world is searched.</p>",
        ),
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>First and last day</b>: whole days in UTC, both included.</p>"),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Product types, imaging modes, polarisations, look side, orbit state, ownership</b>: "
            "nothing chosen sets no limit. Without a window they are given as words, e.g. "
            "PRODUCT_TYPES=GEO,GEC. <b>Smallest and largest incidence angle</b> in degrees; either may be "
            "left out.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Collections, item ids, collect ids</b>: apart by commas, blanks or lines.</p>",
        ),
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>Limit</b>: the newest so many scenes, 10,000 at most.</p>"),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Footprints</b>: one feature for each scene. Take the layer, or what is selected in it, to "
            "<i>Review order</i> and <i>Place order</i>.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>STAC items</b>: a file of the items as the service sent them, one a line for .ndjson, else"
            " a GeoJSON feature collection. Signatures are taken out of their links.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: MATCHED, scenes that fit in the catalog (-1 where the service does not "
            "count); SHOWN, scenes that were written.</p>",
        ),
    )

    def declare(self) -> None:
        """Everything that the search form has."""
        declare_area(self)
        day = QgsProcessingParameterDateTime.Type.Date
        self.addParameter(
            QgsProcessingParameterDateTime("START", translate("Algorithms", "First day"), day, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterDateTime("END", translate("Algorithms", "Last day"), day, optional=True)
        )
        for name, title, kind, many in WORDS:
            options = [str(word.value) for word in kind]
            self.addParameter(QgsProcessingParameterEnum(name, marked(title), options, many, None, True, True))
        degrees = QgsProcessingParameterNumber.Type.Double
        for name, title in (
            ("MIN_INCIDENCE", QT_TRANSLATE_NOOP("Algorithms", "Smallest incidence angle (degrees)")),
            ("MAX_INCIDENCE", QT_TRANSLATE_NOOP("Algorithms", "Largest incidence angle (degrees)")),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, marked(title), degrees, None, True, 0, 90))
        for name, title in (
            ("COLLECTIONS", QT_TRANSLATE_NOOP("Algorithms", "Collections")),
            ("ITEM_IDS", QT_TRANSLATE_NOOP("Algorithms", "Item ids")),
            ("COLLECT_IDS", QT_TRANSLATE_NOOP("Algorithms", "Collect ids")),
        ):
            self.addParameter(
                advanced(
                    QgsProcessingParameterString(name, marked(title), multiLine=name != "COLLECTIONS", optional=True)
                )
            )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber("LIMIT", translate("Algorithms", "Limit"), whole, 500, False, 1, MOST)
        )
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", translate("Algorithms", "Footprints"), polygons))
        files = "NDJSON (*.ndjson);;GeoJSON (*.geojson)"
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "ITEMS_FILE", translate("Algorithms", "STAC items"), files, None, True, False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("MATCHED", translate("Algorithms", "Scenes that fit")))
        self.addOutput(QgsProcessingOutputNumber("SHOWN", translate("Algorithms", "Scenes written")))

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.search import SearchRun

        return SearchRun
