"""Bundle pystac as `capella_explorer.vendor.pystac`: private, relative, and blind to every other pystac in QGIS.

Other plugins bring a pystac of their own, often an old one, and Python knows only one module of a name. pystac
imports itself by its absolute name in some 170 places; each becomes a relative import here. `vendor_pystac.patch` says
what else differs from the original and why.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "vendor.txt"
PATCH = Path(__file__).with_suffix(".patch")
VENDOR = ROOT / "vendor"
NAME = "pystac"
# Useless without jinja2, jsonschema, pystac-client or a reader of the summaries' field list.
LEFT_OUT = ("html", "static", "validation", "client.py", "py.typed")
LICENCE_NOTE = """\
pystac/ is a private copy of pystac-core {version} (https://github.com/stac-utils/pystac), Copyright 2019-2026 the
authors of PySTAC, licensed under the Apache License, Version 2.0 (the text follows). It was changed by
scripts/vendor_pystac.py of Capella Explorer: its imports of itself are relative, and HTML output, validation, extension
discovery and network access were removed.
"""


def relative_import(line: str, node: ast.Import | ast.ImportFrom, dots: str) -> str:
    """Return `line`, on which `node` starts, with its absolute import of pystac made relative.

    `dots` leads from the file to the pystac package itself; one dot more leads to the package that holds it.
    """
    head, statement = line[: node.col_offset], line[node.col_offset :]
    if isinstance(node, ast.ImportFrom):
        inner = (node.module or "").removeprefix(NAME).removeprefix(".")
        return head + statement.replace(f"from {node.module} import", f"from {dots}{inner} import", 1)
    if len(node.names) > 1 or node.names[0].asname:
        raise SyntaxError(f"cannot make this import relative: {statement.strip()}")
    inner = node.names[0].name.removeprefix(NAME).removeprefix(".")
    loaded = f"; from {dots}{inner} import __name__ as _loaded  # noqa" if inner else ""
    return f"{head}from {dots}. import {NAME}{loaded}\n"


def with_relative_imports(source: str, depth: int) -> str:
    """Return the source of a module that lies `depth` packages deep in pystac with every import of pystac relative."""
    lines = source.splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if imports_pystac(node):
            lines[node.lineno - 1] = relative_import(lines[node.lineno - 1], node, "." * depth)
    rewritten = "".join(lines)
    left = [ast.unparse(node) for node in ast.walk(ast.parse(rewritten)) if imports_pystac(node)]
    if left:
        raise SyntaxError(f"absolute imports are left: {left}")
    return rewritten


def imports_pystac(node: ast.AST) -> bool:
    """Tell whether `node` imports pystac, or something in it, by its absolute name."""
    if isinstance(node, ast.ImportFrom):
        return node.level == 0 and (node.module or "").partition(".")[0] == NAME
    return isinstance(node, ast.Import) and any(alias.name.partition(".")[0] == NAME for alias in node.names)


def download(folder: Path) -> Path:
    """Fetch the pinned wheel into `folder`; pip refuses a wheel whose hash differs."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--require-hashes", "-r", REQUIREMENTS, "-d", folder], check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def bundle(unpacked: Path) -> None:
    """Patch and rewrite the unpacked wheel in place."""
    package = unpacked / NAME
    for name in LEFT_OUT:
        path = package / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    subprocess.run(["patch", "--quiet", "-p1", "-d", unpacked, "-i", PATCH], check=True)
    for path in package.rglob("*.py"):
        depth = len(path.relative_to(package).parts)
        path.write_text(with_relative_imports(path.read_text(encoding="utf-8"), depth), encoding="utf-8")


def main() -> None:
    """Write `vendor/` anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = download(folder)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        bundle(folder)
        shutil.rmtree(VENDOR, ignore_errors=True)
        VENDOR.mkdir()
        shutil.move(os.fspath(folder / NAME), VENDOR / NAME)
        version = wheel.name.split("-")[1]
    (VENDOR / "__init__.py").write_text('"""Third-party packages under private names."""\n', encoding="utf-8")
    apache = Path("/usr/share/common-licenses/Apache-2.0").read_text(encoding="utf-8")
    (VENDOR / "LICENSE.pystac").write_text(LICENCE_NOTE.format(version=version) + "\n" + apache, encoding="utf-8")
    print(f"vendor/pystac: pystac-core {version}, {sum(1 for _ in VENDOR.rglob('*.py'))} modules")


if __name__ == "__main__":
    main()
