"""From the register to the words on a certificate: what was asked for, in the form in which it is printed."""

from collections.abc import Sequence
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
    household: Household, persons: Sequence[Person], extent: Extent, items: frozenset[Item]
) -> JuminhyoContent:
    """住民票の写し of `persons` of `household`, in the order given, with the items asked for.

    Raises ValueError if the persons are not what the extent says: such an order must not come this far.
    """
    _check_extent(household, persons, extent)
    return JuminhyoContent(
        extent=extent,
        address=household.address,
        head_name=_asked(Item.TSUZUKIGARA, items, household.head.name),
        persons=tuple(_person_entries(person, items) for person in persons),
    )


def inkan_content(household: Household, person: Person, seal: RegisteredSeal) -> InkanContent:
    """印鑑登録証明書 of `person`. Raises ValueError if the seal is another person's."""
    if seal.resident_id != person.resident_id:
        raise ValueError("the seal is registered for another person")
    former_name, _ = _former_name(person)
    return InkanContent(
        name=person.name,
        former_name_label="旧氏" if person.foreign is None else "通称",
        former_name=former_name,
        birth_date=_birth_date(person),
        address=household.address,
        registration_number=seal.registration_number,
        imprint=TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm),
    )


def _check_extent(household: Household, persons: Sequence[Person], extent: Extent) -> None:
    members = {person.resident_id for person in household.members}
    chosen = [person.resident_id for person in persons]
    if not chosen or len(set(chosen)) != len(chosen) or not set(chosen) <= members:
        raise ValueError("a 住民票 is of one or more different members of the household")
    if extent is Extent.HONNIN and len(chosen) != 1:
        raise ValueError("本人 means one person")
    if extent is Extent.SETAI_ZENIN and set(chosen) != members:
        raise ValueError("世帯全員 means every member of the household")


def _person_entries(person: Person, items: frozenset[Item]) -> PersonEntries:
    former_name, former_name_kana = _former_name(person)
    return PersonEntries(
        name=person.name,
        name_kana=person.name_kana or Blank.NOT_APPLICABLE,
        former_name=former_name,
        former_name_kana=former_name_kana,
        birth_date=_birth_date(person),
        sex=person.sex,
        relationship=_asked(Item.TSUZUKIGARA, items, person.relationship),
        kojin_bango=_asked(Item.KOJIN_BANGO, items, person.kojin_bango),
        juminhyo_code=Blank.OMITTED,
        resident_since=wareki(person.resident_since),
        address_since=_dated(person.address_since),
        notified_on=_dated(person.notified_on),
        honseki=_asked(Item.HONSEKI, items, person.honseki),
        hittosha=_asked(Item.HONSEKI, items, person.hittosha),
        previous_address=person.previous_address or Blank.NOT_APPLICABLE,
        residence=None if person.foreign is None else _residence(person.foreign, items),
    )


def _residence(stay: ForeignResident, items: frozenset[Item]) -> ResidenceEntries:
    period = f"{stay.period_of_stay}（{_western(stay.expires_on)}まで）"
    return ResidenceEntries(
        nationality=_asked(Item.KOKUSEKI, items, stay.nationality),
        card_number=_asked(Item.ZAIRYU_CARD, items, stay.residence_card_number),
        status=_asked(Item.ZAIRYU_SHIKAKU, items, stay.residence_status),
        period=_asked(Item.ZAIRYU_SHIKAKU, items, period),
    )


def _asked(item: Item, items: frozenset[Item], value: str | None) -> str:
    if not value:
        return Blank.NOT_APPLICABLE
    return value if item in items else Blank.OMITTED


def _former_name(person: Person) -> tuple[str, str]:
    """旧氏 with its reading, or a foreign resident's 通称, whose reading the register does not hold."""
    if person.foreign is not None:
        return person.foreign.alias or Blank.NOT_APPLICABLE, Blank.NOT_APPLICABLE
    return person.former_name or Blank.NOT_APPLICABLE, person.former_name_kana or Blank.NOT_APPLICABLE


def _birth_date(person: Person) -> str:
    """In the era, but 西暦 for foreign residents, as on the residence card."""
    return wareki(person.birth_date) if person.foreign is None else _western(person.birth_date)


def _dated(day: date | None) -> str:
    return Blank.NOT_APPLICABLE if day is None else wareki(day)


def _western(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
