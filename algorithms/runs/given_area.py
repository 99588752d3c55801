"""From the parameters of `areas` to an area of core."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProject

from ...bridge.geometry import box_of_view, polygon_of
from ...core.area import Area
from ...core.errors import EmptyArea, InputError
from ..areas import EXTENT, POLYGONS, WKT
from .fields import lon_lat
from .run import Given


def area_of(given: Given) -> Area | None:
    """The area that was given; None without one. Main thread. Raises `EmptyArea`, `InputError` for more than one."""
    named = [name for name in (EXTENT, POLYGONS, WKT) if given.has(name)]
    if len(named) > 1:
        raise InputError("There is more than one area: give an extent, a layer or a geometry, but only one of them.")
    if not named:
        return None
    read = {EXTENT: _box, POLYGONS: _polygons, WKT: _geometry}[named[0]]
    return read(given, given.context.project() or QgsProject.instance())


def _box(given: Given, project: QgsProject) -> Area:
    crs = given.algorithm.parameterAsExtentCrs(given.parameters, EXTENT, given.context)
    extent = given.algorithm.parameterAsExtent(given.parameters, EXTENT, given.context)
    return box_of_view(extent, crs if crs.isValid() else lon_lat(), project)


def _geometry(given: Given, project: QgsProject) -> Area:
    crs = given.algorithm.parameterAsGeometryCrs(given.parameters, WKT, given.context)
    geometry = given.algorithm.parameterAsGeometry(given.parameters, WKT, given.context)
    return polygon_of(geometry, crs if crs.isValid() else lon_lat(), project)


def _polygons(given: Given, project: QgsProject) -> Area:
    source = given.algorithm.parameterAsSource(given.parameters, POLYGONS, given.context)
    if source is None:
        raise InputError("The layer of the area cannot be opened: choose another one.")
    shapes = [feature.geometry() for feature in source.getFeatures()]
    union = QgsGeometry.unaryUnion([shape for shape in shapes if not shape.isEmpty()])
    if union.isEmpty():
        raise EmptyArea("The layer holds no polygon: draw one, or select the ones that you mean.")
    return polygon_of(union, source.sourceCrs(), project)
