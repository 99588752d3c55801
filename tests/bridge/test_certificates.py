"""The certificates that QGIS trusts, as a file for requests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from capella_explorer.bridge.network import network_settings


def test_one_file_serves_every_run(qgis_app: Any, tmp_path: Path) -> None:
    first, second = network_settings(tmp_path / "state"), network_settings(tmp_path / "state")
    [path] = (tmp_path / "state").iterdir()
    assert first.ca_file == second.ca_file == str(path)
    assert path.read_text().startswith("-----BEGIN CERTIFICATE-----")


def test_a_profile_that_cannot_be_written_leaves_the_built_in_certificates(qgis_app: Any, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the way")
    assert network_settings(tmp_path / "state").ca_file == ""
