"""GeoJSON geometry to well-known binary (OGC 06-103r4, 8.2), which QGIS reads fastest."""

from __future__ import annotations

import struct
from typing import Any

from .reading import finite

_LITTLE = 1
_POINT, _POLYGON, _MULTIPOLYGON = 1, 3, 6


def wkb_of(geometry: Any) -> bytes:
    """WKB of a Point, Polygon or MultiPolygon in lon/lat; empty for anything else or for broken coordinates."""
    if not isinstance(geometry, dict):
        return b""
    writer = {"Point": _point, "Polygon": _polygon, "MultiPolygon": _multipolygon}.get(str(geometry.get("type")))
    try:
        return writer(geometry["coordinates"]) if writer else b""
    except (KeyError, TypeError, ValueError, IndexError, RecursionError, struct.error):
        return b""


def bbox_of(document: Any) -> tuple[float, float, float, float] | None:
    """The 2-D `bbox` member, from its four or six numbers; None where it is missing or broken."""
    box = document.get("bbox")
    if not isinstance(box, (list, tuple)) or len(box) not in (4, 6):
        return None
    half = len(box) // 2
    west, south, east, north = (finite(side) for side in (*box[:2], *box[half : half + 2]))
    if west is None or south is None or east is None or north is None:
        return None
    return west, south, east, north


def _point(coordinates: Any) -> bytes:
    return struct.pack("<BI2d", _LITTLE, _POINT, *_lon_lat(coordinates))


def _polygon(rings: Any) -> bytes:
    return struct.pack("<BII", _LITTLE, _POLYGON, len(rings)) + b"".join(_ring(ring) for ring in rings)


def _multipolygon(polygons: Any) -> bytes:
    return struct.pack("<BII", _LITTLE, _MULTIPOLYGON, len(polygons)) + b"".join(_polygon(rings) for rings in polygons)


def _ring(points: Any) -> bytes:
    flat = [value for point in points for value in _lon_lat(point)]
    return struct.pack(f"<I{len(flat)}d", len(points), *flat)


def _lon_lat(point: Any) -> tuple[float, float]:
    lon, lat = (finite(value) for value in point[:2])
    if lon is None or lat is None:
        raise ValueError("no coordinates")
    return lon, lat
