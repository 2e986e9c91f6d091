"""住民票の写し from the register."""

from collections.abc import Sequence

from kiosk.documents.composing.entries import asked, birth_date_of, dated, second_name_of, western
from kiosk.documents.content import Blank, JuminhyoContent, PersonEntries, ResidenceEntries
from kiosk.domain.certificates import Extent, Item
from kiosk.domain.eras import wareki
from kiosk.domain.municipalities import JuminhyoForm
from kiosk.domain.residents import ForeignResident, Household, Person


def juminhyo_content(
    household: Household,
    persons: Sequence[Person],
    extent: Extent,
    items: frozenset[Item],
    form: JuminhyoForm = JuminhyoForm.RENKI,
) -> JuminhyoContent:
    """住民票の写し of `persons` of `household`, in the order given, with the items asked for.

    Raises ValueError if the persons are not what the extent says: such an order must not come this far.
    """
    check_extent(household, persons, extent)
    return JuminhyoContent(
        form=form,
        extent=extent,
        address=household.address,
        head_name=asked(Item.TSUZUKIGARA, items, household.head.name),
        persons=tuple(_person_entries(person, items) for person in persons),
    )


def check_extent(household: Household, persons: Sequence[Person], extent: Extent) -> None:
    """Whether the persons are what the extent says. Raises ValueError if they are not."""
    members = {person.resident_id for person in household.members}
    chosen = [person.resident_id for person in persons]
    if not chosen or len(set(chosen)) != len(chosen) or not set(chosen) <= members:
        raise ValueError("a 住民票 is of one or more different members of the household")
    if extent is Extent.HONNIN and len(chosen) != 1:
        raise ValueError("本人 means one person")
    if extent is Extent.SETAI_ZENIN and set(chosen) != members:
        raise ValueError("世帯全員 means every member of the household")


def _person_entries(person: Person, items: frozenset[Item]) -> PersonEntries:
    _, former_name, former_name_kana = second_name_of(person)
    return PersonEntries(
        name=person.name,
        name_kana=person.name_kana or Blank.NOT_APPLICABLE,
        former_name=former_name,
        former_name_kana=former_name_kana,
        birth_date=birth_date_of(person),
        sex=person.sex,
        relationship=asked(Item.TSUZUKIGARA, items, person.relationship),
        kojin_bango=asked(Item.KOJIN_BANGO, items, person.kojin_bango),
        juminhyo_code=Blank.OMITTED,
        resident_since=wareki(person.resident_since),
        address_since=dated(person.address_since),
        notified_on=dated(person.notified_on),
        honseki=asked(Item.HONSEKI, items, person.honseki),
        hittosha=asked(Item.HONSEKI, items, person.hittosha),
        previous_address=person.previous_address or Blank.NOT_APPLICABLE,
        address_before_move=person.address_before_move or Blank.NOT_APPLICABLE,
        residence=None if person.foreign is None else _residence(person.foreign, items),
        remarks=person.remarks or Blank.NOT_APPLICABLE,
    )


def _residence(stay: ForeignResident, items: frozenset[Item]) -> ResidenceEntries:
    return ResidenceEntries(
        nationality=asked(Item.KOKUSEKI, items, stay.nationality),
        category=asked(Item.ZAIRYU_SHIKAKU, items, stay.category),
        card_number=asked(Item.ZAIRYU_CARD, items, stay.residence_card_number),
        status=asked(Item.ZAIRYU_SHIKAKU, items, stay.residence_status),
        period=asked(Item.ZAIRYU_SHIKAKU, items, stay.period_of_stay),
        expiry=asked(Item.ZAIRYU_SHIKAKU, items, western(stay.expires_on)),
    )
