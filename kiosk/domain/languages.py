"""Languages of screen and voice; the value is the catalogue's name."""

from enum import StrEnum


class Language(StrEnum):
    """A language that screens and prompts exist in."""

    JAPANESE = "ja"
    ENGLISH = "en"
