"""The rivals: each fetches the same files into an empty folder and says what that took."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from downloads_stage import HERE, ROOT, Stage

DEFAULT_CONNECTIONS = 32
"""`download_connections` of the plugin's settings"""


@dataclass(frozen=True)
class Took:
    """One download. CPU in seconds; memory is what the engine took beyond what was imported, in bytes."""

    seconds: float
    cpu: float
    memory: int = 0
    fetched: int = 0
    cuts: int = 0


class Sides:
    """All of them against one stage. Downloads are compared with what is served, byte by byte, and removed."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._out = stage.home / "out"
        self.wrong_files = 0

    def ours(self, base: str, names: Sequence[str], connections: int = DEFAULT_CONNECTIONS, digest: str = "") -> Took:
        """This project's engine, in a process that has imported what QGIS has imported by then."""
        command = [sys.executable, str(HERE / "downloads_ours.py"), base, str(self._out), *names]
        options = ["--connections", str(connections), "--digest", digest, "--authority", str(self._stage.authority)]
        return Took(**self._told([*command, *options], names))

    def vendor(self, base: str, names: Sequence[str]) -> Took:
        """The client of Capella itself."""
        python = ROOT / "build" / "vendor-client" / "bin" / "python"
        return Took(**self._told([str(python), str(HERE / "downloads_vendor.py"), base, str(self._out), *names], names))

    def floor(self, base: str, names: Sequence[str], connections: int) -> Took:
        """Bare sockets, without anything that an engine is for."""
        sizes = [str((self._stage.files / name).stat().st_size) for name in names]
        files = [word for pair in zip(names, sizes, strict=True) for word in pair]
        command = [sys.executable, str(HERE / "downloads_floor.py"), base, str(self._out), str(connections), *files]
        return Took(**self._told(command, names))

    def gaps(self, base: str, names: Sequence[str]) -> dict[str, float]:
        """How long QGIS stands still while our engine fetches in it, in milliseconds."""
        command = [sys.executable, str(HERE / "downloads_gui.py"), base, str(self._out), str(self._stage.authority), ""]
        return self._told([*command, *names], names)

    def curl(self, base: str, name: str) -> Took:
        """One stream, as most scripts do it."""
        self._out.mkdir()
        trust = ["--cacert", str(self._stage.authority)]
        return self._timed(["curl", "-s", "-f", *trust, "-o", str(self._out / name), f"{base}/{name}"], [name])

    def aria2c(self, base: str, names: Sequence[str], connections: int) -> Took:
        """The fastest downloader that people have at hand, with the options that make it so."""
        listed = self._stage.home / "list"
        listed.write_text("".join(f"{base}/{name}\n" for name in names))
        most = [f"-j{len(names)}", f"-x{connections}", f"-s{connections}", "-k1M", "--file-allocation=none"]
        trust = f"--ca-certificate={self._stage.authority}"
        return self._timed(["aria2c", "-q", *most, trust, "-d", str(self._out), "-i", str(listed)], names)

    def _told(self, command: list[str], names: Sequence[str]) -> dict[str, float]:
        """What a Python side says of itself: the time of starting Python and importing is not counted."""
        environment = {**os.environ, "SSL_CERT_FILE": str(self._stage.authority), "PYTHONDONTWRITEBYTECODE": "1"}
        run = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
        self._compare(names)
        found: dict[str, float] = json.loads(run.stdout.strip().splitlines()[-1])
        return found

    def _timed(self, command: list[str], names: Sequence[str]) -> Took:
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seconds, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        self._compare(names)
        return Took(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)

    def _compare(self, names: Sequence[str]) -> None:
        for name in names:
            pair: list[str | Path] = ["cmp", "-s", self._out / name, self._stage.files / name]
            self.wrong_files += subprocess.run(pair, check=False).returncode != 0
        shutil.rmtree(self._out)
