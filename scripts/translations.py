"""Keep resources/i18n: `update` collects the texts of the sources into the .ts files, `compile` makes .qm files.

The texts are found by pylupdate6, which reads Python as Python does. The sentences of errors are plain English in core,
which knows no Qt: they are collected here, into the context that `ui/spoken.py` looks them up in. lrelease comes with
Debian's python3-qgis.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LUPDATE = ROOT / "build" / "lupdate"
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr")
ERRORS = "Errors"
ROOT_OF_ERRORS = "CapellaError"
# German, French and Spanish have one form for the singular and one for the plural.
FORMS = 2


def texts() -> list[Path]:
    """Return the sources that speak through Qt."""
    folders = ("algorithms", "bridge", "ui", "wiring")
    below = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".ui"}]
    return sorted([*below, *ROOT.glob("*.py")])


def error_sentences() -> list[str]:
    """Return what errors say where that is one literal: the defaults of their classes and what is raised with words."""
    files = [path for folder in ("core", "bridge", "algorithms") for path in (ROOT / folder).rglob("*.py")]
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(files)]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    kinds = kinds_of_error(classes)
    defaults = [literal(line.value, {}) for each in classes if each.name in kinds for line in each.body
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "default"]  # fmt: skip
    raised = [sentence for tree in trees for sentence in spoken_in(tree, kinds)]
    return sorted({sentence for sentence in [*defaults, *raised] if sentence})


def kinds_of_error(classes: list[ast.ClassDef]) -> set[str]:
    """Return the names of the classes that descend from the root of the errors."""
    kinds, before = {ROOT_OF_ERRORS}, 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {each.name for each in classes if kinds & {ast.unparse(base) for base in each.bases}}
    return kinds


def spoken_in(tree: ast.Module, kinds: set[str]) -> Iterator[str]:
    """Yield the first argument of every error that a module makes, a literal or a constant of the module."""
    constants = {
        ast.unparse(line.targets[0]): line.value.value
        for line in tree.body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func) in kinds:
            yield literal(node.args[0], constants)


def literal(node: ast.expr, constants: dict[str, str]) -> str:
    """Return the text of an expression; empty where it is put together only when the program runs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return constants.get(ast.unparse(node), "")


def update(folder: Path) -> None:
    """Bring the .ts files of `folder` up to date: new texts enter unfinished, those that are gone leave."""
    sys.path.append(str(LUPDATE))
    from PyQt6.lupdate.lupdate import lupdate

    marked = ROOT / "build" / "error_sentences.py"
    lines = [f"QT_TRANSLATE_NOOP({ERRORS!r}, {sentence!r})\n" for sentence in error_sentences()]
    marked.write_text("".join(lines), "utf-8")
    files = [folder / f"capella_explorer_{language}.ts" for language in LANGUAGES]
    lupdate([str(path) for path in [*texts(), marked]], [str(path) for path in files], no_obsolete=True)
    for language, path in zip(LANGUAGES, files, strict=True):
        settle(path, language)


def settle(path: Path, language: str) -> None:
    """Sort a .ts file and drop its line numbers, so that it changes only where a text does."""
    root = ET.parse(path).getroot()
    root.attrib.update(language=language, sourcelanguage="en")
    for context in root.iter("context"):
        messages = sorted(context.findall("message"), key=lambda message: message.findtext("source") or "")
        for message in messages:
            context.remove(message)
            for location in message.findall("location"):
                message.remove(location)
            give_forms(message)
        context.extend(messages)
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def give_forms(message: ET.Element) -> None:
    """Give a text that counts as many forms as the language has."""
    translation = message.find("translation")
    if translation is None or message.get("numerus") != "yes":
        return
    translation.text = None
    while len(translation) < FORMS:
        ET.SubElement(translation, "numerusform")


def compile_into(folder: Path, files: list[Path]) -> None:
    """Make the .qm files of .ts files in `folder`. Raises CalledProcessError where one is broken."""
    tool = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin")
    if tool is None:
        raise FileNotFoundError("lrelease is missing: install qttools5-dev-tools")
    for path in files:
        subprocess.run([tool, "-silent", str(path), "-qm", str(folder / f"{path.stem}.qm")], check=True)


def unfinished(path: Path) -> list[str]:
    """Return the texts of a .ts file that nobody has translated yet."""
    messages = ET.parse(path).getroot().iter("message")
    return [message.findtext("source") or "" for message in messages
            if (found := message.find("translation")) is None or found.get("type") == "unfinished"]  # fmt: skip


def main(what: str, *files: str) -> int:
    """Do what is asked, `compile` for the given files; say what is left to translate."""
    paths = [Path(file) for file in files] or sorted(I18N.glob("*.ts"))
    if what == "update":
        update(I18N)
        for path in paths:
            print(f"{path.relative_to(ROOT)}: {len(unfinished(path))} texts to translate")
    compile_into(I18N, paths)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
