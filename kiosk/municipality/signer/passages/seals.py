"""印鑑登録証明書: what stands where."""

from kiosk.domain.residents import RegisteredSeal
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages.passage import (
    END_OF_ENTRIES,
    FixedText,
    Passage,
    born,
    one_sheet,
    second_name,
)
from kiosk.municipality.signer.register import RegisterFinding


def inkan_text(finding: RegisterFinding, seal: RegisteredSeal) -> FixedText:
    """What stands on the front of an 印鑑登録証明書."""
    (person,) = finding.persons
    label, name, _ = second_name(person)
    facts = f"印影印鑑登録番号{seal.registration_number}氏名{person.name}{label}{name}"
    return one_sheet(
        Passage("印鑑登録証明書", Objection.TITLE),
        Passage(f"{facts}生年月日{born(person)}", Objection.PERSON),
        Passage(f"住所{finding.household.address}", Objection.ADDRESS),
        Passage(END_OF_ENTRIES, Objection.CERTIFICATION),
        Passage("この写しは、登録されている印影と相違ないことを証明します。", Objection.CERTIFICATION),
    )
