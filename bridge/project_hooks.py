"""The light watch at QGIS's start: it wakes the program when a project brings a layer of ours."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPathResolver, QgsProject

SCHEME = "capella:"
OURS = "capella/"
"""custom properties of our layers begin so"""


class ProjectHooks:
    """Main thread. `wake` builds the program and answers with the reader of `capella:` sources."""

    def __init__(self, project: QgsProject, wake: Callable[[], Callable[[str], str]]) -> None:
        self._project, self._wake = project, wake
        self._reader = QgsPathResolver.setPathPreprocessor(self._read)
        project.readProject.connect(self._look)

    def begin(self) -> None:
        """Looks at a project that was opened while the plugin was absent."""
        self._look()

    def close(self) -> None:
        """Leaves nothing behind."""
        self._project.readProject.disconnect(self._look)
        QgsPathResolver.removePathPreprocessor(self._reader)

    def _read(self, text: str) -> str:
        return self._wake()(text) if text.startswith(SCHEME) else text

    def _look(self) -> None:
        layers = self._project.mapLayers().values()
        if any(name.startswith(OURS) for layer in layers for name in layer.customPropertyKeys()):
            self._wake()
