"""When a signed link dies, read from the link itself: AWS SigV4, and the older form that was seen in captures."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

from .delivery import SignedUrl


def signed_url(href: str) -> SignedUrl:
    """`href` with the moment at which it dies; None in it where the link does not say."""
    return SignedUrl(href, expiry(href))


def expiry(href: str) -> datetime | None:
    """UTC end of `X-Amz-Date` + `X-Amz-Expires` (SigV4) or of `Expires` (SigV2, CloudFront: seconds since 1970)."""
    try:
        query = {name.lower(): values[0] for name, values in parse_qs(urlsplit(href).query).items()}
        if "x-amz-date" in query and "x-amz-expires" in query:
            signed_at = datetime.strptime(query["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
            return signed_at + timedelta(seconds=int(query["x-amz-expires"]))
        if "expires" in query:
            return datetime.fromtimestamp(int(query["expires"]), tz=timezone.utc)
    except (ValueError, OverflowError, OSError):
        return None
    return None
