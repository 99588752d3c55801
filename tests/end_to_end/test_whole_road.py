"""The road from a key to a scene on the map, station by station: each test walks there from a first start."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

SECRETS = (b"Signature", b"X-Amz", b"vsicurl", b"ApiKey", b"sandbox-ana-key")


def footprints(project: QgsProject) -> QgsVectorLayer:
    """The layer of what was found."""
    return next(layer for layer in project.mapLayers().values() if layer.name() == "Capella search")


def test_a_key_is_tested_and_the_account_is_named(analyst: Any) -> None:
    dialog = analyst.open_connection()
    analyst.choose(dialog.service, "Other")
    analyst.write(dialog.name, "Sandbox")
    analyst.write(dialog.address, analyst.sandbox.api_url)
    analyst.write(dialog.key, analyst.sandbox.api_key)
    analyst.press("Test", dialog)
    analyst.wait(lambda: "ana@example.org · Harbour Watch" in analyst.texts(dialog), "nobody names the account")
    analyst.press("Save", dialog)
    assert analyst.sees("ana@example.org") == "ana@example.org · Harbour Watch"
    assert analyst.face.header.chooser.text() == "Sandbox"


def test_what_is_found_stands_in_the_list_and_on_the_map(analyst: Any, project: QgsProject) -> None:
    analyst.arrive()
    analyst.find("GEO")
    assert analyst.sees("acquisitions") == "10 scenes, 10 acquisitions"
    assert footprints(project).featureCount() == 10


def test_what_is_selected_in_the_list_is_selected_on_the_map(analyst: Any, project: QgsProject) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.select(3)
    assert [feature["item"] for feature in footprints(project).selectedFeatures()] == [row.item_id]


def test_what_is_selected_on_the_map_is_selected_in_the_list(analyst: Any, project: QgsProject) -> None:
    analyst.arrive()
    analyst.find("GEO")
    layer = footprints(project)
    analyst.iface.setActiveLayer(layer)
    analyst.iface.actionSelectRectangle().trigger()
    analyst.drawn()
    analyst.click_map(0.5, 0.5)
    on_the_map = analyst.wait(
        lambda: {feature["item"] for feature in layer.selectedFeatures()}, "nothing is selected on the map"
    )
    assert {row.item_id for row in analyst.search.selected_rows()} == on_the_map


def test_a_scene_is_described_with_its_thumbnail(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.select()
    panel = analyst.search.details
    analyst.wait(lambda: not panel.picture.image.isNull(), "no thumbnail arrives")
    assert panel.facts.text("item") == row.item_id
    assert panel.facts.text("acquired") == row.acquired.strftime("%Y-%m-%d %H:%M:%S UTC")


def test_a_preview_streams_before_anything_is_bought(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.select()
    analyst.press("Preview")
    layer = analyst.wait(analyst.layers, "no preview opens")[0]
    analyst.look_at(layer)
    assert (layer.isValid(), layer.customProperty("capella/item")) == (True, row.item_id)
    assert analyst.greys() > 50
    assert analyst.bought() == []


def test_the_review_names_a_price_for_each_line_and_the_sum_on_the_button(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.put_aside()
    analyst.turn_to("Basket")
    analyst.tick_vessels(row)
    analyst.review()
    form = analyst.face.basket.review
    top = form.lines.topLevelItem(0)
    lines = [top.child(number) for number in range(top.childCount())]
    assert [line.text(0) for line in lines] == ["GEO", "Vessel detection"]
    prices = [float(line.text(2).strip("$").replace(",", "")) for line in lines]
    assert min(prices) > 0
    assert form.sums.total.text() == f"${sum(prices):,.2f}"
    assert form.place.text() == f"Place order - {form.sums.total.text()}"
    assert analyst.bought() == []


def test_a_double_click_on_the_button_buys_once(analyst: Any) -> None:
    analyst.arrive()
    analyst.find("GEO")
    row = analyst.put_aside()
    analyst.review()
    button = analyst.face.basket.review.place
    analyst.wait(button.isEnabled, "the order cannot be placed")
    for _ in range(2):
        analyst.bot.mouseClick(button, analyst.left)
    analyst.bot.mouseDClick(button, analyst.left)
    analyst.sees("placed")
    analyst.rest(1.0)
    assert analyst.bought() == [(row.item_id, 1)]
    assert len(analyst.sandbox.orders()) == 1


def test_what_was_bought_is_offered_instead_of_being_bought_again(analyst: Any) -> None:
    analyst.arrive()
    order = analyst.buy()
    analyst.turn_to("Search")
    analyst.press("Add GEO to basket")
    analyst.turn_to("Basket")
    analyst.press("Review cost")
    assert analyst.sees("still valid").endswith("the order is still valid: nothing needs to be bought.")
    analyst.press("Use that order")
    layer = analyst.wait(analyst.layers, "the order does not stream")[0]
    assert layer.customProperty("capella/item") == order.items[0].item_id
    assert [orders for _, orders in analyst.bought()] == [1]


def test_what_was_bought_is_listed_as_ready_with_its_price(analyst: Any) -> None:
    analyst.arrive()
    order = analyst.buy()
    page = analyst.face.orders
    assert analyst.order_ids() == [order.order_id]
    state, what, items, price = [page.orders.index(0, column).data() for column in range(4)]
    assert (state, items) == ("ready", "1")
    assert "GEO" in what
    assert price.startswith("$")
    assert analyst.face.switch.tabText(2) == "Orders 1"


def test_scene_and_vessels_stream_to_their_place(analyst: Any) -> None:
    analyst.arrive()
    analyst.buy(vessels=True)
    layers = analyst.stream(2)
    scene = next(layer for layer in layers if isinstance(layer, QgsRasterLayer))
    vessels = next(layer for layer in layers if isinstance(layer, QgsVectorLayer))
    assert scene.isValid()
    assert vessels.featureCount() > 0
    assert vessels.crs().authid() == scene.crs().authid() == "EPSG:32631"
    assert scene.extent().contains(vessels.extent())
    analyst.look_at(scene)
    assert analyst.greys() > 50


def test_files_are_downloaded_and_added_to_the_map(analyst: Any, project: QgsProject, tmp_path: Path) -> None:
    analyst.arrive()
    order = analyst.buy()
    analyst.press("Download", analyst.choose_files(tmp_path))
    done = analyst.transfer_at_rest()
    files = sorted(path.name for path in tmp_path.rglob("*.*"))
    item = order.items[0].item_id
    assert {f"{item}.tif", f"{item}_extended.json"} <= set(files)
    assert [name for name in files if name.endswith(".part")] == []
    assert all(file.is_here for file in done.entry.planned)
    analyst.look_at_downloads()
    analyst.press("Add to map")
    layer = analyst.wait(lambda: project.mapLayersByName(item), "the file is not added to the map")[0]
    assert layer.isValid()
    assert Path(layer.source()).stat().st_size > 1000


def test_completed_tasks_stand_out_and_are_delivered(analyst: Any) -> None:
    analyst.arrive()
    analyst.turn_to("Tasks")
    page = analyst.face.tasks
    analyst.wait(lambda: page.tasks.rowCount(), "no task is listed")
    tasks = [page.tasks.thing_at(row) for row in range(page.tasks.rowCount())]
    number = next(i for i, task in enumerate(tasks) if task.is_completed)
    bold = [page.tasks.index(i, 1).data(analyst.font_role) is not None for i in range(len(tasks))]
    assert bold == [task.is_completed for task in tasks]
    page.list.scrollTo(page.tasks.index(number, 0))
    analyst.click(page.list.viewport(), page.list.visualRect(page.tasks.index(number, 0)).center())
    analyst.press("Deliver")
    analyst.wait(analyst.layers, "nothing of the task opens", 60)
    analyst.wait(lambda: page.tasks.is_delivered(tasks[number]), "the task is not marked as delivered")
    assert {orders for _, orders in analyst.bought()} == {1}


def test_a_saved_project_holds_no_secret_and_comes_back_alive(
    analyst: Any, project: QgsProject, tmp_path: Path
) -> None:
    analyst.arrive()
    analyst.buy(vessels=True)
    analyst.press_in_search("Preview")
    preview = analyst.layers()[0].id()
    analyst.stream(1)
    analyst.wait(lambda: "preview" not in project.mapLayer(preview).name(), "the scene does not replace its preview")
    assert len(analyst.layers()) == 2
    names = sorted(layer.name() for layer in analyst.layers())
    path = tmp_path / "scene.qgz"
    assert project.write(str(path))
    with zipfile.ZipFile(path) as members:
        content = b"".join(members.read(name) for name in members.namelist())
    door = analyst.app.streaming.streams._door.host.encode()
    assert [secret for secret in (*SECRETS, door) if secret in content] == []
    assert b"capella:" in content
    analyst.iface.newProject(False)
    analyst.iface.addProject(str(path))
    analyst.drawn()
    assert sorted(layer.name() for layer in analyst.layers()) == names
    assert all(layer.isValid() for layer in analyst.layers())
    vessels = next(layer for layer in analyst.layers() if isinstance(layer, QgsVectorLayer))
    analyst.wait(lambda: vessels.featureCount() > 1, "the vessels do not come back")
    analyst.look_at(project.mapLayer(preview))
    assert analyst.greys() > 50
