from __future__ import annotations

from pathlib import Path

import capella_ui_examples as examples
import pytest
from capella_explorer.core.errors import DiskFull
from capella_explorer.core.transfers import (
    DownloadPlan,
    DownloadReport,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    Progress,
    Proof,
)
from capella_explorer.ui.transfers_strip import TransfersStrip


@pytest.fixture
def strip(qtbot) -> TransfersStrip:
    shown = TransfersStrip()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def plan(tmp_path: Path) -> DownloadPlan:
    return examples.plan(tmp_path)


FULL = DiskFull("The disk is full.")


def whole(plan: DownloadPlan) -> DownloadReport:
    return DownloadReport(plan, tuple(FileReport(file.target, Outcome.FETCHED) for file in plan.files))


def image_of(plan: DownloadPlan, number: int = 0) -> Path:
    return [file.target for file in plan.files if file.asset.role.is_data][number]


def test_the_strip_is_hidden_until_something_is_fetched(strip, plan):
    assert strip.isHidden()
    strip.begin(1, plan)
    assert not strip.isHidden()


def test_progress_never_runs_backwards_even_when_a_file_starts_anew(strip, plan):
    strip.begin(1, plan)
    row = strip.rows[1]
    seen = []
    for done in (100_000_000, 300_000_000, 0, 50_000_000, 301_000_000):
        strip.advance(1, Progress(image_of(plan), done, 412_000_000, 0.0))
        seen.append(row.bar.value())
    assert seen == sorted(seen)
    assert seen[1] == 300_000_000 * 1000 // plan.bytes_to_fetch


def test_one_line_sums_all_downloads_up(strip, plan):
    strip.begin(1, plan)
    strip.begin(2, plan)
    strip.advance(1, Progress(image_of(plan), 100_000_000, 412_000_000, 0.0))
    assert strip.summary.text() == "2 running, 100.0 MB of 1.7 GB"


def test_sizes_that_are_not_known_are_not_invented(strip, plan):
    unknown = DownloadPlan("o", plan.folder, tuple(type(f)(f.asset, f.target) for f in plan.files))
    strip.begin(1, unknown)
    strip.advance(1, Progress(unknown.files[0].target, 5_000_000, None, 0.0))
    assert strip.rows[1].words.text() == "5.0 MB of size not known, 0 of 8 files"
    strip.advance(1, FileVerified(unknown.files[0].target, 6_000_000, None, Proof.SIZE))
    assert strip.rows[1].bar.value() == 125


def test_each_button_names_its_download(strip, plan, emitted):
    stopped, again, opened = emitted(strip.cancel_wanted), emitted(strip.retry_wanted), emitted(strip.folder_wanted)
    strip.begin(7, plan)
    strip.rows[7].cancel.click()
    strip.rows[7].folder.click()
    strip.finish(7, None, "Stopped.")
    strip.rows[7].retry.click()
    assert (stopped, again, opened) == ([(7,)], [(7,)], [(plan.folder,)])


def test_a_download_that_broke_offers_to_continue_and_one_that_is_done_does_not(strip, plan):
    strip.begin(1, plan)
    assert (strip.rows[1].cancel.isHidden(), strip.rows[1].retry.isHidden()) == (False, True)
    strip.advance(1, FileFailed(image_of(plan), FULL))
    strip.finish(1, DownloadReport(plan, (FileReport(image_of(plan), Outcome.FAILED, error=FULL),)), "1 file failed.")
    assert (strip.rows[1].cancel.isHidden(), strip.rows[1].retry.isHidden()) == (True, False)
    assert strip.rows[1].words.toolTip() == "The disk is full."
    strip.begin(1, plan)
    strip.finish(1, whole(plan), "Done.")
    assert (strip.rows[1].retry.isHidden(), strip.rows[1].bar.value()) == (True, 1000)


def test_images_that_arrived_are_added_to_the_map_and_nothing_else(strip, plan, emitted):
    added = emitted(strip.add_to_map_wanted)
    strip.begin(1, plan)
    assert not strip.rows[1].add.isEnabled()
    strip.finish(1, whole(plan), "Done.")
    strip.rows[1].add.click()
    assert added == [(image_of(plan, 0),), (image_of(plan, 1),)]


def test_messages_of_a_download_that_is_over_or_unknown_change_nothing(strip, plan):
    strip.begin(1, plan)
    strip.finish(1, None, "Stopped.")
    strip.advance(1, Progress(image_of(plan), 1, 2, 0.0))
    strip.advance(9, Progress(image_of(plan), 1, 2, 0.0))
    strip.finish(9, None, "")
    assert (strip.rows[1].words.text(), list(strip.rows)) == ("Stopped.", [1])


def test_the_strip_opens_into_the_queue(strip, plan):
    strip.begin(1, plan)
    strip.show()
    assert not strip.rows[1].isVisible()
    strip.toggle.click()
    assert strip.rows[1].isVisible()
