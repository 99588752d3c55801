"""One run of an algorithm: read on the main thread, worked off on any thread, its errors told in one sentence."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import (
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...bridge.credentials import Credentials
from ...bridge.log import report
from ...bridge.sessions import open_session
from ...bridge.settings_store import SettingsStore
from ...core.chosen_connection import chosen_connection
from ...core.errors import CapellaError
from ..words import spoken
from .fields import lon_lat, nowhere

GIVEN_BY = "Processing"
"""who approves an order that an algorithm sends, as the journal keeps it"""

Outputs = dict[str, Any]
_Result = TypeVar("_Result")


class Given:
    """The parameters of one run, by name."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm, self.parameters, self.context = algorithm, parameters, context

    def has(self, name: str) -> bool:
        """True where somebody gave it."""
        return self.parameters.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Without blanks around it."""
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context)).strip()

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return bool(self.algorithm.parameterAsBool(self.parameters, name, self.context))

    def whole(self, name: str) -> int:
        """A whole number."""
        return int(self.algorithm.parameterAsInt(self.parameters, name, self.context))

    def real(self, name: str) -> float | None:
        """A number; None where nobody gave it and it has no default."""
        given = self.has(name) or self.algorithm.parameterDefinition(name).defaultValue() is not None
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context)) if given else None

    def words(self, name: str) -> list[str]:
        """What was chosen of a list."""
        return [word for word in self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context) if word]

    def file(self, name: str) -> str:
        """The path of a file to write; empty where none is wanted."""
        return str(self.algorithm.parameterAsFileOutput(self.parameters, name, self.context))

    def table(self, fields: QgsFields) -> tuple[QgsFeatureSink, str]:
        """The sink of OUTPUT without geometry. Raises `QgsProcessingException`."""
        return self._sink(fields, QgsWkbTypes.Type.NoGeometry)

    def polygons(self, fields: QgsFields) -> tuple[QgsFeatureSink, str]:
        """The sink of OUTPUT for footprints. Raises `QgsProcessingException`."""
        return self._sink(fields, QgsWkbTypes.Type.MultiPolygon)

    def _sink(self, fields: QgsFields, kind: QgsWkbTypes.Type) -> tuple[QgsFeatureSink, str]:
        crs = nowhere() if kind == QgsWkbTypes.Type.NoGeometry else lon_lat()
        sink, output = self.algorithm.parameterAsSink(self.parameters, "OUTPUT", self.context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, "OUTPUT"))
        return sink, output


class Run(ABC):
    """Made on the main thread, where settings, key and layers may be read; asks the network nothing before `work`."""

    def __init__(self, given: Given) -> None:
        self.settings = SettingsStore().load()
        connection = chosen_connection(given.text("CONNECTION"), self.settings)
        self.session = open_session(connection, Credentials())
        self.read(given)

    @abstractmethod
    def read(self, given: Given) -> None:
        """Main thread: turns parameters into values of core. Raises `CapellaError`."""

    @abstractmethod
    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """Any thread: runs the use case and returns the outputs. Raises `CapellaError`."""

    def close(self) -> None:
        """Lets go of connections."""
        self.session.close()


def told(work: Callable[[], _Result]) -> _Result:
    """The result of `work`; its error goes to the log with its detail, and on with its sentence alone."""
    try:
        return work()
    except CapellaError as error:
        report(error)
        raise QgsProcessingException(spoken(error.sentence)) from None
