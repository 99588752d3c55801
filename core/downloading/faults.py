"""Faults of the disk, in words."""

from __future__ import annotations

import errno

from ..errors import DiskFull, FolderNotWritable, TransferError


def disk_error(error: OSError) -> TransferError:
    """What a person can do about a fault of the disk."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(detail=str(error))
    return FolderNotWritable(detail=str(error))
