"""OpenStack Swift with its S3 face: one proxy, one account, container and object server, one copy of each object."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from .children import Workplace, answers, free_port, user_name

_USER = "swift"
_KINDS = ("account", "container", "object")
_REGION, _BUCKET = "us-west-2", "cirrus-data"
_ACCESS_KEY, _SECRET_KEY = "test:tester", "testing"

_SWIFT_CONF = """
[swift-hash]
swift_hash_path_prefix = capella
swift_hash_path_suffix = explorer

[storage-policy:0]
name = one
default = yes
"""

_COMMON = """
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
user = {user}
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
disable_fallocate = true
log_level = WARNING
"""

_STORAGE = """
[pipeline:main]
pipeline = healthcheck {kind}-server

[filter:healthcheck]
use = egg:swift#healthcheck

[app:{kind}-server]
use = egg:swift#{kind}
"""

_PROXY = """
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache bulk s3api tempauth slo dlo proxy-logging proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[filter:proxy-logging]
use = egg:swift#proxy_logging
[filter:s3api]
use = egg:swift#s3api
location = {region}
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = {secret} .admin
"""

# The builder's own module, as its command line takes a second for each of nine steps.
_RINGS = """
import sys
from swift.common.ring import RingBuilder
folder, ports = sys.argv[1], sys.argv[2:]
for name, port in zip(("account", "container", "object"), ports):
    ring = RingBuilder(4, 1, 1)
    ring.add_dev({"id": 0, "region": 1, "zone": 1, "weight": 1, "ip": "127.0.0.1", "port": int(port), "device": "disk"})
    ring.rebalance()
    ring.get_ring().save(f"{folder}/{name}.ring.gz")
"""


@dataclass(frozen=True)
class StoreAddress:
    """Where an S3 store is and with which keys it is opened."""

    endpoint: str
    bucket: str
    region: str
    access_key: str
    secret_key: str

    def as_dict(self) -> dict[str, str]:
        """As JSON, in the form that the sandbox's control path has too."""
        return asdict(self)


def start_swift(place: Workplace) -> StoreAddress:
    """Write configuration and rings and start four servers. Raises `ServerFailed`."""
    folder = place.folder_for("swift", _USER)
    place.folder_for("swift/devices", _USER)
    place.folder_for("swift/devices/disk", _USER)
    folder.joinpath("swift.conf").write_text(_SWIFT_CONF)
    ports = {kind: free_port() for kind in _KINDS}
    place.run(["/usr/bin/python3", "-c", _RINGS, folder, *map(str, ports.values())])
    for kind, port in ports.items():
        _start(place, folder, kind, port, _STORAGE.format(kind=kind))
    port = free_port()
    _start(place, folder, "proxy", port, _PROXY.format(region=_REGION, secret=_SECRET_KEY))
    return StoreAddress(f"http://127.0.0.1:{port}", _BUCKET, _REGION, _ACCESS_KEY, _SECRET_KEY)


def _start(place: Workplace, folder: Path, kind: str, port: int, rest: str) -> None:
    path = folder / f"{kind}-server.conf"
    path.write_text(_COMMON.format(port=port, folder=folder, user=user_name(_USER)) + rest)
    command = [f"/usr/bin/swift-{kind}-server", path]
    # The socket listens before the server behind it has started, and stays silent when that fails.
    place.start(f"swift-{kind}", command, lambda: answers(f"http://127.0.0.1:{port}/healthcheck"), _USER)
