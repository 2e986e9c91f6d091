"""Between rows and the domain's types: every column by name, nothing converted but dates and enums."""

from sqlalchemy import RowMapping

from kiosk.domain.residents import (
    ForeignResident,
    HouseholdId,
    Person,
    RegisteredSeal,
    ResidenceCategory,
    ResidentId,
    ResidentState,
    Sex,
)
from kiosk.municipality.registry.imprints import checked_picture


def person_values(person: Person) -> dict[str, object]:
    """The columns of `persons` but the place in the household."""
    return {
        "resident_id": person.resident_id,
        "household_id": person.household_id,
        "name": person.name,
        "name_kana": person.name_kana,
        "birth_date": person.birth_date,
        "sex": person.sex.value,
        "relationship": person.relationship,
        "kojin_bango": person.kojin_bango,
        "juminhyo_code": person.juminhyo_code,
        "resident_since": person.resident_since,
        "address_since": person.address_since,
        "notified_on": person.notified_on,
        "previous_address": person.previous_address,
        "address_before_move": person.address_before_move,
        "honseki": person.honseki,
        "hittosha": person.hittosha,
        "former_name": person.former_name,
        "former_name_kana": person.former_name_kana,
        "state": person.state.value,
        "remarks": person.remarks,
    }


def foreign_values(resident_id: ResidentId, foreign: ForeignResident) -> dict[str, object]:
    """The columns of `foreign_residents`."""
    return {
        "resident_id": resident_id,
        "nationality": foreign.nationality,
        "residence_card_number": foreign.residence_card_number,
        "residence_status": foreign.residence_status,
        "period_of_stay": foreign.period_of_stay,
        "expires_on": foreign.expires_on,
        "alias": foreign.alias,
        "alias_kana": foreign.alias_kana,
        "category": foreign.category.value,
    }


def seal_values(seal: RegisteredSeal, imprint: str) -> dict[str, object]:
    """The columns of `seals`; `imprint` is the digest of its picture."""
    return {
        "resident_id": seal.resident_id,
        "registration_number": seal.registration_number,
        "registered_on": seal.registered_on,
        "imprint": imprint,
        "width_mm": seal.width_mm,
        "height_mm": seal.height_mm,
    }


def person_from(row: RowMapping) -> Person:
    """A person from a row of `persons` joined with `foreign_residents`."""
    return Person(
        resident_id=ResidentId(row["resident_id"]),
        household_id=HouseholdId(row["household_id"]),
        name=row["name"],
        name_kana=row["name_kana"],
        birth_date=row["birth_date"],
        sex=Sex(row["sex"]),
        relationship=row["relationship"],
        kojin_bango=row["kojin_bango"],
        juminhyo_code=row["juminhyo_code"],
        resident_since=row["resident_since"],
        address_since=row["address_since"],
        notified_on=row["notified_on"],
        previous_address=row["previous_address"],
        honseki=row["honseki"],
        hittosha=row["hittosha"],
        former_name=row["former_name"],
        former_name_kana=row["former_name_kana"],
        foreign=_foreign_from(row),
        state=ResidentState(row["state"]),
        remarks=row["remarks"],
        address_before_move=row["address_before_move"],
    )


def seal_from(row: RowMapping) -> RegisteredSeal:
    """A seal from a row of `seals` joined with `imprints`. Raises PictureAltered."""
    return RegisteredSeal(
        resident_id=ResidentId(row["resident_id"]),
        registration_number=row["registration_number"],
        registered_on=row["registered_on"],
        imprint_png=checked_picture(row["imprint"], row["png"]),
        width_mm=row["width_mm"],
        height_mm=row["height_mm"],
    )


def _foreign_from(row: RowMapping) -> ForeignResident | None:
    if row["nationality"] is None:
        return None
    return ForeignResident(
        nationality=row["nationality"],
        residence_card_number=row["residence_card_number"],
        residence_status=row["residence_status"],
        period_of_stay=row["period_of_stay"],
        expires_on=row["expires_on"],
        alias=row["alias"],
        alias_kana=row["alias_kana"],
        category=ResidenceCategory(row["category"]),
    )
