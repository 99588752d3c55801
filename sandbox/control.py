"""The control path: knobs, reset, requests, orders, ledger, credentials. Not part of what Capella offers."""

from __future__ import annotations

import json
from typing import Any

from .api.orderwire import as_wire
from .api.pricing import written
from .knobs import KnobProblem
from .messages import Request, Response, json_response
from .requestlog import RequestLog
from .service import Service
from .store.credentials import REGION
from .store.objects import BUCKET

PREFIX = "/_control"


class Control:
    """Answers `GET` and `POST` below the control path."""

    def __init__(self, service: Service, log: RequestLog) -> None:
        self._service, self._log = service, log

    def answer(self, request: Request) -> Response:
        """One control call."""
        name, _, rest = request.path.removeprefix(PREFIX).strip("/").partition("/")
        if request.method == "GET":
            return self._read(name, request)
        if request.method == "POST" and name == "knobs":
            return self._turn(request)
        if request.method == "POST" and name == "reset":
            return self._reset()
        if request.method == "POST" and name == "orders" and rest.endswith("/complete"):
            done = self._service.book.complete(rest.removesuffix("/complete"), self._service.clock.now())
            return json_response({"completed": done}, 200 if done else 404)
        return json_response({"message": "no such control"}, 404)

    def _read(self, name: str, request: Request) -> Response:
        service = self._service
        if name == "knobs":
            return json_response(service.panel.as_dict())
        if name == "requests":
            return json_response(self._log.since(int(request.query.get("since", "0"))))
        if name == "orders":
            return json_response([as_wire(service, order) for order in service.book.all()])
        if name == "ledger":
            return json_response([{**row, "amount": written(row["cents"])} for row in service.book.ledger()])
        if name == "credentials":
            return json_response(self._credentials())
        return json_response({"message": "no such control"}, 404)

    def _credentials(self) -> dict[str, Any]:
        """Keys for a third-party S3 client in a test; they open nothing but this sandbox."""
        store = {"endpoint": self._service.signer.origin, "bucket": BUCKET, "region": REGION}
        return {**store, **self._service.keys.tester.as_dict()}

    def _turn(self, request: Request) -> Response:
        try:
            positions = json.loads(request.body)
            if not isinstance(positions, dict):
                return json_response({"message": "an object of knobs is expected"}, 400)
            self._service.panel.turn(positions)
        except (KnobProblem, ValueError) as problem:
            return json_response({"message": str(problem)}, 400)
        return json_response(self._service.panel.as_dict())

    def _reset(self) -> Response:
        self._service.panel.reset()
        self._service.book.clear()
        self._log.clear()
        return json_response({"reset": True})
