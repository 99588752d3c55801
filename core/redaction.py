"""Secrets cannot be printed: API keys and the queries of signed links are taken out of every text."""

from __future__ import annotations

import re

_QUERY = re.compile(r"(https?://[^\s?'\"<>]+)\?[^\s'\"<>]*")
_KEY = re.compile(r"(?i)\b(apikey|bearer)(\s+|%20|\+)[^\s'\"<>,;)\]}]+")
_NAMED = re.compile(r"(?i)((?:api[_-]?key|authorization)['\"]?\s*[:=]\s*['\"]?(?:basic\s+)?)[^\s'\"<>,;)\]}]+")
_PARAMETER = re.compile(
    r"(?i)(x-amz-[a-z-]+|signature|awsaccesskeyid|expires|policy|key-pair-id)"
    r"(?:=|%3D|['\"]?\s*[:,]\s*['\"])[^&%\s'\"<>]+"
)


def redact(text: str) -> str:
    """`text` without the query of any URL, any `ApiKey`/`Bearer` credential and any signature parameter."""
    text = _QUERY.sub(r"\1?...", text)
    text = _KEY.sub(r"\1 ...", text)
    text = _NAMED.sub(r"\1...", text)
    return _PARAMETER.sub(r"\1=...", text)
