"""Signatures of S3: presigned GET links, version 4 and the old version 2, made here and verified in `verifying`.

Sources: AWS, "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)" and
"Signing and authenticating REST requests" (version 2).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from urllib.parse import quote

from .credentials import REGION, SERVICE, Credentials

ALGORITHM = "AWS4-HMAC-SHA256"
UNSIGNED = "UNSIGNED-PAYLOAD"
RESPONSE_OVERRIDES = {
    "response-cache-control": "Cache-Control",
    "response-content-disposition": "Content-Disposition",
    "response-content-encoding": "Content-Encoding",
    "response-content-language": "Content-Language",
    "response-content-type": "Content-Type",
    "response-expires": "Expires",
}
_SUB_RESOURCES = frozenset({"acl", "uploads", "uploadId", "partNumber", "versionId", *RESPONSE_OVERRIDES})


@dataclass(frozen=True)
class Signer:
    """Makes presigned GET links to one store."""

    origin: str
    credentials: Credentials

    def link(self, path: str, now: float, expires_at: float, version: int = 4) -> str:
        """A link to the object at `path` (decoded, with its bucket) that dies at `expires_at`, cut to the second."""
        encoded = quote(path, safe="/-_.~")
        sign = self._version_2 if version == 2 else self._version_4
        return f"{self.origin}{encoded}?{sign(encoded, int(now), int(expires_at))}"

    def _version_4(self, path: str, now: int, expires_at: int) -> str:
        key, stamp = self.credentials, amz_date(now)
        scope = f"{stamp[:8]}/{REGION}/{SERVICE}/aws4_request"
        parameters: tuple[tuple[str, str], ...] = (
            ("X-Amz-Algorithm", ALGORITHM),
            ("X-Amz-Credential", f"{key.access_key}/{scope}"),
            ("X-Amz-Date", stamp),
            ("X-Amz-Expires", str(max(1, expires_at - now))),
            ("X-Amz-SignedHeaders", "host"),
        )
        if key.session_token:
            parameters += (("X-Amz-Security-Token", key.session_token),)
        query = canonical_query(parameters)
        host = self.origin.partition("://")[2]
        canonical = canonical_request("GET", path, query, [("host", host)], UNSIGNED)
        return f"{query}&X-Amz-Signature={signature_4(key.secret_key, stamp, scope, canonical)}"

    def _version_2(self, path: str, _now: int, expires_at: int) -> str:
        key = self.credentials
        token = [("x-amz-security-token", key.session_token)] if key.session_token else []
        signature = signature_2(key.secret_key, string_2("GET", path, token, str(expires_at)))
        parameters = [
            ("AWSAccessKeyId", key.access_key),
            ("Signature", signature),
            *token,
            ("Expires", str(expires_at)),
        ]
        return "&".join(f"{name}={_encoded(value)}" for name, value in parameters)


def amz_date(seconds: float) -> str:
    """`20241122T101500Z`."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y%m%dT%H%M%SZ")


@lru_cache(maxsize=256)
def canonical_query(parameters: tuple[tuple[str, str], ...]) -> str:
    """Parameters sorted and encoded as version 4 wants them; links made in one second share theirs."""
    return "&".join(f"{name}={value}" for name, value in sorted((_encoded(n), _encoded(v)) for n, v in parameters))


def canonical_request(method: str, path: str, query: str, headers: Iterable[tuple[str, str]], payload_hash: str) -> str:
    """What version 4 signs; `path` is encoded, header names are lower case and sorted."""
    listed = list(headers)
    lines = "".join(f"{name}:{' '.join(value.split())}\n" for name, value in listed)
    names = ";".join(name for name, _ in listed)
    return f"{method}\n{path}\n{query}\n{lines}\n{names}\n{payload_hash}"


def signature_4(secret: str, stamp: str, scope: str, canonical: str) -> str:
    """The version 4 signature of a canonical request."""
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return _hmac(_signing_key(secret, scope), f"{ALGORITHM}\n{stamp}\n{scope}\n{digest}").hex()


def string_2(method: str, path: str, parameters: Iterable[tuple[str, str]], date: str, content: str = "\n") -> str:
    """What version 2 signs: verb, content headers, date, `x-amz-` values, and the resource with sub-resources."""
    listed = list(parameters)
    amz = "".join(f"{name.lower()}:{value}\n" for name, value in sorted(listed) if name.lower().startswith("x-amz-"))
    subs = [f"{name}={value}" if value else name for name, value in sorted(listed) if name in _SUB_RESOURCES]
    resource = path + ("?" + "&".join(subs) if subs else "")
    return f"{method}\n{content}\n{date}\n{amz}{resource}"


def signature_2(secret: str, text: str) -> str:
    """The version 2 signature of a string."""
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


@lru_cache(maxsize=32)
def _signing_key(secret: str, scope: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = _hmac(key, part)
    return key


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def _encoded(text: str) -> str:
    return quote(text, safe="-_.~")
