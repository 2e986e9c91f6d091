"""From the register to what is printed: item by item, nothing that was not asked for."""

from collections.abc import Iterable
from datetime import date

from kiosk.documents.content import (
    Blank,
    InkanContent,
    JuminhyoContent,
    PersonEntries,
    ResidenceEntries,
    TrueSizePicture,
)
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.residents import ForeignResident, Household, Person, RegisteredSeal


def juminhyo_content(
    household: Household, persons: Iterable[Person], extent: Extent, items: frozenset[Item]
) -> JuminhyoContent:
    """住民票の写し of `persons`, who are members of `household`."""
    return JuminhyoContent(
        extent=extent,
        address=household.address,
        head_name=_asked(Item.TSUZUKIGARA, items, household.head.name),
        persons=tuple(_entries(person, items) for person in persons),
    )


def inkan_content(household: Household, person: Person, seal: RegisteredSeal) -> InkanContent:
    """印鑑登録証明書 of `person`."""
    return InkanContent(
        name=person.name,
        former_name=_second_name(person),
        birth_date=_birth_date(person),
        address=household.address,
        registration_number=seal.registration_number,
        imprint=TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm),
    )


def _entries(person: Person, items: frozenset[Item]) -> PersonEntries:
    return PersonEntries(
        name=person.name,
        name_kana=person.name_kana,
        former_name=_second_name(person),
        former_name_kana=person.former_name_kana or Blank.NOT_APPLICABLE,
        birth_date=_birth_date(person),
        sex=person.sex.value,
        relationship=_asked(Item.TSUZUKIGARA, items, person.relationship),
        kojin_bango=_asked(Item.KOJIN_BANGO, items, person.kojin_bango),
        juminhyo_code=Blank.OMITTED,
        resident_since=wareki(person.resident_since),
        address_since=_day(person.address_since),
        notified_on=_day(person.notified_on),
        honseki=_registration_place(person, items, person.honseki),
        hittosha=_registration_place(person, items, person.hittosha),
        previous_address=person.previous_address or Blank.NOT_APPLICABLE,
        residence=None if person.foreign is None else _residence(person.foreign, items),
    )


def _asked(item: Item, items: frozenset[Item], text: str) -> str:
    return text if item in items else Blank.OMITTED


def _registration_place(person: Person, items: frozenset[Item], text: str | None) -> str:
    if person.foreign is not None or text is None:
        return Blank.NOT_APPLICABLE
    return _asked(Item.HONSEKI, items, text)


def _residence(foreign: ForeignResident, items: frozenset[Item]) -> ResidenceEntries:
    period = f"{foreign.period_of_stay}（{_western(foreign.expires_on)}まで）"
    return ResidenceEntries(
        nationality=_asked(Item.KOKUSEKI, items, foreign.nationality),
        card_number=_asked(Item.ZAIRYU_CARD, items, foreign.residence_card_number),
        status=_asked(Item.ZAIRYU_SHIKAKU, items, foreign.residence_status),
        period=_asked(Item.ZAIRYU_SHIKAKU, items, period),
    )


def _second_name(person: Person) -> str:
    """通称 of a foreign resident, 旧氏 of a Japanese one."""
    second = person.former_name if person.foreign is None else person.foreign.alias
    return second or Blank.NOT_APPLICABLE


def _birth_date(person: Person) -> str:
    return wareki(person.birth_date) if person.foreign is None else _western(person.birth_date)


def _day(day: date | None) -> str:
    return Blank.NOT_APPLICABLE if day is None else wareki(day)


def _western(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
