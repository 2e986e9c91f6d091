"""印鑑登録証明書 from the register."""

from kiosk.documents.composing.entries import birth_date_of, second_name_of
from kiosk.documents.content import InkanContent, TrueSizePicture
from kiosk.domain.residents import Household, Person, RegisteredSeal


def inkan_content(household: Household, person: Person, seal: RegisteredSeal) -> InkanContent:
    """印鑑登録証明書 of `person`. Raises ValueError if the seal is another person's."""
    if seal.resident_id != person.resident_id:
        raise ValueError("the seal is registered for another person")
    former_name_label, former_name, _ = second_name_of(person)
    return InkanContent(
        name=person.name,
        former_name_label=former_name_label,
        former_name=former_name,
        birth_date=birth_date_of(person),
        address=household.address,
        registration_number=seal.registration_number,
        imprint=TrueSizePicture(seal.imprint_png, seal.width_mm, seal.height_mm),
    )
