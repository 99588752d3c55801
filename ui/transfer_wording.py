"""How downloads are put into words: speed, time left, and where an entry or a file stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta

from qgis.PyQt.QtCore import QCoreApplication

from ..core.download_entries import Activity, DownloadEntry, FileState, QueueState, Stage, Transfer
from ..core.transfers import WaitReason
from . import wording
from .cells import Pill, Shape
from .spoken import spoken

translate = QCoreApplication.translate


def title(entry: DownloadEntry) -> str:
    """Which products, and how many of each."""
    counts = Counter(kind or translate("Transfers", "scene") for kind in entry.products)
    return ", ".join(f"{kind} \N{MULTIPLICATION SIGN}{count}" if count > 1 else kind for kind, count in counts.items())


def headline(entry: DownloadEntry) -> str:
    """What it is, and its size where that is known."""
    size = entry.total_bytes
    return title(entry) if size is None else wording.DOT.join((title(entry), wording.file_size(size)))


def speed(bytes_per_second: float) -> str:
    """Bytes a second in the unit that fits."""
    return translate("Transfers", "{size}/s").format(size=wording.file_size(int(bytes_per_second)))


def time_left(seconds: float | None) -> str:
    """About how long it takes; empty where nobody can tell."""
    if seconds is None:
        return ""
    return translate("Transfers", "{time} left").format(time=wording.duration(timedelta(seconds=max(1.0, seconds))))


def amount(done: int, total: int | None) -> str:
    """So much of so much."""
    return translate("Transfers", "{done} of {total}").format(
        done=wording.file_size(done), total=wording.file_size(total)
    )


def share(permille: int) -> str:
    """Whole percent; all only when it is all."""
    return translate("Transfers", "{number} %").format(number=wording.number(permille // 10))


def pill(transfer: Transfer) -> Pill:
    """Where an entry stands, in one word with its sign."""
    standing = transfer.activity if transfer.activity in _PILLS else transfer.entry.state
    return _PILLS[standing]()


_PILLS: dict[Activity | QueueState, Callable[[], Pill]] = {
    Activity.PREPARING: lambda: Pill(translate("Transfers", "preparing"), Shape.RING, filled=True),
    Activity.FETCHING: lambda: Pill(translate("Transfers", "running"), Shape.RING, filled=True),
    Activity.STOPPING: lambda: Pill(translate("Transfers", "stopping"), Shape.RING),
    QueueState.WAITING: lambda: Pill(translate("Transfers", "waiting"), Shape.RING),
    QueueState.PAUSED: lambda: Pill(translate("Transfers", "paused"), Shape.RING),
    QueueState.EXPIRED: lambda: Pill(translate("Transfers", "expired"), Shape.ALERT),
    QueueState.FAILED: lambda: Pill(translate("Transfers", "failed"), Shape.CROSS),
    QueueState.DONE: lambda: Pill(translate("Transfers", "done"), Shape.CHECK, filled=True),
}


def pill_words() -> tuple[str, ...]:
    """Every word for where an entry may stand: which one is the longest depends on the language."""
    return tuple(pill().word for pill in _PILLS.values())


def line(transfer: Transfer) -> str:
    """What is being done about an entry, or what became of it."""
    entry = transfer.entry
    if transfer.activity is Activity.FETCHING and transfer.waits_for is None:
        parts = (speed(transfer.bytes_per_second), time_left(transfer.seconds_left))
        return wording.DOT.join(part for part in parts if part)
    if entry.state in (QueueState.FAILED, QueueState.EXPIRED) and not transfer.activity.is_running:
        return spoken(entry.sentence)
    if entry.state is QueueState.DONE:
        return verdict(entry) or translate("Transfers", "nothing to fetch")
    return why(transfer) or wording.files(len(entry.planned))


def why(transfer: Transfer) -> str:
    """Why nothing moves; empty where that needs no words."""
    if transfer.activity is Activity.NO_ACCOUNT:
        return translate("Transfers", "Goes on as soon as {account} is connected").format(
            account=transfer.entry.account_title
        )
    if transfer.activity is Activity.ELSEWHERE:
        return translate("Transfers", "Another window of QGIS is working on it")
    if transfer.activity is Activity.DEFERRED:
        return translate("Transfers", "Tried again by itself: {sentence}").format(sentence=spoken(transfer.sentence))
    if transfer.waits_for is not None:
        return _WAITS[transfer.waits_for]()
    if transfer.activity is Activity.PREPARING:
        return translate("Transfers", "Asking for the links")
    return ""


_WAITS = {
    WaitReason.NETWORK: lambda: translate("Transfers", "The connection broke; tried again by itself"),
    WaitReason.STORE_BUSY: lambda: translate("Transfers", "The store asked for a pause"),
    WaitReason.LINK_EXPIRED: lambda: translate("Transfers", "The links ran out; the order is being renewed"),
    WaitReason.OTHER_DOWNLOAD: lambda: translate("Transfers", "Another download is fetching this file"),
    WaitReason.PAUSED: lambda: translate("Transfers", "Downloads are paused"),
}


def verdict(entry: DownloadEntry) -> str:
    """The report of an entry in one line: how many files, and what they were held against; empty where none is."""
    stages = Counter(file.stage for file in entry.files)
    texts = (
        (stages[Stage.DIGEST], translate("Transfers", "{count} verified by digest")),
        (stages[Stage.SIZE], translate("Transfers", "{count} by size alone")),
        (stages[Stage.ON_DISK], translate("Transfers", "{count} here already")),
        (stages[Stage.SHARED], translate("Transfers", "{count} shared")),
        (stages[Stage.FAILED], translate("Transfers", "{count} failed")),
        (stages[Stage.NOT_WANTED], translate("Transfers", "{count} not chosen")),
    )
    said = [text.format(count=wording.number(count)) for count, text in texts if count]
    return ", ".join(said)


def file_pill(file: FileState) -> Pill:
    """Where a file stands, in one word with its sign."""
    return _FILE_PILLS[file.stage]()


def file_pill_words() -> tuple[str, ...]:
    """Every word for where a file may stand."""
    return tuple(pill().word for pill in _FILE_PILLS.values())


_FILE_PILLS = {
    Stage.WAITING: lambda: Pill(translate("Transfers", "waiting"), Shape.RING),
    Stage.FETCHING: lambda: Pill(translate("Transfers", "running"), Shape.RING, filled=True),
    Stage.DIGEST: lambda: Pill(translate("Transfers", "digest"), Shape.CHECK, filled=True),
    Stage.SIZE: lambda: Pill(translate("Transfers", "size"), Shape.CHECK),
    Stage.FAILED: lambda: Pill(translate("Transfers", "failed"), Shape.CROSS),
    Stage.ON_DISK: lambda: Pill(translate("Transfers", "here"), Shape.CHECK),
    Stage.SHARED: lambda: Pill(translate("Transfers", "shared"), Shape.CHECK),
    Stage.NOT_WANTED: lambda: Pill(translate("Transfers", "left out"), Shape.CROSS),
    Stage.NO_FILE: lambda: Pill(translate("Transfers", "no file"), Shape.CROSS),
}


def file_meaning(file: FileState) -> str:
    """Where a file stands, in a sentence."""
    if file.stage is Stage.FAILED:
        return spoken(file.note)
    return {
        Stage.WAITING: lambda: translate("Transfers", "It is fetched when its turn comes."),
        Stage.FETCHING: lambda: amount(file.done_bytes, file.size_bytes),
        Stage.DIGEST: lambda: translate("Transfers", "Complete: its sha256 is the one that Capella delivered."),
        Stage.SIZE: lambda: translate("Transfers", "Complete by its size; Capella delivered no digest of it."),
        Stage.ON_DISK: lambda: translate("Transfers", "It lies on the disk already, complete."),
        Stage.SHARED: lambda: translate("Transfers", "It is the same file as another scene's, fetched once."),
        Stage.NOT_WANTED: lambda: translate("Transfers", "It was not chosen."),
        Stage.NO_FILE: lambda: translate("Transfers", "It is a link to a text, no file of the product."),
    }[file.stage]()


def summary(transfers: Iterable[Transfer]) -> str:
    """One line on the whole queue; empty where there is none."""
    listed = tuple(transfers)
    if not listed:
        return ""
    open_ones = [t for t in listed if t.entry.state is not QueueState.DONE]
    running = [t for t in open_ones if t.activity.is_running]
    if not open_ones:
        return translate("Transfers", "All done: {files}").format(files=wording.files(sum(_here(t) for t in listed)))
    totals = [t.entry.total_bytes for t in open_ones]
    total = None if None in totals else sum(size or 0 for size in totals)
    done = sum(t.entry.done_bytes for t in open_ones)
    if not running:
        return wording.DOT.join((_states(open_ones), amount(done, total)))
    rate = sum(t.bytes_per_second for t in running)
    left = None if total is None or rate <= 0 else (total - done) / rate
    parts = (time_left(left), speed(rate), amount(done, total))
    return wording.DOT.join(part for part in parts if part)


def _here(transfer: Transfer) -> int:
    return sum(file.is_here for file in transfer.entry.files)


def _states(transfers: list[Transfer]) -> str:
    counts = Counter(t.entry.state for t in transfers)
    texts = (
        (counts[QueueState.FAILED], translate("Transfers", "{count} failed")),
        (counts[QueueState.EXPIRED], translate("Transfers", "{count} expired")),
        (counts[QueueState.PAUSED], translate("Transfers", "{count} paused")),
        (counts[QueueState.WAITING], translate("Transfers", "{count} waiting")),
    )
    return ", ".join(text.format(count=wording.number(count)) for count, text in texts if count)
