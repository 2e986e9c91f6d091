"""Languages of the screens; the value is the catalogue's name (BCP 47)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """A language that screens exist in, in the order in which the citizen chooses from them."""

    JAPANESE = "ja"
    EASY_JAPANESE = "ja-easy"
    """やさしい日本語: short sentences, plain words, readings over the kanji."""
    ENGLISH = "en"
    SIMPLIFIED_CHINESE = "zh-Hans"
    TRADITIONAL_CHINESE = "zh-Hant"
    KOREAN = "ko"
    VIETNAMESE = "vi"
    PORTUGUESE = "pt"
    NEPALI = "ne"
    INDONESIAN = "id"

    @property
    def own_name(self) -> str:
        """What its readers call it, in its own script."""
        return _OWN_NAMES[self]


_OWN_NAMES: Final[Mapping[Language, str]] = {
    Language.JAPANESE: "日本語",
    Language.EASY_JAPANESE: "やさしい日本語",
    Language.ENGLISH: "English",
    Language.SIMPLIFIED_CHINESE: "简体中文",
    Language.TRADITIONAL_CHINESE: "繁體中文",
    Language.KOREAN: "한국어",
    Language.VIETNAMESE: "Tiếng Việt",
    Language.PORTUGUESE: "Português",
    Language.NEPALI: "नेपाली",
    Language.INDONESIAN: "Bahasa Indonesia",
}
