"""The run of `capella:synctasks`."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ...core.automation import SyncRules, since_of, sync_tasks, waiting_tasks, would_cost
from ...core.bucket_address import Place
from ...core.errors import InputError
from ...core.limits import Caps
from ...core.sync_table import SyncTable
from ..words import translate
from .given_assets import assets_of, pace_of
from .given_limit import most_of
from .run import GIVEN_BY, Given, Outputs, Run
from .telling import Teller


class SyncRun(Run):
    """The report is written row by row."""

    def read(self, given: Given) -> None:
        """The rules. Raises `InputError`."""
        self._folder, self._report = given.text("FOLDER"), given.file("REPORT")
        if Place.is_address(self._folder):
            raise InputError("Tasks are delivered into a folder of this machine: give a folder, not a bucket.")
        self._is_dry = given.flag("DRY_RUN") or self.settings.dry_run
        self._rules = SyncRules(
            folder=Path(self._folder),
            since=since_of(given.text("SINCE"), datetime.now(timezone.utc)),
            most_tasks=given.whole("MAXIMUM_TASKS"),
            given_by=GIVEN_BY,
            organization_wide=given.flag("ORGANIZATION_WIDE"),
            assets=assets_of(given),
            most_cost=most_of(given, self.settings),
            longest_wait_min=given.whole("LONGEST_WAIT"),
            caps=Caps.of(self.settings),
            pace=pace_of(self.settings),
            renews=self.settings.renew_free_orders and not self._is_dry,
        )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> Outputs:
        """Delivers, or only looks."""
        with SyncTable(Path(self._report) if self._report else None) as table:
            counts = self._look(table, feedback) if self._is_dry else self._deliver(table, feedback)
        paths = {"FOLDER": self._folder, **({"REPORT": self._report} if self._report else {})}
        return {**counts, **paths}

    def _look(self, table: SyncTable, feedback: QgsProcessingFeedback) -> Outputs:
        waiting, known = waiting_tasks(self.session, self._rules, feedback.isCanceled)
        for task in waiting:
            price, message = would_cost(self.session, task, self._rules, feedback.isCanceled)
            table.would_order(task, price, message)
            line = translate("Algorithms", "Would be ordered: {task}, {price}").format(
                task=task.name, price=price or translate("Algorithms", "no price")
            )
            feedback.pushInfo(f"{line}. {message}" if message else line)
        return {"DELIVERED": 0, "FAILED": 0, "KNOWN": known, "WAITING": len(waiting)}

    def _deliver(self, table: SyncTable, feedback: QgsProcessingFeedback) -> Outputs:
        tell = Teller(feedback)

        def keep(event: object) -> None:
            table.keep(event)
            tell(event)

        report = sync_tasks(self.session, self._rules, keep, feedback.isCanceled)
        counts = {"DELIVERED": len(report.delivered), "FAILED": len(report.failed), "KNOWN": report.known}
        return {**counts, "WAITING": 0}
