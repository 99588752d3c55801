"""Downloads in a QGIS that is used meanwhile: it stays alive, images come onto the map, expired orders are renewed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from capella_desk import heartbeat
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt


def test_qgis_stays_alive_while_files_arrive(analyst: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    analyst.arrive()
    analyst.buy()
    analyst.sandbox.set(rate_bytes_s=150_000)
    with heartbeat() as beginning:
        analyst.press("Download", analyst.choose_files(tmp_path))
        analyst.look_at_downloads()
        analyst.wait(lambda: analyst.transfer().entry.done_bytes > 0, "nothing arrives")
    with heartbeat() as running:
        analyst.rest(4)
        analyst.sandbox.set(rate_bytes_s=0)
        done = analyst.transfer_at_rest()
    size = done.entry.done_bytes / 1e6
    with capsys.disabled():
        print(f"\nGUI gap while {size:.0f} MB arrive, the queue being shown: {running.longest_ms:.0f} ms at most")
        print(f"    of which work of its own {running.longest_work_ms:.0f} ms; machine's load {os.getloadavg()[0]:.1f}")
        print(
            f"    from the dialog to the first bytes {beginning.longest_ms:.0f} ms, {beginning.longest_work_ms:.0f} ms"
        )
    assert all(file.is_here for file in done.entry.planned)


def test_images_come_onto_the_map_by_themselves_where_that_is_wished(
    analyst: Any, tmp_path: Path, project: QgsProject
) -> None:
    analyst.arrive()
    order = analyst.buy()
    analyst.app.account.apply(replace(analyst.app.account.settings, add_downloads_to_map=True))
    dialog = analyst.choose_files(tmp_path)
    analyst.press("Image only", dialog)
    analyst.press("Download", dialog)
    analyst.transfer_at_rest()
    item = order.items[0].item_id
    layer = analyst.wait(lambda: project.mapLayersByName(item), "the file is not added to the map")[0]
    assert layer.isValid()


def test_an_order_that_ran_out_is_renewed_where_that_is_free_and_the_download_goes_on(
    analyst: Any, tmp_path: Path
) -> None:
    analyst.arrive()
    order = analyst.buy()
    analyst.app.account.apply(replace(analyst.app.account.settings, renew_free_orders=True))
    dialog = analyst.choose_files(tmp_path)
    analyst.sandbox.set(clock_skew_s=7200.0)
    analyst.press("Download", dialog)
    done = analyst.transfer_at_rest()
    assert done.entry.order_id != order.order_id
    assert all(file.is_here for file in done.entry.planned)


def test_the_queue_is_arranged_by_keys(analyst: Any, tmp_path: Path) -> None:
    analyst.arrive()
    analyst.buy()
    analyst.sandbox.set(rate_bytes_s=200_000)
    analyst.press("Download", analyst.choose_files(tmp_path / "one"))
    first = analyst.wait(lambda: analyst.transfer(), "no download is listed").entry.entry_id
    analyst.press("Download", analyst.choose_files(tmp_path / "two"))
    analyst.wait(lambda: analyst.transfer().entry.entry_id != first, "no second download is listed")
    second = analyst.transfer().entry.entry_id
    analyst.look_at_downloads()
    analyst.face.downloads.list.setFocus()
    analyst.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    queue = analyst.face.downloads.queue
    analyst.wait(lambda: [t.entry.entry_id for t in queue.transfers] == [second, first], "it does not move")
    analyst.sandbox.set(rate_bytes_s=0)
    analyst.wait(lambda: [t.entry.state.value for t in queue.transfers] == ["done"] * 2, "they do not end", 60)
    analyst.press("Clear finished")
    analyst.sees("No downloads")
