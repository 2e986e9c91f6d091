"""The households of みほん市 that the cast lives in, numbered as in `characters`."""

from datetime import date

from kiosk.demo.cities.sketches import HouseholdSketch, PersonSketch, SealHolding, resident_id_of
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ForeignResident, ResidenceCategory, ResidentState, Sex

WATANABE = "渡邉\U000e010f"
"""邉 in the form of variation selector 32, which IPAmj明朝 has."""
KASAI = "葛\U000e0102西"
TSUJI = "辻\U000e0102"
YOSHI = "\U00020bb7"
"""𠮷, outside of the basic plane."""
SAKI = "\ufa11"
"""﨑, which normalisation leaves alone."""
KAMI = "\ufa19"
"""神 as compatibility ideograph: NFC would turn it into U+795E."""
KATSURAGI_UNPRINTABLE = "葛\U000e0100城"
"""A sequence of the collection Adobe-Japan1, which IPAmj明朝 does not have."""

_CITY = "例示県みほん市"
_OTHER = "架空県そうぞう市"
_MALE, _FEMALE = Sex.MALE, Sex.FEMALE


_KOSEKI_OF_THE_OLD = (f"{_OTHER}幻町7番地", "架空 古郎")

_ENGINEER = ForeignResident(
    nationality="架空国",
    residence_card_number="XX00000001XX",
    residence_status="技術・人文知識・国際業務",
    period_of_stay="5年",
    expires_on=date(2031, 3, 31),
    alias=RegisteredName("見本\u3000亜玲久"),
    alias_kana="ミホン\u3000アレク",
)
_PERMANENT = ForeignResident(
    nationality="架空国",
    residence_card_number="XX00000002XX",
    residence_status="永住者",
    period_of_stay="無期限",
    expires_on=None,
)
_SPECIAL_PERMANENT = ForeignResident(
    nationality="架空国",
    residence_card_number="XX00000003XX",
    residence_status="",
    period_of_stay="",
    expires_on=None,
    alias=RegisteredName("空想\u3000永美"),
    alias_kana="クウソウ\u3000エミ",
    category=ResidenceCategory.SPECIAL_PERMANENT,
)


HOUSEHOLDS = (
    HouseholdSketch(
        1,
        f"{_CITY}雛形町一丁目2番3号",
        f"{_CITY}雛形町12番地",
        (
            PersonSketch("見本 太郎", "ミホン タロウ", "1988-11-21", _MALE),
            PersonSketch("見本 花子", "ミホン ハナコ", "1990-05-01", _FEMALE, "妻"),
            PersonSketch("見本 みらい", "ミホン ミライ", "2019-05-01", _FEMALE, "子", seal=SealHolding.NONE),
        ),
        moved_in="2018-04-10",
        previous_address=f"{_OTHER}空想町四丁目5番6号",
    ),
    HouseholdSketch(
        2,
        f"{_CITY}試作町三丁目1番4号",
        f"{_CITY}試作町314番地",
        (
            PersonSketch(f"{WATANABE} {YOSHI}郎", "ワタナベ ヨシロウ", "1971-02-03", _MALE),
            PersonSketch(
                f"{WATANABE} 髙子",
                "ワタナベ タカコ",
                "1973-08-09",
                _FEMALE,
                "妻",
                former_name=KASAI,
                former_name_kana="カサイ",
            ),
            PersonSketch(f"{WATANABE} {SAKI}斗", "ワタナベ サキト", "2004-12-30", _MALE, "子"),
            PersonSketch(
                f"{TSUJI} {KAMI}江",
                "ツジ カミエ",
                "1944-01-31",
                _FEMALE,
                "妻の母",
                own_koseki=(f"{_OTHER}空想町31番地", f"{TSUJI} {KAMI}江"),
            ),
        ),
        moved_in="2003-12-10",
        previous_address=f"{_OTHER}空想町三丁目3番1号",
    ),
    HouseholdSketch(
        3,
        f"{_CITY}仮名台二丁目7番7号",
        f"{_CITY}仮名台77番地",
        (
            PersonSketch("架空 七郎", "カクウ シチロウ", "1980-07-07", _MALE),
            PersonSketch("架空 七美", "カクウ ナナミ", "1981-10-10", _FEMALE, "妻"),
            PersonSketch("架空 一", "カクウ ハジメ", "2006-01-11", _MALE, "子"),
            PersonSketch("架空 二葉", "カクウ フタバ", "2009-02-22", _FEMALE, "子", seal=SealHolding.NONE),
            PersonSketch("架空 三月", "カクウ ミツキ", "2012-03-03", _FEMALE, "子", seal=SealHolding.NONE),
            PersonSketch(
                "架空 古郎", "カクウ フルロウ", "1951-06-15", _MALE, "父", own_koseki=_KOSEKI_OF_THE_OLD
            ),
            PersonSketch(
                "架空 古江", "カクウ フルエ", "1953-09-20", _FEMALE, "母", own_koseki=_KOSEKI_OF_THE_OLD
            ),
        ),
        moved_in="2005-04-01",
        previous_address=f"{_OTHER}幻町七丁目7番7号",
    ),
    HouseholdSketch(
        4,
        f"{_CITY}凡例通四丁目10番1号",
        "",
        (
            PersonSketch(
                "SAMPLE ALEX",
                "サンプル アレックス",
                "1985-04-15",
                _MALE,
                foreign=_ENGINEER,
            ),
            PersonSketch(
                "SAMPLE ROBIN",
                "サンプル ロビン",
                "1987-06-30",
                _FEMALE,
                "妻",
                seal=SealHolding.NONE,
                foreign=_PERMANENT,
            ),
        ),
        moved_in="2021-09-01",
        previous_address="架空国",
    ),
    HouseholdSketch(
        5,
        f"{_CITY}例題町五丁目8番2号",
        f"{_CITY}例題町58番地",
        (
            PersonSketch("例題 親子", "レイダイ チカコ", "1986-03-14", _FEMALE),
            PersonSketch(
                "例題 小太郎", "レイダイ コタロウ", "2016-08-20", _MALE, "子", seal=SealHolding.NONE
            ),
        ),
        moved_inside=("2021-03-29", f"{_CITY}例題町一丁目1番5号"),
    ),
    HouseholdSketch(
        6,
        f"{_CITY}見本台一丁目1番1号",
        f"{_OTHER}幻町9番地",
        (PersonSketch("仮名 守", "カメイ マモル", "1979-12-01", _MALE, state=ResidentState.PROTECTED),),
    ),
    HouseholdSketch(
        7,
        f"{_CITY}見本台二丁目3番5号",
        f"{_CITY}見本台235番地",
        (PersonSketch("模擬 去男", "モギ サリオ", "1992-10-05", _MALE, state=ResidentState.MOVED_OUT),),
    ),
    HouseholdSketch(
        8,
        f"{_CITY}雛形町三丁目4番5号",
        f"{_CITY}雛形町345番地",
        (
            PersonSketch("標本 残", "ヒョウホン ノコル", "1969-04-29", _MALE),
            PersonSketch(
                "標本 発", "ヒョウホン ハツ", "1998-03-25", _FEMALE, "子", state=ResidentState.MOVING_OUT
            ),
        ),
    ),
    HouseholdSketch(
        9,
        f"{_CITY}仮名台四丁目9番9号",
        f"{_CITY}仮名台499番地",
        (PersonSketch("凡例 無印", "ハンレイ ムイン", "1995-05-05", _FEMALE, seal=SealHolding.NONE),),
    ),
    HouseholdSketch(
        10,
        f"{_CITY}凡例通一丁目6番6号",
        "例示県ためし郡ためし町大字試行15番地",
        (PersonSketch("試行 元", "シコウ ハジメ", "1983-01-15", _MALE),),
        moved_in="2012-03-28",
        previous_address="例示県ためし郡ためし町大字試行二丁目2番2号",
    ),
    HouseholdSketch(
        11,
        f"{_CITY}試作町一丁目11番11号",
        f"{_CITY}試作町111番地",
        (PersonSketch("試作 新", "シサク アラタ", "2000-02-29", _MALE),),
    ),
    HouseholdSketch(
        12,
        f"{_CITY}例題町二丁目2番8号",
        f"{_CITY}例題町228番地",
        (PersonSketch(f"{KATSURAGI_UNPRINTABLE} 文字", "カツラギ モジ", "1977-07-17", _FEMALE),),
    ),
    HouseholdSketch(
        13,
        f"{_CITY}見本台五丁目5番3号",
        f"{_CITY}見本台553番地",
        (
            PersonSketch("虚構 悠", "キョコウ ユウ", "1948-11-11", _FEMALE),
            PersonSketch("虚構 昔", "キョコウ ムカシ", "1940-12-24", _MALE, "夫", ResidentState.DECEASED),
        ),
        moved_in="1975-12-01",
        previous_address=f"{_OTHER}絵空町二丁目2番2号",
    ),
    HouseholdSketch(
        14,
        f"{_CITY}雛形町四丁目4番4号",
        f"{_CITY}雛形町444番地",
        (PersonSketch("例文 未申", "レイブン ミサル", "1990-09-09", _MALE),),
    ),
    HouseholdSketch(
        15,
        f"{_CITY}凡例通二丁目5番8号",
        f"{_CITY}凡例通258番地",
        (
            PersonSketch("仮定 待子", "カテイ マチコ", "1993-07-01", _FEMALE),
            PersonSketch("仮定 届", "カテイ トドク", "2022-01-01", _MALE, "子", seal=SealHolding.NONE),
        ),
    ),
    HouseholdSketch(
        16,
        f"{_CITY}例題町七丁目7番8号",
        "",
        (
            PersonSketch(
                "SAMPLE EMI",
                "サンプル エミ",
                "1968-10-12",
                _FEMALE,
                foreign=_SPECIAL_PERMANENT,
            ),
        ),
    ),
)

LIVING_ELSEWHERE = (
    HouseholdSketch(
        61,
        f"{_OTHER}絵空町六丁目1番2号",
        f"{_CITY}例題町61番地",
        (
            PersonSketch("遠方 郷子", "エンポウ サトコ", "1984-02-29", _FEMALE),
            PersonSketch("遠方 里志", "エンポウ サトシ", "2009-10-10", _MALE, "子"),
        ),
    ),
)
"""Whose 戸籍 みほん市 keeps, though they live elsewhere; numbered as residents are (住登外者の宛名番号)."""

REGISTRANT = resident_id_of(61, 0)
"""遠方 郷子, who can be registered for the 戸籍 here."""
