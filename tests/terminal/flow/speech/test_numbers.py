"""Numbers are joined from recordings that exist, with the counters that Japanese changes them for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import Yen
from kiosk.terminal.flow.speech.numbers import Counter, NumberTooLarge, amount, counted, places_of, spelled
from kiosk.terminal.ports import VoiceLanguage
from kiosk.trials.spoken_texts import spoken_texts

JAPANESE, ENGLISH = VoiceLanguage.JAPANESE, VoiceLanguage.ENGLISH
TEXTS = {voice: spoken_texts(voice) for voice in VoiceLanguage}


def read(parts: tuple[str, ...], voice: VoiceLanguage) -> str:
    return (" " if voice is ENGLISH else "").join(TEXTS[voice][part] for part in parts)


@pytest.mark.parametrize(
    ("yen", "japanese", "english"),
    [
        (0, "ゼロ円", "0 yen"),
        (1, "一円", "1 yen"),
        (200, "二百円", "2 hundred yen"),
        (300, "三百円", "3 hundred yen"),
        (450, "四百五十円", "4 hundred 50 yen"),
        (1000, "千円", "1 thousand yen"),
        (1250, "千二百五十円", "1 thousand 2 hundred 50 yen"),
        (10_000, "一万円", "10 thousand yen"),
        (36_811, "三万六千八百十一円", "36 thousand 8 hundred 11 yen"),
    ],
)
def test_an_amount_is_read_as_people_say_it(yen: int, japanese: str, english: str) -> None:
    assert read(amount(Yen(yen), JAPANESE), JAPANESE) == japanese
    assert read(amount(Yen(yen), ENGLISH), ENGLISH) == english


@pytest.mark.parametrize(
    ("number", "counter", "japanese", "english"),
    [
        (1, Counter.COPIES, "一通", "1 copy"),
        (10, Counter.COPIES, "十通", "10 copies"),
        (12, Counter.SHEETS, "十二枚", "12 sheets"),
        (2, Counter.PERSONS, "二人", "2 persons"),
        (12, Counter.PERSONS, "十ににん", "12 persons"),
        (11, Counter.NTH_PERSON, "十いちにん目", "11"),
        (14, Counter.PERSONS, "十四人", "14 persons"),
        (30, Counter.SECONDS, "三十秒", "30 seconds"),
        (3, Counter.PLACE, "三番", "3"),
    ],
)
def test_a_count_has_its_counter(number: int, counter: Counter, japanese: str, english: str) -> None:
    assert read(counted(number, counter, JAPANESE), JAPANESE) == japanese
    assert read(counted(number, counter, ENGLISH), ENGLISH) == english


@given(st.integers(0, 99_999), st.sampled_from(VoiceLanguage))
def test_every_amount_is_recorded(yen: int, voice: VoiceLanguage) -> None:
    assert set(amount(Yen(yen), voice)) <= set(TEXTS[voice])


@given(st.integers(0, 999), st.sampled_from(Counter), st.sampled_from(VoiceLanguage))
def test_every_count_is_recorded(number: int, counter: Counter, voice: VoiceLanguage) -> None:
    assert set(counted(number, counter, voice)) <= set(TEXTS[voice])


@given(st.integers(1, 99_999))
def test_the_places_of_a_number_add_up_to_it(number: int) -> None:
    parts = places_of(number)
    assert sum(parts) == number
    assert parts == sorted(parts, reverse=True)


@pytest.mark.parametrize(
    ("number", "counter"), [(100_000, Counter.YEN), (1_000, Counter.SHEETS), (-1, Counter.YEN)]
)
def test_what_no_recording_says_is_refused(number: int, counter: Counter) -> None:
    with pytest.raises(NumberTooLarge, match="recorded are 0 to"):
        counted(number, counter, JAPANESE)


def test_a_code_is_spelled_sign_by_sign() -> None:
    assert spelled("K-302") == ("sign-k", "sign-3", "sign-0", "sign-2")


@pytest.mark.parametrize("voice", VoiceLanguage)
def test_every_sign_is_recorded(voice: VoiceLanguage) -> None:
    assert set(spelled("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) <= set(TEXTS[voice])
