"""Signed requests to an S3 store, with every part open to be bent.

Written from AWS's description, without the sandbox's own signer, so that a shared mistake would show.
Source: AWS, Signature Version 4, "Authenticating Requests": "Using Query Parameters", "Using the Authorization Header".
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from urllib.parse import quote

_UNSIGNED = "UNSIGNED-PAYLOAD"
_SAFE = "-_.~"


@dataclass(frozen=True)
class StoreSide:
    """Where a store is and with which keys it is opened."""

    endpoint: str
    bucket: str
    region: str
    access_key: str
    secret_key: str

    @property
    def host(self) -> str:
        """The `Host` that is signed."""
        return self.endpoint.partition("://")[2]

    def path(self, key: str, bucket: str = "") -> str:
        """The encoded path of an object; of the bucket when the key is empty."""
        return quote(f"/{bucket or self.bucket}/{key}" if key else f"/{bucket or self.bucket}", safe=f"/{_SAFE}")


@dataclass(frozen=True)
class Signed:
    """What is signed, and when: `age_s` seconds ago, for `lifetime` seconds.

    `overrides` replace what would be signed; an empty one leaves the parameter out.
    """

    method: str = "GET"
    age_s: float = 0
    lifetime: str = "600"
    parameters: tuple[tuple[str, str], ...] = ()
    overrides: tuple[tuple[str, str], ...] = ()

    def query(self, side: StoreSide, path: str) -> str:
        """The query of a presigned link to `path`."""
        stamp = _stamp(self.age_s)
        scope = f"{stamp[:8]}/{side.region}/s3/aws4_request"
        given = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"{side.access_key}/{scope}",
            "X-Amz-Date": stamp,
            "X-Amz-Expires": self.lifetime,
            "X-Amz-SignedHeaders": "host",
            **dict(self.parameters),
            **dict(self.overrides),
        }
        query = _query({name: value for name, value in given.items() if value})
        canonical = f"{self.method}\n{path}\n{query}\nhost:{side.host}\n\nhost\n{_UNSIGNED}"
        scope = given["X-Amz-Credential"].partition("/")[2]
        return f"{query}&X-Amz-Signature={_signature(side.secret_key, given['X-Amz-Date'] or stamp, scope, canonical)}"


def signed_headers(side: StoreSide, method: str, path: str, age_s: float = 0) -> dict[str, str]:
    """Headers that sign a request without a query."""
    stamp = _stamp(age_s)
    scope = f"{stamp[:8]}/{side.region}/s3/aws4_request"
    names = "host;x-amz-content-sha256;x-amz-date"
    lines = f"host:{side.host}\nx-amz-content-sha256:{_UNSIGNED}\nx-amz-date:{stamp}\n"
    signature = _signature(side.secret_key, stamp, scope, f"{method}\n{path}\n\n{lines}\n{names}\n{_UNSIGNED}")
    credential = f"Credential={side.access_key}/{scope}"
    return {
        "x-amz-date": stamp,
        "x-amz-content-sha256": _UNSIGNED,
        "Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders={names}, Signature={signature}",
    }


def _query(parameters: Mapping[str, str]) -> str:
    pairs = sorted((quote(name, safe=_SAFE), quote(value, safe=_SAFE)) for name, value in parameters.items())
    return "&".join(f"{name}={value}" for name, value in pairs)


def _stamp(age_s: float) -> str:
    moment = datetime.fromtimestamp(datetime.now(timezone.utc).timestamp() - age_s, timezone.utc)
    return moment.strftime("%Y%m%dT%H%M%SZ")


def _signature(secret: str, stamp: str, scope: str, canonical: str) -> str:
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
