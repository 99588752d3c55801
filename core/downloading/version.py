"""Which version of an object a store has sent: what makes two ranges parts of one file (RFC 9110 8.8, 13.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    """Validators of an object, empty where the store names none, and its size in bytes, None where it is not known."""

    etag: str = ""
    modified: str = ""
    size: int | None = None

    @classmethod
    def of(cls, headers: Mapping[str, str], size: int | None) -> Version:
        """From the headers of an answer, whose names are lower case."""
        return cls(headers.get("etag", "").strip(), headers.get("last-modified", "").strip(), size)

    @property
    def is_recognisable(self) -> bool:
        """False where nothing would tell that another object came in its place."""
        return bool(self.etag or self.modified)

    def condition(self) -> dict[str, str]:
        """Headers with which a store refuses (412) to send a part of another version.

        A weak ETag never matches there (RFC 9110 13.1.1), so it is only compared afterwards.
        """
        if self.etag and not self.etag.startswith("W/"):
            return {"If-Match": self.etag}
        return {"If-Unmodified-Since": self.modified} if self.modified and not self.etag else {}

    def agrees_with(self, other: Version) -> bool:
        """True unless they show that they are not the same; what one of them does not say shows nothing."""
        if None not in (self.size, other.size) and self.size != other.size:
            return False
        if self.etag and other.etag:
            return self.etag == other.etag
        return not (self.modified and other.modified) or self.modified == other.modified
