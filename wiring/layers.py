"""What can be done with a layer that is on the map; works while the dock was never opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.bucket_address import Place
from ..core.looks import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from qgis.core import QgsMapLayer

    from ..app import App
    from ..core.download_entries import DownloadEntry
    from ..core.looks import LayerChoices

OURS = "capella/item"


def begin(app: App) -> None:
    """Connects what works without the dock."""
    menu, switches, swaps, project = app.layer_menu, app.switches, app.swaps, app.project
    menu.opened.connect(lambda layer: menu.show_choices(_choices(app, layer)))
    menu.look_wanted.connect(switches.choose_look)
    menu.smooth_wanted.connect(switches.smooth)
    menu.arrows_wanted.connect(app.arrows.show)
    menu.compare_wanted.connect(app.views.compare)
    menu.local_wanted.connect(swaps.read_local)
    menu.stream_wanted.connect(swaps.stream_again)
    app.iface.mapCanvas().mapCanvasRefreshed.connect(switches.speed_up)
    app.iface.mapCanvas().extentsChanged.connect(app.streaming.look_again)
    app.iface.mapCanvas().mapCanvasRefreshed.connect(app.caveats.look)
    app.caveats.found.connect(app.caveat_words.say)
    app.streaming.failed.connect(lambda _identity, error: app.warnings.warn(error))
    for changes in (switches, swaps):
        changes.failed.connect(app.warnings.warn)
    project.readProject.connect(app.warnings.begin_anew)
    project.layersAdded.connect(app.attach_layers)
    project.layersWillBeRemoved.connect(menu.forget)
    app.attach_layers(project.mapLayers().values())


def attach(app: App, layers: Iterable[QgsMapLayer]) -> None:
    """Offers the menu on those layers that are ours."""
    ours = [layer for layer in layers if layer.customProperty(OURS)]
    for layer in ours:
        app.layer_menu.attach(layer)
    app.swaps.look_for(ours)


def end(app: App) -> None:
    """Takes away what outlives the program: the project's signals, and the menu."""
    app.iface.mapCanvas().mapCanvasRefreshed.disconnect(app.switches.speed_up)
    app.iface.mapCanvas().extentsChanged.disconnect(app.streaming.look_again)
    app.iface.mapCanvas().mapCanvasRefreshed.disconnect(app.caveats.look)
    app.project.readProject.disconnect(app.warnings.begin_anew)
    app.project.layersAdded.disconnect(app.attach_layers)
    app.project.layersWillBeRemoved.disconnect(app.layer_menu.forget)
    app.layer_menu.close()
    app.arrows.close()
    app.views.close()


def connect(app: App) -> None:
    """Connects the signals of this topic."""
    from ..ui.local_offers import LocalOffers

    offers = LocalOffers(app.iface.messageBar(), app.face)
    app.downloads.queue_changed.connect(lambda queue: app.folders.note(transfer.entry.folder for transfer in queue))
    app.downloads.entry_finished.connect(lambda entry: _offer(app, entry))
    app.swaps.offered.connect(offers.show)
    offers.read_wanted.connect(app.swaps.read_all)
    for changes in (app.switches, app.swaps):
        changes.failed.connect(app.say.warn)


def _choices(app: App, layer: QgsMapLayer) -> LayerChoices | None:
    """What the file offers, whether its speckle is smoothed, and whether arrows stand beside it."""
    from ..bridge.styles import is_smooth

    choices = app.switches.choices(layer)
    if choices is None or not choices.looks:
        return choices
    has_speckle = choices.look is not Look.AS_DELIVERED
    return replace(choices, is_smooth=is_smooth(layer) if has_speckle else None, has_arrows=app.arrows.are_shown(layer))


def folders_of(app: App) -> Iterator[Path]:
    """Where downloads may lie: where the next one goes, and where earlier ones went."""
    from pathlib import Path

    chosen = app.account.settings.download_folder
    yield from (Path(chosen),) if chosen and not Place.is_address(chosen) else ()
    yield from app.folders.all()


def _offer(app: App, entry: DownloadEntry) -> None:
    """One message for a download; none where its files are put on the map anyway, or lie in a bucket."""
    if not app.account.settings.add_downloads_to_map and not Place(entry.folder).is_bucket:
        app.swaps.offer((file.identity, file.path) for file in entry.files if file.is_here)
