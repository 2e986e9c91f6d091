"""Japanese lines end between phrases."""

import pytest

from kiosk.terminal.ui.line_breaks import WORD_JOINER, keep_phrases_whole


def phrases(text: str) -> list[str]:
    """The pieces between which a line may end."""
    pieces = [""]
    marked = keep_phrases_whole(text)
    for place, character in enumerate(marked):
        if character == WORD_JOINER:
            continue
        if place and marked[place - 1] != WORD_JOINER:
            pieces.append("")
        pieces[-1] += character
    return pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("カードをお取りください", ["カードを", "お取りください"]),
        ("手でかくしてください。", ["手でかくして", "ください。"]),
        ("暗証番号を入力して", ["暗証番号を", "入力して"]),
        ("続けて3回まちがえると、", ["続けて", "3回まちがえると、"]),
        ("カードを受け取るとき", ["カードを", "受け取るとき"]),
        ("読み取り機の上に", ["読み取り機の", "上に"]),
        ("お店の人へ", ["お店の", "人へ"]),
        ("は「あり」に", ["は", "「あり」", "に"]),
    ],
)
def test_lines_may_end_between_phrases(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


def test_english_is_left_alone() -> None:
    assert keep_phrases_whole("Enter your PIN, please.") == "Enter your PIN, please."


def test_nothing_but_joiners_is_added() -> None:
    text = "あと1回だけ(平日 9:00〜17:00)です。"

    assert keep_phrases_whole(text).replace(WORD_JOINER, "") == text


def test_a_variation_selector_stays_with_its_character() -> None:
    name = "辺\U000e0101見"

    assert keep_phrases_whole(name).startswith("辺\U000e0101")
