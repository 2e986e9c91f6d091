"""Invented names: words for "sample" and "fiction" as family names, plain given names beside them."""

from dataclasses import dataclass

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Sex

WIDE_SPACE = "\u3000"
"""Stands between family name and given name, as registers write it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A name and how it is read."""

    written: str
    kana: str


def full_name(family: Word, given: Word) -> RegisteredName:
    """Family name and given name as registered."""
    return RegisteredName(family.written + WIDE_SPACE + given.written)


def full_kana(family: Word, given: Word) -> str:
    """振り仮名 of the full name."""
    return family.kana + WIDE_SPACE + given.kana


def _words(text: str) -> tuple[Word, ...]:
    return tuple(Word(*entry.split("/")) for entry in text.split())


FAMILY_NAMES = _words(
    "見本/ミホン 例示/レイジ 仮名/カメイ 試作/シサク 架空/カクウ 模擬/モギ 雛形/ヒナガタ 標本/ヒョウホン "
    "凡例/ハンレイ 例文/レイブン 例題/レイダイ 図解/ズカイ 練習/レンシュウ 想定/ソウテイ 仮定/カテイ "
    "型紙/カタガミ 下書/シタガキ 記入/キニュウ 名無/ナナシ 創作/ソウサク 虚構/キョコウ 仮想/カソウ "
    "試行/シコウ 手本/テホン"
)

GIVEN_NAMES = {
    Sex.MALE: _words(
        "一郎/イチロウ 次郎/ジロウ 三郎/サブロウ 四郎/シロウ 五郎/ゴロウ 六郎/ロクロウ "
        "春男/ハルオ 夏男/ナツオ 秋男/アキオ 冬男/フユオ 東/アズマ 南/ミナミ 光/ヒカル 明/アキラ "
        "進/ススム 実/ミノル 学/マナブ 昇/ノボル"
    ),
    Sex.FEMALE: _words(
        "春子/ハルコ 夏子/ナツコ 秋子/アキコ 冬子/フユコ 月子/ツキコ 星子/ホシコ 虹子/ニジコ 雪子/ユキコ "
        "桜/サクラ 楓/カエデ 梅/ウメ 葵/アオイ 泉/イズミ 灯/アカリ 栞/シオリ 文/フミ 歩/アユミ 望/ノゾミ"
    ),
}
