"""Beside the files of a delivery lies how each of them came: for people, for programs, and for the next run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from capella_explorer.core.delivery import Delivery
from capella_explorer.core.delivery_log import DeliveryLog
from capella_explorer.core.delivery_report import ReportedFile, read_report, report_files
from capella_explorer.core.download_plan import IMAGE_ONLY, plan
from capella_explorer.core.errors import TransferError
from capella_explorer.core.shelf import LocalShelf
from capella_explorer.core.shelving import shelve
from capella_explorer.core.transfers import (
    DownloadPlan,
    DownloadReport,
    FileFailed,
    FileReport,
    FileVerified,
    Outcome,
    Proof,
)
from capella_explorer.core.wire.ordering import delivery
from core_examples import GEO_ID, item, link

SUM = "ab" * 32


@pytest.fixture
def order() -> Delivery:
    assets = {"HH": {"href": link(GEO_ID, "a.tif")}, "metadata": {"href": link(GEO_ID, "b.json")}}
    return delivery([item(assets={**assets, "preview": {"href": link(GEO_ID, "c.tif")}})], "order-1")


def planned(order: Delivery, folder: Path, wanted: frozenset[str] | None = None) -> DownloadPlan:
    return plan(order, wanted, folder)


def came(plan: DownloadPlan, number: int = 0, sha256: str | None = SUM) -> FileReport:
    """A file that was fetched and verified."""
    target = plan.files[number].target
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(b"radar")
    how = Proof.DIGEST if sha256 else Proof.SIZE
    return FileReport(target, Outcome.FETCHED, 5, how, sha256, 5, 1.25, 2)


def failed(plan: DownloadPlan, number: int) -> FileReport:
    return FileReport(plan.files[number].target, Outcome.FAILED, error=TransferError("The line broke."))


def rows(folder: Path) -> dict[str, ReportedFile]:
    found = read_report(report_files(folder, "order-1")[0].read_text("utf-8"))
    return {row.asset: row for row in found}


def test_every_file_is_told_with_how_it_was_checked(order: Delivery, tmp_path: Path) -> None:
    decided = planned(order, tmp_path, frozenset({"HH", "metadata"}))
    log = DeliveryLog(decided, LocalShelf())
    shelve(order, DownloadReport(decided, (came(decided), failed(decided, 1))), None, log)
    told = rows(tmp_path)
    assert told["HH"] == ReportedFile(
        f"{GEO_ID}/a.tif", GEO_ID, "HH", "fetched", 5, "sha256", SUM, told["HH"].arrived_at, 1.2, 2
    )
    assert (told["metadata"].outcome, told["metadata"].problem) == ("failed", "The line broke.")
    assert told["preview"].outcome == "left out"


def test_a_person_reads_the_verdict_first(order: Delivery, tmp_path: Path) -> None:
    decided = planned(order, tmp_path, frozenset({"HH", "metadata"}))
    log = DeliveryLog(decided, LocalShelf())
    shelve(order, DownloadReport(decided, (came(decided), came(decided, 1, None))), None, log)
    text = report_files(tmp_path, "order-1")[1].read_text("utf-8")
    assert text.splitlines()[0] == "Report of the delivery of order order-1"
    assert (
        "COMPLETE: 2 files, 10 bytes fetched. 1 held against the sha256 that was delivered; "
        "1 held against its size alone, as no sha256 was delivered"
    ) in text
    assert f"  sha256 {SUM}" in text
    assert "NOT COMPLETE" not in text


def test_the_item_leads_to_the_report_and_every_reader_of_stac_finds_it(order: Delivery, tmp_path: Path) -> None:
    from capella_explorer.vendor.pystac import Catalog

    decided = planned(order, tmp_path, IMAGE_ONLY)
    log = DeliveryLog(decided, LocalShelf())
    catalog = shelve(order, DownloadReport(decided, (came(decided),)), None, log)
    [found] = Catalog.from_file(str(catalog)).get_items(recursive=True)
    [told] = [one for one in found.links if one.rel == "describedby"]
    assert json.loads(Path(told.get_absolute_href()).read_text("utf-8"))["complete"] is True


def test_what_a_killed_run_has_found_out_is_known_to_the_next_one(order: Delivery, tmp_path: Path) -> None:
    decided = planned(order, tmp_path, IMAGE_ONLY)
    report = came(decided)
    killed = DeliveryLog(decided, LocalShelf())
    killed.take(FileVerified(report.path, 5, SUM, Proof.DIGEST))
    killed.keep()
    again = planned(order, tmp_path, IMAGE_ONLY)
    log = DeliveryLog(again, LocalShelf())
    shelve(order, DownloadReport(again), None, log)
    assert (again.files, rows(tmp_path)["HH"].checked_by, rows(tmp_path)["HH"].sha256) == ((), "sha256", SUM)
    document = json.loads((report.path.parent / "item.json").read_text("utf-8"))
    assert document["assets"]["HH"]["file:checksum"] == f"1220{SUM}"


def test_a_file_that_was_changed_since_is_not_told_to_be_checked(order: Delivery, tmp_path: Path) -> None:
    decided = planned(order, tmp_path, IMAGE_ONLY)
    report = came(decided)
    killed = DeliveryLog(decided, LocalShelf())
    killed.take(FileVerified(report.path, 5, SUM, Proof.DIGEST))
    killed.keep()
    report.path.write_bytes(b"something else")
    again = planned(order, tmp_path, IMAGE_ONLY)
    shelve(order, DownloadReport(again), None, DeliveryLog(again, LocalShelf()))
    told = rows(tmp_path)["HH"]
    assert (told.outcome, told.checked_by, told.sha256) == ("here", "", "")


def test_a_failure_is_told_until_the_file_comes(order: Delivery, tmp_path: Path) -> None:
    decided = planned(order, tmp_path, IMAGE_ONLY)
    log = DeliveryLog(decided, LocalShelf())
    log.take(FileFailed(decided.files[0].target, TransferError("The line broke.")))
    log.keep()
    assert rows(tmp_path)["HH"].outcome == "failed"
    report = came(decided)
    shelve(order, DownloadReport(decided, (report,)), None, DeliveryLog(decided, LocalShelf()))
    assert (rows(tmp_path)["HH"].outcome, rows(tmp_path)["HH"].problem) == ("fetched", "")


def test_what_was_left_out_under_the_same_name_does_not_hide_what_is_fetched(tmp_path: Path) -> None:
    assets = {key: {"href": f"https://b.example.org/{key}/a.tif"} for key in ("preview", "HH")}
    decided = planned(delivery([item(assets=assets)], "order-1"), tmp_path, IMAGE_ONLY)
    DeliveryLog(decided, LocalShelf()).keep()
    assert {name: row.outcome for name, row in rows(tmp_path).items()} == {"HH": "waiting"}
    assert json.loads(report_files(tmp_path, "order-1")[0].read_text("utf-8"))["complete"] is False


def test_what_came_before_is_still_told_when_something_else_of_the_order_comes(order: Delivery, tmp_path: Path) -> None:
    first = planned(order, tmp_path, IMAGE_ONLY)
    shelve(order, DownloadReport(first, (came(first),)), None, DeliveryLog(first, LocalShelf()))
    then = planned(order, tmp_path, frozenset({"metadata"}))
    shelve(order, DownloadReport(then, (came(then, 0, None),)), None, DeliveryLog(then, LocalShelf()))
    told = rows(tmp_path)
    assert [(told[key].outcome, told[key].checked_by) for key in ("HH", "metadata")] == [
        ("fetched", "sha256"), ("fetched", "size"),
    ]  # fmt: skip
    first.files[0].target.unlink()
    DeliveryLog(then, LocalShelf()).keep()
    assert rows(tmp_path)["HH"].outcome == "left out"


def test_rows_that_somebody_else_has_written_are_passed_over() -> None:
    good = {"path": "a.tif", "item_id": "A", "asset": "HH", "outcome": "here", "size_bytes": 3}
    odd = [{**good, "path": ["a"]}, {**good, "size_bytes": "3"}, {**good, "sha256": None}]
    text = json.dumps({"type": "capella-explorer-delivery-report", "files": [*odd, good]})
    assert read_report(text) == (ReportedFile(**good),)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"type": "other", "files": []}', '{"type": 3}', "null"])
def test_what_is_no_report_of_ours_is_none(text: str) -> None:
    assert read_report(text) == ()
