"""The scan that plugins.qgis.org runs on an upload, with the same rules or stricter.

The site blocks a version with any unskipped finding of bandit or detect-secrets, whatever its severity; here nothing is
skipped. Rules: qgis/QGIS-Plugins-Website, data/bandit_rules.json, secrets_rules.json, flake8_rules.json (2026-07).
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))
import package

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
BANDIT_RULES_OFF = "B109,B404,B410,B411"
FLAKE8_RULES_ON = "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E9,F4,F5,F6,F7,F8,F9,W605"
LARGEST_UPLOAD = 25_000_000
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_METADATA = {
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
}  # fmt: skip
FORBIDDEN_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}
FORBIDDEN_FOLDERS = {"__pycache__", ".git", "__MACOSX", "tests", "sandbox", "scripts", "benchmarks"}
# The brackets keep these patterns from finding themselves.
TRACES_OF_THE_WORKSHOP = (
    r"/[w]ork/|/[f]arm/|\.[l]ibrary|[f]arm-(studio|bench)|[d]eb\.debian|[p]ypi\.org|[r]egistry\.npmjs"
)


def zip_faults(path: Path) -> list[str]:
    """Return what the site would refuse in the layout of a zip, each as one sentence."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.optionxform = str  # type: ignore[assignment,method-assign]
        for name in names:
            if name.endswith("/metadata.txt"):
                metadata.read_string(archive.read(name).decode("utf-8"))
    faults = [fault for name in names for fault in name_faults(name)]
    folders = {name.partition("/")[0] for name in names}
    if len(folders) != 1 or not folders.copy().pop().isidentifier() or "/" not in names[0]:
        faults.append(f"The top must be one folder with the name of a Python package, and is {sorted(folders)}.")
    top = names[0].partition("/")[0]
    faults += [f"{top}/{required} is missing." for required in REQUIRED_FILES if f"{top}/{required}" not in names]
    given = {key for key, value in metadata.items("general") if value} if metadata.has_section("general") else set()
    faults += [f"metadata.txt does not give {key}." for key in sorted(REQUIRED_METADATA - given)]
    if path.stat().st_size > LARGEST_UPLOAD:
        faults.append(f"{path.name} is larger than {LARGEST_UPLOAD} bytes.")
    return faults


def name_faults(name: str) -> list[str]:
    """Return what is wrong with the name of one entry."""
    parts = PurePosixPath(name).parts
    faults = []
    if ".." in parts or "\\" in name or ":" in name or name.startswith("/"):
        faults.append(f"{name} leads out of the folder.")
    if FORBIDDEN_FOLDERS & set(parts) or PurePosixPath(name).suffix in FORBIDDEN_SUFFIXES:
        faults.append(f"{name} does not belong into a plugin.")
    if any(part.startswith(".") for part in parts):
        faults.append(f"{name} is hidden.")
    return faults


def run(command: list[str | Path], folder: Path) -> str:
    """Run a scanner in `folder` and return what it prints; its exit code says too little to be used."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def bandit_faults(folder: Path) -> list[str]:
    """Return the findings of every bandit rule that is on at the site."""
    command = [BIN / "bandit", "--recursive", "--quiet", "--format", "json", "--skip", BANDIT_RULES_OFF, "."]
    report = json.loads(run(command, folder))
    findings = [
        f"{each['filename']}:{each['line_number']} {each['test_id']} {each['issue_text']}" for each in report["results"]
    ]
    return findings + [f"bandit could not read {each['filename']}: {each['reason']}" for each in report["errors"]]


def secrets_faults(folder: Path) -> list[str]:
    """Return the findings of every detector of detect-secrets; it exits 0 also with findings."""
    report = json.loads(run([BIN / "detect-secrets", "scan", "--all-files", "--no-verify", "."], folder))
    return [
        f"{name}:{each['line_number']} {each['type']}"
        for name, found in report["results"].items()
        for each in found
        if not name.endswith("metadata.txt")
    ]


def flake8_faults(folder: Path) -> list[str]:
    """Return the findings of the flake8 rules that are on at the site, at its 120 columns."""
    command = [BIN / "flake8", "--isolated", "--max-line-length=120", f"--select={FLAKE8_RULES_ON}"]
    return run([*command, "."], folder).splitlines()


def workshop_faults() -> list[str]:
    """Return tracked lines that name a machine's path, a tool of ours or the host of a package registry."""
    command = ["git", "grep", "-nIE", TRACES_OF_THE_WORKSHOP, "--", ".", ":!LICENSE"]
    return [re.sub(r"^(\S+?:\d+):.*", r"\1 names the workshop", line) for line in run(command, ROOT).splitlines()]


def main() -> int:
    """Scan the zip as the site would; print every fault and return the exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target = folder / "upload.zip"
        package.build(target)
        faults = {"zip": zip_faults(target)}
        with zipfile.ZipFile(target) as archive:
            archive.extractall(folder / "unzipped")
        unzipped = folder / "unzipped" / package.PACKAGE
        faults |= {
            "bandit": bandit_faults(unzipped),
            "detect-secrets": secrets_faults(unzipped),
            "flake8": flake8_faults(unzipped),
            "workshop": workshop_faults(),
        }
    for scanner, found in faults.items():
        print(f"{scanner}: {len(found)} findings")
        for fault in found:
            print(f"  {fault}")
    return int(any(faults.values()))


if __name__ == "__main__":
    sys.exit(main())
