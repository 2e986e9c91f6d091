"""Every catalogue calls the official terms what the glossary calls them."""

import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.ui.readings import plain_text

I18N = Path(__file__).parents[3] / "i18n"
GLOSSARY = tomllib.loads((I18N / "glossary.toml").read_text(encoding="utf-8"))
TRANSLATED = [language for language in Language if language is not Language.JAPANESE]


def translations(language: Language) -> list[tuple[str, str]]:
    """Each source of both catalogues with what it became, in lower case and without readings."""
    pairs = []
    for part in ("kiosk", "refusals"):
        tree = ElementTree.parse(I18N / f"{part}_{language.value}.ts")  # noqa: S314 - our own file
        for message in tree.getroot().iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = "".join(translation.itertext())
            pairs.append((message.findtext("source", ""), plain_text(text).lower()))
    return pairs


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_term_is_called_what_the_glossary_says(language: Language) -> None:
    found = translations(language)
    for term, entry in GLOSSARY.items():
        forms = [form.lower() for form in entry[language.value]]
        strays = [text for source, text in found if term in source and not any(f in text for f in forms)]
        assert strays == [], term


@pytest.mark.parametrize("term", GLOSSARY)
def test_each_term_is_used_and_explained(term: str) -> None:
    assert any(term in source for source, _ in translations(Language.ENGLISH))
    assert GLOSSARY[term]["note"]
    assert set(GLOSSARY[term]) == {"note", *(language.value for language in TRANSLATED)}
