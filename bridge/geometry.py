"""Between the map and the catalog: areas and footprints, in and out of lon/lat."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)

from ..core.area import BoxArea, PolygonArea
from ..core.errors import EmptyArea
from ..core.items import ItemRow

LON_LAT = "EPSG:4326"
STEPS = 20
"""points added to each edge of a view, so that no step between two of them is wider than half the globe"""


def box_of_view(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> BoxArea:
    """The box around a map view. Raises `EmptyArea`, also where the view lies outside the world."""
    extent = _to_lon_lat(extent, crs, project)
    return BoxArea.around(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())


def polygon_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> PolygonArea:
    """A drawn geometry as an area. Raises `EmptyArea`."""
    if geometry.isEmpty():  # QGIS 3.22 dies of adding points to an empty polygon
        raise EmptyArea
    try:
        shape = _shape_in_lon_lat(geometry, crs, project)
    except QgsCsException as error:
        raise EmptyArea(detail=str(error)) from error
    if not shape.isGeosValid():
        shape = shape.makeValid()
    parts = [part for part in shape.asGeometryCollection() if is_polygon(part)]
    polygons = [polygon for part in parts for polygon in _polygons(part)]
    rings = tuple(
        tuple(tuple((point.x(), point.y()) for point in ring) for ring in polygon) for polygon in polygons if polygon
    )
    if not rings:
        raise EmptyArea
    return PolygonArea.drawn(rings)


def is_polygon(geometry: QgsGeometry) -> bool:
    """True for a polygon or several that are not empty."""
    kinds = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)
    return not geometry.isEmpty() and QgsWkbTypes.flatType(geometry.wkbType()) in kinds


def _polygons(part: QgsGeometry) -> list[list[list[QgsPointXY]]]:
    return part.asMultiPolygon() if part.isMultipart() else [part.asPolygon()]


def footprint(wkb: bytes) -> QgsGeometry:
    """The geometry of a footprint; empty where there is none."""
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(wkb)
    return geometry


def extent_of(rows: Iterable[ItemRow], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """The extent around footprints, in `crs`; empty where none has a footprint."""
    box = QgsRectangle()
    for row in rows:
        geometry = footprint(row.footprint_wkb)
        if not geometry.isEmpty():
            box.combineExtentWith(geometry.boundingBox())
    return extent_from_lon_lat(box, crs, project)


def extent_from_lon_lat(box: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """`box` in `crs`; empty where it cannot be shown there."""
    if box.isEmpty():
        return QgsRectangle()
    try:
        return _transform(crs, project, to_lon_lat=False).transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()


def _to_lon_lat(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    if crs.isGeographic():
        return extent
    try:
        box = _transform(crs, project, to_lon_lat=True).transformBoundingBox(extent)
    except QgsCsException as error:
        raise EmptyArea("The map shows no part of the Earth: zoom to your area.", detail=str(error)) from error
    edge = _edge_in_lon_lat(extent, crs, project)
    if edge.isEmpty():
        return box
    return QgsRectangle(edge.xMinimum(), box.yMinimum(), edge.xMaximum(), box.yMaximum())


def _edge_in_lon_lat(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """From where to where the edge of a view runs, beyond 180 degrees too; empty where it lies outside the world."""
    edge = QgsGeometry.fromRect(extent).densifyByCount(STEPS)
    try:
        edge.transform(_transform(crs, project, to_lon_lat=True))
    except QgsCsException:
        return QgsRectangle()
    _run_on(edge)
    return edge.boundingBox()


def _shape_in_lon_lat(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsGeometry:
    """The corners as drawn, and points between them only where the shape crosses the antimeridian."""
    corners, dense = QgsGeometry(geometry), geometry.densifyByCount(STEPS)
    for shape in (corners, dense):
        shape.transform(_transform(crs, project, to_lon_lat=True))
    return dense if not crs.isGeographic() and _run_on(dense) else corners


def _run_on(shape: QgsGeometry) -> bool:
    """Undoes that a transform wraps longitudes at 180 degrees, which tears a shape apart; True where it had."""
    before, turned = None, False
    for number, vertex in enumerate(list(shape.vertices())):
        turns = 0 if before is None else round((before - vertex.x()) / 360)
        before = vertex.x() + 360 * turns
        if turns:
            shape.moveVertex(before, vertex.y(), number)
            turned = True
    return turned


def _transform(crs: QgsCoordinateReferenceSystem, project: QgsProject, *, to_lon_lat: bool) -> QgsCoordinateTransform:
    lon_lat = QgsCoordinateReferenceSystem(LON_LAT)
    return QgsCoordinateTransform(*((crs, lon_lat) if to_lon_lat else (lon_lat, crs)), project)
