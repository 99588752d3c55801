"""A sandbox is found by what it says of itself."""

import json

from capella_explorer.core.account import Connection
from capella_explorer.core.sandboxes import FOLDER, RunningSandbox, announced_sandboxes


def announce(home, name, **said):
    folder = home / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps(said), "utf-8")


def test_an_announced_sandbox_is_found(tmp_path):
    announce(tmp_path, "1.json", api_url="http://127.0.0.1:5", api_key="k", console_url="http://127.0.0.1:5/")
    connection = Connection("Sandbox", "http://127.0.0.1:5", console_url="http://127.0.0.1:5/")
    assert announced_sandboxes(tmp_path) == (RunningSandbox(connection, "k"),)


def test_only_this_machine_is_believed(tmp_path):
    announce(tmp_path, "1.json", api_url="https://sandbox.example.org", api_key="k")
    assert announced_sandboxes(tmp_path) == ()


def test_a_broken_announcement_and_a_missing_folder_say_nothing(tmp_path):
    assert announced_sandboxes(tmp_path) == ()
    announce(tmp_path, "1.json", api_url="http://127.0.0.1:5")
    (tmp_path / FOLDER / "2.json").write_text("{", "utf-8")
    assert announced_sandboxes(tmp_path) == ()


def test_its_key_is_not_printed(tmp_path):
    announce(tmp_path, "1.json", api_url="http://127.0.0.1:5", api_key="k-123")
    assert "k-123" not in repr(announced_sandboxes(tmp_path))
