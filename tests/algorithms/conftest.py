"""Runs algorithms as QGIS does, against a sandbox, with a journal of their own for each test."""

from __future__ import annotations

import importlib
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

# Read once, when QgsApplication starts (qgis-facts 9).
os.environ.setdefault("QGIS_AUTH_DB_DIR_PATH", tempfile.mkdtemp(prefix="capella-auth-"))

from capella_sandbox.launch import SandboxProcess
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


class Heard(QgsProcessingFeedback):
    """A feedback that remembers what it was told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.steps: list[float] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.lines.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.lines.append(error)


@dataclass(frozen=True)
class Run:
    """What a run gave."""

    outputs: dict[str, Any]
    context: QgsProcessingContext
    feedback: Heard = field(compare=False)

    def layer(self, name: str = "OUTPUT") -> QgsVectorLayer:
        """A layer that was written to memory."""
        return self.context.getMapLayer(self.outputs[name])

    def table(self, name: str = "OUTPUT") -> list[dict[str, Any]]:
        """The same as plain rows."""
        layer = self.layer(name)
        names = [each.name() for each in layer.fields()]
        return [dict(zip(names, row.attributes(), strict=True)) for row in layer.getFeatures()]


Runner = Callable[..., Run]


def inside(name: str) -> ModuleType:
    """A module of the plugin."""
    return importlib.import_module(f"capella_explorer.{name}")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    """Small scenes, so that files are made quickly."""
    with SandboxProcess("--collects", "60", "--max-side", "256") as process:
        yield process


@pytest.fixture(scope="session")
def provider(qgis_app: QgsApplication) -> Iterator[Any]:
    """The provider as plugin.py registers it."""
    provider = inside("algorithms.provider").CapellaProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for journal and ledger."""
    folder = tmp_path / "profile"
    monkeypatch.setattr(inside("bridge.sessions"), "state_folder", lambda: folder)
    return folder


@pytest.fixture
def run(provider: Any, profile: Path, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs `capella:<name>` on the sandbox as ana@example.org; raises `QgsProcessingException` where it fails."""
    monkeypatch.setenv("CAPELLA_API_KEY", fresh_sandbox.api_key)

    def run(name: str, feedback: Heard | None = None, **parameters: Any) -> Run:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"capella:{name}")
        context, feedback = QgsProcessingContext(), feedback or Heard()
        context.setProject(QgsProject.instance())
        given = {"CONNECTION": fresh_sandbox.api_url, **parameters}
        if "OUTPUT" not in given and algorithm.parameterDefinition("OUTPUT"):
            given["OUTPUT"] = "memory:"
        fits, reason = algorithm.checkParameterValues(given, context)
        if not fits:
            raise QgsProcessingException(reason)
        outputs, succeeded = algorithm.run(given, context, feedback, {}, False)
        if not succeeded:
            raise QgsProcessingException(feedback.lines[-1])
        return Run(outputs, context, feedback)

    return run


@pytest.fixture
def refusal(run: Runner) -> Callable[..., str]:
    """The one sentence with which a run fails."""

    def refusal(name: str, **parameters: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **parameters)
        return str(caught.value)

    return refusal


@pytest.fixture
def geo(run: Runner) -> dict[str, Any]:
    """A GEO image that is for sale."""
    return run("searchcatalog", COLLECTIONS="capella-geo", OWNERSHIP="availableForPurchase", LIMIT=1).table()[0]
