"""戸籍全部事項証明書, 個人事項証明書 and 戸籍の附票の写し from the register."""

from collections.abc import Collection, Iterator

from kiosk.documents.composing.entries import asked, dated
from kiosk.documents.content import (
    Blank,
    Entry,
    FuhyoAddressEntries,
    FuhyoContent,
    FuhyoMemberEntries,
    KosekiContent,
    KosekiMemberEntries,
    MatterEntries,
)
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.koseki import Fuhyo, FuhyoMember, Koseki, KosekiMatter, KosekiMember
from kiosk.domain.residents import ResidentId


def koseki_content(koseki: Koseki, residents: Collection[ResidentId], extent: Extent) -> KosekiContent:
    """The certificate of the whole 戸籍, those removed from it included, or of the members chosen.

    Raises ValueError if somebody chosen does not stand in it.
    """
    members = [
        member
        for member in koseki.members
        if extent is Extent.KOSEKI_ZENBU or (member.resident_id in residents and not member.is_removed)
    ]
    _check_all_found(extent, len(members), residents)
    return KosekiContent(
        extent=extent,
        honseki=koseki.honseki,
        hittosha=koseki.hittosha,
        family_name_kana=koseki.family_name_kana or Blank.NOT_APPLICABLE,
        matters=tuple(_matter_entries(matter) for matter in koseki.matters),
        members=tuple(
            KosekiMemberEntries(
                member.is_removed,
                tuple(_member_entries(member)),
                tuple(_matter_entries(matter) for matter in member.matters),
            )
            for member in members
        ),
    )


def fuhyo_content(
    fuhyo: Fuhyo, residents: Collection[ResidentId], extent: Extent, items: frozenset[Item]
) -> FuhyoContent:
    """The copy of the whole 附票 or of the members chosen, with the items asked for.

    Raises ValueError if somebody chosen does not stand in it.
    """
    members = [
        member
        for member in fuhyo.members
        if extent is Extent.KOSEKI_ZENBU or (member.resident_id in residents and not member.is_removed)
    ]
    _check_all_found(extent, len(members), residents)
    return FuhyoContent(
        extent=extent,
        honseki=asked(Item.HONSEKI, items, fuhyo.honseki),
        hittosha=asked(Item.HONSEKI, items, fuhyo.hittosha),
        members=tuple(_fuhyo_member(member, items) for member in members),
    )


def _check_all_found(extent: Extent, found: int, residents: Collection[ResidentId]) -> None:
    if extent not in {Extent.KOSEKI_ZENBU, Extent.KOSEKI_KOJIN}:
        raise ValueError("a certificate of a 戸籍 is of all in it or of some in it")
    if not found or (extent is Extent.KOSEKI_KOJIN and found != len(residents)):
        raise ValueError("somebody chosen does not stand in this 戸籍")


def _matter_entries(matter: KosekiMatter) -> MatterEntries:
    return MatterEntries(matter.title, tuple(Entry(entry.label, entry.value) for entry in matter.entries))


def _member_entries(member: KosekiMember) -> Iterator[Entry]:
    yield Entry("名", member.given_name)
    yield Entry("名の振り仮名", member.given_name_kana or Blank.NOT_APPLICABLE)
    yield Entry("生年月日", wareki(member.birth_date))
    if member.spouse:
        yield Entry("配偶者区分", member.spouse)
    yield Entry("父", member.father or Blank.NOT_APPLICABLE)
    yield Entry("母", member.mother or Blank.NOT_APPLICABLE)
    yield Entry("続柄", member.relationship)
    if member.adoptive_father:
        yield Entry("養父", member.adoptive_father)
    if member.adoptive_mother:
        yield Entry("養母", member.adoptive_mother)
    if member.is_adopted:
        yield Entry("続柄", member.adoptive_relationship)


def _fuhyo_member(member: FuhyoMember, items: frozenset[Item]) -> FuhyoMemberEntries:
    return FuhyoMemberEntries(
        is_removed=member.is_removed,
        name=member.name,
        birth_date=dated(member.birth_date if member.states_birth_and_sex else None),
        sex=(member.sex if member.states_birth_and_sex else None) or Blank.NOT_APPLICABLE,
        juminhyo_code=asked(Item.JUMINHYO_CODE, items, member.juminhyo_code),
        overseas_voter=asked(Item.ZAIGAI_SENKYO, items, member.overseas_voter),
        addresses=tuple(
            FuhyoAddressEntries(address.address, dated(address.since)) for address in member.addresses
        ),
    )
