"""Every word that has to stand on a sheet, in the order of the form: the signer's own knowledge of the forms.

It is written down a second time on purpose. A form that changes without the signer is refused, and so is a
value that stands under another label than the register has it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.residents import ForeignResident, Person, RegisteredSeal
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.register import RegisterFinding

PERSONS_A_SHEET = 4

_OMITTED = "省略"
_NONE = "＊＊＊"
_END_OF_ENTRIES = "以下余白"


@dataclass(frozen=True, slots=True, repr=False)
class Passage:
    """A stretch of text, and the objection if it does not stand where it has to."""

    text: str
    objection: Objection


def juminhyo_sheets(
    finding: RegisterFinding, extent: Extent, items: frozenset[Item]
) -> tuple[tuple[Passage, ...], ...]:
    """What stands between serial number and date on each front of a 住民票."""
    persons = finding.persons
    sentence = {
        Extent.SETAI_ZENIN: "この写しは、世帯全員の住民票の原本と相違ないことを証明する。",
        Extent.SETAI_ICHIBU: "この写しは、世帯一部の住民票の原本と相違ないことを証明する。",
        Extent.HONNIN: "この写しは、住民票の原本と相違ないことを証明する。",
    }[extent]
    head = finding.household.head.name if Item.TSUZUKIGARA in items else _OMITTED
    sheets = []
    for first in range(0, len(persons), PERSONS_A_SHEET):
        chosen = persons[first : first + PERSONS_A_SHEET]
        blocks = (
            Passage("".join(_block(first + place, person, items)), Objection.PERSON)
            for place, person in enumerate(chosen, start=1)
        )
        rest = _END_OF_ENTRIES if len(chosen) < PERSONS_A_SHEET else ""
        sheets.append(
            (
                Passage("住民票", Objection.TITLE),
                Passage(f"住所{finding.household.address}世帯主{head}", Objection.ADDRESS),
                *blocks,
                Passage(rest + sentence, Objection.CERTIFICATION),
            )
        )
    return tuple(sheets)


def inkan_sheets(finding: RegisterFinding, seal: RegisteredSeal) -> tuple[tuple[Passage, ...], ...]:
    """What stands between serial number and date on the front of an 印鑑登録証明書."""
    (person,) = finding.persons
    label, second_name = _second_name(person)
    facts = f"印影印鑑登録番号{seal.registration_number}氏名{person.name}{label}{second_name}"
    return (
        (
            Passage("印鑑登録証明書", Objection.TITLE),
            Passage(f"{facts}生年月日{_born(person)}", Objection.PERSON),
            Passage(f"住所{finding.household.address}", Objection.ADDRESS),
            Passage(
                f"{_END_OF_ENTRIES}この写しは、登録されている印影と相違ないことを証明します。",
                Objection.CERTIFICATION,
            ),
        ),
    )


def _block(number: int, person: Person, items: frozenset[Item]) -> Iterator[str]:
    label, second_name = _second_name(person)
    second_kana = person.former_name_kana if person.foreign is None else ""
    yield f"{number}氏名の振り仮名{person.name_kana or _NONE}氏名{person.name}"
    yield f"{label}の振り仮名{second_kana or _NONE}{label}{second_name}"
    yield f"生年月日{_born(person)}性別{person.sex.value}"
    yield f"続柄{_asked(Item.TSUZUKIGARA, items, person.relationship)}"
    yield f"個人番号{_asked(Item.KOJIN_BANGO, items, person.kojin_bango)}住民票コード{_OMITTED}"
    yield f"住民となった年月日{wareki(person.resident_since)}住所を定めた年月日{_day(person.address_since)}"
    yield f"届出の年月日{_day(person.notified_on)}"
    yield f"筆頭者{_asked(Item.HONSEKI, items, person.hittosha)}"
    yield f"本籍{_asked(Item.HONSEKI, items, person.honseki)}"
    yield f"転入前住所{person.previous_address or _NONE}"
    yield _NONE * 4 if person.foreign is None else _stay(person.foreign, items)
    yield f"備考{_NONE}"


def _stay(stay: ForeignResident, items: frozenset[Item]) -> str:
    period = f"{stay.period_of_stay}（{_western(stay.expires_on)}まで）"
    return (
        f"国籍・地域{_asked(Item.KOKUSEKI, items, stay.nationality)}"
        f"在留カード等の番号{_asked(Item.ZAIRYU_CARD, items, stay.residence_card_number)}"
        f"在留資格{_asked(Item.ZAIRYU_SHIKAKU, items, stay.residence_status)}"
        f"在留期間等{_asked(Item.ZAIRYU_SHIKAKU, items, period)}"
    )


def _asked(item: Item, items: frozenset[Item], registered: str | None) -> str:
    if not registered:
        return _NONE
    return registered if item in items else _OMITTED


def _second_name(person: Person) -> tuple[str, str]:
    if person.foreign is not None:
        return "通称", person.foreign.alias or _NONE
    return "旧氏", person.former_name or _NONE


def _born(person: Person) -> str:
    return wareki(person.birth_date) if person.foreign is None else _western(person.birth_date)


def _day(day: date | None) -> str:
    return _NONE if day is None else wareki(day)


def _western(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
