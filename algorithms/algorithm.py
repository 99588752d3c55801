"""What all algorithms share: a connection, a session that lives for one run, and errors told in one sentence."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..bridge.credentials import Credentials
from ..bridge.log import report
from ..bridge.sessions import open_session
from ..bridge.settings_store import SettingsStore
from ..core.account import Connection
from ..core.chosen_connection import chosen_connection
from ..core.errors import CapellaError
from ..core.session import Session
from ..core.settings import Settings
from .words import CONNECTION_HELP, tr

CONNECTION = "CONNECTION"
GIVEN_BY = "Processing"
"""who approves an order that an algorithm sends, as the journal keeps it"""

Parameters = dict[str, Any]
_Result = TypeVar("_Result")


class CapellaAlgorithm(QgsProcessingAlgorithm):
    """Subclasses declare parameters, read them on the main thread, and work in `work` on any thread."""

    NAME = ""
    TITLE = ""
    SUMMARY = ""
    HELP = ""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session
        self.settings = Settings()

    def createInstance(self) -> CapellaAlgorithm:
        """A fresh one for each run."""
        return type(self)()

    def name(self) -> str:
        """The id within the provider."""
        return self.NAME

    def displayName(self) -> str:
        """The title in the toolbox."""
        return tr(self.TITLE)

    def shortDescription(self) -> str:
        """One line."""
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """All that is needed to use it."""
        return f"<p>{tr(self.SUMMARY)}</p>{tr(self.HELP)}{tr(CONNECTION_HELP)}"

    def initAlgorithm(self, _configuration: Parameters | None = None) -> None:
        """Declares the parameters; the connection comes last, among the advanced ones."""
        self.declare()
        connection = QgsProcessingParameterString(CONNECTION, tr("Connection"), optional=True)
        self.addParameter(advanced(connection))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: settings, key and layers are read here, the network is left alone."""
        self.settings = SettingsStore().load()
        connection = self.parameterAsString(parameters, CONNECTION, context)
        self.session = told(lambda: self._opened(connection))
        told(lambda: self.read(parameters, context))
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Any thread. Raises `QgsProcessingException` with the sentence of the error."""
        try:
            return told(lambda: self.work(parameters, context, feedback))
        finally:
            self.session.close()

    @abstractmethod
    def declare(self) -> None:
        """Adds parameters and outputs."""

    @abstractmethod
    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Main thread: turns parameters into values of core. Raises `CapellaError`."""

    @abstractmethod
    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Any thread: runs the use case and returns the outputs. Raises `CapellaError`."""

    def _opened(self, text: str) -> Session:
        connection: Connection = chosen_connection(text, self.settings)
        return open_session(connection, Credentials())


def told(work: Callable[[], _Result]) -> _Result:
    """The result of `work`; its error goes to the log with its detail, and on with its sentence alone."""
    try:
        return work()
    except CapellaError as error:
        report(error)
        raise QgsProcessingException(tr(error.sentence)) from None


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """`parameter` among those that are folded away at first."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
