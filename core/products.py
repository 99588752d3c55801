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
    """Analytics that can be ordered, a table: word on the wire, title, image it is made from, number of its collects.

    One more product is one more line here. The image is the vendor's rule for Vessel Detection (Ordering and Download,
    "Submitting an Order that includes a single image Analytic product"), taken for all single image analytics; what
    change detection needs is not documented, so the service decides.
    """

    VESSEL_DETECTION = ("VS", "Vessel Detection", ProductType.GEO)
    VESSEL_CLASSIFICATION = ("VC", "Vessel Classification", ProductType.GEO)
    AMPLITUDE_CHANGE = ("ACD", "Amplitude Change Detection", None, 2)

    title: str
    """the name that the vendor's document uses"""
    needs: ProductType | None
    """the image of the same collect that must be in the same order"""
    collects: int
    """how many collects one product is made of"""

    def __new__(cls, word: str, title: str, needs: ProductType | None, collects: int = 1) -> AnalyticProduct:
        """A member whose value is the word on the wire."""
        made = object.__new__(cls)
        made._value_ = word
        made.title, made.needs, made.collects = title, needs, collects
        return made

    @classmethod
    def of(cls, word: str) -> AnalyticProduct | None:
        """The product of that word on the wire; None for one that this version does not know."""
        return next((product for product in cls if product.value == word), None)

    @property
    def sentence(self) -> str:
        """What a person has to know before ordering it."""
        if self.needs is None:
            return f"{self.title} compares {self.collects} acquisitions of the same place."
        return (
            f"{self.title} is made from the {self.needs.value} image of the same acquisition, which is ordered with it."
        )


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
