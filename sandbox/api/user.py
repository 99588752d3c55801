"""`GET /user` and `GET /organization`."""

from __future__ import annotations

from ..messages import Response, json_response
from .errors import not_authorized
from .exchange import Exchange


def get_user(exchange: Exchange) -> Response:
    """Who the key belongs to."""
    return json_response(exchange.account.as_user())


def get_organization(exchange: Exchange) -> Response:
    """The organization with its contracts, for its manager only."""
    if not exchange.account.is_manager:
        raise not_authorized()
    organization = exchange.account.organization
    contracts = [{"id": one.id, "name": one.name, "status": "active"} for one in organization.contracts]
    return json_response({"id": organization.id, "name": organization.name, "contracts": contracts})
