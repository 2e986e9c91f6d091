"""A refusal names its cause, its remedy and where to go; the list is closed."""

import re

import pytest

from kiosk.domain.explanations import EXPLANATIONS, Place
from kiosk.domain.refusals import Refusal

KANA_OR_KANJI = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")


def test_every_refusal_is_explained_and_nothing_else() -> None:
    assert set(EXPLANATIONS) == set(Refusal)


def test_codes_can_be_read_out_and_stand_for_one_refusal_each() -> None:
    codes = [refusal.value for refusal in Refusal]
    assert all(re.fullmatch(r"K-[1-9]\d\d", code) for code in codes)
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("refusal", Refusal)
def test_cause_and_remedy_are_whole_japanese_sentences(refusal: Refusal) -> None:
    explanation = EXPLANATIONS[refusal]
    for text in (explanation.cause, explanation.remedy):
        assert text.endswith("。")
        assert KANA_OR_KANJI.search(text)
        assert not re.search(r"[A-Za-z]", text)


@pytest.mark.parametrize("refusal", Refusal)
def test_no_text_has_a_gap_to_be_filled_with_data(refusal: Refusal) -> None:
    explanation = EXPLANATIONS[refusal]
    assert not re.search(r"[%{}]", explanation.cause + explanation.remedy)


@pytest.mark.parametrize(("place", "word"), [(Place.MUNICIPAL_COUNTER, "窓口"), (Place.SHOP_STAFF, "店員")])
def test_the_remedy_names_the_place_where_to_go(place: Place, word: str) -> None:
    silent = {
        refusal
        for refusal, told in EXPLANATIONS.items()
        if told.place is place and word not in told.cause + told.remedy
    }
    assert silent <= {Refusal.HONSEKI_NOT_REGISTERED}


def test_protection_is_never_named() -> None:
    """Whoever stands before the machine must not learn that somebody is protected."""
    told = EXPLANATIONS[Refusal.PERSON_PROTECTED]
    assert not re.search("支援|保護|制限|措置", told.cause + told.remedy)


@pytest.mark.parametrize(
    ("refusal", "causes"),
    [
        (Refusal.CARD_FROM_NEXT_DAY, ("受け取り", "暗証番号の設定", "転入の届出")),
        (Refusal.NAME_NOT_PRINTABLE, ("文字", "印影", "長い名前")),
        (Refusal.ORDER_NOT_ALLOWED, ("内容", "枚数")),
        (Refusal.SEAL_NOT_REGISTERED, ("登録されていない", "証明できない登録")),
        (Refusal.TAX_RECORD_MISSING, ("記録がない", "証明できない記録")),
    ],
)
def test_a_refusal_that_has_several_causes_names_each(refusal: Refusal, causes: tuple[str, ...]) -> None:
    assert [cause for cause in causes if cause not in EXPLANATIONS[refusal].cause] == []
