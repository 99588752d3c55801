"""Headers that ask for parts of an object, or for the object on a condition."""

from __future__ import annotations

from collections.abc import Mapping

Headers = Mapping[str, str]
_LONG_AGO, _FAR_OFF = "Sat, 01 Jan 2000 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"


def ranges(size: int) -> dict[str, Headers]:
    """Ranges of all kinds on an object of `size` bytes."""
    texts = {
        "first bytes": "bytes=0-99",
        "one byte": "bytes=0-0",
        "amid": "bytes=1000-1999",
        "to the end": f"bytes={size - 50}-",
        "suffix": "bytes=-100",
        "suffix longer than the object": f"bytes=-{size * 2}",
        "suffix of nothing": "bytes=-0",
        "last byte": f"bytes={size - 1}-{size - 1}",
        "clipped at the end": f"bytes={size - 10}-{size + 1000}",
        "all of it": f"bytes=0-{size - 1}",
        "open from the first byte": "bytes=0-",
        "beyond the end": f"bytes={size}-",
        "far beyond the end": f"bytes={size * 10}-{size * 11}",
        "backwards": "bytes=99-0",
        "two ranges": "bytes=0-9,20-29",
        "of letters": "bytes=a-b",
        "of nothing": "bytes=-",
        "without a unit": "0-99",
        "of another unit": "items=0-1",
        "with spaces": "bytes= 0-9",
        "in capitals": "BYTES=0-9",
    }
    return {name: {"Range": text} for name, text in texts.items()}


def conditions(etag: str) -> dict[str, Headers]:
    """Conditions on an object with this ETag (quoted) that was changed in this century."""
    other, part = '"00000000000000000000000000000000"', {"Range": "bytes=0-9"}
    return {
        "If-Match, the same": {"If-Match": etag},
        "If-Match, another": {"If-Match": other},
        "If-Match, any": {"If-Match": "*"},
        "If-Match, one of two": {"If-Match": f"{other}, {etag}"},
        "If-Match, without quotes": {"If-Match": etag.strip('"')},
        "If-Match, another, and a range": {"If-Match": other, **part},
        "If-None-Match, the same": {"If-None-Match": etag},
        "If-None-Match, another": {"If-None-Match": other},
        "If-None-Match, any": {"If-None-Match": "*"},
        "If-None-Match, the same, and a range": {"If-None-Match": etag, **part},
        "If-Modified-Since, long ago": {"If-Modified-Since": _LONG_AGO},
        "If-Modified-Since, far off": {"If-Modified-Since": _FAR_OFF},
        "If-Modified-Since, no date": {"If-Modified-Since": "yesterday"},
        "If-Unmodified-Since, long ago": {"If-Unmodified-Since": _LONG_AGO},
        "If-Unmodified-Since, far off": {"If-Unmodified-Since": _FAR_OFF},
        "If-Match, the same, and If-Unmodified-Since, long ago": {"If-Match": etag, "If-Unmodified-Since": _LONG_AGO},
        "If-None-Match, another, and If-Modified-Since, now": {"If-None-Match": other, "If-Modified-Since": _FAR_OFF},
        "If-Range, the same": {"If-Range": etag, **part},
        "If-Range, another": {"If-Range": other, **part},
        "If-Range, a date long ago": {"If-Range": _LONG_AGO, **part},
        "If-Range without a range": {"If-Range": other},
    }
