"""The API key: in QGIS's authentication database, nowhere else."""

from dataclasses import replace

import pytest
from capella_explorer.bridge.credentials import Credentials
from capella_explorer.core.account import Connection
from capella_explorer.core.errors import KeyMissing
from qgis.core import QgsApplication, QgsAuthMethodConfig

NOWHERE = Connection("Nowhere", "http://127.0.0.1:1")


def test_a_stored_key_is_read_back_without_its_scheme(credentials):
    stored = replace(NOWHERE, auth_id=credentials.store(NOWHERE, " ApiKey k-123 "))
    assert credentials.read(stored) == "k-123"


def test_it_lies_in_the_database_as_the_header_that_qgis_knows(credentials):
    config = QgsAuthMethodConfig()
    QgsApplication.authManager().loadAuthenticationConfig(credentials.store(NOWHERE, "k-123"), config, True)
    assert (config.method(), config.configMap()) == ("APIHeader", {"Authorization": "ApiKey k-123"})


def test_a_new_key_takes_the_place_of_the_old_one(credentials):
    first = replace(NOWHERE, auth_id=credentials.store(NOWHERE, "old"))
    assert credentials.store(first, "new") == first.auth_id
    assert credentials.read(first) == "new"


def test_a_removed_key_is_gone(credentials):
    stored = replace(NOWHERE, auth_id=credentials.store(NOWHERE, "k-123"))
    credentials.remove(stored)
    with pytest.raises(KeyMissing):
        credentials.read(stored)


def test_without_a_stored_key_the_environment_has_one(credentials, monkeypatch):
    monkeypatch.setenv("CAPELLA_API_KEY", "from the environment")
    assert Credentials().read(NOWHERE) == "from the environment"


def test_without_any_key_there_is_one_sentence(credentials, monkeypatch):
    monkeypatch.delenv("CAPELLA_API_KEY", raising=False)
    with pytest.raises(KeyMissing, match="No API key is stored for this connection"):
        credentials.read(NOWHERE)
