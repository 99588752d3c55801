"""Layers whose numbers need a word: found once, and not again when their project is opened."""

from __future__ import annotations

from typing import Any

import pytest
from capella_explorer.bridge.caveats import Caveats
from capella_explorer.bridge.layer_metadata import add_caveat
from capella_explorer.bridge.layers import open_image
from capella_explorer.core.looks import Look
from capella_explorer.core.products import ProductType
from capella_explorer.core.radiometry import Caveat, SceneCaveat
from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRasterLayer
from stream_world import World


@pytest.fixture
def told(project: QgsProject) -> tuple[Caveats, list[Any]]:
    """A watch, and what it has told."""
    heard: list[Any] = []
    watch = Caveats(project)
    watch.found.connect(heard.append)
    return watch, heard


def test_scenes_that_come_up_together_are_told_together_and_once(
    told: tuple[Caveats, list[Any]], project: QgsProject
) -> None:
    watch, heard = told
    first, second, plain = (QgsRasterLayer("nowhere.tif", name) for name in ("b", "a", "plain"))
    project.addMapLayers([first, second, plain])
    watch.look()
    assert heard == []
    add_caveat(first, Caveat.PARTIAL)
    add_caveat(second, Caveat.NO_SCALE_FACTOR)
    watch.look()
    watch.look()
    assert heard == [(SceneCaveat("a", Caveat.NO_SCALE_FACTOR), SceneCaveat("b", Caveat.PARTIAL))]


def test_a_project_remembers_what_was_said(told: tuple[Caveats, list[Any]], project: QgsProject, tmp_path: Any) -> None:
    watch, heard = told
    layer = QgsRasterLayer("nowhere.tif", "scene")
    project.addMapLayer(layer)
    add_caveat(layer, Caveat.LIMITED)
    watch.look()
    assert project.write(str(tmp_path / "project.qgs"))
    other = QgsProject()
    assert other.read(str(tmp_path / "project.qgs"))
    again = Caveats(other)
    again.found.connect(heard.append)
    again.look()
    assert len(heard) == 1
    (same,) = other.mapLayersByName("scene")
    assert "“limited”" in QgsLayerNotesUtils.layerNotes(same)


@pytest.mark.slow
def test_a_product_whose_file_names_no_scale_factor_says_that_it_is_shown_in_amplitude(
    told: tuple[Caveats, list[Any]], world: World, project: QgsProject
) -> None:
    watch, heard = told
    item = world.order(ProductType.SICD).items[0]
    layer = open_image(item, item.data.key, Look.DECIBEL, world.streams)  # type: ignore[union-attr]
    assert "no scale factor" in QgsLayerNotesUtils.layerNotes(layer)
    project.addMapLayer(layer)
    watch.look()
    assert heard == [(SceneCaveat(layer.name(), Caveat.NO_SCALE_FACTOR),)]
