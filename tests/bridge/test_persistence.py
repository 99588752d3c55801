"""Projects hold identities and no secret, open without a request, and outlive the plugin, the session and the order."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from capella_explorer.bridge.layer_metadata import ITEM
from capella_explorer.bridge.layers import group_of, open_image, place, show_as
from capella_explorer.bridge.persistence import Persistence
from capella_explorer.bridge.streams import Streams
from capella_explorer.bridge.vectors import fetch, open_vectors, revive
from capella_explorer.core.looks import Look
from capella_explorer.core.products import ProductType
from capella_explorer.core.signing import UrlSigner
from capella_explorer.core.streaming import StreamSource
from qgis.core import QgsLayerDefinition, QgsPathResolver, QgsProject, QgsRasterLayer, QgsVectorLayer
from stream_world import World, frame


class Desk:
    """A project with an image, a preview and detections on it, and the hooks that keep them."""

    def __init__(self, world: World, project: QgsProject) -> None:
        self.world, self.project = world, project
        self.streams = world.streams
        self.wanted: list[Any] = []
        self.persistence = self._hooked()

    def fill(self) -> list[str]:
        """Ids of the three layers."""
        delivery = self.world.order(ProductType.GEO, vessels=True)
        geo = next(item for item in delivery.items if item.row.product_type == "GEO")
        vessels = next(item for item in delivery.items if item.row.product_type == "VS")
        layers = [
            open_image(geo, "HH", Look.DECIBEL, self.streams),
            open_image(geo, "preview", Look.DECIBEL, self.streams),
            open_vectors(vessels, "analytic_product", self.streams),
        ]
        for layer in layers:
            place(layer, group_of(self.project, delivery.order_id, "Order"), self.project)
        return [layer.id() for layer in layers]

    def another_session(self) -> None:
        """QGIS was closed and started again."""
        self.project.clear()
        self.persistence.remove()
        self.streams.close()
        client = self.world.session.client
        signer = UrlSigner(client.download, client.item, self.world.session.now)
        self.streams = Streams(self.world.folder / "later", signer, self.world.session.transport)
        self.persistence = self._hooked()

    def close(self) -> None:
        self.project.clear()
        self.persistence.remove()
        self.streams.close()

    def _hooked(self) -> Persistence:
        persistence = Persistence(self.streams, self.project)
        persistence.vectors_wanted.connect(self.wanted.extend)
        persistence.install()
        return persistence


@pytest.fixture
def desk(world: World) -> Iterator[Desk]:
    """Ours until the test ends."""
    project = QgsProject.instance()
    project.clear()
    desk = Desk(world, project)
    yield desk
    desk.close()


def members(path: Path) -> dict[str, bytes]:
    """Every file in a project or definition."""
    if path.suffix == ".qgz":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {path.name: path.read_bytes()}


@pytest.mark.parametrize("form", ["qgz", "qgs", "qlr", "qml"])
def test_no_byte_of_what_is_saved_is_a_secret(desk: Desk, tmp_path: Path, form: str) -> None:
    ids = desk.fill()
    frame(desk.project.mapLayer(ids[0]))
    path = tmp_path / f"saved.{form}"
    if form == "qlr":
        QgsLayerDefinition.exportLayerDefinition(str(path), desk.project.layerTreeRoot().children())
    elif form == "qml":
        desk.project.mapLayer(ids[0]).saveNamedStyle(str(path))
    else:
        assert desk.project.write(str(path))
    door = desk.streams._ready_door()
    words = [b"X-Amz", b"Signature", b"AWSAccessKeyId", b"Expires=", b"vsicurl", b".vrt", b".geojson"]
    words += [
        text.encode() for text in (desk.world.sandbox.api_key, door._secret, door.host, str(tmp_path / "streams"))
    ]
    words += [held.asset.url.href.partition("?")[2][:60].encode() for held in desk.streams.signer._held.values()]
    saved = members(path)
    assert {name: [word for word in words if word in content] for name, content in saved.items()} == {
        name: [] for name in saved
    }
    if form != "qml":
        assert b"capella:order=" in b"".join(saved.values())


def test_a_project_opens_in_a_later_session_without_a_request_and_paints(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    image = desk.project.mapLayer(ids[0])
    expected = frame(image).image
    image.setOpacity(0.5)
    assert desk.project.write(str(tmp_path / "saved.qgz"))
    del image
    desk.another_session()
    mark = desk.world.mark()
    assert desk.project.read(str(tmp_path / "saved.qgz"))
    assert desk.world.mark() == mark
    image, preview, vessels = (desk.project.mapLayer(one) for one in ids)
    assert [layer.isValid() for layer in (image, preview, vessels)] == [True] * 3
    assert (image.opacity(), image.renderer().contrastEnhancement().minimumValue()) == (0.5, -25)
    image.setOpacity(1)
    assert frame(image).image == expected
    assert frame(preview).errors == []
    assert [layer_id for layer_id, _ in desk.wanted] == [ids[2]]
    revive(vessels, fetch(desk.wanted[0][1], desk.streams))
    assert (vessels.featureCount() > 0, vessels.renderer().type()) == (True, "RuleRenderer")


def test_a_project_that_was_opened_without_the_plugin_is_repaired_when_it_comes(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    image = desk.project.mapLayer(ids[0])
    image.renderer().contrastEnhancement().setMinimumValue(-17)
    assert desk.project.write(str(tmp_path / "saved.qgz"))
    del image
    desk.project.clear()
    desk.persistence.remove()
    desk.project.read(str(tmp_path / "saved.qgz"))
    assert [desk.project.mapLayer(one).isValid() for one in ids] == [False] * 3
    mark = desk.world.mark()
    desk.persistence.install()
    assert desk.world.mark() == mark
    assert [desk.project.mapLayer(one).isValid() for one in ids] == [True] * 3
    assert [layer_id for layer_id, _ in desk.wanted] in ([], [ids[2]])
    image = desk.project.mapLayer(ids[0])
    assert image.renderer().contrastEnhancement().minimumValue() == -17
    assert image.customProperty(ITEM)
    assert frame(image).errors == []


def test_layers_keep_their_identity_when_the_plugin_goes_and_come_back_with_it(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    desk.project.mapLayer(ids[0]).renderer().contrastEnhancement().setMinimumValue(-17)
    desk.persistence.remove()
    desk.streams.close()
    sources = [desk.project.mapLayer(one).source() for one in ids]
    assert all(source.startswith("capella:order=") for source in sources)
    assert desk.project.write(str(tmp_path / "without.qgz"))
    assert b"capella:order=" in members(tmp_path / "without.qgz")["without.qgs"]
    desk.persistence.install()
    assert [desk.project.mapLayer(one).isValid() for one in ids] == [True] * 3
    assert desk.project.mapLayer(ids[0]).renderer().contrastEnhancement().minimumValue() == -17
    assert frame(desk.project.mapLayer(ids[0])).errors == []


def test_a_project_that_was_saved_after_the_plugin_went_keeps_its_styles(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    desk.project.mapLayer(ids[0]).renderer().contrastEnhancement().setMinimumValue(-17)
    desk.persistence.remove()
    assert desk.project.write(str(tmp_path / "without.qgz"))
    desk.persistence.install()
    assert desk.project.read(str(tmp_path / "without.qgz"))
    assert desk.project.mapLayer(ids[0]).renderer().contrastEnhancement().minimumValue() == -17


def test_a_project_opens_offline_and_without_an_account(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    assert desk.project.write(str(tmp_path / "saved.qgz"))
    desk.another_session()
    desk.world.sandbox.set(outage=True)
    mark = desk.world.mark()
    assert desk.project.read(str(tmp_path / "saved.qgz"))
    assert [desk.project.mapLayer(one).isValid() for one in ids] == [True] * 3
    assert desk.world.mark() == mark


def test_the_look_that_was_chosen_is_saved(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    show_as(desk.project.mapLayer(ids[0]), Look.AMPLITUDE, desk.streams)
    assert desk.project.write(str(tmp_path / "saved.qgz"))
    desk.another_session()
    desk.project.read(str(tmp_path / "saved.qgz"))
    text = desk.streams.text_of(desk.project.mapLayer(ids[0]).source())
    assert text is not None
    source = StreamSource.parse(text)
    assert source is not None
    assert source.look is Look.AMPLITUDE


def test_a_renewed_order_is_what_a_project_saves(desk: Desk) -> None:
    ids = desk.fill()
    path = desk.project.mapLayer(ids[0]).source()
    old = StreamSource.parse(desk.persistence.written(path))
    assert old is not None
    desk.streams.signer.replace_order(old.identity.order_id, "order-of-today")
    renewed = StreamSource.parse(desk.persistence.written(path))
    assert renewed is not None
    assert (renewed.identity.order_id, renewed.grid) == ("order-of-today", old.grid)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "/data/a.tif",
        "./a.tif",
        "capella",
        "capella:",
        "capella:item=x",
        "Capella:item=x&asset=y",
        "http://a/b?c=d",
        "a|b",
    ],
)
def test_sources_of_others_pass_both_hooks_unchanged(desk: Desk, source: str) -> None:
    assert desk.persistence.written(source) == source
    assert desk.persistence.read(source) == source


def test_both_hooks_may_be_called_with_their_own_results(desk: Desk) -> None:
    ids = desk.fill()
    path = desk.project.mapLayer(ids[0]).source()
    text = desk.persistence.written(path)
    assert desk.persistence.written(text) == text
    again = desk.persistence.read(text)
    assert desk.persistence.read(again) == again
    assert desk.persistence.written(again) == text


def test_a_disk_that_is_full_leaves_the_project_as_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = desk.fill()
    text = desk.persistence.written(desk.project.mapLayer(ids[0]).source())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(desk.streams, "open", full)
    assert desk.persistence.read(text) == text


def test_other_layers_of_the_project_are_saved_as_ever(desk: Desk, tmp_path: Path) -> None:
    ids = desk.fill()
    item = desk.world.order(ProductType.GEO).items[0]
    local = QgsRasterLayer(str(desk.world.truth(item)), "local")
    notes = QgsVectorLayer("Point?crs=EPSG:4326", "notes", "memory")
    desk.project.addMapLayers([local, notes])
    wanted = (local.source(), local.id(), notes.id())
    assert desk.project.write(str(tmp_path / "saved.qgz"))
    del local, notes
    desk.project.clear()
    desk.project.read(str(tmp_path / "saved.qgz"))
    assert desk.project.mapLayer(wanted[1]).source() == wanted[0]
    assert desk.project.mapLayer(wanted[2]).isValid()
    assert desk.project.mapLayer(ids[0]).isValid()


def test_removing_the_hooks_leaves_none_and_twice_does_no_harm(desk: Desk) -> None:
    ids = desk.fill()
    text = desk.persistence.written(desk.project.mapLayer(ids[0]).source())
    assert QgsPathResolver("").readPath(text) != text
    desk.persistence.remove()
    desk.persistence.remove()
    assert QgsPathResolver("").readPath(text) == text
