"""What every endpoint is handed: the service, who asks, and the request."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..messages import Request
from ..service import Service
from .accounts import Account
from .errors import invalid


@dataclass(frozen=True)
class Exchange:
    """One authenticated call; `argument` is the id in its path."""

    service: Service
    account: Account
    request: Request
    argument: str = ""

    def json(self) -> Any:
        """The body. Raises `ApiError` VALIDATION_ERROR when it is not JSON."""
        try:
            return json.loads(self.request.body)
        except ValueError as problem:
            raise invalid("the body is not valid JSON") from problem

    def object(self) -> dict[str, Any]:
        """The body, which must be an object; an empty body is an empty one."""
        body = self.json() if self.request.body.strip() else {}
        if not isinstance(body, dict):
            raise invalid("the body must be an object")
        return body

    def whole(self, name: str, default: int, most: int) -> int:
        """A whole number of the query from 1 to `most`. Raises `ApiError`."""
        text = self.request.query.get(name, str(default))
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
            raise invalid(f"{name} must be a whole number from 1 to {most}", name)
        return int(text)
