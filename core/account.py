"""Who asks: the account behind an API key and what it may spend from."""

from __future__ import annotations

from dataclasses import dataclass


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


@dataclass(frozen=True)
class Connection:
    """One entry of the connection chooser. The key lives in QGIS's authentication database under `auth_id`."""

    name: str
    api_url: str
    auth_id: str = ""
    console_url: str = ""


CAPELLA = Connection("Capella", "https://api.capellaspace.com", console_url="https://console.capellaspace.com")
