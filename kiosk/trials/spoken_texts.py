"""The closed list of what is recorded, with its words: `python -m kiosk.trials.spoken_texts OUT`.

Certificates, items, refusals and places are said in the words of the screens, from the same tables and
catalogues; a changed word therefore shows as a recording that no longer fits. What only the voice says
stands in packaging/voice. The file that this writes is what packaging/voice/render_voice.py records.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.explanations import EXPLANATIONS, Place
from kiosk.domain.prefectures import PREFECTURE_NAMES
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow.speech import vocabulary
from kiosk.terminal.flow.speech.numbers import Counter
from kiosk.terminal.ports import PaymentMethod, Prompt, Recording, VoiceLanguage
from kiosk.terminal.ui.bridge import refusal_words, words
from kiosk.terminal.ui.bridge.words import Term
from kiosk.terminal.ui.translation import CATALOGUES

SOURCES = Path(__file__).parents[2] / "packaging" / "voice"
_TENTHS = ("", "十", "百", "千", "万")
_DIGITS = "零一二三四五六七八九"
_PERSONS_AFTER_TEN = {1: "いちにん", 2: "ににん"}


def spoken_texts(voice: VoiceLanguage) -> Mapping[Recording, str]:
    """Every recording of a voice by its name, with the words that it says."""
    return dict(
        (
            *((prompt.value, text) for prompt, text in _prompts(voice).items()),
            *_vocabulary(_Words(voice)),
            *_told(voice, "methods.json", (vocabulary.method_name(method) for method in PaymentMethod)),
            *_told(voice, "prefectures.json", map(vocabulary.prefecture_name, PREFECTURE_NAMES)),
            *_told(voice, "signs.json", (f"sign-{sign}" for sign in "0123456789abcdefghijklmnopqrstuvwxyz")),
            *_numbers(voice),
        )
    )


class _Words:
    """The words of the screens in the language of a voice."""

    def __init__(self, voice: VoiceLanguage) -> None:
        self._translator = QTranslator()
        self._is_source = voice is VoiceLanguage.JAPANESE
        file = CATALOGUES / f"kiosk_{voice.value}.qm"
        if not self._is_source and not self._translator.load(str(file)):
            raise FileNotFoundError(f"{file} cannot be loaded; run: make setup")

    def translated(self, context: str, source: str) -> str:
        """The translation of a source string."""
        if self._is_source:
            return source
        text = self._translator.translate(context, source)
        if not text:
            raise LookupError(f"{context} does not hold {source!r}; run: make translations")
        return text

    def of_table(self, table: Mapping[Term, str], term: Term) -> str:
        """A word of a closed vocabulary."""
        return self.translated("Words", table[term])


def _prompts(voice: VoiceLanguage) -> Mapping[Prompt, str]:
    texts = _read("prompts.json")
    return {prompt: texts[prompt.value][voice.value] for prompt in Prompt}


def _told(voice: VoiceLanguage, file: str, names: Iterator[Recording]) -> Iterator[tuple[Recording, str]]:
    texts = _read(file)
    yield from ((name, texts[name][voice.value]) for name in names)


def _vocabulary(said: _Words) -> Iterator[tuple[Recording, str]]:
    for kind in CertificateKind:
        yield vocabulary.kind_name(kind), said.of_table(words.KINDS, kind)
        yield vocabulary.kind_purpose(kind), said.of_table(words.PURPOSES, kind)
    for extent in Extent:
        yield vocabulary.extent_name(extent), said.of_table(words.EXTENTS, extent)
        yield vocabulary.extent_explanation(extent), said.of_table(words.EXTENT_EXPLANATIONS, extent)
    for receiver in Receiver:
        yield vocabulary.receiver_name(receiver), said.of_table(words.RECEIVERS, receiver)
    for item in Item:
        yield vocabulary.item_name(item), said.of_table(words.ITEMS, item)
        yield vocabulary.item_hint(item), said.of_table(words.ITEM_HINTS, item)
    for refusal, explanation in EXPLANATIONS.items():
        yield vocabulary.cause(refusal), said.translated(refusal_words.CONTEXT, explanation.cause)
        yield vocabulary.remedy(refusal), said.translated(refusal_words.CONTEXT, explanation.remedy)
    for place in Place:
        yield f"place-{place}", said.of_table(words.PLACES, place)


def _numbers(voice: VoiceLanguage) -> Iterator[tuple[Recording, str]]:
    match voice:
        case VoiceLanguage.JAPANESE:
            yield from _numbers_in_japanese()
        case VoiceLanguage.ENGLISH:
            yield from _numbers_in_english()


def _numbers_in_japanese() -> Iterator[tuple[Recording, str]]:
    for place in range(1, len(_TENTHS)):
        for digit in range(1, 10):
            yield f"number-{digit * 10**place}", _kanji(digit, place)
    for counter, said in _read("counters.json").items():
        yield f"number-0-{counter}", f"ゼロ{said['ja']}"
        for place in range(len(_TENTHS) if counter == Counter.YEN else 3):
            for digit in range(1, 10):
                yield f"number-{digit * 10**place}-{counter}", _kanji(digit, place) + said["ja"]
    for counter, suffix in ((Counter.PERSONS, ""), (Counter.NTH_PERSON, "目")):
        for digit, reading in _PERSONS_AFTER_TEN.items():
            yield f"number-{digit}-{counter}-after-ten", reading + suffix


def _kanji(digit: int, place: int) -> str:
    """三百, 千, 一万: one is said before 万 alone, and where nothing else would be."""
    says_one = place in {0, 4}
    return ("" if digit == 1 and not says_one else _DIGITS[digit]) + _TENTHS[place]


def _numbers_in_english() -> Iterator[tuple[Recording, str]]:
    yield from ((f"number-{number}", str(number)) for number in range(100))
    yield from (("number-hundred", "hundred"), ("number-thousand", "thousand"))
    for counter, said in _read("counters.json").items():
        if "en" in said:
            yield f"one-{counter}", said["one"]
            yield f"many-{counter}", said["en"]


def _read(file: str) -> Mapping[str, Mapping[str, str]]:
    texts: Mapping[str, Mapping[str, str]] = json.loads((SOURCES / file).read_text(encoding="utf-8"))
    return texts


def main(out: Path) -> None:
    """Write the list for the renderer."""
    texts = {voice.value: dict(spoken_texts(voice)) for voice in VoiceLanguage}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(texts, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
