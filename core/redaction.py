"""Secrets cannot be printed: API keys and the queries of signed links are taken out of every text."""

from __future__ import annotations

import re

_QUERY = re.compile(r"(https?://[^\s?'\"<>]+)\?[^\s'\"<>]*")
_KEY = re.compile(r"(?i)\b(apikey|bearer)\s+[\w.\-+/=]+")
_PARAMETER = re.compile(r"(?i)\b(x-amz-[a-z-]+|signature|awsaccesskeyid|expires)=[^&\s'\"<>]+")


def redact(text: str) -> str:
    """`text` without the query of any URL, any `ApiKey`/`Bearer` credential and any signature parameter."""
    text = _QUERY.sub(r"\1?...", text)
    text = _KEY.sub(r"\1 ...", text)
    return _PARAMETER.sub(r"\1=...", text)
