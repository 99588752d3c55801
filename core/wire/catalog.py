"""Items, search pages and collections."""

from __future__ import annotations

from typing import Any

from ..errors import ServiceFailed
from ..items import Collection, ItemPage, ItemRow, pack
from ..moments import parse_moment
from ..products import LookSide, OrbitState
from .geometry import bbox_of, wkb_of
from .reading import member, members, number, objects, text, texts


def item_row(document: dict[str, Any]) -> ItemRow:
    """A slim row of a STAC item as the catalog or a download answer gives it; tolerant of missing members."""
    facts = member(document, "properties")
    polarizations = texts(facts, "sar:polarizations")
    return ItemRow(
        item_id=text(document, "id"),
        collection=text(document, "collection"),
        collect_id=text(facts, "capella:collect_id"),
        product_type=text(facts, "sar:product_type"),
        mode=text(facts, "sar:instrument_mode"),
        polarization=polarizations[0] if polarizations else text(facts, "sar:polarizations"),
        platform=text(facts, "platform"),
        acquired=parse_moment(text(facts, "datetime", "start_datetime")),
        look_side=_word(LookSide, text(facts, "sar:observation_direction")),
        orbit_state=_word(OrbitState, text(facts, "sat:orbit_state")),
        incidence_deg=number(facts, "view:incidence_angle"),
        resolution_m=number(facts, "capella:resolution_ground_range", "sar:resolution_range"),
        bbox=bbox_of(document),
        footprint_wkb=wkb_of(document.get("geometry")),
        packed=pack(document),
    )


def item_page(document: Any) -> ItemPage:
    """One page of a search. Raises `ServiceFailed` for what is no feature collection."""
    if not isinstance(document, dict) or not isinstance(document.get("features"), list):
        raise ServiceFailed(detail="search answered no feature collection")
    features = objects(document["features"])
    rows = tuple(item_row(dict(feature)) for feature in features if text(feature, "id"))
    matched = number(document, "numberMatched")
    if matched is None:
        matched = number(member(document, "context"), "matched")
    return ItemPage(rows, None if matched is None else int(matched), len(features))


def collections(document: Any) -> tuple[Collection, ...]:
    """The collections, with extents in today's STAC form or in the flat form that the service used before 1.0."""
    if not isinstance(document, dict) or not isinstance(document.get("collections"), list):
        raise ServiceFailed(detail="no list of collections")
    return tuple(_collection(entry) for entry in members(document, "collections") if text(entry, "id"))


def _collection(document: Any) -> Collection:
    spatial = member(document, "extent").get("spatial")
    boxes = spatial.get("bbox") if isinstance(spatial, dict) else spatial
    box = boxes[0] if isinstance(boxes, list) and boxes and isinstance(boxes[0], list) else boxes
    name = text(document, "id")
    return Collection(name, text(document, "title") or name, text(document, "description"), bbox_of({"bbox": box}))


def _word(kind: Any, word: str) -> Any:
    return kind(word) if word in kind._value2member_map_ else None
