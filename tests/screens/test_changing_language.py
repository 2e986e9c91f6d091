"""The language is changed while a screen is up: no word is drawn in a type that does not know it."""

from dataclasses import replace
from typing import Final

import pytest

from kiosk.domain.languages import Language
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage

NEPALI: Final = sample_states(Language.NEPALI)


@pytest.mark.parametrize("language", [Language.JAPANESE, Language.EASY_JAPANESE, Language.KOREAN])
@pytest.mark.parametrize("name", ["attract", "municipality", "kind", "basket", "payment", "refused"])
def test_devanagari_gives_way_without_a_warning_of_qt(stage: Stage, name: str, language: Language) -> None:
    stage.show(NEPALI[name])
    stage.show(replace(NEPALI[name], language=language))
    assert stage.window.face.languages_view.present_family() != "Noto Sans Devanagari UI"
