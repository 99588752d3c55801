"""Who may knock: accounts, their organizations and contracts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from ..messages import Request

_HOME = uuid.UUID("6a1b7c58-2f3e-4c86-9d39-0c2f2b6f1c55")


@dataclass(frozen=True)
class Contract:
    """Money that an organization has committed, in US cents."""

    id: str
    name: str
    commitment: int


@dataclass(frozen=True)
class Organization:
    """A customer; the first contract is the one used when an order names none."""

    id: str
    name: str
    contracts: tuple[Contract, ...]

    def contract(self, contract_id: str) -> Contract | None:
        """The contract with this id, if it is the organization's own."""
        return next((one for one in self.contracts if one.id == contract_id), None)


@dataclass(frozen=True)
class Account:
    """A user with one API key."""

    id: str
    email: str
    name: str
    organization: Organization
    is_manager: bool
    api_key: str
    note: str

    def as_user(self) -> dict[str, Any]:
        """The answer to `GET /user`."""
        given, _, family = self.name.partition(" ")
        return {
            "id": self.id,
            "email": self.email,
            "givenName": given,
            "familyName": family,
            "organizationId": self.organization.id,
            "organization": {"id": self.organization.id, "name": self.organization.name},
            "roles": ["organization-manager"] if self.is_manager else ["user"],
            "apiEnvironmentRole": "live",
        }


def _id(name: str) -> str:
    return str(uuid.uuid5(_HOME, name))


def _account(email: str, name: str, organization: Organization, is_manager: bool, note: str) -> Account:
    return Account(_id(email), email, name, organization, is_manager, f"sandbox-{email.partition('@')[0]}-key", note)


HARBOUR = Organization(
    _id("harbour"),
    "Harbour Watch",
    (Contract(_id("archive"), "Archive 2026", 25_000_000), Contract(_id("pilot"), "Pilot project", 100_000)),
)
STUDIO = Organization(_id("studio"), "Empty Purse Studio", (Contract(_id("trial"), "Trial", 0),))
ACCOUNTS = (
    _account("ana@example.org", "Ana Lima", HARBOUR, True, "organization manager, two contracts, generous funds"),
    _account("ben@example.org", "Ben Okoro", HARBOUR, False, "ordinary user of the same organization"),
    _account("poor@example.org", "Pia Poor", STUDIO, False, "another organization, a contract without funds"),
)


def account_of(request: Request) -> Account | None:
    """Whose API key came with the request: `Authorization: ApiKey <key>` and nothing else."""
    scheme, _, key = request.headers.get("authorization", "").strip().partition(" ")
    if scheme.lower() != "apikey":
        return None
    return next((one for one in ACCOUNTS if one.api_key == key.strip()), None)
