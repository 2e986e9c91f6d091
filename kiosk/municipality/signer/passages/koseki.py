"""戸籍証明書 and 戸籍の附票の写し: what stands where."""

from collections.abc import Iterator
from datetime import date

from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.koseki import FuhyoMember, KosekiMatter, KosekiMember
from kiosk.domain.residents import ResidentId
from kiosk.municipality.registry import KosekiRecord
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages.passage import (
    END_OF_ENTRIES,
    NONE,
    FlowingText,
    Passage,
    asked,
    era_day,
)

_BIRTH_RECORDED_FROM = date(2022, 1, 11)
"""On a 附票 (docs/reference/service.md, section 12)."""

_KOSEKI_TITLES = {Extent.KOSEKI_ZENBU: "全部事項証明", Extent.KOSEKI_KOJIN: "個人事項証明"}
_KOSEKI_SENTENCES = {
    Extent.KOSEKI_ZENBU: "これは、戸籍に記録されている事項の全部を証明した書面である。",
    Extent.KOSEKI_KOJIN: "これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。",
}
_FUHYO_TITLES = {Extent.KOSEKI_ZENBU: "戸籍の附票（全部）", Extent.KOSEKI_KOJIN: "戸籍の附票（一部）"}


def koseki_text(record: KosekiRecord, residents: tuple[ResidentId, ...], extent: Extent) -> FlowingText:
    """What stands on the fronts of a 戸籍証明書."""
    koseki = record.koseki
    members = (
        member
        for member in koseki.members
        if extent is Extent.KOSEKI_ZENBU or (member.resident_id in residents and not member.is_removed)
    )
    place = f"本籍{koseki.honseki}氏名{koseki.hittosha}氏の振り仮名{koseki.family_name_kana or NONE}"
    return FlowingText(
        heading=(Passage(_KOSEKI_TITLES[extent], Objection.TITLE), Passage(place, Objection.ADDRESS)),
        body=(
            Passage("".join(_matters("戸籍事項", koseki.matters)), Objection.MATTER, "戸籍事項（続き）"),
            *(passage for member in members for passage in _member_passages(member)),
            Passage(END_OF_ENTRIES, Objection.PERSON),
        ),
        sentence=Passage(_KOSEKI_SENTENCES[extent], Objection.CERTIFICATION),
    )


def fuhyo_text(
    record: KosekiRecord, residents: tuple[ResidentId, ...], extent: Extent, items: frozenset[Item]
) -> FlowingText:
    """What stands on the fronts of a 戸籍の附票の写し."""
    fuhyo = record.fuhyo
    members = (
        member
        for member in fuhyo.members
        if extent is Extent.KOSEKI_ZENBU or (member.resident_id in residents and not member.is_removed)
    )
    place = asked(Item.HONSEKI, items, fuhyo.honseki)
    head = asked(Item.HONSEKI, items, fuhyo.hittosha)
    return FlowingText(
        heading=(
            Passage(_FUHYO_TITLES[extent], Objection.TITLE),
            Passage(f"本籍{place}筆頭者{head}", Objection.ADDRESS),
        ),
        body=(
            *(
                Passage("".join(_fuhyo_member(member, items)), Objection.PERSON, f"氏名（続き）{member.name}")
                for member in members
            ),
            Passage(END_OF_ENTRIES, Objection.PERSON),
        ),
        sentence=Passage("この写しは、戸籍の附票の原本と相違ないことを証明する。", Objection.CERTIFICATION),
    )


def _member_passages(member: KosekiMember) -> Iterator[Passage]:
    """Who it is, and what happened to them: a sheet that begins with either part says whose it is."""
    whose = f"（続き）【名】{member.given_name}"
    yield Passage("".join(_member(member)), Objection.PERSON, whose)
    if member.matters:
        matters = "".join(_matters("身分事項", member.matters))
        yield Passage(matters, Objection.PERSON, f"{whose}身分事項（続き）", opening=whose)


def _member(member: KosekiMember) -> Iterator[str]:
    yield f"戸籍に記録されている者【名】{member.given_name}"
    if member.is_removed:
        yield "除籍"
    yield f"【名の振り仮名】{member.given_name_kana or NONE}【生年月日】{wareki(member.birth_date)}"
    if member.spouse:
        yield f"【配偶者区分】{member.spouse}"
    yield f"【父】{member.father or NONE}【母】{member.mother or NONE}【続柄】{member.relationship}"
    adoption = (
        ("養父", member.adoptive_father),
        ("養母", member.adoptive_mother),
        ("続柄", member.adoptive_relationship),
    )
    yield from (f"【{label}】{value}" for label, value in adoption if value)


def _matters(heading: str, matters: tuple[KosekiMatter, ...]) -> Iterator[str]:
    if matters:
        yield heading
    for matter in matters:
        yield f"　{matter.title}"
        yield from (f"【{entry.label}】{entry.value}" for entry in matter.entries)


def _fuhyo_member(member: FuhyoMember, items: frozenset[Item]) -> Iterator[str]:
    yield f"氏名{'（除籍）' if member.is_removed else ''}{member.name}"
    yield _birth_and_sex(member)
    yield f"住民票コード{asked(Item.JUMINHYO_CODE, items, member.juminhyo_code)}"
    yield f"在外選挙人{asked(Item.ZAIGAI_SENKYO, items, member.overseas_voter)}"
    for address in member.addresses:
        yield f"住所{address.address}住所を定めた日{era_day(address.since)}"


def _birth_and_sex(member: FuhyoMember) -> str:
    """Closed for those removed before either was recorded, whatever the record holds."""
    is_old = member.removed_on is not None and member.removed_on < _BIRTH_RECORDED_FROM
    if is_old or member.birth_date is None or member.sex is None:
        return f"生年月日{NONE}性別{NONE}"
    return f"生年月日{wareki(member.birth_date)}性別{member.sex.value}"
