"""住民票記載事項証明書: what stands where."""

from collections.abc import Iterator

from kiosk.domain.certificates import Item
from kiosk.domain.residents import ForeignResident, Household, Person
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages.passage import (
    END_OF_ENTRIES,
    NONE,
    FlowingText,
    Passage,
    born,
    joined,
    second_name,
    western,
)
from kiosk.municipality.signer.register import RegisterFinding


def kisai_jiko_text(finding: RegisterFinding, items: frozenset[Item]) -> FlowingText:
    """What stands on the fronts of a 住民票記載事項証明書."""
    household = finding.household
    return FlowingText(
        heading=(
            Passage("住民票記載事項証明書", Objection.TITLE),
            Passage(f"住所{household.address}", Objection.ADDRESS),
        ),
        body=(
            *(
                Passage(joined(_entries(household, person, items)), Objection.PERSON)
                for person in finding.persons
            ),
            Passage(END_OF_ENTRIES, Objection.PERSON),
        ),
        sentence=Passage("上記の事項は、住民票に記載があることを証明する。", Objection.CERTIFICATION),
    )


def _entries(household: Household, person: Person, items: frozenset[Item]) -> Iterator[tuple[str, str]]:
    label, name, kana = second_name(person)
    yield "氏名の振り仮名", person.name_kana or NONE
    yield "氏名", person.name
    if name != NONE:
        yield f"{label}の振り仮名", kana
        yield label, name
    yield "生年月日", born(person)
    yield "性別", person.sex.value
    if Item.TSUZUKIGARA in items:
        yield "世帯主の氏名", household.head.name
        yield "世帯主との続柄", person.relationship
    if Item.HONSEKI in items:
        yield "本籍", person.honseki or NONE
        yield "筆頭者の氏名", person.hittosha or NONE
    if Item.KOJIN_BANGO in items:
        yield "個人番号", person.kojin_bango
    if person.foreign is not None:
        yield from _stay(person.foreign, items)


def _stay(stay: ForeignResident, items: frozenset[Item]) -> Iterator[tuple[str, str]]:
    if Item.KOKUSEKI in items:
        yield "国籍・地域", stay.nationality
    if Item.ZAIRYU_CARD in items:
        yield "在留カード等の番号", stay.residence_card_number or NONE
    if Item.ZAIRYU_SHIKAKU in items:
        yield "第30条の45の区分", stay.category
        yield "在留資格", stay.residence_status or NONE
        yield "在留期間", stay.period_of_stay or NONE
        yield "在留期間の満了の日", western(stay.expires_on)
