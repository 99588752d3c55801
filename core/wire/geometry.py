"""GeoJSON geometry to well-known binary (OGC 06-103r4, 8.2), which QGIS reads fastest."""

from __future__ import annotations

import struct
from typing import Any

_LITTLE = 1
_POINT, _POLYGON, _MULTIPOLYGON = 1, 3, 6


def wkb_of(geometry: Any) -> bytes:
    """WKB of a Point, Polygon or MultiPolygon in lon/lat; empty for anything else or for broken coordinates."""
    if not isinstance(geometry, dict):
        return b""
    writer = {"Point": _point, "Polygon": _polygon, "MultiPolygon": _multipolygon}.get(str(geometry.get("type")))
    try:
        return writer(geometry["coordinates"]) if writer else b""
    except (KeyError, TypeError, ValueError, IndexError, struct.error):
        return b""


def bbox_of(document: Any) -> tuple[float, float, float, float] | None:
    """The 2-D `bbox` member, from its four or six numbers; None where it is missing or broken."""
    box = document.get("bbox")
    if not isinstance(box, (list, tuple)) or len(box) not in (4, 6):
        return None
    if not all(isinstance(side, (int, float)) and not isinstance(side, bool) for side in box):
        return None
    west, south, east, north = (box[0], box[1], box[2], box[3]) if len(box) == 4 else (box[0], box[1], box[3], box[4])
    return float(west), float(south), float(east), float(north)


def _point(coordinates: Any) -> bytes:
    return struct.pack("<BI2d", _LITTLE, _POINT, float(coordinates[0]), float(coordinates[1]))


def _polygon(rings: Any) -> bytes:
    return struct.pack("<BII", _LITTLE, _POLYGON, len(rings)) + b"".join(_ring(ring) for ring in rings)


def _multipolygon(polygons: Any) -> bytes:
    return struct.pack("<BII", _LITTLE, _MULTIPOLYGON, len(polygons)) + b"".join(_polygon(rings) for rings in polygons)


def _ring(points: Any) -> bytes:
    flat = [float(value) for point in points for value in point[:2]]
    return struct.pack(f"<I{len(flat)}d", len(points), *flat)
