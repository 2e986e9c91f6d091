"""A municipality's name for readers of each language."""

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.municipality_names import municipality_text
from kiosk.terminal.ui.line_breaks import WORD_JOINER

CODE = MunicipalityCode("991015")
IN_THE_DIRECTORY = MunicipalityLabel(CODE, "みほん市", "Mihon-shi")
IN_AN_OFFER = MunicipalityLabel(CODE, "みほん市")


def shown(language: Language, *directory: MunicipalityLabel) -> str:
    return municipality_text(State(language=language, municipalities=directory), IN_AN_OFFER)


@pytest.mark.parametrize(
    "language",
    [Language.ENGLISH, Language.VIETNAMESE, Language.NEPALI, Language.KOREAN, Language.PORTUGUESE],
)
def test_who_cannot_read_the_name_gets_it_in_latin_letters_too(language: Language) -> None:
    assert shown(language, IN_THE_DIRECTORY).replace(WORD_JOINER, "") == "Mihon-shi (みほん市)"


def test_the_official_name_is_not_broken_into_lines() -> None:
    assert shown(Language.ENGLISH, IN_THE_DIRECTORY).split(" ")[1].count(WORD_JOINER) == len("(みほん市)") - 1


@pytest.mark.parametrize(
    "language", [Language.JAPANESE, Language.EASY_JAPANESE, Language.TRADITIONAL_CHINESE]
)
def test_who_can_read_it_gets_the_official_name_alone(language: Language) -> None:
    assert shown(language, IN_THE_DIRECTORY) == "みほん市"


def test_a_name_that_the_directory_does_not_tell_is_shown_as_written() -> None:
    assert shown(Language.ENGLISH) == "みほん市"
    assert shown(Language.ENGLISH, IN_AN_OFFER) == "みほん市"


def test_nothing_is_shown_where_there_is_none() -> None:
    assert municipality_text(State(language=Language.ENGLISH), None) == ""
