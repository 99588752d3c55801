"""A running download is read, not listened to: whatever the engine says, the reading is whole and never runs back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from capella_explorer.core.delivery import SignedAsset, SignedUrl
from capella_explorer.core.download_entries import FileState, Stage
from capella_explorer.core.errors import LinkRefused
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.transfer_meter import TransferMeter, planned_files
from capella_explorer.core.transfers import (
    DownloadPlan,
    DownloadReport,
    FileBegun,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    PlannedFile,
    Progress,
    Proof,
    Skip,
    SkippedFile,
    Waiting,
    WaitReason,
)

FOLDER = Path("/data/scenes/ITEM")
IMAGE, NOTES, OLD = FOLDER / "image.tif", FOLDER / "notes.json", FOLDER / "old.png"


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> TransferMeter:
    meter = TransferMeter((), clock)
    meter.take(plan())
    return meter


def asset(key: str, path: Path) -> SignedAsset:
    return SignedAsset(AssetIdentity("955", "geo", "ITEM", key), SignedUrl(f"https://store/{path.name}?secret", None))


def plan() -> DownloadPlan:
    """An image of 1,000 bytes and notes of 200 to fetch, and one file that is here already."""
    files = (PlannedFile(asset("HH", IMAGE), IMAGE, 1000), PlannedFile(asset("metadata", NOTES), NOTES, 200))
    skipped = (
        SkippedFile(asset("thumbnail", OLD), Skip.ON_DISK, OLD),
        SkippedFile(asset("preview", IMAGE), Skip.SHARED, IMAGE),
    )
    return DownloadPlan("955", FOLDER.parent, files, skipped)


def stages(meter: TransferMeter) -> list[Stage]:
    return [file.stage for file in meter.read().files]


def test_a_plan_says_what_is_fetched_and_what_is_left_out(meter: TransferMeter) -> None:
    assert stages(meter) == [Stage.WAITING, Stage.WAITING, Stage.ON_DISK, Stage.SHARED]
    assert {file.path: file for file in planned_files(plan())}[OLD].size_bytes is None
    assert "secret" not in repr(meter.read())


def test_a_hundred_messages_make_one_reading(meter: TransferMeter) -> None:
    for done in range(0, 1000, 10):
        meter.take(Progress(IMAGE, done, 1000, 5.0))
    image = meter.read().files[0]
    assert (image.stage, image.done_bytes, image.size_bytes) == (Stage.FETCHING, 990, 1000)


def test_progress_never_runs_backwards(meter: TransferMeter) -> None:
    seen = []
    for done in (100, 300, 0, 50, 301):
        meter.take(Progress(IMAGE, done, 1000, 0.0))
        seen.append(meter.read().files[0].done_bytes)
    meter.take(FileBegun(IMAGE, 1000))
    assert seen == [100, 300, 300, 300, 301]
    assert meter.read().files[0].done_bytes == 301


def test_speed_and_time_left_follow_the_last_seconds(meter: TransferMeter, clock: Clock) -> None:
    assert (meter.read().bytes_per_second, meter.read().seconds_left) == (0.0, None)
    for second in range(1, 5):
        clock.now = float(second)
        meter.take(Progress(IMAGE, 100 * second, 1000, 0.0))
        reading = meter.read()
    assert (reading.bytes_per_second, reading.seconds_left) == (100.0, 8.0)
    clock.now = 60.0
    assert meter.read().bytes_per_second < 10


def test_time_left_is_unknown_while_a_size_is(meter: TransferMeter, clock: Clock) -> None:
    unknown = replace(plan(), files=tuple(replace(file, size_bytes=None) for file in plan().files))
    meter = TransferMeter((), clock)
    meter.take(unknown)
    meter.read()
    clock.now = 1.0
    meter.take(Progress(IMAGE, 100, None, 0.0))
    assert meter.read().seconds_left is None


def test_a_file_that_is_complete_is_told_once_with_what_it_was_held_against(meter: TransferMeter) -> None:
    meter.take(FileVerified(IMAGE, 1001, "ab" * 32, Proof.DIGEST))
    meter.take(FileVerified(NOTES, 200, None, Proof.SIZE))
    meter.take(FileVerified(IMAGE, 1001, "ab" * 32, Proof.DIGEST))
    meter.take(Progress(IMAGE, 10, 1000, 0.0))
    fresh = meter.read().fresh
    assert [(file.path, file.stage, file.done_bytes) for file in fresh] == [
        (IMAGE, Stage.DIGEST, 1001),
        (NOTES, Stage.SIZE, 200),
    ]
    assert meter.read().fresh == ()
    assert stages(meter)[:2] == [Stage.DIGEST, Stage.SIZE]


def test_the_report_has_the_last_word(meter: TransferMeter) -> None:
    refused = LinkRefused()
    meter.take(FileFailed(NOTES, refused))
    report = DownloadReport(
        plan(),
        (
            FileReport(IMAGE, Outcome.FETCHED, 1000, Proof.DIGEST, "ab" * 32),
            FileReport(NOTES, Outcome.FAILED, error=refused),
        ),
    )
    meter.close(report)
    files = meter.read().files
    assert (files[0].stage, files[1].stage, files[1].note) == (Stage.DIGEST, Stage.FAILED, refused.sentence)


def test_a_transfer_waits_when_all_that_is_open_waits(meter: TransferMeter) -> None:
    meter.take(Waiting(IMAGE, WaitReason.LINK_EXPIRED))
    assert meter.read().waits_for is None
    meter.take(Waiting(NOTES, WaitReason.LINK_EXPIRED))
    assert meter.read().waits_for is WaitReason.LINK_EXPIRED
    meter.take(Progress(IMAGE, 10, 1000, 0.0))
    assert meter.read().waits_for is None


def test_what_an_earlier_run_proved_stays_proved(clock: Clock) -> None:
    before = (
        FileState(OLD, asset("thumbnail", OLD).identity, Stage.DIGEST, 61, 61),
        FileState(IMAGE, asset("HH", IMAGE).identity, Stage.WAITING, 1000, 400),
        FileState(NOTES, asset("metadata", NOTES).identity, Stage.SIZE, 200, 200),
    )
    meter = TransferMeter(before, clock)
    meter.take(plan())
    found = {file.path: file for file in meter.read().files if file.stage is not Stage.SHARED}
    assert (found[OLD].stage, found[IMAGE].done_bytes) == (Stage.DIGEST, 400)
    assert (found[NOTES].stage, found[NOTES].done_bytes) == (Stage.WAITING, 0), "it has vanished from the disk"


def test_messages_of_unknown_files_and_of_other_things_change_nothing(meter: TransferMeter) -> None:
    before = meter.read()
    meter.take(Progress(Path("/elsewhere"), 1, 2, 0.0))
    meter.take("a word")
    assert meter.read() == before
