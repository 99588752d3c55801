"""A running sandbox says where it is, and stops saying so."""

import json
from pathlib import Path

from capella_sandbox.beacon import FOLDER
from capella_sandbox.launch import SandboxProcess


def announcements(home: Path) -> list[dict[str, str]]:
    return [json.loads(path.read_text("utf-8")) for path in (home / FOLDER).glob("*.json")]


def test_a_sandbox_announces_itself_while_it_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    with SandboxProcess("--collects", "4") as sandbox:
        said = {"api_url": sandbox.api_url, "api_key": sandbox.api_key, "console_url": sandbox.console_url}
        assert announcements(tmp_path) == [said]
    assert announcements(tmp_path) == []
