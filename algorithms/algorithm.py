"""What all algorithms share. A declaration needs nothing but QGIS; core is imported with the first run."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from .words import CONNECTION_HELP, marked, translate

if TYPE_CHECKING:
    from .runs.run import Run


class CapellaAlgorithm(QgsProcessingAlgorithm):
    """A subclass declares parameters and names its run."""

    NAME = ""
    TITLE = ""
    SUMMARY = ""
    HELP: tuple[str, ...] = ()
    """marked paragraphs"""

    def __init__(self) -> None:
        super().__init__()
        self._run: Run | None = None

    def createInstance(self) -> CapellaAlgorithm:
        """A fresh one for each run."""
        return type(self)()

    def name(self) -> str:
        """The id within the provider."""
        return self.NAME

    def displayName(self) -> str:
        """The title in the toolbox."""
        return marked(self.TITLE)

    def shortDescription(self) -> str:
        """One line."""
        return marked(self.SUMMARY)

    def shortHelpString(self) -> str:
        """All that is needed to use it."""
        help_text = "".join(marked(part) for part in (*self.HELP, CONNECTION_HELP))
        return f"<p>{marked(self.SUMMARY)}</p>{help_text}"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declares the parameters; the connection comes last, among the advanced ones."""
        self.declare()
        self.addParameter(
            advanced(QgsProcessingParameterString("CONNECTION", translate("Algorithms", "Connection"), optional=True))
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread. Raises `QgsProcessingException` with the sentence of the error."""
        from .runs.run import Given, told

        self._run = told(lambda: self.run_type()(Given(self, parameters, context)))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Any thread. Raises `QgsProcessingException` with the sentence of the error."""
        from .runs.run import Given, told

        run = self._run
        if run is None:
            return {}
        try:
            return told(lambda: run.work(Given(self, parameters, context), feedback))
        finally:
            run.close()

    @abstractmethod
    def declare(self) -> None:
        """Adds parameters and outputs."""

    @abstractmethod
    def run_type(self) -> type[Run]:
        """What it does; imported here and not before."""


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """`parameter` among those that are folded away at first."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
