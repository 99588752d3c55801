"""metadata.txt says everything that the plugin site and QGIS ask for, and agrees with the changelog."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def general(root: Path) -> configparser.SectionProxy:
    """The one section of metadata.txt, as QGIS reads it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_it_names_the_plugin_and_the_versions_of_qgis(general: configparser.SectionProxy) -> None:
    keys = ("name", "qgisMinimumVersion", "qgisMaximumVersion", "hasProcessingProvider", "deprecated")
    assert {key: general[key] for key in keys} == {
        "name": "Capella Explorer",
        "qgisMinimumVersion": "3.22",
        "qgisMaximumVersion": "4.99",
        "hasProcessingProvider": "yes",
        "deprecated": "False",
    }


def test_it_fills_in_everything_the_site_asks_for(general: configparser.SectionProxy) -> None:
    asked = (
        "description",
        "about",
        "author",
        "email",
        "tracker",
        "repository",
        "homepage",
        "tags",
        "category",
        "changelog",
    )
    assert [key for key in asked if not general.get(key, "").strip()] == []
    assert "/" not in general["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", general["email"])
    assert "GNU General Public License" in general["about"]
    assert "Python 3.10" in general["about"]


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_its_addresses_lead_to_the_public_repository(general: configparser.SectionProxy, key: str) -> None:
    assert general[key].startswith("https://github.com/capella-explorer/capella-explorer")


def test_its_version_is_a_number_that_both_changelogs_tell_about(
    general: configparser.SectionProxy, root: Path
) -> None:
    version = general["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert version in general["changelog"]
    assert f"## {version} " in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_its_icon_is_a_drawing_of_ours(general: configparser.SectionProxy, root: Path) -> None:
    icon = root / general["icon"]
    assert icon.suffix == ".svg"
    assert icon.read_text(encoding="utf-8").lstrip().startswith("<svg")


def test_the_licence_is_the_whole_gpl(root: Path) -> None:
    text = (root / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "either version 2 of the License, or" in text
    assert "END OF TERMS AND CONDITIONS" in text
