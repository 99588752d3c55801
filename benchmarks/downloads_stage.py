"""What stands around a benchmark of downloads: tools, files, nginx with and without TLS, a slow and a broken line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_server

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGES = {"nginx": "nginx", "aria2c": "aria2", "curl": "curl", "openssl": "openssl"}
ROOM = 6 << 30
"""bytes that a folder in memory needs to be taken"""
CONFIGURATION = """
{user} daemon off; worker_processes 2; pid {home}/nginx.pid; error_log {home}/error.log;
events {{ worker_connections 2048; }}
http {{
    log_format used '$connection $request_uri $status $bytes_sent';
    access_log {home}/access.log used;
    client_body_temp_path {home}/t1; proxy_temp_path {home}/t2; fastcgi_temp_path {home}/t3;
    uwsgi_temp_path {home}/t4; scgi_temp_path {home}/t5;
    sendfile on; sendfile_max_chunk 2m; tcp_nopush on; keepalive_requests 1000000; keepalive_timeout 120;
    server {{
        listen 127.0.0.1:{plain}; listen 127.0.0.1:{tls} ssl; root {home}/www;
        ssl_certificate {home}/cert.pem; ssl_certificate_key {home}/key.pem;
        ssl_protocols TLSv1.2 TLSv1.3; ssl_session_cache shared:one:2m;
    }}
}}
"""


@dataclass(frozen=True)
class Stage:
    """Addresses without a slash at the end, and folders."""

    home: Path
    plain: str
    tls: str
    slow: str
    broken: str

    @property
    def files(self) -> Path:
        """What is served."""
        return self.home / "www"

    @property
    def authority(self) -> Path:
        """The certificate to trust."""
        return self.home / "cert.pem"

    def requests(self) -> list[tuple[str, str]]:
        """Connection and path of each request so far."""
        lines = (self.home / "access.log").read_text().splitlines()
        return [(words[0], words[1]) for words in (line.split() for line in lines)]

    def forget_requests(self) -> None:
        """Starts counting anew."""
        os.truncate(self.home / "access.log", 0)


def install_tools() -> None:
    """Installs what is missing of nginx, aria2 and curl; ends where that is not possible."""
    missing = [package for tool, package in PACKAGES.items() if shutil.which(tool) is None]
    if not missing:
        return
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print("installing", *missing, file=sys.stderr)
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", *missing],
    ):
        if subprocess.run([*as_root, *command], env=environment, stdout=sys.stderr, check=False).returncode:
            sys.exit(f"These packages are needed and could not be installed: {' '.join(missing)}")


def new_home() -> Path:
    """A folder in memory where there is room, so that the engine is measured and not the disk."""
    memory = Path("/dev/shm")
    in_memory = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    return Path(tempfile.mkdtemp(prefix="capella-bench-", dir=memory if in_memory else None))


def make_files(folder: Path, sizes: dict[str, int]) -> None:
    """Files of random bytes."""
    folder.mkdir()
    for name, size in sizes.items():
        with (folder / name).open("wb") as file:
            for start in range(0, size, 1 << 24):
                file.write(os.urandom(min(1 << 24, size - start)))


@contextmanager
def stage(sizes: dict[str, int]) -> Iterator[Stage]:
    """Everything, while the block lasts."""
    home = new_home()
    with ExitStack() as exits:
        exits.callback(shutil.rmtree, home)
        make_files(home / "www", sizes)
        _make_certificate(home)
        plain, tls = _free_port(), _free_port()
        # As root, nginx would else change to a user who may not read this folder.
        user = "user root;" if os.geteuid() == 0 else ""
        (home / "nginx.conf").write_text(CONFIGURATION.format(home=home, plain=plain, tls=tls, user=user))
        options = ["-p", str(home), "-e", str(home / "error.log"), "-c", str(home / "nginx.conf")]
        exits.enter_context(_running(["nginx", *options]))
        slow = exits.enter_context(_relay(plain))
        broken = exits.enter_context(_relay(plain, "--cuts", "0.05"))
        _wait_for(plain)
        here = "127.0.0.1"
        yield Stage(
            home, f"http://{here}:{plain}", f"https://{here}:{tls}", f"http://{here}:{slow}", f"http://{here}:{broken}"
        )


@contextmanager
def _running(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _relay(upstream: int, *options: str) -> Iterator[int]:
    with _running([sys.executable, str(HERE / "downloads_relay.py"), str(upstream), *options]) as process:
        yield int(process.stdout.readline()) if process.stdout else 0


def _make_certificate(home: Path) -> None:
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    key = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(home / "key.pem"), "-out", str(home / "cert.pem")]
    subprocess.run(["openssl", "req", "-x509", "-days", "2", *key, *subject], check=True, capture_output=True)


def _free_port() -> int:
    with create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _wait_for(port: int) -> None:
    command = ["curl", "-s", "--retry", "20", "--retry-connrefused", "--retry-delay", "1", "-o", "/dev/null"]
    subprocess.run([*command, f"http://127.0.0.1:{port}/"], check=True)
