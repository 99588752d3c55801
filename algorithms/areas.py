"""The area of a search, given as an extent, as a layer of polygons or as a geometry."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterGeometry,
    QgsProject,
)

from ..bridge.geometry import box_of_view, polygon_of
from ..core.area import Area
from ..core.errors import EmptyArea, InputError
from .fields import lon_lat
from .words import tr

EXTENT, POLYGONS, WKT = "EXTENT", "POLYGONS", "WKT"


def declare_area(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the three ways to name an area."""
    algorithm.addParameter(QgsProcessingParameterExtent(EXTENT, tr("Area: extent"), optional=True))
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(POLYGONS, tr("Area: polygons of a layer"), kinds, optional=True)
    )
    algorithm.addParameter(QgsProcessingParameterGeometry(WKT, tr("Area: geometry (WKT)"), optional=True))


def area_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Area | None:
    """The area that was given; None without one. Main thread. Raises `EmptyArea`, `InputError` for more than one."""
    given = [name for name in (EXTENT, POLYGONS, WKT) if parameters.get(name) not in (None, "")]
    if len(given) > 1:
        raise InputError("There is more than one area: give an extent, a layer or a geometry, but only one of them.")
    if not given:
        return None
    project = context.project() or QgsProject.instance()
    if given[0] == EXTENT:
        return _box(algorithm, parameters, context, project)
    if given[0] == POLYGONS:
        return _polygons(algorithm, parameters, context, project)
    geometry = algorithm.parameterAsGeometry(parameters, WKT, context)
    crs = algorithm.parameterAsGeometryCrs(parameters, WKT, context)
    return polygon_of(geometry, crs if crs.isValid() else lon_lat(), project)


def _box(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, project: QgsProject
) -> Area:
    crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
    extent = algorithm.parameterAsExtent(parameters, EXTENT, context)
    return box_of_view(extent, crs if crs.isValid() else lon_lat(), project)


def _polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, project: QgsProject
) -> Area:
    source = algorithm.parameterAsSource(parameters, POLYGONS, context)
    if source is None:
        raise InputError("The layer of the area cannot be opened: choose another one.")
    shapes = [feature.geometry() for feature in source.getFeatures()]
    union = QgsGeometry.unaryUnion([shape for shape in shapes if not shape.isEmpty()])
    if union.isEmpty():
        raise EmptyArea("The layer holds no polygon: draw one, or select the ones that you mean.")
    return polygon_of(union, source.sourceCrs(), project)
