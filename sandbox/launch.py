"""A sandbox as a child process, for tests, the demo and benchmarks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import IO, Any

ROOT = Path(__file__).resolve().parent.parent
_STOP_S = 5.0
_REPORT_LENGTH = 4000


class SandboxFailed(RuntimeError):
    """The sandbox did not start; the message ends with what it said."""


class SandboxProcess:
    """Runs `python3 -m sandbox <arguments>` while the `with` block lasts.

    Raises `SandboxFailed` on entering when it is not ready within `timeout` seconds.
    """

    def __init__(self, *arguments: str, timeout: float = 30.0, python: str = sys.executable) -> None:
        self._command = [python, "-m", ROOT.joinpath("sandbox").name, *arguments]
        self._timeout = timeout
        self._errors: IO[bytes] | None = None
        self._said = ""
        self._child: subprocess.Popen[bytes] | None = None
        self._ready: dict[str, Any] = {}

    def __enter__(self) -> SandboxProcess:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the child and wait for its line. Raises `SandboxFailed`."""
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._child = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )
        timer = threading.Timer(self._timeout, self._child.kill)
        timer.start()
        line = self._child.stdout.readline() if self._child.stdout else b""
        timer.cancel()
        try:
            self._ready = json.loads(line)
        except ValueError:
            self.kill()
            report = self._said[-_REPORT_LENGTH:]
            raise SandboxFailed(f"the sandbox was not ready within {self._timeout:.0f} s and said:\n{report}") from None

    def stop(self) -> None:
        """Ask the child to end; kill it when it does not."""
        if self._child is None:
            return
        self._child.terminate()
        try:
            self._child.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._child.kill()
        self._forget()

    def kill(self) -> None:
        """End the child at once, as a crash would."""
        if self._child is not None:
            self._child.kill()
            self._forget()

    @property
    def api_url(self) -> str:
        """Where the API is, without a slash at the end."""
        return str(self._ready["api_url"])

    @property
    def api_key(self) -> str:
        """The key of ana@example.org, the organization manager."""
        return str(self._ready["api_key"])

    @property
    def console_url(self) -> str:
        """The page for a person."""
        return str(self._ready["console_url"])

    @property
    def control_url(self) -> str:
        """Where the knobs are."""
        return str(self._ready["control_url"])

    @property
    def accounts(self) -> list[dict[str, str]]:
        """All accounts as `email`, `api_key`, `note`."""
        return list(self._ready["accounts"])

    @property
    def pid(self) -> int:
        """The process id of the child. Raises `SandboxFailed` when it does not run."""
        if self._child is None:
            raise SandboxFailed("the sandbox does not run")
        return self._child.pid

    def key_of(self, email: str) -> str:
        """The API key of an account. Raises StopIteration for an unknown one."""
        return next(one["api_key"] for one in self.accounts if one["email"] == email)

    def set(self, **knobs: Any) -> dict[str, Any]:
        """Turn knobs; returns all positions. Raises urllib.error.HTTPError for a wrong one."""
        return dict(self._call("knobs", knobs))

    def knobs(self) -> dict[str, Any]:
        """All positions."""
        return dict(self._call("knobs"))

    def reset(self) -> None:
        """Knobs at rest, no orders, no requests."""
        self._call("reset", {})

    def requests(self, plane: str | None = None, since: int = 0) -> list[dict[str, Any]]:
        """What was asked so far, oldest first, of one plane (`api`, `store`) or of both."""
        entries = self._call(f"requests?since={since}")
        return [entry for entry in entries if plane in (None, entry["plane"])]

    def ledger(self) -> list[dict[str, Any]]:
        """For each line: in how many orders it was, how often it was charged and for how much."""
        return list(self._call("ledger"))

    def orders(self) -> list[dict[str, Any]]:
        """All orders of all accounts, newest first."""
        return list(self._call("orders"))

    def complete(self, order_id: str) -> None:
        """Make an order that is being prepared ready. Raises urllib.error.HTTPError for an unknown one."""
        self._call(f"orders/{order_id}/complete", {})

    def credentials(self) -> dict[str, str]:
        """Endpoint, bucket, region and keys for a third-party S3 client."""
        return dict(self._call("credentials"))

    def log_text(self) -> str:
        """All that the child said on stderr so far, also when it has ended."""
        if self._errors is None:
            return self._said
        size = os.fstat(self._errors.fileno()).st_size
        return os.pread(self._errors.fileno(), size, 0).decode(errors="replace")

    def _call(self, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        call = urllib.request.Request(f"{self.control_url}/{path}", data, {"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(call, timeout=30) as answer:
            return json.load(answer)

    def _forget(self) -> None:
        if self._child is not None:
            self._child.wait()
            if self._child.stdout:
                self._child.stdout.close()
        if self._errors is not None:
            self._said = self.log_text()
            self._errors.close()
        self._child = self._errors = None
