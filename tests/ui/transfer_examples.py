"""Downloads in every state, for tests and pictures; what is in them comes from `examples.py`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import capella_ui_examples as examples
from capella_explorer.core.download_entries import (
    Activity,
    DownloadEntry,
    FileState,
    Proposal,
    QueueState,
    Stage,
    Transfer,
    Wanted,
)
from capella_explorer.core.identity import AssetIdentity
from capella_explorer.core.local_documents import Holding, LocalFile, LocalItem

FOLDER = Path("/data/capella")


def transfer(number: int = 0, folder: Path = FOLDER, **changes: object) -> Transfer:
    """A delivery of two scenes in the queue, of which nothing has arrived; `changes` are those of its entry."""
    items = tuple(examples.row(2 * number + n) for n in range(2))
    sizes = {"HH": 412_000_000, "metadata": 91_000, "preview": 2_400_000, "thumbnail": 61_000}
    order_id = f"955{number:05d}-1b7c"
    files = tuple(
        FileState(
            folder / item.item_id / f"{item.item_id}_{key}.{'json' if key == 'metadata' else 'tif'}",
            AssetIdentity(order_id, item.collection, item.item_id, key, item.collect_id),
            Stage.WAITING,
            size,
        )
        for item in items
        for key, size in sizes.items()
    )
    wanted = Wanted(frozenset(item.item_id for item in items))
    whole = DownloadEntry(
        f"e{number}",
        "http://api#u-1",
        examples.ACCOUNT.title,
        order_id,
        ("GEO", "GEO"),
        folder,
        wanted,
        examples.NOW,
        files=files,
    )
    return Transfer(replace(whole, **changes))  # type: ignore[arg-type]


def fetched(shown: Transfer, *states: tuple[Stage, float]) -> Transfer:
    """The same with its first files so far: where they stand, and the share of their bytes that has arrived."""
    files = list(shown.entry.files)
    for number, (stage, share) in enumerate(states):
        size = files[number].size_bytes or 0
        files[number] = replace(files[number], stage=stage, done_bytes=int(share * size))
    return replace(shown, entry=replace(shown.entry, files=tuple(files)))


def queue() -> tuple[Transfer, ...]:
    """One download of each state."""
    arrived = ((Stage.DIGEST, 1.0), (Stage.SIZE, 1.0), (Stage.DIGEST, 1.0), (Stage.SIZE, 1.0))
    running = fetched(transfer(0), (Stage.FETCHING, 0.49), (Stage.SIZE, 1.0), (Stage.FETCHING, 0.2))
    full = "The disk is full: free some space and start the download again, it continues where it stopped."
    ran_out = "The links of this order ran out: renew the order, which is free for scenes that you own."
    return (
        replace(running, activity=Activity.FETCHING, bytes_per_second=34_100_000.0, seconds_left=18.0),
        transfer(1),
        fetched(transfer(2, state=QueueState.PAUSED), (Stage.WAITING, 0.3)),
        fetched(transfer(3, state=QueueState.FAILED, sentence=full), (Stage.FAILED, 0.6)),
        transfer(4, state=QueueState.EXPIRED, sentence=ran_out),
        fetched(transfer(5, state=QueueState.DONE), *arrived, *arrived),
        replace(transfer(6), activity=Activity.NO_ACCOUNT),
    )


def proposal(wanted: Wanted, folder: Path) -> Proposal:
    """What would become of a choice among the files of `delivery()`, on a disk with room."""
    files = []
    for item in examples.delivery().items:
        for asset in item.assets:
            if asset.role.is_fetchable and item.row.item_id in wanted.items:
                is_wanted = wanted.keys is None or asset.key in wanted.keys
                stage = Stage.WAITING if is_wanted else Stage.NOT_WANTED
                path = folder / item.row.item_id / asset.url.file_name
                files.append(FileState(path, asset.identity, stage, asset.size_bytes))
    return Proposal(tuple(files), 12_000_000_000, is_writable=True)


def holding(number: int, *, is_missing: bool = False) -> Holding:
    """One downloaded item; its image may have been deleted since."""
    name = f"CAPELLA_C1{number}_SP_GEO_HH_2026010{number}101112_2026010{number}101114"
    home = FOLDER / name
    image = LocalFile("HH", home / f"{name}.tif", 300_000_000 * number)
    preview = LocalFile("preview", home / f"{name}_preview.tif", 1_000_000)
    acquired = datetime(2026, 1, number, 10, 11, 12, tzinfo=timezone.utc)
    box = (10.0 + number, 50.0, 10.1 + number, 50.1)
    item = LocalItem(name, "capella-geo", "GEO", acquired, box, (image, preview), home / "item.json")
    return Holding(item, (image,) if is_missing else ())
