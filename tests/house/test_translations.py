"""Every text of the sources stands translated in German, French and Spanish, whole, and is found when it is needed."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from capella_explorer.core import errors, queue_errors, spending_errors
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr")
# What a text must not lose: places to fill, tags, shortcuts, names of outputs and parameters.
KEPT = re.compile(r"\{\w*\}|%L?n|</?\w+>|Alt\+\w|\b[A-Z]+_[A-Z_]+\b|https://[\w.]+|\.ndjson")
MNEMONIC = re.compile(r"&(?=\w)")


@dataclass(frozen=True)
class Text:
    """One text of a .ts file; `forms` holds the singular and the plural of one that counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    counts: bool


def texts(path: Path) -> Iterator[Text]:
    """Yield what a .ts file holds."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            forms = tuple(form.text or "" for form in found) or (found.text or "",)
            yield Text(context.findtext("name"), message.findtext("source"), forms, message.get("numerus") == "yes")


@pytest.fixture(scope="module")
def translations(script: Callable[[str], ModuleType]) -> ModuleType:
    """The script behind `make translations`."""
    return script("translations")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language that we speak."""
    return request.param


@pytest.fixture(scope="module")
def spoken(language: str) -> list[Text]:
    """All texts in one language."""
    return list(texts(I18N / f"capella_explorer_{language}.ts"))


@pytest.fixture
def translator(translations: ModuleType, language: str, tmp_path: Path) -> Iterator[QTranslator]:
    """A translator of Qt that has loaded the compiled language the way that the plugin does."""
    app = QCoreApplication.instance() or QCoreApplication([])
    translations.compile_into(tmp_path, [I18N / f"capella_explorer_{language}.ts"])
    loaded = QTranslator()
    assert loaded.load(QLocale(language), "capella_explorer", "_", str(tmp_path))
    app.installTranslator(loaded)
    yield loaded
    app.removeTranslator(loaded)


def test_the_files_hold_what_the_sources_say_and_nothing_else(translations: ModuleType, tmp_path: Path) -> None:
    for path in I18N.glob("*.ts"):
        shutil.copy(path, tmp_path)
    translations.update(tmp_path)
    stale = [
        path.name for path in I18N.glob("*.ts") if path.read_text("utf-8") != (tmp_path / path.name).read_text("utf-8")
    ]
    assert stale == [], "run `make translations` and translate what is new"


def test_nothing_is_left_to_translate(translations: ModuleType, language: str, spoken: list[Text]) -> None:
    assert translations.unfinished(I18N / f"capella_explorer_{language}.ts") == []
    assert [text.source for text in spoken if not all(form.strip() for form in text.forms)] == []
    assert len(spoken) > 600


def test_what_counts_has_a_singular_and_a_plural(spoken: list[Text]) -> None:
    assert {len(text.forms) for text in spoken if text.counts} == {2}
    assert {len(text.forms) for text in spoken if not text.counts} == {1}


def test_no_translation_loses_a_placeholder_a_tag_or_a_shortcut(spoken: list[Text]) -> None:
    broken = [
        (text.source, form)
        for text in spoken
        for form in text.forms
        if Counter(KEPT.findall(form)) != Counter(KEPT.findall(text.source))
    ]
    assert broken == []


def test_every_translation_has_as_many_mnemonics_as_its_source(spoken: list[Text]) -> None:
    broken = [
        (text.source, form)
        for text in spoken
        for form in text.forms
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(text.source))
    ]
    assert broken == []


def test_a_sentence_ends_as_its_source_ends(spoken: list[Text]) -> None:
    whole = [text for text in spoken if text.source[-1] in ".:>"]
    broken = [(text.source, form) for text in whole for form in text.forms if form[-1] != text.source[-1]]
    assert broken == []


def test_qt_finds_every_text_in_its_context(translator: QTranslator, spoken: list[Text]) -> None:
    missed = [
        (text.context, text.source)
        for text in spoken
        for count, form in zip((1, 2) if text.counts else (-1,), text.forms, strict=True)
        if QCoreApplication.translate(text.context, text.source, None, count) != form.replace("%Ln", str(count))
    ]
    assert missed == []


def test_what_a_service_says_is_left_alone(translator: QTranslator) -> None:
    words = "Capella refused the request: the contract has no budget left."
    assert QCoreApplication.translate("Errors", words) == words
    assert QCoreApplication.translate("Errors", "") == ""


def test_every_kind_of_error_has_its_sentence_translated(spoken: list[Text]) -> None:
    def defaults(kind: type[errors.CapellaError]) -> Iterator[str]:
        yield kind.default
        for child in kind.__subclasses__():
            yield from defaults(child)

    known = {text.source for text in spoken if text.context == "Errors"}
    said = set(defaults(errors.CapellaError))
    assert {queue_errors.FolderGone.default, spending_errors.HeldUp.default} < said
    assert said - known == set()


def test_sentences_of_errors_are_collected_where_they_are_raised(translations: ModuleType) -> None:
    module = ast.parse(
        'WORDS = "Constant."\nraise InputError("Literal.")\nraise InputError(WORDS, detail="x")\n'
        'raise InputError(f"There is no {name}.")\nraise ValueError("not ours")\nraise InputError(detail="d")'
    )
    assert {word for word in translations.spoken_in(module, {"InputError"}) if word} == {"Constant.", "Literal."}


def test_every_language_ships(script: Callable[[str], ModuleType]) -> None:
    shipped = {path.as_posix() for path in script("package").shipped()}
    wanted = {f"resources/i18n/capella_explorer_{language}.qm" for language in LANGUAGES}
    assert wanted <= shipped
    assert {path.stem for path in I18N.glob("*.ts")} == {f"capella_explorer_{language}" for language in LANGUAGES}
