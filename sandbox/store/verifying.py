"""Is this request allowed to read the object? Raises `StoreError` with the code that S3 gives."""

from __future__ import annotations

import hmac
import re
from datetime import datetime, timezone

from ..messages import Request
from .credentials import REGION, SERVICE, Credentials, KeyRing
from .errors import StoreError, access_denied
from .signing import (
    ALGORITHM,
    UNSIGNED,
    canonical_query,
    canonical_request,
    signature_2,
    signature_4,
    string_2,
)

MAX_EXPIRES_S = 604_800
MAX_AHEAD_S = 900
_WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
_QUERY_4 = ("X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature")
_ONE_MECHANISM = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, "
    "Signature query string parameter or the Authorization header should be specified"
)


def verify(request: Request, keys: KeyRing, now: float) -> None:
    """Accept a request signed in its query (version 4 or 2) or in its Authorization header (version 4)."""
    query = request.query
    version_4 = "X-Amz-Algorithm" in query or "X-Amz-Signature" in query
    version_2 = "AWSAccessKeyId" in query or "Signature" in query
    header = request.headers.get("authorization")
    if version_4 + version_2 + (header is not None) > 1:
        raise StoreError(400, "InvalidArgument", _ONE_MECHANISM, ArgumentName="Authorization", ArgumentValue="")
    if version_4:
        _verify_query_4(request, query, keys, now)
    elif version_2:
        _verify_query_2(request, query, keys, now)
    elif header is not None:
        _verify_header_4(request, header, keys, now)
    else:
        raise access_denied()


def _verify_query_4(request: Request, query: dict[str, str], keys: KeyRing, now: float) -> None:
    if any(name not in query for name in _QUERY_4) or query.get("X-Amz-Algorithm") != ALGORITHM:
        raise _parameters(
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, "
            "X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
        )
    scope = _scope(query["X-Amz-Credential"], query["X-Amz-Date"])
    key = _key(keys, query["X-Amz-Credential"].partition("/")[0], query.get("X-Amz-Security-Token", ""))
    signed_at = _instant(query["X-Amz-Date"])
    expires_at = signed_at + _lifetime(query["X-Amz-Expires"])
    if signed_at > now + MAX_AHEAD_S:
        raise access_denied("Request is not valid yet", ServerTime=_iso(now))
    if now >= expires_at:
        raise _expired(expires_at, now, query["X-Amz-Expires"])
    others = tuple((name, value) for name, value in request.parameters if name != "X-Amz-Signature")
    headers = _signed_headers(request, query["X-Amz-SignedHeaders"])
    canonical = canonical_request(request.method, request.raw_path, canonical_query(others), headers, UNSIGNED)
    expected = signature_4(key.secret_key, query["X-Amz-Date"], scope, canonical)
    _compare(expected, query["X-Amz-Signature"], key, canonical)


def _verify_query_2(request: Request, query: dict[str, str], keys: KeyRing, now: float) -> None:
    if any(name not in query for name in ("AWSAccessKeyId", "Signature", "Expires")):
        raise access_denied("Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters")
    if not _WHOLE.fullmatch(query["Expires"]):
        raise access_denied(f"Invalid date (should be seconds since epoch): {query['Expires']}")
    key = _key(keys, query["AWSAccessKeyId"], query.get("x-amz-security-token", ""))
    if now >= int(query["Expires"]):
        raise _expired(int(query["Expires"]), now)
    content = f"{request.headers.get('content-md5', '')}\n{request.headers.get('content-type', '')}"
    amz_headers = [(name, value) for name, value in request.headers.items() if name.startswith("x-amz-")]
    parameters = [*request.parameters, *amz_headers]
    text = string_2(request.method, request.raw_path, parameters, query["Expires"], content)
    _compare(signature_2(key.secret_key, text), query["Signature"], key, text)


def _verify_header_4(request: Request, header: str, keys: KeyRing, now: float) -> None:
    scheme, _, rest = header.partition(" ")
    if scheme != ALGORITHM:
        raise StoreError(
            400, "InvalidArgument", "Unsupported Authorization Type", ArgumentName="Authorization", ArgumentValue=scheme
        )
    fields = dict(part.strip().partition("=")[::2] for part in rest.split(","))
    stamp = request.headers.get("x-amz-date", "")
    if {"Credential", "SignedHeaders", "Signature"} - fields.keys() or not stamp:
        raise StoreError(
            400, "AuthorizationHeaderMalformed", "The authorization header that you provided is not valid."
        )
    scope = _scope(fields["Credential"], stamp)
    key = _key(keys, fields["Credential"].partition("/")[0], request.headers.get("x-amz-security-token", ""))
    if abs(_instant(stamp) - now) > MAX_AHEAD_S:
        skew = "The difference between the request time and the current time is too large."
        raise StoreError(403, "RequestTimeTooSkewed", skew, RequestTime=stamp, ServerTime=_iso(now))
    headers = _signed_headers(request, fields["SignedHeaders"])
    payload = request.headers.get("x-amz-content-sha256", UNSIGNED)
    query = canonical_query(tuple(request.parameters))
    canonical = canonical_request(request.method, request.raw_path, query, headers, payload)
    _compare(signature_4(key.secret_key, stamp, scope, canonical), fields["Signature"], key, canonical)


def _scope(credential: str, stamp: str) -> str:
    parts = credential.split("/")
    if len(parts) != 5 or parts[2:] != [REGION, SERVICE, "aws4_request"]:
        raise _parameters(
            "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; "
            f'expecting "<YOUR-AKID>/YYYYMMDD/{REGION}/{SERVICE}/aws4_request".'
        )
    if parts[1] != stamp[:8]:
        raise _parameters("Invalid credential date. This date is not the same as X-Amz-Date.")
    return "/".join(parts[1:])


def _key(keys: KeyRing, access_key: str, token: str) -> Credentials:
    key = keys.find(access_key)
    if key is None:
        message = "The AWS Access Key Id you provided does not exist in our records."
        raise StoreError(403, "InvalidAccessKeyId", message, AWSAccessKeyId=access_key)
    if not hmac.compare_digest(key.session_token.encode(), token.encode()):
        raise StoreError(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
    return key


def _instant(stamp: str) -> float:
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc).timestamp()
    except ValueError as problem:
        raise _parameters("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"") from problem


def _lifetime(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise _parameters("X-Amz-Expires should be a number")
    seconds = int(text)
    if seconds < 0:
        raise _parameters("X-Amz-Expires must be non-negative")
    if seconds > MAX_EXPIRES_S:
        raise _parameters(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
            f"{MAX_EXPIRES_S} seconds"
        )
    return seconds


def _signed_headers(request: Request, names: str) -> list[tuple[str, str]]:
    listed = names.split(";")
    if "host" not in listed:
        raise access_denied("There were headers present in the request which were not signed", HeadersNotSigned="host")
    return [(name, request.headers.get(name, "")) for name in listed]


def _compare(expected: str, given: str, key: Credentials, signed: str) -> None:
    if not hmac.compare_digest(expected.encode(), given.encode()):
        message = (
            "The request signature we calculated does not match the signature you provided. "
            "Check your key and signing method."
        )
        raise StoreError(403, "SignatureDoesNotMatch", message, AWSAccessKeyId=key.access_key, StringToSign=signed)


def _expired(expires_at: float, now: float, lifetime: str | None = None) -> StoreError:
    details = {"X-Amz-Expires": lifetime} if lifetime is not None else {}
    return access_denied("Request has expired", **details, Expires=_iso(expires_at), ServerTime=_iso(now))


def _parameters(message: str) -> StoreError:
    return StoreError(400, "AuthorizationQueryParametersError", message)


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
