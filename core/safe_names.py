"""Names that Windows, macOS and Linux all take, out of whatever a service calls its files. Pure."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
_RESERVED = re.compile(r"^(con(in\$|out\$)?|prn|aux|nul|clock\$|(com|lpt)[\d¹²³])\s*(\.|$)", re.IGNORECASE)
_GROWING = re.compile(r"(\.part|\.part\.ranges|\.new)$", re.IGNORECASE)
_OURS = frozenset({"item.json", "catalog.json", "collection.json", "collections", "reports"})
"""what the library itself writes into a folder of downloads"""
LONGEST_NAME = 140
"""bytes in UTF-8; Linux takes 255, Windows counts the whole path"""
LONGEST_SUFFIX = 15


def safe_name(name: str) -> str:
    """`name` as one path segment: no separator, no stream, no reserved word, not too long, composed (NFC).

    macOS may hand a name back decomposed; composed, it is the same wherever it was written.
    """
    clean = unicodedata.normalize("NFC", _FORBIDDEN.sub("_", name)).strip(" .") or "_"
    if _RESERVED.match(clean):
        clean = "_" + clean
    stem, dot, suffix = clean.rpartition(".")
    if not dot or len(suffix.encode()) > LONGEST_SUFFIX:
        return _cut(clean, LONGEST_NAME)
    return _cut(stem, LONGEST_NAME - len(suffix.encode()) - 1) + dot + suffix


def file_name(name: str) -> str:
    """The name of a file of an item: none that the library writes itself, or that means a file is still growing."""
    clean = safe_name(name)
    if clean.casefold() in _OURS:
        return "_" + clean
    return f"{clean}_" if _GROWING.search(clean) else clean


def item_folder_name(item_id: str) -> str:
    """The folder of an item: none that the library needs for something else."""
    clean = safe_name(item_id)
    return "_" + clean if clean.casefold() in _OURS else clean


def same_place(path: str) -> str:
    """What two paths have in common that are one place on a disk that knows no case and composes letters itself."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def length_on_windows(text: str) -> int:
    """Characters as Windows counts them: UTF-16, in which rare ones are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(name: str, most: int) -> str:
    """`name` in at most `most` characters; what is cut is told by a check sum, so that it is the same each time."""
    if length_on_windows(name) <= most:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    mark = "~" + sha256(name.encode()).hexdigest()[:8]
    room = max(1, most - length_on_windows(mark + dot + suffix))
    while length_on_windows(stem) > room and len(stem) > 1:
        stem = stem[:-1]
    return stem.rstrip(" .") + mark + dot + suffix


def _cut(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode(errors="ignore").rstrip(" .") or "_"
