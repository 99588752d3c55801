"""Child processes: started in a session of their own, with a log, and ended by process id."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_STOP_S = 15.0


class ServerFailed(RuntimeError):
    """A server did not start or a preparing command failed; the message ends with what it said."""


class Workplace:
    """A temporary folder for data and logs, and the children that work there.

    Not below the checkout, which other users may not be able to enter, nor in /tmp, whose file system may lack the
    extended attributes that Swift keeps its metadata in.
    """

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="capella-real-", dir="/var/tmp"))
        self.folder.chmod(0o755)
        self._children: list[tuple[subprocess.Popen[bytes], signal.Signals]] = []

    def folder_for(self, name: str, user: str) -> Path:
        """A new folder that `user` owns."""
        folder = self.folder / name
        folder.mkdir(parents=True)
        if acting_as(user):
            shutil.chown(folder, user)
        return folder

    def run(self, command: Sequence[str | Path], user: str = "", env: Mapping[str, str] | None = None) -> str:
        """Run to the end and return the output. Raises `ServerFailed`."""
        done = subprocess.run(
            command,
            user=acting_as(user),
            env={**os.environ, **(env or {})},
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ServerFailed(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(
        self,
        name: str,
        command: Sequence[str | Path],
        ready: Callable[[], bool],
        user: str = "",
        env: Mapping[str, str] | None = None,
        stop: signal.Signals = signal.SIGTERM,
        timeout: float = 60.0,
    ) -> None:
        """Start a server and wait until it is `ready`. Raises `ServerFailed`."""
        log = self.folder / f"{name}.log"
        with log.open("wb") as output:
            child = subprocess.Popen(
                command,
                user=acting_as(user),
                env={**os.environ, **(env or {})},
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._children.append((child, stop))
        deadline = time.monotonic() + timeout
        while not ready():
            if child.poll() is not None or time.monotonic() > deadline:
                raise ServerFailed(f"{name} did not start:\n{log.read_text(errors='replace')[-3000:]}")
            time.sleep(0.05)

    def close(self) -> None:
        """End every child, the latest first, with all that it started, and remove the folder."""
        while self._children:
            _end(*self._children.pop())
        shutil.rmtree(self.folder, ignore_errors=True)


def acting_as(user: str) -> str | None:
    """The user to become: only root can become another."""
    return user if user and os.getuid() == 0 else None


def user_name(wanted: str) -> str:
    """Who will own what `wanted` should: `wanted` when we are root, else ourselves."""
    return acting_as(wanted) or pwd.getpwuid(os.getuid()).pw_name


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> bool:
    """True when somebody accepts connections on a port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(url: str) -> bool:
    """True when a GET is answered with 200."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=5) as answer:
            return int(answer.status) == 200
    except OSError:
        return False


def _end(child: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    if child.poll() is None:
        child.send_signal(stop)
        try:
            child.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
