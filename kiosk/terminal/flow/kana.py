"""Typing a name in katakana: plain keys, and keys that change the last character typed."""

_PLAIN = "カキクケコサシスセソタチツテトハヒフヘホウ"
_VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ"
_ROUND = ("ハヒフヘホ", "パピプペポ")
_LARGE = "アイウエオツヤユヨワ"
_SMALL = "ァィゥェォッャュョヮ"

VOICE, ROUND, SMALL, SPACE = "濁点", "半濁点", "小さく", "空白"
"""Keys that type no character of their own."""

KANA_ROWS = (
    ("ア", "カ", "サ", "タ", "ナ", "ハ", "マ", "ヤ", "ラ", "ワ", VOICE),
    ("イ", "キ", "シ", "チ", "ニ", "ヒ", "ミ", "", "リ", "ヲ", ROUND),
    ("ウ", "ク", "ス", "ツ", "ヌ", "フ", "ム", "ユ", "ル", "ン", SMALL),
    ("エ", "ケ", "セ", "テ", "ネ", "ヘ", "メ", "", "レ", "ー", SPACE),
    ("オ", "コ", "ソ", "ト", "ノ", "ホ", "モ", "ヨ", "ロ", "", ""),
)
"""五十音: the keys as they stand, row by row; an empty place has no key."""

_CHANGES = {
    VOICE: dict(zip(_PLAIN, _VOICED, strict=True)),
    ROUND: dict(zip(*_ROUND, strict=True)),
    SMALL: dict(zip(_LARGE, _SMALL, strict=True)),
}
_CHARACTERS = frozenset(key for row in KANA_ROWS for key in row if key) - {VOICE, ROUND, SMALL, SPACE}


def with_key(name: str, key: str) -> str:
    """The name after a key; a change is undone by the same key, and what does not fit does nothing."""
    if key in _CHARACTERS:
        return name + key
    if key == SPACE:
        return name if not name or name.endswith("　") else f"{name}　"
    return name[:-1] + _changed(name[-1:], key)


def _changed(last: str, key: str) -> str:
    change = _CHANGES.get(key, {})
    back = {changed: plain for plain, changed in change.items()}
    return change.get(last, back.get(last, last))


CHANGING_KEYS = {6: VOICE, 7: ROUND, 8: SMALL, 9: SPACE}
"""Second digits that change the last character, or end a name."""


def kana_at(row: int, place: int) -> str | None:
    """The character of two digits: its row (1 ア, 2 カ, ... 0 ワ), then its place in the row (1 to 5)."""
    if not 1 <= place <= len(KANA_ROWS):
        return None
    return KANA_ROWS[place - 1][(row - 1) % 10] or None
