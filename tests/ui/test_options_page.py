from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import capella_ui_examples as examples
from capella_explorer.core.looks import Look
from capella_explorer.core.settings import Settings
from capella_explorer.ui.options_page import OptionsFactory, OptionsPage
from capella_explorer.ui.spending_options import SpendingOptions

CHANGED = Settings(
    connections=(examples.SANDBOX,),
    active="Sandbox",
    download_folder="/data/capella",
    look=Look.AMPLITUDE,
    renew_free_orders=True,
    order_cap=Decimal("250.50"),
    month_cap=Decimal(9000),
    automation_cap=Decimal(0),
    dry_run=True,
    search_limit=2500,
    download_connections=4,
    download_speed_limit=2_500_000,
    add_downloads_to_map=True,
)


def spending_of(page: OptionsPage) -> SpendingOptions:
    [section] = page.form.findChildren(SpendingOptions)
    return section


def test_settings_come_out_as_they_went_in(qtbot):
    for settings in (Settings(), CHANGED):
        page = OptionsPage(settings)
        qtbot.addWidget(page)
        assert page.form.settings() == settings


def test_nothing_is_told_when_nothing_was_changed(qtbot, emitted):
    page = OptionsPage(CHANGED)
    qtbot.addWidget(page)
    told = emitted(page.settings_changed)
    page.apply()
    assert told == []


def test_changes_are_told_once_as_one_value(qtbot, emitted):
    page = OptionsPage(Settings())
    qtbot.addWidget(page)
    told = emitted(page.settings_changed)
    spending = spending_of(page)
    spending.order.capped.setChecked(True)
    spending.order.cap.setValue(99.9)
    spending.dry_run.setChecked(True)
    page.form.limit.setValue(900)
    page.apply()
    page.apply()
    assert told == [(replace(Settings(), order_cap=Decimal("99.90"), dry_run=True, search_limit=900),)]


def test_a_cap_that_is_switched_off_is_none(qtbot):
    page = OptionsPage(CHANGED)
    qtbot.addWidget(page)
    order = spending_of(page).order
    order.capped.setChecked(False)
    assert (page.form.settings().order_cap, order.cap.isEnabled()) == (None, False)


def test_every_limit_has_a_row_of_its_own(qtbot):
    page = OptionsPage(Settings())
    qtbot.addWidget(page)
    spending = spending_of(page)
    for row, amount in ((spending.order, 1000), (spending.month, 5000), (spending.automation, 0)):
        assert not row.cap.isEnabled()
        row.capped.setChecked(True)
        row.cap.setValue(amount)
    settings = page.form.settings()
    caps = (settings.order_cap, settings.month_cap, settings.automation_cap)
    assert caps == (Decimal(1000), Decimal(5000), Decimal(0))


def test_the_factory_shows_the_settings_of_the_moment_and_writes_the_new_ones(qtbot):
    written: list[Settings] = []
    factory = OptionsFactory(lambda: CHANGED, written.append)
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    spending_of(page).renew_free.setChecked(False)
    page.apply()
    assert factory.title() == "Capella Explorer"
    assert written == [replace(CHANGED, renew_free_orders=False)]


def test_the_log_of_spending_can_be_opened_from_the_limits(qtbot, emitted):
    page = OptionsPage(CHANGED)
    qtbot.addWidget(page)
    wanted = emitted(spending_of(page).log_wanted)
    spending_of(page).log.click()
    assert wanted == [()]
