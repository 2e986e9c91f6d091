"""The keys of 五十音."""

from functools import reduce

import pytest

from kiosk.domain.registrations import is_kana
from kiosk.terminal.flow.kana import KANA_ROWS, ROUND, SMALL, SPACE, VOICE, with_key


def typed(*keys: str) -> str:
    return reduce(with_key, keys, "")


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        (("カ", VOICE), "ガ"),
        (("ハ", ROUND), "パ"),
        (("シ", "ヤ", SMALL), "シャ"),
        (("ウ", VOICE), "ヴ"),
        (("ツ", SMALL, "タ"), "ッタ"),
        (("ミ", "ホ", "ン", SPACE, "タ"), "ミホン　タ"),
        (("ア", "ー"), "アー"),
    ],
)
def test_keys_make_a_name(keys: tuple[str, ...], name: str) -> None:
    assert typed(*keys) == name


@pytest.mark.parametrize("key", [VOICE, ROUND, SMALL])
def test_the_same_key_again_undoes_a_change(key: str) -> None:
    plain = {VOICE: "カ", ROUND: "ヘ", SMALL: "ヨ"}[key]
    assert typed(plain, key, key) == plain


def test_what_does_not_fit_changes_nothing() -> None:
    assert typed("ナ", VOICE) == "ナ"
    assert typed(VOICE) == ""
    assert typed(SPACE) == ""
    assert typed("ナ", SPACE, SPACE) == "ナ　"
    assert typed("ナ", "x") == "ナ"


def test_every_key_types_what_an_application_may_hold() -> None:
    keys = [key for row in KANA_ROWS for key in row if key]
    assert len(set(keys)) == len(keys)
    assert all(is_kana(with_key("ア", key)) for key in keys)
