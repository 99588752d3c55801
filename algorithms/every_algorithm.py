"""Every algorithm of the provider, in the order of the road."""

from __future__ import annotations

from .algorithm import CapellaAlgorithm
from .downloadorder import DownloadOrder
from .listorders import ListOrders
from .placeorder import PlaceOrder
from .revieworder import ReviewOrder
from .searchcatalog import SearchCatalog
from .synctasks import SyncTasks

EVERY: tuple[type[CapellaAlgorithm], ...] = (
    SearchCatalog,
    ReviewOrder,
    PlaceOrder,
    ListOrders,
    DownloadOrder,
    SyncTasks,
)
