"""How much is kept of streamed images is said, chosen and removed in the options."""

from __future__ import annotations

from dataclasses import replace

from capella_explorer.core.settings import Settings
from capella_explorer.ui.options_page import OptionsFactory, OptionsPage
from capella_explorer.ui.streaming_options import StreamingOptions


def test_settings_come_out_as_they_went_in(qtbot):
    for settings in (Settings(), replace(Settings(), keep_tiles=False, tile_megabytes=64, smooth_speckle=False)):
        group = StreamingOptions(settings)
        qtbot.addWidget(group)
        assert group.applied(Settings()) == settings


def test_what_is_kept_is_said_and_can_be_cleared_once(qtbot, emitted):
    group = StreamingOptions(Settings())
    qtbot.addWidget(group)
    told = emitted(group.clear_wanted)
    assert not group.clear.isEnabled()
    group.show_used(1_234_000_000)
    assert group.used.text() == "1.2 GB"
    group.clear.click()
    group.clear.click()
    assert told == [()]
    group.show_used(0)
    assert (group.used.text(), group.clear.isEnabled()) == ("Nothing", False)


def test_the_limit_is_asked_for_only_where_something_is_kept(qtbot):
    group = StreamingOptions(Settings())
    qtbot.addWidget(group)
    assert group.most.isEnabled()
    group.keeps.setChecked(False)
    assert not group.most.isEnabled()


def test_whoever_opens_the_options_can_be_told_what_is_kept(qtbot, emitted):
    factory = OptionsFactory(Settings, lambda settings: None)
    opened = emitted(factory.opened)
    page = factory.createWidget(None)
    qtbot.addWidget(page)
    assert opened == [(page,)]
    assert isinstance(page, OptionsPage)
    assert page.findChild(StreamingOptions) is not None
