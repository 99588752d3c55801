from __future__ import annotations

import time

import capella_ui_examples as examples
import pytest
from capella_explorer.ui.cells import PICTURE, PILL, SECOND_LINE
from capella_explorer.ui.item_list import ItemList
from capella_explorer.ui.item_table import ACQUIRED, LOOK, OWNED, PRODUCT, ItemModel
from qgis.PyQt.QtCore import QModelIndex, Qt

DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@pytest.fixture
def model() -> ItemModel:
    return ItemModel()


def first_column(model: ItemModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data(DISPLAY) for row in range(model.rowCount(parent))]


def test_products_of_one_collect_stand_under_their_acquisition_geo_first(model):
    model.add((examples.row(0, "SLC"), examples.row(1, "GEC"), examples.row(0, "GEO")))
    assert (model.acquisition_count, model.scene_count) == (2, 3)
    assert first_column(model, model.index(0, 0)) == ["GEO", "SLC"]
    assert model.rowCount(model.index(1, 0)) == 0


def test_an_acquisition_says_time_mode_products_look_and_angle(model):
    row = examples.row(3)
    model.add((row, examples.row(3, "SLC"), examples.row(3, "CSI")))
    cells = [(model.index(0, c).data(DISPLAY), model.index(0, c).data(SECOND_LINE)) for c in (ACQUIRED, PRODUCT, LOOK)]
    assert cells == [
        (
            f"{row.acquired:%Y-%m-%d %H:%M}",
            {"stripmap": "Stripmap", "spotlight": "Spotlight"}.get(row.mode, "Sliding spotlight"),
        ),
        ("GEO +2", row.polarization),
        (row.look_side.value, f"{row.incidence_deg}\N{DEGREE SIGN}"),
    ]


def test_an_item_that_comes_twice_is_shown_once(model):
    model.add((examples.row(0), examples.row(1)))
    model.add((examples.row(1), examples.row(2)))
    assert (model.scene_count, model.acquisition_count) == (3, 3)


def test_a_product_of_a_later_page_joins_its_acquisition_where_it_stands(model):
    model.add((examples.row(0, "SLC"), examples.row(1)))
    before = first_column(model)
    model.add((examples.row(0, "GEO"), examples.row(0, "CPHD")))
    assert first_column(model) == before
    assert first_column(model, model.index(0, 0)) == ["GEO", "SLC", "CPHD"]


def test_items_without_collect_or_time_or_footprint_are_shown_too(model):
    bare = examples.row(0, "XYZ", collect_id="", acquired=None, bbox=None, look_side=None, incidence_deg=None)
    model.add((bare,))
    assert model.index(0, ACQUIRED).data(DISPLAY) == "time not known"
    assert model.index(0, LOOK).data(SECOND_LINE) == "\N{EN DASH}"


def test_owned_is_marked_in_words_and_shape(model):
    model.add((examples.row(0), examples.row(1)))
    model.mark_owned(frozenset({examples.row(1).item_id}))
    pills = [model.index(row, OWNED).data(PILL) for row in (0, 1)]
    assert pills[0] is None
    assert (pills[1].word, pills[1].shape.value) == ("owned", "check")


def test_an_acquisition_of_which_one_product_is_owned_does_not_claim_the_others(model):
    model.add((examples.row(0, "GEO"), examples.row(0, "SLC")))
    model.mark_owned(frozenset({examples.row(0, "SLC").item_id}))
    pill = model.index(0, OWNED).data(PILL)
    assert (pill.word, pill.shape.value) == ("1 of 2", "ring")
    model.set_roomy(False)
    assert model.index(0, PRODUCT).data(SECOND_LINE) == "1 of 2 owned"


def test_a_thumbnail_is_asked_for_once_when_it_is_looked_at_and_never_within_the_painting(model, emitted, qtbot):
    asked = emitted(model.thumbnails.missing)
    model.add((examples.row(0), examples.row(1)))
    for _ in range(3):
        assert model.index(0, ACQUIRED).data(PICTURE).isNull()
    assert asked == []
    qtbot.waitUntil(lambda: asked == [(examples.row(0),)])
    model.put_thumbnail(examples.row(0).item_id, examples.image())
    assert not model.index(0, ACQUIRED).data(PICTURE).isNull()


def test_sorting_by_angle_moves_acquisitions_and_keeps_the_selection(model, qtbot):
    view = ItemList(model)
    qtbot.addWidget(view)
    model.add(tuple(examples.row(n) for n in range(30)))
    view.setCurrentIndex(model.index(4, 0))
    chosen = view.selected_rows()
    view.header().setSortIndicator(LOOK, Qt.SortOrder.AscendingOrder)
    keys = [(r.look_side.value, r.incidence_deg) for r in (model.row_at(model.index(i, 0)) for i in range(30))]
    assert keys == sorted(keys)
    assert view.selected_rows() == chosen == (examples.row(4),)


def test_a_hundred_thousand_rows_are_painted_at_once(model, qtbot):
    few = examples.rows(50, ("GEO", "SLC"))
    many = tuple(
        examples.row(0, item_id=f"item-{n}", collect_id=f"collect-{n // 2}", product_type=few[n % 2].product_type)
        for n in range(2)
    )
    rows = tuple(
        type(many[0])(**{**vars(many[n % 2]), "item_id": f"i{n}", "collect_id": f"c{n // 2}"}) for n in range(100_000)
    )
    view = ItemList(model)
    qtbot.addWidget(view)
    view.resize(500, 800)
    started = time.process_time()
    model.add(rows)
    view.show()
    view.grab()
    spent = time.process_time() - started
    assert model.acquisition_count == 50_000
    assert spent < 3.0, f"{spent:.2f} s"
