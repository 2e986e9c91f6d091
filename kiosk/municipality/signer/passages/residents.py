"""住民票の写し: what stands where, in 世帯連記式 and on 個人票."""

from collections.abc import Iterator

from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import ForeignResident, Household, Person
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages.passage import (
    END_OF_ENTRIES,
    NONE,
    OMITTED,
    FixedText,
    Passage,
    asked,
    born,
    era_day,
    second_name,
    western,
)
from kiosk.municipality.signer.register import RegisterFinding

PERSONS_A_SHEET = 4

_SENTENCES = {
    Extent.SETAI_ZENIN: "この写しは、世帯全員の住民票の原本と相違ないことを証明する。",
    Extent.SETAI_ICHIBU: "この写しは、世帯一部の住民票の原本と相違ないことを証明する。",
    Extent.HONNIN: "この写しは、住民票の原本と相違ないことを証明する。",
}
_TITLE = Passage("住民票", Objection.TITLE)


def juminhyo_text(
    finding: RegisterFinding, form: JuminhyoForm, extent: Extent, items: frozenset[Item]
) -> FixedText:
    """What stands on each front of a 住民票."""
    match form:
        case JuminhyoForm.RENKI:
            return _renki(finding, extent, items)
        case JuminhyoForm.KOJIN:
            return _kojin(finding, extent, items)


def _renki(finding: RegisterFinding, extent: Extent, items: frozenset[Item]) -> FixedText:
    persons = finding.persons
    sheets = []
    for first in range(0, len(persons), PERSONS_A_SHEET):
        chosen = persons[first : first + PERSONS_A_SHEET]
        blocks = (
            Passage(f"{first + place}{_block(person, items)}", Objection.PERSON)
            for place, person in enumerate(chosen, start=1)
        )
        is_last = first + PERSONS_A_SHEET >= len(persons)
        rest = Passage(END_OF_ENTRIES if is_last else "次の用紙に続く", Objection.CERTIFICATION)
        sentence = Passage(_SENTENCES[extent], Objection.CERTIFICATION)
        sheets.append((_TITLE, _heading(finding.household, items), *blocks, rest, sentence))
    return FixedText(tuple(sheets))


def _kojin(finding: RegisterFinding, extent: Extent, items: frozenset[Item]) -> FixedText:
    rest = Passage(END_OF_ENTRIES, Objection.CERTIFICATION)
    sentence = Passage(_SENTENCES[extent], Objection.CERTIFICATION)
    heading = _heading(finding.household, items)
    return FixedText(
        tuple(
            (_TITLE, heading, Passage("".join(_slip(person, items)), Objection.PERSON), rest, sentence)
            for person in finding.persons
        )
    )


def _heading(household: Household, items: frozenset[Item]) -> Passage:
    head = household.head.name if Item.TSUZUKIGARA in items else OMITTED
    return Passage(f"住所{household.address}世帯主{head}", Objection.ADDRESS)


def _block(person: Person, items: frozenset[Item]) -> str:
    return "".join(
        (
            _names(person),
            f"生年月日{born(person)}性別{person.sex.value}",
            f"続柄{asked(Item.TSUZUKIGARA, items, person.relationship)}",
            f"個人番号{asked(Item.KOJIN_BANGO, items, person.kojin_bango)}住民票コード{OMITTED}",
            _since(person),
            f"住所を定めた年月日{era_day(person.address_since)}",
            f"届出の年月日{era_day(person.notified_on)}",
            f"筆頭者{asked(Item.HONSEKI, items, person.hittosha)}",
            f"本籍{asked(Item.HONSEKI, items, person.honseki)}",
            f"転入前住所{person.previous_address or NONE}異動前住所{person.address_before_move or NONE}",
            NONE * 6 if person.foreign is None else _stay(person.foreign, items),
            f"備考{person.remarks or NONE}",
        )
    )


def _slip(person: Person, items: frozenset[Item]) -> Iterator[str]:
    yield _names(person)
    yield f"生年月日{born(person)}性別{person.sex.value}"
    yield f"続柄{asked(Item.TSUZUKIGARA, items, person.relationship)}"
    yield f"個人番号{asked(Item.KOJIN_BANGO, items, person.kojin_bango)}"
    yield f"{_since(person)}住民票コード{OMITTED}"
    yield f"住所を定めた年月日{era_day(person.address_since)}届出の年月日{era_day(person.notified_on)}"
    yield f"本籍{asked(Item.HONSEKI, items, person.honseki)}"
    yield f"筆頭者{asked(Item.HONSEKI, items, person.hittosha)}"
    yield f"転入前住所{person.previous_address or NONE}異動前住所{person.address_before_move or NONE}"
    yield "" if person.foreign is None else _stay(person.foreign, items)
    yield f"備考{person.remarks or NONE}"


def _names(person: Person) -> str:
    label, name, kana = second_name(person)
    return f"氏名の振り仮名{person.name_kana or NONE}氏名{person.name}{label}の振り仮名{kana}{label}{name}"


def _since(person: Person) -> str:
    foreign = "" if person.foreign is None else "外国人"
    return f"{foreign}住民となった年月日{wareki(person.resident_since)}"


def _stay(stay: ForeignResident, items: frozenset[Item]) -> str:
    status = Item.ZAIRYU_SHIKAKU
    return (
        f"国籍・地域{asked(Item.KOKUSEKI, items, stay.nationality)}"
        f"第30条の45の区分{asked(status, items, stay.category)}"
        f"在留カード等の番号{asked(Item.ZAIRYU_CARD, items, stay.residence_card_number)}"
        f"在留資格{asked(status, items, stay.residence_status)}"
        f"在留期間{asked(status, items, stay.period_of_stay)}"
        f"在留期間の満了の日{asked(status, items, western(stay.expires_on))}"
    )
