"""In the pseudo-language everything that the screens say stands in brackets, but for what is data."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.domain.languages import Language
from kiosk.domain.prefectures import PREFECTURES
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import descendants

SAMPLES = sample_states(Language.JAPANESE)
LONGEST_KEY = 1
"""Characters on a key of the katakana keyboard."""
TOOL = Path(__file__).parents[2] / "packaging" / "setup" / "catalogues.py"


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogues", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def window(
    qapp: QGuiApplication, catalogues: ModuleType, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[KioskWindow]:
    compiled = catalogues.compile_pseudo_language(tmp_path_factory.mktemp("pseudo"))
    pseudo = QTranslator()
    assert pseudo.load(str(compiled))
    qapp.installTranslator(pseudo)
    machine = Machine(is_for_practice=True, double_touch=0.0, terms=STATED_TERMS)
    window = KioskWindow(lambda _event: None, lambda _digit: None, motion=False, machine=machine)
    window.show()
    yield window
    window.close()
    qapp.removeTranslator(pseudo)


def data_of(state: State) -> frozenset[str]:
    """Names and numbers that belong to a visit, and are the same in every language."""
    labels = (*state.municipalities, *([state.municipality] if state.municipality else []))
    persons = state.offer.persons if state.offer else ()
    return frozenset(
        (
            *(label.name for label in labels),
            *(str(person.name) for person in persons),
            *(person.relationship for person in persons),
            *PREFECTURES.values(),
            *(each.own_name for each in Language),
            state.form.hittosha_kana,
            str(state.transaction),
            state.refusal.value if state.refusal else "",
        )
    )


def untranslated(text: str, data: frozenset[str]) -> str:
    """What of a text is neither data nor in brackets."""
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, "") if known else text
    return outside_of_brackets(text)


def outside_of_brackets(text: str) -> str:
    inner = re.sub("⟦[^⟦⟧]*⟧", "", text)
    return inner if inner == text else outside_of_brackets(inner)


def has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def phrases(window: KioskWindow) -> list[str]:
    items = (item for item in descendants(window.view.rootObject()) if item.inherits("QQuickText"))
    phrased = (item for item in items if item.metaObject().className().startswith("Phrase"))
    return [str(item.property("words")) for item in phrased if item.isVisible() and item.property("words")]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_of_a_screen_went_through_the_catalogues(window: KioskWindow, name: str) -> None:
    state = SAMPLES[name]
    window.present(state)
    window.grab()

    told = [text for text in phrases(window) if len(text) > LONGEST_KEY]
    assert told
    assert [text for text in told if has_letters(untranslated(text, data_of(state)))] == []


def test_what_stands_beside_the_brackets_is_found() -> None:
    assert outside_of_brackets("⟦a ⟦b⟧⟧ c") == " c"
