"""What the cast has nobody for: their records as they would be after years, or at the limits of a form."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.domain.koseki import (
    FUHYO_TELLS_BIRTH_FROM,
    Fuhyo,
    FuhyoAddress,
    Koseki,
    KosekiEntry,
    KosekiMatter,
)
from kiosk.domain.money import Yen
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household
from kiosk.domain.taxes import TaxRecord

_MOVES = 22
_LONG_ADDRESS = (
    "例示県みほん市大字雛形町字見本台百二十三番地四十五" * 3 + "みほんマンション十二番館　一二三四号室"
)
_LONG_NAME = "長名見本例示仮名架空空想虚構標本雛形凡例" * 2 + "見本　長名之進太郎左衛門"
_LONG_KANA = "チョウメイミホンレイジカナクウソウ　ナガナノシンタロウザエモン"


def with_remarks(household: Household) -> Household:
    """The same household with a 備考 of the head."""
    head, *others = household.members
    return replace(
        household, members=(replace(head, remarks="令和8年4月1日住居表示の実施により住所変更"), *others)
    )


def of_longest_texts(household: Household) -> Household:
    """The same household with about as much in every box as the forms take."""
    head, *others = household.members
    name = RegisteredName(_LONG_NAME)
    long = replace(
        head,
        name=name,
        name_kana=_LONG_KANA,
        former_name=RegisteredName(_LONG_NAME[:24]),
        former_name_kana=_LONG_KANA,
        previous_address=_LONG_ADDRESS,
        address_before_move=_LONG_ADDRESS,
        address_since=date(2020, 12, 31),
        honseki=_LONG_ADDRESS[:68],
        hittosha=RegisteredName(_LONG_NAME[:20]),
        remarks=_LONG_ADDRESS[:68],
    )
    return replace(household, address=_LONG_ADDRESS, members=(long, *others))


def with_specific_relative(record: TaxRecord) -> TaxRecord:
    """The same record, its relative of 19 to 22 years earning too much for 扶養控除: the tax is the same."""
    relief = 450_000
    deductions = replace(
        record.deductions,
        dependants=Yen(record.deductions.dependants - relief),
        specific_relatives=Yen(relief),
    )
    dependants = replace(record.dependants, specific=record.dependants.specific - 1)
    return replace(record, deductions=deductions, dependants=dependants)


def with_adopted_child(koseki: Koseki) -> Koseki:
    """The same people, the youngest born to others and adopted by the couple."""
    *others, child = koseki.members
    adoption = KosekiMatter(
        "養子縁組",
        (
            KosekiEntry("縁組日", "令和4年11月1日"),
            KosekiEntry("養父氏名", child.father),
            KosekiEntry("養母氏名", child.mother),
            KosekiEntry("代諾者", "親権者父母"),
            KosekiEntry("従前戸籍", "架空県そうぞう市空想町56番地　空想　三郎"),
        ),
    )
    adopted = replace(
        child,
        father=RegisteredName("空想　三郎"),
        mother=RegisteredName("空想　咲子"),
        adoptive_father=child.father,
        adoptive_mother=child.mother,
        adoptive_relationship="養女",
        matters=(*child.matters, adoption),
    )
    return replace(koseki, members=(*others, adopted))


def of_many_moves(fuhyo: Fuhyo) -> Fuhyo:
    """The same people after the first has moved every year."""
    first, *others = fuhyo.members
    moves = (
        FuhyoAddress(f"架空県そうぞう市空想町{number}番地", date(2000 + number, 4, 1))
        for number in range(1, _MOVES + 1)
    )
    return replace(fuhyo, members=(replace(first, addresses=tuple(moves)), *others))


def votes_from_abroad(fuhyo: Fuhyo) -> Fuhyo:
    """The same people after the first has gone abroad and is on the roll of voters there."""
    first, *others = fuhyo.members
    abroad = FuhyoAddress("架空国", date(2024, 9, 2))
    voter = replace(first, addresses=(*first.addresses, abroad), overseas_voter="例示県みほん市")
    return replace(fuhyo, members=(voter, *others))


def left_long_ago(fuhyo: Fuhyo) -> Fuhyo:
    """The same people, but whoever was removed left before a 附票 told of birth and sex."""
    last_day = FUHYO_TELLS_BIRTH_FROM - timedelta(days=1)
    return replace(
        fuhyo,
        members=tuple(
            replace(member, removed_on=last_day) if member.is_removed else member for member in fuhyo.members
        ),
    )
