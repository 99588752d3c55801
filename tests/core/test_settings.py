"""Preferences as one value: there is always a connection, and nothing is spent by default."""

from __future__ import annotations

from dataclasses import fields

from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.core.settings import Settings
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.sampled_from(["Capella", "Sandbox", "Ben", ""])
CONNECTIONS = st.builds(Connection, NAMES, st.sampled_from(["https://a", "https://b"]))
DEEDS = st.lists(st.one_of(CONNECTIONS, NAMES), max_size=8)


@given(DEEDS)
def test_there_is_always_a_connection_in_use_and_names_are_unique(deeds: list[Connection | str]) -> None:
    settings = Settings()
    for deed in deeds:
        if isinstance(deed, Connection):
            settings = settings.with_connection(deed)
            assert settings.connection == deed
        else:
            settings = settings.without_connection(deed)
        names = [connection.name for connection in settings.connections]
        assert len(names) == len(set(names)) > 0
        assert settings.connection in settings.connections


def test_nothing_is_bought_without_a_person_unless_somebody_has_allowed_it() -> None:
    assert Settings().renew_free_orders is False
    assert Settings().connections == (CAPELLA,)


def test_preferences_hold_no_secret() -> None:
    words = {field.name for kind in (Settings, Connection) for field in fields(kind)}
    assert not [word for word in words if any(secret in word for secret in ("key", "password", "token", "secret"))]
