from __future__ import annotations

from dataclasses import replace

import capella_ui_transfers as transfers
import pytest
from capella_explorer.core.download_entries import QueueState, Stage
from capella_explorer.ui.transfers_strip import TransfersStrip


@pytest.fixture
def strip(qtbot) -> TransfersStrip:
    shown = TransfersStrip()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_way_to_the_queue_is_there_when_there_is_nothing_to_say(strip):
    assert (strip.toggle.isVisible(), strip.summary.text()) == (True, "")
    assert (strip.bar.isVisible(), strip.hold.isVisible()) == (False, False)


def test_one_line_sums_all_downloads_up_the_most_wanted_first(strip):
    running = transfers.queue()[0]
    strip.show_queue((running, transfers.transfer(1)))
    assert strip.summary.text() == "42 s left · 34.1 MB/s · 202.5 MB of 1.7 GB"
    assert strip.bar.value() == 122


def test_progress_of_all_never_runs_backwards(strip):
    begun = transfers.fetched(transfers.transfer(0), (Stage.FETCHING, 0.5))
    strip.show_queue((begun, transfers.transfer(1)))
    reached = strip.bar.value()
    strip.show_transfer(transfers.fetched(transfers.transfer(0), (Stage.FETCHING, 0.1)))
    assert (reached, strip.bar.value()) == (124, 124)


def test_sizes_that_are_not_known_are_not_invented(strip):
    unknown = transfers.transfer(0)
    files = tuple(replace(file, size_bytes=None) for file in unknown.entry.files)
    strip.show_queue((replace(unknown, entry=replace(unknown.entry, files=files)),))
    assert strip.summary.text() == "1 waiting · 0 bytes of size not known"


def test_what_stands_still_is_counted_and_what_is_done_is_said(strip):
    strip.show_queue(transfers.queue()[2:5])
    assert strip.summary.text() == "1 failed, 1 expired, 1 paused · 370.8 MB of 2.5 GB"
    strip.show_queue(transfers.queue()[5:6])
    assert (strip.summary.text(), strip.bar.isVisible()) == ("All done: 8 files", False)


def test_all_are_paused_and_continued_with_one_button(strip, emitted):
    paused, continued = emitted(strip.pause_all_wanted), emitted(strip.go_on_all_wanted)
    strip.show_queue((transfers.transfer(0), transfers.transfer(1, state=QueueState.PAUSED)))
    strip.hold.click()
    strip.show_queue((transfers.transfer(0, state=QueueState.PAUSED),))
    strip.hold.click()
    assert (paused, continued) == ([()], [()])


def test_the_strip_leads_to_the_queue_and_back(strip, emitted):
    wanted = emitted(strip.queue_wanted)
    strip.toggle.click()
    strip.toggle.click()
    strip.show_open(True)
    assert (wanted, strip.toggle.isChecked()) == ([(True,), (False,)], True)
