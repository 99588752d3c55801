"""What would be fetched for a choice of files and a folder, and whether it can be: looked at, nothing written."""

from __future__ import annotations

import os
from pathlib import Path

from .bucket_address import is_bucket
from .delivery import Delivery
from .download_entries import Proposal, Wanted
from .download_plan import plan
from .downloading.watch import KEPT_FREE
from .downloads import free_bytes
from .transfer_meter import planned_files


def propose(delivery: Delivery, wanted: Wanted, folder: Path) -> Proposal:
    """The plan of a choice with what is left out and why, and what is free where it would go.

    A bucket is not asked for what lies there before it begins.
    """
    decided = plan(wanted.of(delivery), wanted.keys, folder)
    return Proposal(planned_files(decided), *room_in(folder), KEPT_FREE)


def room_in(folder: Path) -> tuple[int | None, bool]:
    """Free bytes on the disk of `folder`, None where nobody can say, and whether files can be written there.

    The folder need not exist yet: then what counts is the one in which it would be made. Of a bucket nobody can say how
    much it takes, and whether it takes anything is known when it begins.
    """
    if is_bucket(folder):
        return None, True
    try:
        nearest = next(path for path in (folder, *folder.parents) if path.exists())
        return free_bytes(nearest), nearest.is_dir() and os.access(nearest, os.W_OK)
    except (OSError, StopIteration):
        return None, False
