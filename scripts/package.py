"""Build the zip that QGIS installs: build/capella_explorer.<version>.zip, the same bytes for the same sources."""

from __future__ import annotations

import configparser
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "capella_explorer"
SHIPPED_FILES = ("LICENSE", "__init__.py", "app.py", "metadata.txt", "plugin.py")
SHIPPED_FOLDERS = ("algorithms", "bridge", "core", "resources", "ui", "vendor", "wiring")
SHIPPED_SUFFIXES = {".html", ".json", ".png", ".py", ".qm", ".qml", ".svg", ".ui"}
SHIPPED_NAMES = {"LICENSE.pystac"}
# The oldest time a zip can hold: when a file was checked out is nobody's business.
TIMESTAMP = (1980, 1, 1, 0, 0, 0)
LARGEST_BYTES = 2_000_000


def version() -> str:
    """Return the version that metadata.txt gives."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def shipped() -> Iterator[Path]:
    """Yield the files that ship, sorted, relative to the root."""
    languages = [f"resources/i18n/{path.stem}.qm" for path in (ROOT / "resources" / "i18n").glob("*.ts")]
    for name in (*SHIPPED_FILES, *languages):
        if not (ROOT / name).is_file():
            raise FileNotFoundError(f"{name} is missing and must ship: make setup")
    ships = [Path(name) for name in SHIPPED_FILES]
    for folder in SHIPPED_FOLDERS:
        ships += [path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if belongs(path)]
    yield from sorted(ships)


def belongs(path: Path) -> bool:
    """Tell whether a file below a shipped folder is part of the plugin."""
    return path.is_file() and (path.suffix in SHIPPED_SUFFIXES or path.name in SHIPPED_NAMES)


def build(target: Path) -> None:
    """Write the zip; raises ValueError where it grew beyond what a plugin may weigh."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for path in shipped():
            entry = zipfile.ZipInfo(f"{PACKAGE}/{path.as_posix()}", TIMESTAMP)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (ROOT / path).read_bytes(), compresslevel=9)
    if target.stat().st_size > LARGEST_BYTES:
        raise ValueError(f"{target.name} has {target.stat().st_size} bytes, more than {LARGEST_BYTES}")


def main() -> int:
    """Build the zip and print where it lies."""
    target = ROOT / "build" / f"{PACKAGE}.{version()}.zip"
    build(target)
    with zipfile.ZipFile(target) as archive:
        files = len(archive.namelist())
    print(f"{target.relative_to(ROOT)}: {files} files, {target.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
