"""`capella:downloadorder` and `capella:synctasks` over a real socket; the sandbox counts orders and purchases."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from capella_sandbox.launch import SandboxProcess
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

Runner = Callable[..., Any]
Refusal = Callable[..., str]


@pytest.fixture
def order_id(run: Runner) -> str:
    """An order of one GEO image."""
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    return run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_an_order_lies_in_the_folder_and_its_image_opens(run: Runner, order_id: str, tmp_path: Path) -> None:
    outputs = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path)).outputs
    paths = [Path(line) for line in outputs["PATHS"].splitlines()]
    assert outputs["FILES"] == outputs["FETCHED"] == len(paths) > 1
    assert all(path.is_file() and path.stat().st_size for path in paths)
    assert {path.parent.parent for path in paths} == {tmp_path}
    [image] = [path for path in outputs["LAYERS"] if "preview" not in path and "thumb" not in path]
    assert QgsRasterLayer(image, "image").isValid()


def test_the_image_alone_is_fetched_and_never_twice(run: Runner, order_id: str, tmp_path: Path) -> None:
    first = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image").outputs
    second = run("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), ASSETS="image").outputs
    assert (first["FILES"], first["FETCHED"]) == (1, 1)
    assert (second["FILES"], second["FETCHED"], second["PATHS"]) == (1, 0, first["PATHS"])


def test_an_order_that_is_still_being_prepared_is_waited_for(
    run: Runner, order_id: str, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(prepare_seconds=2, preparing_status="rendering")
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=2).table()[1]
    waiting = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs
    found = run("downloadorder", ORDER=waiting["ORDER_ID"], FOLDER=str(tmp_path), ASSETS="image")
    assert waiting["STATUS"] == "rendering"
    assert found.outputs["FETCHED"] == 1
    assert found.feedback.lines[:2] == [
        f"Order {waiting['ORDER_ID']}: rendering", f"Order {waiting['ORDER_ID']}: completed",
    ]  # fmt: skip


def test_waiting_ends_when_somebody_cancels(
    run: Runner, order_id: str, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=2).table()[1]
    fresh_sandbox.set(next_order="preparing")
    waiting = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6)
    heard = waiting.feedback
    timer = threading.Timer(0.5, heard.cancel)
    timer.start()
    with pytest.raises(QgsProcessingException, match=r"^Stopped\.$"):
        run("downloadorder", feedback=heard, ORDER=waiting.outputs["ORDER_ID"], FOLDER=str(tmp_path))
    timer.join()


def test_waiting_ends_when_it_has_been_long_enough(
    run: Runner, refusal: Refusal, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    fresh_sandbox.set(next_order="preparing")
    order_id = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]
    assert refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path), LONGEST_WAIT=0) == (
        "The order is still being prepared: nothing is lost, run this again later."
    )


def test_an_expired_order_says_what_to_do(
    refusal: Refusal, run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    geo = run("searchcatalog", COLLECTIONS="capella-geo", LIMIT=1).table()[0]
    fresh_sandbox.set(order_seconds=0)
    order_id = run("placeorder", ITEMS=geo["item_id"], MAXIMUM_COST=1e6).outputs["ORDER_ID"]
    assert refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path)) == (
        "The links of this order ran out: renew the order, which is free for scenes that you own."
    )


def test_an_unknown_order_is_told(refusal: Refusal, tmp_path: Path) -> None:
    assert refusal("downloadorder", ORDER="no-such-order", FOLDER=str(tmp_path)) == (
        "Capella does not know this item, order or task any more: refresh the list."
    )


def test_a_folder_that_cannot_be_written_is_told(refusal: Refusal, order_id: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert refusal("downloadorder", ORDER=order_id, FOLDER=str(tmp_path / "file")) == (
        "The folder cannot be written: choose another folder for the download."
    )


def test_it_runs_in_a_worker_of_qgis_while_the_main_thread_is_free(
    run: Runner, order_id: str, tmp_path: Path, fresh_sandbox: SandboxProcess, qtbot: Any
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("capella:downloadorder")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    given = {"CONNECTION": fresh_sandbox.api_url, "ORDER": order_id, "FOLDER": str(tmp_path), "ASSETS": "image"}
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=20_000) as end:
        QgsApplication.taskManager().addTask(task)
    succeeded, outputs = end.args
    assert succeeded
    assert outputs["FETCHED"] == 1


def sync(run: Runner, folder: Path, **parameters: Any) -> Any:
    given = {"SINCE": "", "ASSETS": "image", "ORGANIZATION_WIDE": True, "MAXIMUM_TASKS": 2, **parameters}
    return run("synctasks", FOLDER=str(folder), REPORT=str(folder.parent / "report.csv"), **given)


def test_a_second_nightly_run_does_nothing(run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess) -> None:
    folder = tmp_path / "tasked"
    sync(run, folder, DRY_RUN=True, MAXIMUM_TASKS=3)
    since = rows_of(tmp_path / "report.csv")[-1]["submitted"]
    first = sync(run, folder, SINCE=since, MAXIMUM_TASKS=500)
    after_first = len(fresh_sandbox.orders())
    requests = len(fresh_sandbox.requests())
    second = sync(run, folder, SINCE=since, MAXIMUM_TASKS=500)
    counts = ("DELIVERED", "FAILED", "KNOWN")
    assert [first.outputs[name] for name in counts] == [3, 0, 0]
    assert [second.outputs[name] for name in counts] == [0, 0, 3]
    assert (after_first, len(fresh_sandbox.orders())) == (3, 3)
    methods = {(entry["method"], entry["path"]) for entry in fresh_sandbox.requests(since=requests)}
    assert {path for method, path in methods if method == "POST"} == set()
    assert {row["charged"] for row in fresh_sandbox.ledger()} == {0}


def test_the_report_and_the_folder_hold_what_was_delivered(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    folder = tmp_path / "tasked"
    found = sync(run, folder, MAXIMUM_TASKS=1)
    [row] = rows_of(tmp_path / "report.csv")
    [order] = fresh_sandbox.orders()
    images = {path.parent.name for path in folder.rglob("item.json")}
    assert (row["outcome"], row["order_id"], row["message"]) == ("delivered", order["orderId"], "")
    assert images == {item["granuleId"] for item in order["items"]}
    assert {item["taskingRequestId"] for item in order["items"]} == {row["task_id"]}
    assert found.outputs == {
        "DELIVERED": 1, "FAILED": 0, "KNOWN": 0, "WAITING": 0,
        "FOLDER": str(folder), "REPORT": str(tmp_path / "report.csv"),
    }  # fmt: skip


def test_a_dry_run_lists_what_would_be_ordered_and_orders_nothing(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    found = sync(run, tmp_path / "tasked", DRY_RUN=True)
    rows = rows_of(tmp_path / "report.csv")
    assert (found.outputs["WAITING"], [row["outcome"] for row in rows]) == (2, ["would be ordered"] * 2)
    assert [row["price"] for row in rows] == ["$0.00"] * 2
    assert (fresh_sandbox.orders(), (tmp_path / "tasked").exists()) == ([], False)


def test_the_list_is_read_no_further_than_the_cut_off(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    def pages() -> list[str]:
        return [entry["path"] for entry in fresh_sandbox.requests("api") if "tasks/paged" in entry["path"]]

    everything = sync(run, tmp_path / "tasked", DRY_RUN=True, MAXIMUM_TASKS=500).outputs["WAITING"]
    all_pages = len(pages())
    rows = sorted(rows_of(tmp_path / "report.csv"), key=lambda row: row["submitted"])
    recent = sync(run, tmp_path / "tasked", DRY_RUN=True, MAXIMUM_TASKS=500, SINCE=rows[-1]["submitted"])
    before = len(pages())
    none = sync(run, tmp_path / "tasked", DRY_RUN=True, MAXIMUM_TASKS=500, SINCE="2100-01-01")
    assert (everything, recent.outputs["WAITING"], none.outputs["WAITING"]) == (len(rows), 1, 0)
    assert (all_pages, len(pages()) - before) == (3, 1)


def test_only_ones_own_tasks_are_delivered_unless_told_otherwise(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = sync(run, tmp_path / "tasked", DRY_RUN=True, MAXIMUM_TASKS=500).outputs["WAITING"]
    own = sync(run, tmp_path / "tasked", DRY_RUN=True, MAXIMUM_TASKS=500, ORGANIZATION_WIDE=False).outputs["WAITING"]
    assert 0 < own < both


def test_a_task_that_would_cost_more_than_allowed_is_not_ordered(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(price_format="$1,000.00 and more")
    looked = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1, DRY_RUN=True)
    [would] = rows_of(tmp_path / "report.csv")
    found = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    [row] = rows_of(tmp_path / "report.csv")
    assert (looked.outputs["WAITING"], would["outcome"], would["message"]) == (1, "would fail", row["message"])
    assert (found.outputs["FAILED"], row["outcome"]) == (1, "failed")
    assert row["message"].startswith("The price could not be read, so nothing was sent")
    assert fresh_sandbox.orders() == []


def test_a_task_whose_answer_was_lost_is_delivered_by_the_next_run_without_another_order(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(drop_after=1)
    first = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    second = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    assert (first.outputs["DELIVERED"], first.outputs["FAILED"]) == (0, 1)
    assert (second.outputs["DELIVERED"], second.outputs["FAILED"]) == (1, 0)
    assert len(fresh_sandbox.orders()) == 1


def test_a_task_that_nobody_knows_about_is_not_ordered_again(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    fresh_sandbox.set(drop_before=1)
    sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    again = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    sent = [entry for entry in fresh_sandbox.requests("api") if entry["path"].startswith("/orders/task/")]
    assert (again.outputs["FAILED"], len(sent), fresh_sandbox.orders()) == (1, 1, [])
    assert rows_of(tmp_path / "report.csv")[0]["message"].startswith("One of these scenes is in an order")


def test_what_could_not_be_fetched_is_fetched_by_the_next_run_from_the_same_order(
    run: Runner, tmp_path: Path, fresh_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    import capella_explorer.core.downloads as downloads

    monkeypatch.setattr(downloads, "TRIES", 1)
    fresh_sandbox.set(store_fail_count=1000)
    first = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    fresh_sandbox.set(store_fail_count=0)
    second = sync(run, tmp_path / "tasked", MAXIMUM_TASKS=1)
    assert (first.outputs["FAILED"], second.outputs["DELIVERED"]) == (1, 1)
    assert len(fresh_sandbox.orders()) == 1


def test_a_cancelled_run_keeps_its_report(run: Runner, tmp_path: Path) -> None:
    heard = sync(run, tmp_path / "tasked", DRY_RUN=True).feedback
    heard.cancel()
    with pytest.raises(QgsProcessingException, match=r"^Stopped\.$"):
        sync(run, tmp_path / "tasked", feedback=heard)
    assert rows_of(tmp_path / "report.csv") == []


@pytest.mark.parametrize("since", ["yesterday", "2026-13-01", "-3"])
def test_a_cut_off_that_is_no_date_is_told(refusal: Refusal, tmp_path: Path, since: str) -> None:
    assert refusal("synctasks", SINCE=since, FOLDER=str(tmp_path)) == (
        f"“{since}” is neither a date like 2026-01-31 nor a number of days: correct it and try again."
    )


def test_a_folder_that_cannot_be_written_orders_nothing(
    refusal: Refusal, tmp_path: Path, fresh_sandbox: SandboxProcess
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert refusal("synctasks", SINCE="", FOLDER=str(tmp_path / "file" / "below")) == (
        "The folder cannot be written: choose another folder for the download."
    )
    assert fresh_sandbox.orders() == []
