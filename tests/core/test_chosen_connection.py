"""Which service a run without a window talks to."""

from __future__ import annotations

import pytest
from capella_explorer.core.account import CAPELLA, Connection
from capella_explorer.core.chosen_connection import chosen_connection
from capella_explorer.core.errors import InputError
from capella_explorer.core.settings import Settings

LOCAL = Connection("Local", "http://127.0.0.1:8000", auth_id="abc1234")
SETTINGS = Settings(connections=(CAPELLA, LOCAL), active="Local")


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("", LOCAL),
        ("  ", LOCAL),
        ("Capella", CAPELLA),
        ("http://127.0.0.1:8000/", LOCAL),
        ("https://stac.example.org/v1/", Connection("stac.example.org", "https://stac.example.org/v1")),
        ("http://localhost:9", Connection("localhost", "http://localhost:9")),
        ("http://[::1]:9", Connection("::1", "http://[::1]:9")),
    ],
)
def test_a_name_an_address_or_nothing_chooses(text: str, chosen: Connection) -> None:
    assert chosen_connection(text, SETTINGS) == chosen


@pytest.mark.parametrize(
    "text", ["Elsewhere", "ftp://example.org", "https://", "https://[", "http://127.0.0.1.example.org", "http://10.0.0.1",
             "https://u:p@example.org", "https://example.org/?apikey=1"],
)  # fmt: skip
def test_what_names_no_service_or_would_give_the_key_away_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        chosen_connection(text, SETTINGS)
