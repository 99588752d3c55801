"""The area of a search, as an extent, as a layer of polygons or as a geometry."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterGeometry,
)

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
