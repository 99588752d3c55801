"""Errors of the store, as S3 words them."""

from __future__ import annotations

import secrets
from xml.sax.saxutils import escape

from ..messages import Response


class StoreError(Exception):
    """An S3 error: HTTP status, code, message and further elements of the XML."""

    def __init__(self, status: int, code: str, message: str, **details: object) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.details = status, code, message, details

    def response(self) -> Response:
        """The XML document, with the request id that the headers repeat."""
        request_id, host_id = new_request_id(), secrets.token_urlsafe(48)
        elements = {
            "Code": self.code,
            "Message": self.message,
            **self.details,
            "RequestId": request_id,
            "HostId": host_id,
        }
        inner = "".join(f"<{name}>{escape(str(value))}</{name}>" for name, value in elements.items())
        xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{inner}</Error>'
        headers = {"x-amz-request-id": request_id, "x-amz-id-2": host_id}
        if self.status == 416:
            headers["Content-Range"] = f"bytes */{self.details['ActualObjectSize']}"
        return Response(self.status, xml.encode(), "application/xml", headers)


def new_request_id() -> str:
    """An id as S3 gives each request."""
    return secrets.token_hex(8).upper()


def access_denied(message: str = "Access Denied", **details: object) -> StoreError:
    """403 AccessDenied."""
    return StoreError(403, "AccessDenied", message, **details)
