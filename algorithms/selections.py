"""What to order, as algorithms take it: ids as text or features of a footprint layer, a contract and analytics."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..core.cancel import CancelledCheck
from ..core.errors import InputError
from ..core.orders import OrderRequest
from ..core.products import AnalyticProduct
from ..core.search import Catalog
from ..core.selection import ItemName, image_lines, names_in, with_analytics
from .algorithm import Parameters
from .words import tr

ITEM_FIELDS = ("item_id", "item")
"""the field that holds the id: in the layer of `searchcatalog`, and in that of the search in the window"""
HELP = (
    "<p><b>Items</b>: item ids, apart by commas, blanks or lines; <i>collection/id</i> where an id lies in more than "
    "one collection.</p>"
    "<p><b>Footprints</b>: a layer of search results, e.g. of <i>Search catalog</i>; all its features, or only the "
    "selected ones. Items and footprints may be given together.</p>"
    "<p><b>Analytics</b>: VS adds Vessel Detection for the collect of every item. Each needs the GEO image of the same "
    "collect in the same order.</p>"
    "<p><b>Contract</b>: the id of the contract that pays; empty for the default one.</p>"
)


@dataclass(frozen=True)
class Selection:
    """What was given, before the catalog was asked."""

    names: tuple[ItemName, ...]
    products: tuple[AnalyticProduct, ...]
    contract_id: str | None

    def request(self, catalog: Catalog, cancelled: CancelledCheck) -> OrderRequest:
        """The order. Raises `EmptyOrder`, `NotFound`, `GeoMissing`, the errors of the catalog and `Cancelled`."""
        images = image_lines(catalog, self.names, cancelled)
        return OrderRequest.of(with_analytics(images, self.products), self.contract_id)


def declare_selection(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the parameters."""
    algorithm.addParameter(QgsProcessingParameterString("ITEMS", tr("Items"), multiLine=True, optional=True))
    vectors = [QgsProcessing.SourceType.TypeVector]
    algorithm.addParameter(QgsProcessingParameterFeatureSource("FOOTPRINTS", tr("Footprints"), vectors, optional=True))
    products = [product.value for product in AnalyticProduct]
    algorithm.addParameter(QgsProcessingParameterEnum("ANALYTICS", tr("Analytics"), products, True, None, True, True))
    algorithm.addParameter(QgsProcessingParameterString("CONTRACT", tr("Contract"), optional=True))


def selection_of(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Selection:
    """What was given. Main thread. Raises `InputError` for a layer without item ids."""
    words = names_in(algorithm.parameterAsString(parameters, "ITEMS", context))
    codes = [code for code in algorithm.parameterAsEnumStrings(parameters, "ANALYTICS", context) if code]
    return Selection(
        names=(*words, *_of_layer(algorithm, parameters, context)),
        products=tuple(map(AnalyticProduct, codes)),
        contract_id=algorithm.parameterAsString(parameters, "CONTRACT", context).strip() or None,
    )


def _of_layer(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> list[ItemName]:
    if parameters.get("FOOTPRINTS") in (None, ""):
        return []
    source = algorithm.parameterAsSource(parameters, "FOOTPRINTS", context)
    if source is None:
        raise InputError("The layer of footprints cannot be opened: choose another one.")
    fields = source.fields()
    item = next((index for name in ITEM_FIELDS if (index := fields.lookupField(name)) >= 0), None)
    if item is None:
        raise InputError("The layer of footprints has no field item_id: choose a layer of search results.")
    collection = fields.lookupField("collection")
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [
        ItemName(str(row[item]), str(row[collection] or "") if collection >= 0 else "")
        for row in source.getFeatures(request)
        if row[item]
    ]
