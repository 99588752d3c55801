"""Downloads onto disks and from stores that do not play along: what has arrived is kept."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

MIB = 1 << 20


def download_dialog(analyst: Any, folder: Path) -> Any:
    """The dialog of an order's files, with that folder in it."""
    analyst.arrive()
    analyst.buy()
    analyst.turn_to("Orders")
    analyst.select_order()
    analyst.press("Download...")
    dialog = analyst.dialog("DownloadDialog")
    dialog.folder.setFilePath(str(folder))
    return dialog


def transfer(analyst: Any) -> Any:
    """The newest transfer in the strip, once it is over."""
    rows = analyst.face.transfers.rows
    row = analyst.wait(lambda: rows and rows[max(rows)], "no transfer is shown")
    analyst.wait(lambda: row.progress.is_over, "the transfer does not end", 60)
    if not analyst.face.transfers.toggle.isChecked():
        analyst.click(analyst.face.transfers.toggle)
    return row


def test_a_folder_that_cannot_be_written_is_refused_before_the_download(analyst: Any, tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("no folder", "utf-8")
    dialog = download_dialog(analyst, in_the_way / "scenes")
    assert "This folder cannot be written: choose another one." in analyst.texts(dialog)
    assert not analyst.button("Download", dialog).isEnabled()


def test_a_store_that_fails_is_told_and_the_transfer_goes_on_later(analyst: Any, tmp_path: Path) -> None:
    dialog = download_dialog(analyst, tmp_path)
    analyst.press("Image only", dialog)
    analyst.sandbox.set(store_fail_count=500, store_fail_status=500)
    analyst.press("Download", dialog)
    row = transfer(analyst)
    assert analyst.sees("could not be downloaded").startswith("The file could not be downloaded: what has arrived")
    analyst.sandbox.set(store_fail_count=0)
    analyst.click(row.retry)
    assert transfer(analyst).progress.report.is_complete


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for 24 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={24 * MIB}", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_a_disk_that_is_too_small_is_refused_before_the_download(small_disk: Path, analyst: Any) -> None:
    (small_disk / "ballast").write_bytes(b"\1" * (23 * MIB))
    dialog = download_dialog(analyst, small_disk)
    said = next(text for text in analyst.texts(dialog) if "are needed" in text)
    assert said.endswith("are free: choose another folder or fewer files.")
    assert not analyst.button("Download", dialog).isEnabled()


def test_a_disk_that_fills_up_stops_the_transfer_which_goes_on_later(small_disk: Path, analyst: Any) -> None:
    dialog = download_dialog(analyst, small_disk)
    analyst.sandbox.set(rate_bytes_s=2 * MIB)
    analyst.press("Download", dialog)
    rows = analyst.face.transfers.rows
    analyst.wait(lambda: rows and rows[max(rows)].progress.done_bytes > 0, "nothing arrives")
    fill(small_disk / "ballast")
    row = transfer(analyst)
    assert analyst.sees("disk is full").startswith("The disk is full: free some space and start the download again")
    (small_disk / "ballast").unlink()
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.click(row.retry)
    assert transfer(analyst).progress.report.is_complete


def fill(path: Path) -> None:
    """Takes all the room that is left."""
    with path.open("wb", buffering=0) as ballast:
        try:
            while ballast.write(b"\1" * 65536):
                pass
        except OSError:
            return


def test_a_download_can_be_stopped_and_continued(analyst: Any, tmp_path: Path) -> None:
    dialog = download_dialog(analyst, tmp_path)
    analyst.sandbox.set(rate_bytes_s=MIB)
    analyst.press("Download", dialog)
    rows = analyst.face.transfers.rows
    row = analyst.wait(lambda: rows and rows[max(rows)], "no transfer is shown")
    analyst.wait(lambda: row.progress.done_bytes > 0, "nothing arrives")
    analyst.click(analyst.face.transfers.toggle)
    analyst.click(row.cancel)
    stopped = transfer(analyst)
    assert stopped.progress.report is None or not stopped.progress.report.is_complete
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.click(stopped.retry)
    assert transfer(analyst).progress.report.is_complete
    assert list(tmp_path.rglob("*.part")) == []
