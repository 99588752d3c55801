"""`capella:synctasks`: the automated workflow of the vendor's document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .algorithm import CapellaAlgorithm, advanced
from .assets import HELP, declare_assets
from .words import marked, translate

if TYPE_CHECKING:
    from .runs.run import Run


class SyncTasks(CapellaAlgorithm):
    """Completed tasks are ordered and fetched, each once."""

    NAME = "synctasks"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Deliver completed tasks")
    SUMMARY = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Orders and downloads what completed tasking requests have collected, each of them once. Made for cron.",
    )
    HELP = (
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p>Reads the list of tasking requests by pages, newest first, up to the cut-off. Each request "
            "whose latest status is <i>completed</i> is ordered with all products of its collects, its files "
            "are fetched, and it is remembered: the next run leaves it alone. What fails is tried again by "
            "the next run. An order whose answer was lost is never sent again before the list of orders has "
            "shown what became of it.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Highest cost of a task</b>: products of a task are normally paid with the task, so the "
            "default is 0. What it collected is reviewed first, and a task that would cost more is not "
            "ordered. The limits of the plugin's options count too. <b>Dry run</b> lists "
            "what would be ordered at which price, and orders nothing.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Submitted since</b>: a date like 2026-01-31, or a number of days back (999 at most); empty"
            " for all.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Whole organization</b>: the tasks of everybody, which organization managers may list; else"
            " your own.</p>",
        ),
        *HELP,
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>Folder</b>: files go to <i>item id/file</i> below it.</p>"),
        QT_TRANSLATE_NOOP("Algorithms", "<p><b>Most tasks</b>: a brake; the run stops after so many new ones.</p>"),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Report</b>: a CSV file with one row for each task that was handled, complete also when the"
            " run was stopped.</p>",
        ),
        QT_TRANSLATE_NOOP(
            "Algorithms",
            "<p><b>Outputs</b>: DELIVERED and FAILED tasks of this run, KNOWN ones of earlier runs, WAITING "
            "ones of a dry run; FOLDER; REPORT.</p>",
        ),
    )

    def declare(self) -> None:
        """Cut-off, whose tasks, whereto, brake."""
        self.addParameter(
            QgsProcessingParameterString("SINCE", translate("Algorithms", "Submitted since"), "30", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ORGANIZATION_WIDE", translate("Algorithms", "Whole organization"), False)
        )
        declare_assets(self)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("FOLDER", translate("Algorithms", "Folder"), folder))
        whole = QgsProcessingParameterNumber.Type.Integer
        dollars = QgsProcessingParameterNumber.Type.Double
        cost = translate("Algorithms", "Highest cost of a task (US dollars)")
        self.addParameter(QgsProcessingParameterNumber("MAXIMUM_COST", cost, dollars, 0, False, 0))
        most = QgsProcessingParameterNumber("MAXIMUM_TASKS", translate("Algorithms", "Most tasks"), whole, 50, False, 1)
        self.addParameter(advanced(most))
        self.addParameter(QgsProcessingParameterBoolean("DRY_RUN", translate("Algorithms", "Dry run"), False))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", translate("Algorithms", "Report"), "CSV (*.csv)", None, True, False
            )
        )
        for name, title in (
            ("DELIVERED", QT_TRANSLATE_NOOP("Algorithms", "Tasks delivered")),
            ("FAILED", QT_TRANSLATE_NOOP("Algorithms", "Tasks that failed")),
            ("KNOWN", QT_TRANSLATE_NOOP("Algorithms", "Tasks delivered before")),
            ("WAITING", QT_TRANSLATE_NOOP("Algorithms", "Tasks that would be ordered")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, marked(title)))

    def run_type(self) -> type[Run]:
        """See there."""
        from .runs.sync import SyncRun

        return SyncRun
