"""Who asks: the account behind an API key and what it may spend from."""

from __future__ import annotations

from dataclasses import dataclass

from .money import Price


@dataclass(frozen=True)
class Account:
    """The answer of `GET /user`."""

    user_id: str
    organization_id: str
    email: str
    organization_name: str = ""
    role: str = ""

    @property
    def title(self) -> str:
        """What the dock shows, e.g. `ana@example.org . Example GIS`."""
        return " \N{MIDDLE DOT} ".join(part for part in (self.email or self.user_id, self.organization_name) if part)


@dataclass(frozen=True)
class Contract:
    """A contract of the organization, listed only for its managers."""

    contract_id: str
    title: str = ""
    status: str = ""
    """the service's word, empty where it gives none"""
    available: Price | None = None
    """what is left to spend, None where the service does not say; it says so mostly when it denies an order"""
    commitment: Price | None = None
    """what was committed, None where the service does not say"""


@dataclass(frozen=True)
class Connection:
    """One entry of the connection chooser. The key lives in QGIS's authentication database under `auth_id`."""

    name: str
    api_url: str
    auth_id: str = ""
    console_url: str = ""


CAPELLA = Connection("Capella", "https://api.capellaspace.com", console_url="https://console.capellaspace.com")
