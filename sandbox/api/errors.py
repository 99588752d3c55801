"""Errors of the API, in the shapes and with the codes of the real one."""

from __future__ import annotations

from ..messages import Response, json_response


class ApiError(Exception):
    """An error that the caller gets as `{"error": {...}}`."""

    def __init__(self, status: int, code: str, message: str, path: str = "") -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.path = status, code, message, path

    def response(self) -> Response:
        """The JSON body; a `path` adds a `detail` that names the offending member."""
        error: dict[str, object] = {"message": self.message, "code": self.code}
        if self.path:
            error["detail"] = [{"message": self.message, "code": self.code, "path": self.path}]
        return json_response({"error": error}, self.status)


def invalid(message: str, path: str = "") -> ApiError:
    """The request is not well formed."""
    return ApiError(400, "VALIDATION_ERROR", message, path)


def invalid_order(message: str, path: str = "") -> ApiError:
    """The order cannot be placed as it is."""
    return ApiError(400, "ORDER_VALIDATION_ERROR", message, path)


def not_authorized() -> ApiError:
    """The account may not do this."""
    return ApiError(403, "NOT_AUTHORIZED", "User is not authorized to perform this action")


def not_found(what: str) -> ApiError:
    """Nothing has this id."""
    return ApiError(404, "NOT_FOUND", f"{what} not found")


def gateway(status: int, message: str) -> Response:
    """An answer of the gateway in front of the API."""
    return json_response({"message": message}, status)
