from __future__ import annotations

from datetime import date, datetime, timezone

import capella_ui_examples as examples
import pytest
from capella_explorer.core.area import BoxArea, PolygonArea
from capella_explorer.core.products import InstrumentMode, LookSide, OrbitState, Ownership, Polarization, ProductType
from capella_explorer.core.query import Interval, SearchQuery, Span
from capella_explorer.ui.area_row import AreaSource
from capella_explorer.ui.date_row import Preset
from capella_explorer.ui.search_page import SearchPage
from qgis.PyQt.QtCore import QDate, Qt

BOX = BoxArea(4.0, 51.0, 5.0, 52.0)
LAST_30_DAYS = Interval(
    datetime(2026, 10, 23, tzinfo=timezone.utc), datetime(2026, 11, 22, 23, 59, 59, tzinfo=timezone.utc)
)


@pytest.fixture
def page(qtbot) -> SearchPage:
    shown = SearchPage(today=lambda: date(2026, 11, 22))
    shown.map_view_wanted.connect(lambda: shown.set_area(BOX, "Map view"))
    qtbot.addWidget(shown)
    shown.resize(420, 800)
    shown.show()
    return shown


def test_the_untouched_form_asks_for_the_map_view_of_the_last_thirty_days(page, emitted, qtbot):
    asked = emitted(page.search_requested)
    qtbot.mouseClick(page.bar.button, Qt.MouseButton.LeftButton)
    assert asked == [(SearchQuery(area=BOX, interval=LAST_30_DAYS),)]


def test_every_filter_reaches_the_query(page, emitted):
    asked = emitted(page.search_requested)
    more = page.form.more
    page.form.area.choose(AreaSource.ANYWHERE)
    page.form.dates.choose(Preset.ANY)
    page.form.kinds.choose((ProductType.GEO, ProductType.SLC))
    page.show_collections(examples.COLLECTIONS)
    more.collections.setItemCheckState(1, Qt.CheckState.Checked)
    more.modes.choose((InstrumentMode.STRIPMAP,))
    more.polarizations.choose((Polarization.VV,))
    more.look.setCurrentIndex(more.look.findData(LookSide.RIGHT))
    more.orbit.setCurrentIndex(more.orbit.findData(OrbitState.ASCENDING))
    more.ownership.setCurrentIndex(more.ownership.findData(Ownership.OWNED))
    more.low.setValue(20)
    more.high.setValue(42.5)
    more.limit.setValue(1200)
    page.bar.button.click()
    assert asked == [
        (
            SearchQuery(
                area=None,
                interval=Interval(),
                collections=("capella-gec",),
                product_types=(ProductType.GEO, ProductType.SLC),
                modes=(InstrumentMode.STRIPMAP,),
                polarizations=(Polarization.VV,),
                look_side=LookSide.RIGHT,
                orbit_state=OrbitState.ASCENDING,
                incidence_deg=Span(20.0, 42.5),
                ownership=Ownership.OWNED,
                limit=1200,
            ),
        )
    ]


@pytest.mark.parametrize(
    ("preset", "first"),
    [(Preset.WEEK, 15), (Preset.QUARTER, 24), (Preset.THIS_YEAR, 1)],
)
def test_a_preset_shows_and_asks_for_its_days(page, preset, first):
    page.form.dates.choose(preset)
    interval = page.form.dates.interval()
    assert (interval.start.day, interval.end.date()) == (first, date(2026, 11, 22))
    assert page.form.dates.first.date().day() == first


def test_changing_a_day_makes_the_range_a_custom_one(page):
    page.form.dates.first.setDate(QDate(2026, 11, 1))
    assert page.form.dates.preset is Preset.CUSTOM
    assert page.form.dates.interval().start == datetime(2026, 11, 1, tzinfo=timezone.utc)


def test_reversed_dates_give_one_sentence_and_ask_nothing(page, emitted):
    asked = emitted(page.search_requested)
    page.form.dates.first.setDate(QDate(2026, 12, 24))
    page.bar.button.click()
    assert asked == []
    assert page.notice.sentence == "The first date lies after the last one: swap them and search again."


def test_reversed_angles_give_one_sentence_and_ask_nothing(page, emitted):
    asked = emitted(page.search_requested)
    page.form.more.low.setValue(50)
    page.form.more.high.setValue(20)
    page.bar.button.click()
    assert asked == []
    assert page.notice.sentence.startswith("The smallest incidence angle lies above the largest")


def test_a_polygon_that_was_never_drawn_gives_one_sentence_and_asks_nothing(page, emitted):
    asked, wanted = emitted(page.search_requested), emitted(page.polygon_wanted)
    page.form.area.polygon.click()
    page.bar.button.click()
    assert (len(wanted), asked) == (1, [])
    assert page.notice.sentence.startswith("The area is empty")


def test_a_drawn_polygon_is_searched_and_its_size_shown(page, emitted):
    asked = emitted(page.search_requested)
    page.form.area.polygon.click()
    assert page.form.area.polygon.isChecked()
    drawn = PolygonArea((((((4.0, 51.0), (5.0, 51.0), (5.0, 52.0), (4.0, 51.0)),)),))
    page.set_area(drawn, "Polygon")
    assert not page.form.area.polygon.isChecked()
    assert page.form.area.size_label.text() == "3,848 km\u00b2"
    page.bar.button.click()
    assert asked[0][0].area == drawn


def test_collections_are_fetched_when_the_filters_are_first_opened(page, emitted):
    wanted = emitted(page.collections_wanted)
    page.form.more.setCollapsed(False)
    page.show_collections(examples.COLLECTIONS)
    page.form.more.setCollapsed(True)
    page.form.more.setCollapsed(False)
    assert len(wanted) == 1


def test_ticked_collections_survive_a_refresh(page):
    page.show_collections(examples.COLLECTIONS)
    page.form.more.collections.setItemCheckState(2, Qt.CheckState.Checked)
    page.show_collections(examples.COLLECTIONS[1:])
    assert page.form.more.chosen_collections() == ("capella-slc",)
