"""A lock on an open file that dies with its process, on every system."""

from __future__ import annotations

import os
import sys

_FAR_AWAY = 1 << 40
"""Windows locks bytes, and nobody else can read them: so one that no file has"""

if sys.platform == "win32":
    import msvcrt

    def try_lock(descriptor: int) -> bool:
        """True where nobody else holds the lock."""
        os.lseek(descriptor, _FAR_AWAY, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    _HELD = (errno.EWOULDBLOCK, errno.EACCES)

    def try_lock(descriptor: int) -> bool:
        """True where nobody else holds the lock, and on disks that know no locks."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _HELD
        return True
