"""The catalogues are complete, true to the sources, and annotated for translators."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.explanations import EXPLANATIONS
from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.terminal.ui.bridge import refusal_words
from kiosk.terminal.ui.translation import CatalogueMissingError, Translation

ROOT = Path(__file__).parents[3]
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    """The tool that keeps the catalogues."""
    file = ROOT / "packaging" / "setup" / "catalogues.py"
    spec = importlib.util.spec_from_file_location("catalogues", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).getroot().iter("message"))  # noqa: S314 - our own file


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, or its singular and plural."""
    translation = message.find("translation")
    assert translation is not None
    numerus = [form.text or "" for form in translation.iter("numerusform")]
    return numerus or [translation.text or ""]


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.name)
def test_nothing_is_unfinished_or_vanished(file: Path) -> None:
    states = {message.findtext("source"): message.find("translation") for message in messages(file)}

    assert [source for source, state in states.items() if state is None or state.get("type")] == []
    assert [message.findtext("source") for message in messages(file) if not all(forms(message))] == []


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.name)
def test_every_string_has_a_note_for_translators(file: Path) -> None:
    assert [
        message.findtext("source") for message in messages(file) if not message.findtext("extracomment")
    ] == []


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.name)
def test_translations_keep_the_places_of_values(file: Path) -> None:
    for message in messages(file):
        places = set(re.findall(r"%[0-9n]", message.findtext("source", "")))
        assert all(set(re.findall(r"%[0-9n]", form)) == places for form in forms(message)), forms(message)


def test_the_catalogues_have_all_strings_of_the_sources(catalogues: ModuleType, tmp_path: Path) -> None:
    for file in CATALOGUES:
        (tmp_path / file.name).write_bytes(file.read_bytes())

    catalogues.update(tmp_path)

    drifted = [file.name for file in CATALOGUES if (tmp_path / file.name).read_bytes() != file.read_bytes()]
    assert drifted == [], "run: make translations, and translate what is new"


@pytest.fixture
def english(qapp: QGuiApplication) -> Translation:
    assert qapp is not None
    return Translation()


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_is_told_in_english(english: Translation, refusal: Refusal) -> None:
    english.speak(Language.ENGLISH)
    told = (refusal_words.cause_of(refusal), refusal_words.remedy_of(refusal))
    english.release()

    assert all(text.isprintable() and not re.search(r"[\u3040-\u9fff]", text) for text in told)
    explanation = EXPLANATIONS[refusal]
    assert (refusal_words.cause_of(refusal), refusal_words.remedy_of(refusal)) == (
        explanation.cause,
        explanation.remedy,
    )


def test_a_missing_catalogue_is_refused_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissingError, match=r"kiosk_.*\.qm cannot be loaded; run: make setup"):
        Translation(tmp_path)
