"""Tables that algorithms write: typed fields, and features without surprises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ...bridge.geometry import LON_LAT


def lon_lat() -> QgsCoordinateReferenceSystem:
    """The reference system of everything that comes from the catalog."""
    return QgsCoordinateReferenceSystem(LON_LAT)


def nowhere() -> QgsCoordinateReferenceSystem:
    """That of a table without geometry."""
    return QgsCoordinateReferenceSystem()


def fields_of(*names_and_types: str) -> QgsFields:
    """From `name:type` with the types of QGIS's memory provider.

    QGIS changed how a field names its type in 3.38 and again for Qt 6; the memory provider's words stay.
    """
    definition = "&".join(f"field={each}" for each in names_and_types)
    return QgsFields(QgsVectorLayer(f"None?{definition}", "", "memory").fields())


def feature(fields: QgsFields, values: Sequence[Any], geometry: QgsGeometry | None = None) -> QgsFeature:
    """One row of a table."""
    row = QgsFeature(fields)
    row.setAttributes([_stored(value) for value in values])
    if geometry is not None and not geometry.isEmpty():
        row.setGeometry(geometry)
    return row


def fill(sink: QgsFeatureSink, features: Iterable[QgsFeature]) -> None:
    """Writes all features. Raises `QgsProcessingException` where one could not be written."""
    for each in features:
        if not sink.addFeature(each, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(sink.lastError() or "The table cannot be written.")


def _stored(value: Any) -> Any:
    if isinstance(value, datetime):
        return QDateTime.fromString(value.strftime("%Y-%m-%dT%H:%M:%SZ"), Qt.DateFormat.ISODate)
    return value
