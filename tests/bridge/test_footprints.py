"""One layer for one search, selection both ways."""

import pytest
from capella_explorer.bridge.footprints import Footprints, drop_old_searches
from capella_explorer.core.wire.catalog import item_row
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication


def row(name, west=4.0):
    ring = [[west, 51], [west + 1, 51], [west + 1, 52], [west, 52], [west, 51]]
    facts = {"datetime": "2026-11-20T14:03:00Z", "sar:product_type": "GEO", "view:incidence_angle": 34.5}
    return item_row({"id": name, "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": facts})


@pytest.fixture
def footprints(qgis_new_project):
    footprints = Footprints(QgsProject.instance())
    yield footprints
    footprints.close()


def settle():
    for _ in range(20):
        QCoreApplication.processEvents()


def layers():
    return list(QgsProject.instance().mapLayers().values())


def test_rows_become_features_of_one_layer(footprints):
    footprints.begin()
    footprints.add([row("a"), row("b", 6)])
    footprints.add([row("c", 8)])
    settle()
    assert len(layers()) == 1
    assert sorted(feature["item"] for feature in layers()[0].getFeatures()) == ["a", "b", "c"]
    first = next(feature for feature in layers()[0].getFeatures() if feature["item"] == "a")
    assert (first["product"], first["acquired"], first["incidence"]) == ("GEO", "2026-11-20 14:03:00", 34.5)


def test_a_new_search_replaces_the_layer(footprints):
    footprints.begin()
    footprints.add([row("a")])
    footprints.begin()
    assert layers() == []
    footprints.add([row("b")])
    settle()
    assert [feature["item"] for feature in layers()[0].getFeatures()] == ["b"]


def test_an_item_without_geometry_draws_nothing(footprints):
    footprints.begin()
    footprints.add([item_row({"id": "nowhere", "geometry": None})])
    assert layers() == []


def test_the_list_selects_on_the_map_without_an_echo(footprints):
    footprints.begin()
    footprints.add([row("a"), row("b", 6)])
    picked = []
    footprints.picked.connect(picked.append)
    footprints.select(frozenset({"b", "unknown"}))
    assert [feature["item"] for feature in layers()[0].selectedFeatures()] == ["b"]
    assert picked == []


def test_the_map_selects_in_the_list(footprints):
    footprints.begin()
    footprints.add([row("a"), row("b", 6)])
    picked = []
    footprints.picked.connect(picked.append)
    layers()[0].selectAll()
    assert picked == [frozenset({"a", "b"})]


def test_a_layer_that_the_user_removed_comes_back_with_the_next_rows(footprints):
    footprints.begin()
    footprints.add([row("a")])
    QgsProject.instance().clear()
    footprints.select(frozenset({"a"}))
    footprints.add([row("b")])
    settle()
    assert [feature["item"] for feature in layers()[0].getFeatures()] == ["b"]


def test_a_burst_of_rows_is_drawn_in_turns_and_selected_when_it_is_there(footprints):
    footprints.begin()
    footprints.add([row(f"i{number}") for number in range(450)])
    footprints.select(frozenset({"i440"}))
    assert layers()[0].featureCount() == 100
    settle()
    assert layers()[0].featureCount() == 450
    assert [feature["item"] for feature in layers()[0].selectedFeatures()] == ["i440"]


def test_what_waits_of_an_old_search_is_not_drawn_into_the_new_one(footprints):
    footprints.begin()
    footprints.add([row(f"old{number}") for number in range(300)])
    footprints.begin()
    footprints.add([row("new")])
    settle()
    assert [feature["item"] for feature in layers()[0].getFeatures()] == ["new"]


def test_a_project_that_was_rid_of_an_old_search_can_be_saved_again(footprints, tmp_path):
    """QGIS 3.22 died of it: while it reads a project its snapping does not hear of vector layers that go."""
    footprints.add([row("a")])
    settle()
    project, path = QgsProject.instance(), str(tmp_path / "searched.qgz")
    assert project.write(path)
    project.clear()

    def clean():
        drop_old_searches(project)

    project.readProject.connect(clean)
    try:
        assert project.read(path)
    finally:
        project.readProject.disconnect(clean)
    settle()
    assert layers() == []
    assert project.write(path)
