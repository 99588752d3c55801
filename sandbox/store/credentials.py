"""The keys that sign and open links."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass

REGION, SERVICE = "us-west-2", "s3"


@dataclass(frozen=True)
class Credentials:
    """An access key with its secret; temporary ones come with a session token."""

    access_key: str
    secret_key: str
    session_token: str = ""

    def as_dict(self) -> dict[str, str]:
        """For storing and for the control path."""
        return asdict(self)


@dataclass(frozen=True)
class KeyRing:
    """`service` signs the links of orders; `tester` is for third-party S3 clients in tests, without a session token."""

    service: Credentials
    tester: Credentials

    def find(self, access_key: str) -> Credentials | None:
        """The credentials with this access key."""
        return next((one for one in (self.service, self.tester) if one.access_key == access_key), None)


def new_key_ring() -> KeyRing:
    """Fresh random keys in the shape that AWS gives them."""
    service = Credentials(_key("ASIA"), secrets.token_urlsafe(30), secrets.token_urlsafe(64))
    return KeyRing(service, Credentials(_key("AKIA"), secrets.token_urlsafe(30)))


def _key(prefix: str) -> str:
    return prefix + "".join(secrets.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(16))
