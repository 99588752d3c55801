"""Layers that could not be shown ask again, ever more seldom."""

from capella_explorer.bridge.healing import MOST_DOUBLINGS, Healer
from capella_explorer.bridge.layers import build_raster
from capella_explorer.core.identity import AssetIdentity
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from stream_world import World, wait

SCENE = AssetIdentity("order", "capella-geo", "scene", "HH")


class NoSuccessors:
    @staticmethod
    def current(identity: AssetIdentity) -> AssetIdentity:
        return identity


class FailingStreams(QObject):
    signer = NoSuccessors
    failed = pyqtSignal(object, object)
    order_expired = pyqtSignal(object)
    calibrated = pyqtSignal(object, object)

    @staticmethod
    def is_opening() -> bool:
        return False


def pauses(times: int, streams: FailingStreams, healer: Healer) -> list[int]:
    """The milliseconds before each of so many attempts."""
    seen = []
    for _ in range(times):
        streams.failed.emit(SCENE, None)
        seen.append(healer._timer.interval())
        healer._timer.stop()
        healer.heal()
    return seen


def test_a_store_that_stays_away_is_asked_ever_more_seldom_but_never_given_up(qgis_app):
    streams = FailingStreams()
    healer = Healer(streams, QgsProject(), pause_ms=100)
    assert pauses(7, streams, healer) == [100, 200, 400, 800, 1600, 1600, 1600]
    assert 100 * 2**MOST_DOUBLINGS == 1600


def test_who_moves_the_map_waits_for_one_pause_and_not_for_sixteen(qgis_app):
    streams = FailingStreams()
    healer = Healer(streams, QgsProject(), pause_ms=50)
    pauses(5, streams, healer)
    streams.failed.emit(SCENE, None)
    healer.look_again()
    assert (healer._timer.isActive(), healer._timer.interval()) == (True, 800)
    wait(150)
    healer.look_again()
    assert (healer._timer.isActive(), healer._hurt) == (False, set())


def test_a_store_that_has_come_back_is_asked_soon_when_it_goes_again(qgis_app):
    streams = FailingStreams()
    healer = Healer(streams, QgsProject(), pause_ms=100)
    pauses(5, streams, healer)
    streams.calibrated.emit(SCENE, None)
    assert pauses(2, streams, healer) == [100, 200]


def test_only_what_could_not_be_shown_is_painted_again_after_a_renewal(world: World, project: QgsProject) -> None:
    seen, unseen = world.geo(), world.geo()
    layers = [build_raster(world.source(item), world.streams, "scene") for item in (seen, unseen)]
    project.addMapLayers(layers)
    repainted = []
    for number, layer in enumerate(layers):
        layer.repaintRequested.connect(lambda *_, number=number: repainted.append(number))
    healer = Healer(world.streams, project)
    world.streams.order_expired.emit(unseen.data.identity)
    world.signer.replace_order(unseen.data.identity.order_id, "order-of-today")
    healer.revive()
    healer.revive()
    assert repainted == [1]
