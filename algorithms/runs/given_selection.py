"""From the parameters of `selections` to an order request of core."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeatureRequest

from ...core.cancel import CancelledCheck
from ...core.errors import InputError
from ...core.orders import OrderRequest
from ...core.products import AnalyticProduct
from ...core.search import Catalog
from ...core.selection import ItemName, image_lines, names_in, with_analytics
from .run import Given

ITEM_FIELDS = ("item_id", "item")
"""the field that holds the id: in the layer of `searchcatalog`, and in that of the search in the window"""


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


def selection_of(given: Given) -> Selection:
    """What was given. Main thread. Raises `InputError` for a layer without item ids."""
    return Selection(
        names=(*names_in(given.text("ITEMS")), *_of_layer(given)),
        products=tuple(map(AnalyticProduct, given.words("ANALYTICS"))),
        contract_id=given.text("CONTRACT") or None,
    )


def _of_layer(given: Given) -> list[ItemName]:
    if not given.has("FOOTPRINTS"):
        return []
    source = given.algorithm.parameterAsSource(given.parameters, "FOOTPRINTS", given.context)
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
