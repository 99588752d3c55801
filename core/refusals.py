"""From an HTTP status and the service's own code to an error that a person can act on (capella-api.md 1.8)."""

from __future__ import annotations

from typing import Any

from .errors import KeyNotAccepted, NotFound, NotPermitted, OrderExpired, OrderNotReady, RequestRefused

_BY_CODE: dict[str, type[RequestRefused]] = {
    "INVALID_TOKEN": KeyNotAccepted,
    "INVALID_API_KEY": KeyNotAccepted,
    "ORDER_EXPIRED": OrderExpired,
    "ORDER_NOT_READY": OrderNotReady,
    "COLLECTION_ACCESS_DENIED": NotPermitted,
    "NOT_AUTHORIZED": NotPermitted,
}
_BY_STATUS: dict[int, type[RequestRefused]] = {401: KeyNotAccepted, 403: NotPermitted, 404: NotFound, 410: OrderExpired}
_BY_WORDS: dict[str, type[RequestRefused]] = {
    "order expired": OrderExpired,
    "order has expired": OrderExpired,
    "not permitted to access": NotPermitted,
    "not authorized to perform": NotPermitted,
}


def refusal_of(status: int, document: Any) -> RequestRefused:
    """The error for a 4xx answer. Kinds that we know say our sentence, all others the service's own words."""
    message, code = _words(document)
    kind = _BY_CODE.get(code) or _by_words(message) or _BY_STATUS.get(status)
    detail = " ".join(part for part in (f"status {status}", code, message) if part)
    if kind:
        return kind(detail=detail, code=code, status=status)
    sentence = f"Capella refused the request: {message.rstrip('.')}." if message else ""
    return RequestRefused(sentence, detail=detail, code=code, status=status)


def _by_words(message: str) -> type[RequestRefused] | None:
    lowered = message.lower()
    return next((kind for words, kind in _BY_WORDS.items() if words in lowered), None)


def _words(document: Any) -> tuple[str, str]:
    """Message and code out of the four shapes that were seen."""
    if not isinstance(document, dict):
        return "", ""
    error = document.get("error")
    if isinstance(error, dict):
        return _with_details(error), str(error.get("code") or "")
    message = error if isinstance(error, str) else document.get("message") or document.get("Message") or ""
    return str(message), str(document.get("code") or "")


def _with_details(error: dict[str, Any]) -> str:
    parts = [str(error.get("message") or "")]
    details = error.get("detail")
    found = details if isinstance(details, list) else []
    parts += [str(detail.get("message") or "") for detail in found if isinstance(detail, dict)]
    return "; ".join(dict.fromkeys(part for part in parts if part))
