"""What to order: ids as text or features of a footprint layer, a contract and analytics."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.products import AnalyticProduct
from .words import translate

HELP = (
    QT_TRANSLATE_NOOP(
        "Algorithms",
        "<p><b>Items</b>: item ids, apart by commas, blanks or lines; <i>collection/id</i> where an id lies "
        "in more than one collection.</p>",
    ),
    QT_TRANSLATE_NOOP(
        "Algorithms",
        "<p><b>Footprints</b>: a layer of search results, e.g. of <i>Search catalog</i>; all its features, or"
        " only the selected ones. Items and footprints may be given together.</p>",
    ),
    QT_TRANSLATE_NOOP(
        "Algorithms",
        "<p><b>Analytics</b>: products made of the collect of every item, e.g. VS for Vessel Detection. Each "
        "needs the GEO image of the same collect in the same order.</p>",
    ),
    QT_TRANSLATE_NOOP(
        "Algorithms",
        "<p><b>Contract</b>: the id of the contract that pays; empty for the default one.</p>",
    ),
)


def declare_selection(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the parameters."""
    algorithm.addParameter(
        QgsProcessingParameterString("ITEMS", translate("Algorithms", "Items"), multiLine=True, optional=True)
    )
    vectors = [QgsProcessing.SourceType.TypeVector]
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource("FOOTPRINTS", translate("Algorithms", "Footprints"), vectors, optional=True)
    )
    products = [product.value for product in AnalyticProduct if product.collects == 1]
    algorithm.addParameter(
        QgsProcessingParameterEnum("ANALYTICS", translate("Algorithms", "Analytics"), products, True, None, True, True)
    )
    algorithm.addParameter(QgsProcessingParameterString("CONTRACT", translate("Algorithms", "Contract"), optional=True))
