"""The katakana keyboard with double letters: no word leaves its key, in any language."""

from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.appearance import Appearance, TextSize
from kiosk.trials.sample_states import sample_states
from tests.screens.measuring import faults
from tests.screens.stage import Stage

DOUBLE = Appearance(text=TextSize.DOUBLE)
FORMATS = [(1024, 768), (1080, 1920)]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", FORMATS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_key_holds_its_word(stage: Stage, size: tuple[int, int], language: Language) -> None:
    stage.show(replace(sample_states(language)["hittosha"], appearance=DOUBLE), size)

    assert list(faults(stage)) == []
