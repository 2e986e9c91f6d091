"""Invented 戸籍 and 附票 for the tests of documents."""

from datetime import date

from kiosk.domain.koseki import (
    Fuhyo,
    FuhyoAddress,
    FuhyoMember,
    Koseki,
    KosekiEntry,
    KosekiId,
    KosekiMatter,
    KosekiMember,
)
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ResidentId, Sex

_KOSEKI = KosekiId("K0001")
_HONSEKI = "架空県みほん市見本町1番地"
_HITTOSHA = RegisteredName("見本　一郎")
_BORN = date(1985, 4, 1)


def a_koseki(size: int) -> Koseki:
    """A 戸籍 of so many members."""
    return Koseki(
        koseki_id=_KOSEKI,
        honseki=_HONSEKI,
        family_name=RegisteredName("見本"),
        family_name_kana="ミホン",
        hittosha=_HITTOSHA,
        matters=(KosekiMatter("戸籍編製", (KosekiEntry("編製日", "平成29年4月24日"),)),),
        members=tuple(map(_member, range(size))),
    )


def a_fuhyo(size: int) -> Fuhyo:
    """A 附票 of so many members, each with one address."""
    return Fuhyo(
        koseki_id=_KOSEKI,
        honseki=_HONSEKI,
        hittosha=_HITTOSHA,
        members=tuple(map(_follower, range(size))),
    )


def _member(place: int) -> KosekiMember:
    return KosekiMember(
        resident_id=ResidentId(f"R{place:04d}"),
        given_name=RegisteredName(f"見{place}"),
        given_name_kana="ミ",
        birth_date=_BORN,
        spouse="",
        father=_HITTOSHA,
        mother=RegisteredName(""),
        relationship="長男",
        matters=(KosekiMatter("出生", (KosekiEntry("出生日", "昭和60年4月1日"),)),),
    )


def _follower(place: int) -> FuhyoMember:
    return FuhyoMember(
        resident_id=ResidentId(f"R{place:04d}"),
        name=RegisteredName(f"見本　見{place}"),
        birth_date=_BORN,
        sex=Sex.MALE,
        juminhyo_code="00000000000",
        addresses=(FuhyoAddress(f"{_HONSEKI}の{place}", _BORN),),
        removed_on=None,
    )
