"""The area of a search, as an extent, as a layer of polygons or as a geometry."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterGeometry,
)

from .words import translate

EXTENT, POLYGONS, WKT = "EXTENT", "POLYGONS", "WKT"


def declare_area(algorithm: QgsProcessingAlgorithm) -> None:
    """Adds the three ways to name an area."""
    algorithm.addParameter(QgsProcessingParameterExtent(EXTENT, translate("Algorithms", "Area: extent"), optional=True))
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            POLYGONS, translate("Algorithms", "Area: polygons of a layer"), kinds, optional=True
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterGeometry(WKT, translate("Algorithms", "Area: geometry (WKT)"), optional=True)
    )
