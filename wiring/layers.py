"""What can be done with a layer that is on the map; works while the dock was never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsMapLayer

    from ..app import App

OURS = "capella/item"


def begin(app: App) -> None:
    """Connects what works without the dock."""
    menu, switches, project = app.layer_menu, app.switches, app.project
    menu.opened.connect(lambda layer: menu.show_choices(switches.choices(layer)))
    menu.look_wanted.connect(switches.choose_look)
    menu.local_wanted.connect(switches.read_local)
    menu.stream_wanted.connect(switches.stream_again)
    app.iface.mapCanvas().mapCanvasRefreshed.connect(switches.speed_up)
    app.streaming.failed.connect(lambda _identity, error: app.warnings.warn(error))
    project.readProject.connect(app.warnings.begin_anew)
    project.layersAdded.connect(app.attach_layers)
    project.layersWillBeRemoved.connect(menu.forget)
    app.attach_layers(project.mapLayers().values())


def attach(app: App, layers: Iterable[QgsMapLayer]) -> None:
    """Offers the menu on those layers that are ours."""
    for layer in layers:
        if layer.customProperty(OURS):
            app.layer_menu.attach(layer)


def end(app: App) -> None:
    """Takes away what outlives the program: the project's signals, and the menu."""
    app.iface.mapCanvas().mapCanvasRefreshed.disconnect(app.switches.speed_up)
    app.project.readProject.disconnect(app.warnings.begin_anew)
    app.project.layersAdded.disconnect(app.attach_layers)
    app.project.layersWillBeRemoved.disconnect(app.layer_menu.forget)
    app.layer_menu.close()


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    app.downloads.file_finished.connect(app.switches.offer_local)
    app.switches.failed.connect(app.say.warn)
