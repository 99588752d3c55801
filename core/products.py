"""The vendor's words for what a product is (capella-api.md 2), each with what this program must know of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ProductType(Enum):
    """Image products, as `sar:product_type` names them."""

    GEO = "GEO"
    GEC = "GEC"
    SLC = "SLC"
    SICD = "SICD"
    SIDD = "SIDD"
    CPHD = "CPHD"
    CSI = "CSI"
    CSIDD = "CSIDD"

    @property
    def is_geocoded(self) -> bool:
        """True where pixels lie on a map grid, so that metadata alone can describe the layer."""
        return self in (ProductType.GEO, ProductType.GEC, ProductType.CSI)

    @property
    def is_raster(self) -> bool:
        """False for phase history, which no raster program shows."""
        return self is not ProductType.CPHD


class AnalyticProduct(Enum):
    """Single image analytics. One more product is one more line here."""

    VESSEL_DETECTION = "VS"
    VESSEL_CLASSIFICATION = "VC"

    @property
    def title(self) -> str:
        """The name that the vendor's document uses."""
        return {"VS": "Vessel Detection", "VC": "Vessel Classification"}[self.value]


class InstrumentMode(Enum):
    """How the beam was steered, as `sar:instrument_mode` names it."""

    SPOTLIGHT = "spotlight"
    SLIDING_SPOTLIGHT = "sliding_spotlight"
    STRIPMAP = "stripmap"


class Polarization(Enum):
    """Transmit and receive polarisation; also the key of the data asset."""

    HH = "HH"
    VV = "VV"


class LookSide(Enum):
    """`sar:observation_direction`."""

    LEFT = "left"
    RIGHT = "right"


class OrbitState(Enum):
    """`sat:orbit_state`."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class Ownership(Enum):
    """Whose scenes a search returns."""

    OWNED = "ownedByOrganization"
    SHARED = "sharedWithOrganization"
    FOR_PURCHASE = "availableForPurchase"
    PUBLIC = "publiclyAvailable"


@dataclass(frozen=True)
class AssetRole:
    """What an asset is for, told from its key (capella-api.md 2)."""

    key: str

    @property
    def is_data(self) -> bool:
        """The image itself or an analytic product's file."""
        return self.key in ("HH", "VV", "HV", "VH", "analytic_product", "changemap")

    @property
    def is_fetchable(self) -> bool:
        """False for links to texts that are no file of the product."""
        return self.key != "license"
