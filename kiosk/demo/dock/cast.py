"""Whose card one can lay in the demo, and what to expect of it."""

from dataclasses import dataclass

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import KATSURAGI_UNPRINTABLE, WATANABE, YOSHI


@dataclass(frozen=True, slots=True)
class CastMember:
    """A made-up person as the dock introduces them, in Japanese and English."""

    character: Character
    name: str
    part: str
    part_english: str


CAST = (
    CastMember(
        Character.HERO, "見本 太郎", "三人家族の父。すべて発行できます", "a family of three; everything works"
    ),
    CastMember(
        Character.RARE_NAME,
        f"{WATANABE} {YOSHI}郎",
        "異体字のある名前を登録どおりに印刷",
        "a name in a rare form, printed as it is",
    ),
    CastMember(
        Character.RARE_NAME_WITH_FORMER_NAME,
        f"{WATANABE} 髙子",
        "旧氏を併記します",
        "a former family name beside the present one",
    ),
    CastMember(
        Character.HOUSEHOLD_OF_SEVEN, "架空 七郎", "七人世帯。住民票は二枚", "seven persons on two sheets"
    ),
    CastMember(
        Character.FOREIGNER, "SAMPLE ALEX", "外国人住民。通称あり", "a foreign resident with an alias"
    ),
    CastMember(
        Character.WIDOW,
        "虚構 悠",
        "夫は戸籍で除かれています",
        "a widow; her husband is struck off",
    ),
    CastMember(Character.NO_SEAL, "凡例 無印", "印鑑登録なし", "no registered seal"),
    CastMember(
        Character.PROTECTED,
        "仮名 守",
        "支援措置。理由を示さず発行しません",
        "protected; refused, no reason shown",
    ),
    CastMember(Character.UNDER_15, "例題 小太郎", "15歳未満。窓口へ案内", "under 15; is sent to the counter"),
    CastMember(
        Character.UNPRINTABLE_NAME,
        f"{KATSURAGI_UNPRINTABLE} 文字",
        "印刷できない字形。発行しません",
        "a glyph that cannot be printed",
    ),
    CastMember(Character.NEW_CARD, "試作 新", "カードは明日から使えます", "this card works from tomorrow on"),
    CastMember(
        Character.STAYS_BEHIND, "標本 残", "世帯の一人が転出予定", "somebody of the household is moving out"
    ),
    CastMember(
        Character.UNDECLARED, "例文 未申", "所得の申告がありません", "no declaration of income: no tax papers"
    ),
    CastMember(
        Character.KOSEKI_PENDING, "仮定 待子", "戸籍の届出を処理中", "family register is being rewritten"
    ),
    CastMember(Character.MOVED_OUT, "模擬 去男", "転出しました", "has moved away"),
    CastMember(
        Character.HONSEKI_IN_TAMESHI,
        "試行 元",
        "本籍はためし町にあります",
        "registered domicile in the other town",
    ),
    CastMember(Character.NEIGHBOUR, "下書 隣", "ためし町の人", "lives in the other town"),
)
"""In the order in which the dock lists them."""
