"""The report of a delivery, beside its files: what came, how each file was checked, what is missing. Pure.

Written for people as text and for programs as JSON, both out of the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from .safe_names import safe_name

REPORTS = "reports"
KIND = "capella-explorer-delivery-report"
VERSION = 1


@dataclass(frozen=True)
class ReportedFile:
    """One file of a delivery. `path` is relative to the folder of the download; times are ISO 8601 in UTC."""

    path: str
    item_id: str
    asset: str
    outcome: str
    """`waiting`, `fetched`, `resumed`, `here`, `shared`, `left out` or `failed`"""
    size_bytes: int | None = None
    checked_by: str = ""
    """`sha256` or `size`"""
    sha256: str = ""
    arrived_at: str = ""
    seconds: float = 0.0
    reconnects: int = 0
    problem: str = ""

    @property
    def has_come(self) -> bool:
        """True where this program has fetched and checked it."""
        return bool(self.checked_by)

    @property
    def is_counted(self) -> bool:
        """False for what nobody asked for."""
        return self.outcome != "left out"


@dataclass(frozen=True)
class WrittenReport:
    """What is known of a delivery when it is written down; not where it lies, since folders are moved and shared."""

    order_id: str
    begun_at: datetime
    written_at: datetime
    files: tuple[ReportedFile, ...]

    @property
    def is_complete(self) -> bool:
        """True where every file that was asked for lies there."""
        return all(file.has_come or file.outcome in ("here", "shared") for file in self.files if file.is_counted)


def report_files(folder: Path, order_id: str) -> tuple[Path, Path]:
    """Where the report of an order lies: for programs, for people."""
    stem = safe_name(order_id)
    return folder / REPORTS / f"{stem}.json", folder / REPORTS / f"{stem}.txt"


def report_document(report: WrittenReport) -> str:
    """The report as JSON."""
    document = {
        "type": KIND,
        "version": VERSION,
        "order_id": report.order_id,
        "begun_at": _moment(report.begun_at),
        "written_at": _moment(report.written_at),
        "complete": report.is_complete,
        "files": [{name: value for name, value in asdict(file).items() if value not in ("", None)}
                  for file in report.files],
    }  # fmt: skip
    return json.dumps(document, indent=2)


def read_report(text: str) -> tuple[ReportedFile, ...]:
    """The files of a report as JSON; none of what is no report of ours."""
    names = {field.name for field in fields(ReportedFile)}
    try:
        document = json.loads(text)
        if document["type"] != KIND:
            return ()
        rows = tuple(ReportedFile(**{name: one[name] for name in names & set(one)}) for one in document["files"])
    except (LookupError, TypeError, ValueError):
        return ()
    return tuple(row for row in rows if _is_sound(row))


def _is_sound(row: ReportedFile) -> bool:
    """False for what was written by somebody else."""
    words = (row.path, row.item_id, row.asset, row.outcome, row.checked_by, row.sha256, row.arrived_at, row.problem)
    numbers = (row.size_bytes or 0, row.seconds, row.reconnects)
    return all(isinstance(word, str) for word in words) and all(isinstance(number, int | float) for number in numbers)


def report_text(report: WrittenReport) -> str:
    """The report as a person reads it."""
    lines = [
        f"Report of the delivery of order {report.order_id}",
        f"begun {_moment(report.begun_at)}, written {_moment(report.written_at)}",
        "",
        _verdict(report),
        "",
        *(line for file in report.files if file.is_counted for line in _lines(file)),
    ]
    left_out = [file.path for file in report.files if not file.is_counted]
    if left_out:
        lines += ["", "Left out, since nobody asked for it:", *(f"  {path}" for path in left_out)]
    return "\n".join(lines) + "\n"


def _verdict(report: WrittenReport) -> str:
    counted = [file for file in report.files if file.is_counted]
    by = [file.checked_by for file in counted]
    size = sum(file.size_bytes or 0 for file in counted if file.has_come)
    parts = (
        (by.count("sha256"), "held against the sha256 that was delivered"),
        (by.count("size"), "held against its size alone, as no sha256 was delivered"),
        (sum(file.outcome == "here" and not file.has_come for file in counted), "here before"),
        (sum(file.outcome == "shared" for file in counted), "the same as another scene's"),
        (sum(file.outcome == "failed" for file in counted), "failed"),
        (sum(file.outcome == "waiting" for file in counted), "not fetched yet"),
    )
    state = "COMPLETE" if report.is_complete else "NOT COMPLETE"
    told = "; ".join(f"{count} {what}" for count, what in parts if count)
    return f"{state}: {len(counted)} files, {size:,} bytes fetched. {told}"


def _lines(file: ReportedFile) -> Iterable[str]:
    size = "" if file.size_bytes is None else f"{file.size_bytes:,} bytes"
    checked = f"checked by {file.checked_by}" if file.checked_by else ""
    facts = (file.outcome, size, checked, file.arrived_at, f"{file.seconds:.1f} s" if file.seconds else "")
    yield file.path
    yield "  " + ", ".join(fact for fact in facts if fact)
    if file.sha256:
        yield f"  sha256 {file.sha256}"
    if file.problem:
        yield f"  {file.problem}"


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
