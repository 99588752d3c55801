"""A private folder for the stream files of this process, beside those of others that run or have died."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


class StreamFolder:
    """One folder `<pid>-<random>` with mode 0700 below `parent`, made with the first file."""

    def __init__(self, parent: Path) -> None:
        self._parent = parent
        self._own: Path | None = None

    def path(self, name: str) -> Path:
        """Where a file of that name lies; the folder exists afterwards."""
        return self._ready() / name

    def write(self, name: str, text: str) -> Path:
        """The file with that text, written at once or not at all; left alone where it has that text already."""
        path = self._ready() / name
        if not path.exists() or path.read_text("utf-8") != text:
            part = path.with_name(path.name + ".part")
            part.write_text(text, "utf-8")
            part.replace(path)
        return path

    def remove(self) -> None:
        """Removes our folder, those of dead processes, and the parent once it is empty."""
        if self._own:
            shutil.rmtree(self._own, ignore_errors=True)
            self._own = None
        sweep(self._parent)

    def _ready(self) -> Path:
        if self._own is None or not self._own.is_dir():
            sweep(self._parent)
            self._parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._own = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=self._parent))
        return self._own


def sweep(parent: Path) -> None:
    """Removes the folders of processes that are gone, and `parent` itself once it is empty."""
    if not parent.is_dir():
        return
    for folder in parent.iterdir():
        owner = folder.name.partition("-")[0]
        if owner.isdigit() and not is_running(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)
    if not any(parent.iterdir()):
        parent.rmdir()


def is_running(pid: int) -> bool:
    """True while a process has that number; in doubt True."""
    if os.name == "nt":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _is_running_on_windows(pid: int) -> bool:
    """`os.kill` would end the process there; a handle tells instead."""
    import ctypes

    query_limited_information, still_active = 0x1000, 259
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
