"""Downloads onto disks and from stores that do not play along: what has arrived is kept."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from capella_desk import put_in, take_out

MIB = 1 << 20


def download_dialog(analyst: Any, folder: Path) -> Any:
    """The dialog of the files of a fresh order, with that folder in it."""
    analyst.arrive()
    analyst.buy()
    return analyst.choose_files(folder)


def arriving(analyst: Any) -> None:
    """Bytes of the download arrive."""
    analyst.wait(lambda: analyst.transfer() and analyst.transfer().entry.done_bytes > 0, "nothing arrives", 60)


def test_a_folder_that_cannot_be_written_is_refused_before_the_download(analyst: Any, tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("no folder", "utf-8")
    dialog = download_dialog(analyst, in_the_way / "scenes")
    assert "This folder cannot be written: choose another one." in analyst.texts(dialog)
    assert not analyst.button("Download", dialog).isEnabled()


def test_a_store_that_fails_is_told_and_the_transfer_goes_on_later(
    analyst: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Ten tries take more than a minute and are held to tests in core.
    monkeypatch.setattr("capella_explorer.core.downloads.TRIES", 4)
    dialog = download_dialog(analyst, tmp_path)
    analyst.press("Image only", dialog)
    analyst.sandbox.set(store_fail_count=100_000, store_fail_status=500)
    analyst.press("Download", dialog)
    analyst.wait(lambda: analyst.transfer() and analyst.transfer().sentence, "nobody says that it failed", 120)
    analyst.look_at_downloads()
    assert analyst.sees("could not be downloaded").startswith("Tried again by itself: The file could not be downloaded")
    analyst.sandbox.set(store_fail_count=0)
    analyst.press("Try again")
    analyst.transfer_at_rest()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for 56 MB, 32 of which a download leaves to others."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={56 * MIB}", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_a_disk_that_is_too_small_is_refused_before_the_download(small_disk: Path, analyst: Any) -> None:
    (small_disk / "ballast").write_bytes(b"\1" * (55 * MIB))
    dialog = download_dialog(analyst, small_disk)
    said = next(text for text in analyst.texts(dialog) if "are needed" in text)
    assert said.endswith("are free: choose another folder or fewer files.")
    assert not analyst.button("Download", dialog).isEnabled()


def test_a_disk_that_fills_up_stops_the_transfer_which_goes_on_later(small_disk: Path, analyst: Any) -> None:
    dialog = download_dialog(analyst, small_disk)
    analyst.sandbox.set(rate_bytes_s=MIB // 4)
    analyst.press("Download", dialog)
    arriving(analyst)
    fill(small_disk / "ballast")
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.transfer_at_rest("failed")
    analyst.look_at_downloads()
    assert analyst.sees("disk is full").startswith("The disk is full: free some space and start the download again")
    (small_disk / "ballast").unlink()
    analyst.press("Try again")
    analyst.transfer_at_rest()


def fill(path: Path) -> None:
    """Takes all the room that is left."""
    with path.open("wb", buffering=0) as ballast:
        try:
            while ballast.write(b"\1" * 65536):
                pass
        except OSError:
            return


def test_a_download_can_be_paused_and_continued(analyst: Any, tmp_path: Path) -> None:
    dialog = download_dialog(analyst, tmp_path)
    analyst.sandbox.set(rate_bytes_s=MIB // 4)
    analyst.press("Download", dialog)
    arriving(analyst)
    analyst.look_at_downloads()
    analyst.press("Pause")
    analyst.transfer_at_rest("paused")
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.press("Continue")
    analyst.transfer_at_rest()
    assert list(tmp_path.rglob("*.part")) == []


def test_a_download_goes_on_after_the_plugin_was_reloaded(analyst: Any, tmp_path: Path) -> None:
    dialog = download_dialog(analyst, tmp_path)
    analyst.sandbox.set(rate_bytes_s=MIB // 4)
    analyst.press("Download", dialog)
    arriving(analyst)
    take_out()
    assert list(tmp_path.rglob("*.part"))
    analyst.sandbox.set(rate_bytes_s=0)
    put_in()
    analyst.wait(lambda: analyst.app.dock.widget(), "nobody goes on with what waits")
    analyst.transfer_at_rest()
    assert not analyst.dock.isVisible()
    assert list(tmp_path.rglob("*.part")) == []


def test_a_folder_that_vanished_is_not_made_anew(analyst: Any, tmp_path: Path) -> None:
    dialog = download_dialog(analyst, tmp_path / "stick")
    analyst.sandbox.set(rate_bytes_s=MIB // 4)
    analyst.press("Download", dialog)
    arriving(analyst)
    analyst.look_at_downloads()
    analyst.press("Pause")
    analyst.transfer_at_rest("paused")
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    analyst.press("Continue")
    analyst.transfer_at_rest("failed")
    assert analyst.sees("is gone").startswith("The folder of this download is gone: connect its disk and continue")
    assert not (tmp_path / "stick").exists()
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.press("Try again")
    analyst.transfer_at_rest()
