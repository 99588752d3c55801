from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import capella_ui_examples as examples
from capella_explorer.core.looks import Look
from capella_explorer.core.settings import Settings
from capella_explorer.ui.options_page import OptionsFactory, OptionsPage

CHANGED = Settings(
    connections=(examples.SANDBOX,),
    active="Sandbox",
    download_folder="/data/capella",
    look=Look.AMPLITUDE,
    renew_free_orders=True,
    order_cap=Decimal("250.50"),
    dry_run=True,
    search_limit=2500,
)


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
    page.form.capped.setChecked(True)
    page.form.cap.setValue(99.9)
    page.form.dryRun.setChecked(True)
    page.form.limit.setValue(900)
    page.apply()
    page.apply()
    assert told == [(replace(Settings(), order_cap=Decimal("99.90"), dry_run=True, search_limit=900),)]


def test_a_cap_that_is_switched_off_is_none(qtbot):
    page = OptionsPage(CHANGED)
    qtbot.addWidget(page)
    page.form.capped.setChecked(False)
    assert (page.form.settings().order_cap, page.form.cap.isEnabled()) == (None, False)


def test_the_factory_shows_the_settings_of_the_moment_and_writes_the_new_ones(qtbot):
    written: list[Settings] = []
    factory = OptionsFactory(lambda: CHANGED, written.append)
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    page.form.renewFree.setChecked(False)
    page.apply()
    assert factory.title() == "Capella Explorer"
    assert written == [replace(CHANGED, renew_free_orders=False)]
