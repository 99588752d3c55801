"""What an order asks for: its lines, and the request that can be reviewed and sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from .errors import EmptyOrder, GeoMissing, InputError
from .products import AnalyticProduct


@dataclass(frozen=True, order=True)
class ImageLine:
    """One image to buy. Collect and product type describe it; they are no part of its identity."""

    collection: str
    item_id: str
    collect_id: str = field(default="", compare=False)
    product_type: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """What makes two lines the same purchase."""
        return f"image:{self.collection}/{self.item_id}"


@dataclass(frozen=True)
class AnalyticLine:
    """One analytic product of one collect, e.g. its vessel detection."""

    product: AnalyticProduct
    collect_id: str

    @property
    def key(self) -> str:
        """What makes two lines the same purchase."""
        return f"analytic:{self.product.value}/{self.collect_id}"


OrderLine = ImageLine | AnalyticLine


@dataclass(frozen=True)
class OrderRequest:
    """What would be sent: sorted lines without repetition, and the contract that pays (None: the default one).

    Raises `EmptyOrder`, `GeoMissing` where an analytic line lacks the GEO image of its collect, and `InputError` where
    an image has no id or no collection.
    """

    lines: tuple[OrderLine, ...]
    contract_id: str | None = None

    def __post_init__(self) -> None:
        if not self.lines:
            raise EmptyOrder
        # Of two lines for the same thing the one that knows more is kept: the rule below needs collect and type.
        known = {line.key: line for line in sorted(self.lines, key=_described)}
        object.__setattr__(self, "lines", tuple(sorted(known.values(), key=_rank)))
        object.__setattr__(self, "contract_id", self.contract_id or None)
        if not all(line.collection and line.item_id for line in self.images):
            raise InputError("One of these scenes has no id or no collection and cannot be ordered: take it out.")
        made_from = {(line.product_type, line.collect_id) for line in self.images if line.collect_id}
        for line in self.analytics:
            if line.product.needs and (line.product.needs.value, line.collect_id) not in made_from:
                raise GeoMissing(_missing_sentence(line.product))
            if not line.collect_id:
                raise InputError(f"{line.product.title} was asked for without a collect: take it out.")

    @classmethod
    def of(cls, lines: Iterable[OrderLine], contract_id: str | None = None) -> OrderRequest:
        """From lines in any order."""
        return cls(tuple(lines), contract_id)

    @property
    def images(self) -> tuple[ImageLine, ...]:
        """The image lines."""
        return tuple(line for line in self.lines if isinstance(line, ImageLine))

    @property
    def analytics(self) -> tuple[AnalyticLine, ...]:
        """The analytic lines."""
        return tuple(line for line in self.lines if isinstance(line, AnalyticLine))

    @property
    def fingerprint(self) -> str:
        """sha256 over lines and contract: two requests with the same fingerprint buy the same things."""
        text = json.dumps([[line.key for line in self.lines], self.contract_id])
        return hashlib.sha256(text.encode()).hexdigest()


def _missing_sentence(product: AnalyticProduct) -> str:
    """Why an order of `product` without its image cannot be sent; empty where `GeoMissing` says it in its own words."""
    if product is AnalyticProduct.VESSEL_DETECTION or product.needs is None:
        return ""
    image = product.needs.value
    return f"{product.title} is made from the {image} image of the same collect: add that image to the order too."


def _described(line: OrderLine) -> tuple[str, ...]:
    return ("", "") if isinstance(line, AnalyticLine) else (line.collect_id, line.product_type)


def _rank(line: OrderLine) -> tuple[bool, str]:
    return isinstance(line, AnalyticLine), line.key
