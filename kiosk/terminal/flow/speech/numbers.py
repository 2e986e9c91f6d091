"""Numbers in words that are recorded: amounts, counts with their counters, digits one by one.

Japanese joins a number from its places and says the counter with the last of them, because the two
change each other: さんびゃくえん, ろっぴゃくえん, じゅっつう. English names the number, then the thing.
"""

from collections.abc import Iterator
from enum import StrEnum

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Recording, Utterance, VoiceLanguage

MOST = 99_999
"""The largest number that can be said; no fee and no count comes near."""
_PLACES = (10_000, 1_000, 100, 10, 1)


class Counter(StrEnum):
    """What is counted; the value is the recordings' suffix."""

    YEN = "yen"
    COPIES = "copies"
    SHEETS = "sheets"
    PERSONS = "persons"
    TRIES = "tries"
    SECONDS = "seconds"
    CHOICES = "choices"
    CHARACTERS = "characters"
    PLACE = "place"
    """The third one of a list."""
    NTH_PERSON = "nth-person"


_LARGEST_COUNT = 999
"""Of what is not money."""
_WITHOUT_NOUN = frozenset({Counter.PLACE, Counter.NTH_PERSON})
"""English says the bare number."""
_PERSONS = frozenset({Counter.PERSONS, Counter.NTH_PERSON})
"""One and two persons are ひとり and ふたり, but eleven and twelve are じゅういちにん and じゅうににん."""


class NumberTooLarge(ValueError):
    """A number that no recording can say."""


def amount(yen: Yen, voice: VoiceLanguage) -> Utterance:
    """千二百五十円, one thousand two hundred fifty yen. Raises NumberTooLarge."""
    return counted(yen, Counter.YEN, voice)


def counted(number: int, counter: Counter, voice: VoiceLanguage) -> Utterance:
    """A number with what it counts. Raises NumberTooLarge."""
    most = MOST if counter is Counter.YEN else _LARGEST_COUNT
    if not 0 <= number <= most:
        raise NumberTooLarge(f"{number} {counter}: recorded are 0 to {most}")
    match voice:
        case VoiceLanguage.JAPANESE:
            return tuple(_in_japanese(number, counter))
        case VoiceLanguage.ENGLISH:
            return (*_in_english(number), *_noun(number, counter))


def spelled(text: str) -> Utterance:
    """Digits and Latin letters one by one; what is neither is left out."""
    return tuple(f"sign-{sign}" for sign in text.lower() if sign.isascii() and sign.isalnum())


def places_of(number: int) -> list[int]:
    """1,250 is 1,000 and 200 and 50; nothing is 0."""
    parts = [number // place % 10 * place for place in _PLACES]
    return [part for part in parts if part] or [0]


def _in_japanese(number: int, counter: Counter) -> Iterator[Recording]:
    *leading, last = places_of(number)
    yield from (f"number-{part}" for part in leading)
    follows_ten = bool(leading) and counter in _PERSONS and last in {1, 2}
    yield f"number-{last}-{counter}-after-ten" if follows_ten else f"number-{last}-{counter}"


def _in_english(number: int) -> Iterator[Recording]:
    thousands, rest = divmod(number, 1_000)
    hundreds, small = divmod(rest, 100)
    if thousands:
        yield from (f"number-{thousands}", "number-thousand")
    if hundreds:
        yield from (f"number-{hundreds}", "number-hundred")
    if small or number == 0:
        yield f"number-{small}"


def _noun(number: int, counter: Counter) -> Utterance:
    if counter in _WITHOUT_NOUN:
        return ()
    return (f"one-{counter}",) if number == 1 else (f"many-{counter}",)
