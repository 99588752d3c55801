"""The queue of downloads at work: one delivery at a time, in the user's order, through pauses, restarts and renewals.

One at a time, because a delivery fills the line by itself with many connections: what stands on top is here first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.bucket_address import is_bucket
from ..core.delivery import Delivery
from ..core.download_entries import Activity, DownloadEntry, QueueState, Transfer, Wanted
from ..core.download_list import DownloadList
from ..core.download_queue import QUEUE_FILE, DownloadQueue
from ..core.download_verdicts import Deferrals, Verdict, verdict_on_error, verdict_on_report
from ..core.downloading.pace import Pace
from ..core.errors import CapellaError
from ..core.orders import Order
from ..core.queue_errors import QueueBroken
from ..core.queued_download import carry_out, next_of
from ..core.settings import Settings
from ..core.signing import UrlSigner
from ..core.transfers import DownloadReport, WaitReason
from .account_controller import AccountController
from .download_offers import DownloadOffers
from .download_run import DownloadRun
from .entry_lock import EntryLock
from .jobs import Jobs
from .vsi_bucket import VsiBucket

LOOK_MS = 250
"""how often a running download is looked at: however many messages it sends, the face hears four a second"""
REST_MS = 2000
"""how often it is looked whether something that was put off is due"""


class DownloadController(QObject):
    """Facts about the queue; the face shows them and holds none of them."""

    queue_changed = pyqtSignal(object)
    transfer_changed = pyqtSignal(object)
    order_expired = pyqtSignal(str)
    renewal_wanted = pyqtSignal(str)
    file_finished = pyqtSignal(object, object)
    entry_finished = pyqtSignal(object)
    failed = pyqtSignal(str, object)

    def __init__(
        self,
        account: AccountController,
        jobs: Jobs,
        signer: UrlSigner,
        offers: DownloadOffers,
        state_folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._account, self._jobs, self._signer, self._offers = account, jobs, signer, offers
        self._locks = state_folder / "downloads"
        self._queue = DownloadQueue(state_folder / QUEUE_FILE)
        self._list = DownloadList(self._queue)
        self._owner = ""
        """whose entries can be fetched now; empty while nobody is connected"""
        self._run: DownloadRun | None = None
        self._elsewhere: frozenset[str] = frozenset()
        self._deferrals = Deferrals()
        self.pace = Pace()
        self.use(account.settings)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        account.settings_changed.connect(self.use)
        account.session_opened.connect(self._lose_owner)
        account.account_known.connect(self._find_owner)

    def begin(self) -> None:
        """Reads what an earlier QGIS has left; it goes on as soon as its account is there."""
        self._keep(self._list.reload)
        self._schedule()

    def close(self) -> None:
        """Keeps what has arrived. Whoever stops the jobs has done it already."""
        self._timer.stop()
        self._account.session_opened.disconnect(self._lose_owner)
        self._account.account_known.disconnect(self._find_owner)
        run, self._run = self._run, None
        if run:
            run.look()
            self._keep(lambda: self._list.replace(run.entry))
            run.lock.give()

    def use(self, settings: Settings) -> None:
        """Connections and speed as preferred, also of what runs."""
        self.pace.set(settings.download_connections, settings.download_speed_limit)

    def add(self, delivery: Delivery, wanted: Wanted, folder: Path) -> None:
        """Puts what was chosen of an offered delivery at the end of the queue; the same once more continues."""
        try:
            entry = self._offers.entry(delivery, wanted, folder)
        except CapellaError as error:
            self.failed.emit(delivery.order_id, error)
            return
        self._owner = entry.account
        twin = self._list.twin(entry)
        if twin and twin.state is not QueueState.DONE:
            self.go_on((twin.entry_id,))
            return
        self._keep(lambda: self._list.add(entry))
        self._schedule()

    def pause(self, entry_ids: Iterable[str] | None = None) -> None:
        """Stops entries, or all of them, where they are; what is complete on the disk is kept."""
        for entry in self._list.those(entry_ids):
            if entry.state in (QueueState.WAITING, QueueState.EXPIRED):
                self._put(replace(entry, state=QueueState.PAUSED))
                if run := self._run_of(entry):
                    run.stop(QueueState.PAUSED)
        self._schedule()

    def go_on(self, entry_ids: Iterable[str] | None = None) -> None:
        """Continues entries, or all that are paused; what failed is tried again, what expired is renewed first."""
        for entry in self._list.those(entry_ids):
            self._deferrals.forgive(entry.entry_id)
            if entry.state is QueueState.PAUSED:
                self._put(replace(entry, state=QueueState.WAITING))
                if run := self._run_of(entry):
                    run.stops_for = QueueState.WAITING
            elif entry_ids is not None and entry.state is QueueState.FAILED:
                self._put(replace(entry, state=QueueState.WAITING, sentence=""))
            elif entry_ids is not None and entry.state is QueueState.EXPIRED:
                self.renewal_wanted.emit(entry.order_id)
        self._schedule()

    def remove(self, entry_ids: Iterable[str]) -> None:
        """Takes entries out of the queue; what has arrived stays on the disk."""
        gone = frozenset(entry_ids)
        if self._run and self._run.entry.entry_id in gone:
            self._run.stop(QueueState.PAUSED)
        self._keep(lambda: self._list.remove(gone))
        self._schedule()

    def clear_finished(self) -> None:
        """Takes out what is done."""
        self.remove([entry.entry_id for entry in self._list.entries if entry.state is QueueState.DONE])

    def move(self, entry_ids: Iterable[str], before: str) -> None:
        """Puts entries before another one, or at the end. What is moved above the running one runs in its place."""
        self._keep(lambda: self._list.move(entry_ids, before))
        first = next_of(self._list.entries, self._owner, self._is_due)
        if first and self._run and not self._run_of(first) and self._run.stops_for is None:
            self._run.stop(QueueState.WAITING)
        self._schedule()

    def follow_renewal(self, expired: str, renewed: Order) -> None:
        """From now on `renewed` answers for what was bought with `expired`; what waited for it goes on."""
        self._signer.replace_order(expired, renewed.order_id)
        for entry in self._list.entries:
            if entry.order_id == expired:
                state = QueueState.WAITING if entry.state is QueueState.EXPIRED else entry.state
                self._put(replace(entry, order_id=renewed.order_id, state=state, sentence=""))
                if run := self._run_of(entry):
                    run.entry = replace(run.entry, order_id=renewed.order_id)
        self._schedule()

    def is_anything_waiting(self) -> bool:
        """True while an entry waits for its turn, or for its account."""
        return any(entry.state is QueueState.WAITING for entry in self._list.entries)

    def transfers(self) -> tuple[Transfer, ...]:
        """The whole queue as it stands now."""
        return tuple(map(self._transfer, self._list.entries))

    def _transfer(self, entry: DownloadEntry) -> Transfer:
        if run := self._run_of(entry):
            shown = replace(run.last.entry, state=entry.state)
            return replace(run.last, entry=shown, activity=run.activity)
        if entry.state is not QueueState.WAITING:
            return Transfer(entry)
        if entry.entry_id in self._elsewhere:
            return Transfer(entry, Activity.ELSEWHERE)
        if entry.account != self._owner:
            return Transfer(entry, Activity.NO_ACCOUNT)
        sentence = self._deferrals.sentence(entry.entry_id)
        return Transfer(entry, Activity.DEFERRED if sentence else Activity.NONE, sentence=sentence)

    def _schedule(self) -> None:
        """Begins the next entry where none runs, tells the whole queue, and keeps the timer as busy as need be."""
        while self._run is None and (entry := next_of(self._list.entries, self._owner, self._is_due)):
            self._begin(entry)
        waiting = frozenset(e.entry_id for e in self._list.entries if e.state is QueueState.WAITING)
        if self._run:
            self._timer.start(LOOK_MS)
        elif self._elsewhere & waiting or self._deferrals.any_of(waiting):
            self._timer.start(REST_MS)
        else:
            self._timer.stop()
        self.queue_changed.emit(self.transfers())

    def _begin(self, entry: DownloadEntry) -> None:
        lock = EntryLock(self._locks, entry.entry_id)
        if not lock.take():
            self._elsewhere |= {entry.entry_id}
            return
        run = self._run = DownloadRun(entry, lock, self._queue)
        session = self._account.session()
        bucket = VsiBucket(session.transport) if is_bucket(entry.folder) else None
        run.job = self._jobs.start(
            self.tr("Downloading {0}").format(", ".join(sorted(set(entry.products)))),
            lambda emit, cancelled: carry_out(entry, session, self._signer, self.pace, run.take, cancelled, bucket),
            done=lambda report: self._end(run, self._close_meter(run, report)),
            failed=lambda error: self._end(run, verdict_on_error(error)),
        )

    def _close_meter(self, run: DownloadRun, report: DownloadReport) -> Verdict:
        run.meter.close(report)
        return verdict_on_report(report)

    def _look(self) -> None:
        """However the worker chatters: a few times a second."""
        run = self._run
        if run is None:
            self._look_again()
            return
        for file in run.look():
            self.file_finished.emit(file.identity, file.path)
        if run.last.waits_for is WaitReason.LINK_EXPIRED and not run.was_told_of_expiry:
            run.was_told_of_expiry = True
            self.order_expired.emit(run.entry.order_id)
        self.transfer_changed.emit(self._transfer(run.entry))

    def _look_again(self) -> None:
        """Another window may have let go of an entry, and may have finished it."""
        if self._elsewhere:
            self._elsewhere = frozenset()
            self._keep(self._list.reload)
        self._schedule()

    def _end(self, run: DownloadRun, verdict: Verdict) -> None:
        """The worker is through, for whatever reason."""
        for file in run.look():
            self.file_finished.emit(file.identity, file.path)
        run.lock.give()
        self._run = None
        if run.stops_for is not None and verdict.state is not QueueState.DONE:
            verdict = Verdict(run.stops_for)
        entry_id = run.entry.entry_id
        verdict = self._deferrals.judge(entry_id, verdict)
        if self._list.find(entry_id):
            sentence = "" if verdict.is_deferred else verdict.sentence
            entry = replace(run.entry, state=verdict.state, sentence=sentence)
            # QGIS stops every task before it ends: that is no wish to stop for longer than this QGIS.
            is_for_now = verdict.state is QueueState.PAUSED and run.stops_for is None
            kept = replace(entry, state=QueueState.WAITING) if is_for_now else entry
            self._keep(lambda: self._list.replace(entry, kept))
            self._tell_end(run, entry)
        self._schedule()

    def _tell_end(self, run: DownloadRun, entry: DownloadEntry) -> None:
        if entry.state is QueueState.DONE:
            self.entry_finished.emit(entry)
        elif entry.state is QueueState.EXPIRED and not run.was_told_of_expiry:
            self.order_expired.emit(entry.order_id)

    def _lose_owner(self, _session: object) -> None:
        self._change_owner("")

    def _find_owner(self, _account: object) -> None:
        self._change_owner(self._account.session().ledger_name)

    def _change_owner(self, owner: str) -> None:
        """Another account, or nobody: what runs belongs to the one before."""
        if owner != self._owner:
            self._owner = owner
            if self._run and self._run.entry.account != owner:
                self._run.stop(QueueState.WAITING)
        self._schedule()

    def _is_due(self, entry: DownloadEntry) -> bool:
        return entry.entry_id not in self._elsewhere and self._deferrals.is_due(entry.entry_id)

    def _run_of(self, entry: DownloadEntry) -> DownloadRun | None:
        return self._run if self._run and self._run.entry.entry_id == entry.entry_id else None

    def _put(self, entry: DownloadEntry) -> None:
        self._keep(lambda: self._list.replace(entry))

    def _keep(self, change: Callable[[], None]) -> None:
        """Does it; a queue that cannot be kept is said to be so, and goes on in memory."""
        try:
            change()
        except QueueBroken as error:
            self.failed.emit("", error)
