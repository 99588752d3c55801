"""Keeps the report of a delivery while it is fetched, so that not even a killed QGIS forgets how a file was checked."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from .bucket_address import is_bucket
from .delivery import SignedAsset
from .delivery_report import (
    ReportedFile,
    WrittenReport,
    read_report,
    report_document,
    report_files,
    report_text,
)
from .errors import TransferError
from .shelf import Shelf
from .transfers import DownloadPlan, DownloadReport, FileFailed, FileReport, FileVerified, Outcome, Skip

KEPT_EVERY_S = 2.0
_SKIPS = {Skip.ON_DISK: "here", Skip.SHARED: "shared", Skip.NOT_WANTED: "left out", Skip.NO_FILE: "left out"}


class DeliveryLog:
    """Of one plan. What an earlier run has found out about a file holds while the file has the size that it had."""

    def __init__(self, plan: DownloadPlan, shelf: Shelf) -> None:
        self._plan, self._shelf = plan, shelf
        self._json, self._text = report_files(plan.folder, plan.order_id)
        self._begun = datetime.now(timezone.utc)
        self._kept_at = time.monotonic()
        before = {file.path: file for file in read_report(shelf.read(self._json) or "") if file.has_come}
        planned = {row.path: row for row in self._planned()}
        told = {name: self._known(planned.get(name), before.get(name)) for name in before | planned}
        self._rows = {name: row for name, row in told.items() if row}

    @property
    def path(self) -> Path:
        """The report for programs, which the items link to."""
        return self._json

    def take(self, event: object) -> None:
        """One message of the transfer; in a folder it is kept at once, in a bucket at the end."""
        if isinstance(event, FileVerified):
            self._put(event.path, outcome="fetched", size_bytes=event.size_bytes, sha256=event.sha256 or "",
                      checked_by=event.how.value, arrived_at=_now(), problem="")  # fmt: skip
        elif isinstance(event, FileFailed):
            self._put(event.path, outcome="failed", problem=event.sentence)
        else:
            return
        if not is_bucket(self._plan.folder) and time.monotonic() - self._kept_at > KEPT_EVERY_S:
            self.keep()

    def close(self, report: DownloadReport) -> None:
        """The end of the run, which has it all. Raises `TransferError`."""
        for told in report.files:
            self._settle(told)
        self._write()

    def keep(self) -> None:
        """What is known by now; where it cannot be written nobody is told, since the transfer itself will say so.

        A folder that has vanished is not made anew: it may be a disk without its plug.
        """
        self._kept_at = time.monotonic()
        if is_bucket(self._plan.folder) or self._plan.folder.is_dir():
            with suppress(TransferError):
                self._write()

    def sha256_of(self, path: Path, size_bytes: int) -> str:
        """The digest that a file had when it came; empty where nobody knows it, or it has another size now."""
        row = self._rows.get(self._name(path))
        return row.sha256 if row and row.size_bytes == size_bytes else ""

    def _planned(self) -> list[ReportedFile]:
        rows = [
            ReportedFile(self._name(file.target), *_who(file.asset), "waiting", file.size_bytes)
            for file in self._plan.files
        ]
        for skip in self._plan.skipped:
            path = skip.path or self._plan.folder / (skip.asset.url.file_name or skip.asset.key)
            size = skip.asset.size_bytes
            if size is None and skip.reason is Skip.ON_DISK:
                size = self._shelf.size(path)
            rows.append(ReportedFile(self._name(path), *_who(skip.asset), _SKIPS[skip.reason], size))
        # One place is one row: that of what is fetched, then of what is there; a file that items share came with one.
        return sorted(rows, key=lambda row: (row.outcome == "waiting", row.outcome == "here"))

    def _known(self, row: ReportedFile | None, before: ReportedFile | None) -> ReportedFile | None:
        """What came with an earlier run is told as it came, while it lies there as it was."""
        if before is None or (row and row.outcome not in ("here", "left out")):
            return row
        size = row.size_bytes if row and row.outcome == "here" else self._shelf.size(self._plan.folder / before.path)
        return before if size == before.size_bytes else row

    def _settle(self, told: FileReport) -> None:
        facts = {"seconds": round(told.seconds, 1), "reconnects": told.reconnects}
        if told.error is not None:
            self._put(told.path, outcome="failed", problem=told.error.sentence, **facts)
        elif told.outcome is Outcome.SKIPPED:
            self._put(told.path, outcome="here", size_bytes=self._shelf.size(told.path))
        elif told.how is not None:
            arrived = self._rows[self._name(told.path)].arrived_at or _now()
            self._put(told.path, outcome=told.outcome.value, size_bytes=told.size_bytes, sha256=told.sha256 or "",
                      checked_by=told.how.value, arrived_at=arrived, problem="", **facts)  # fmt: skip

    def _put(self, path: Path, **facts: object) -> None:
        name = self._name(path)
        if name in self._rows:
            self._rows[name] = replace(self._rows[name], **facts)  # type: ignore[arg-type]

    def _name(self, path: Path) -> str:
        return Path(os.path.relpath(path, self._plan.folder)).as_posix()

    def _write(self) -> None:
        rows = tuple(sorted(self._rows.values(), key=lambda row: (not row.is_counted, row.item_id)))
        report = WrittenReport(self._plan.order_id, self._begun, datetime.now(timezone.utc), rows)
        self._shelf.write(self._json, report_document(report))
        self._shelf.write(self._text, report_text(report))


def _who(asset: SignedAsset) -> tuple[str, str]:
    return asset.identity.item_id, asset.identity.asset_key


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
