"""Whether registered text can be set: by the certificate font's own table, never by trying a fallback."""

from collections.abc import Iterator

from kiosk.documents.certificate_font import certificate_font
from kiosk.domain.residents import ForeignResident, Household
from kiosk.municipality.entitlement import Holder, Registrant
from kiosk.runtime.log import EventLog, LogEvent


def is_printable(text: str) -> bool:
    """Whether the certificate font has the registered glyph of every character of `text`."""
    return not certificate_font().registered_face.missing(text)


def report_missing_glyphs(holder: Holder, log: EventLog) -> None:
    """Tell the operator, by code points alone, what the certificate font lacks of this household and 戸籍."""
    face = certificate_font().registered_face
    missing = dict.fromkeys(one for text in _texts(holder) for one in face.missing(text))
    for sequence in missing:
        log.write(LogEvent.GLYPH_MISSING, sequence="-".join(f"{ord(one):04X}" for one in sequence))


def _texts(holder: Holder) -> Iterator[str]:
    if not isinstance(holder, Registrant):
        yield from _texts_of_household(holder.record.household)
        yield "" if holder.tax is None else holder.tax.address_on_january_first
    if holder.koseki is not None:
        yield from holder.koseki.koseki.texts()
        yield from holder.koseki.fuhyo.texts()


def _texts_of_household(household: Household) -> Iterator[str]:
    yield household.address
    for person in household.members:
        yield from (person.name, person.name_kana, person.previous_address, person.address_before_move)
        yield from (person.honseki or "", person.hittosha or "", person.remarks, person.relationship)
        yield from (person.former_name or "", person.former_name_kana)
        if person.foreign is not None:
            yield from _texts_of_stay(person.foreign)


def _texts_of_stay(stay: ForeignResident) -> Iterator[str]:
    yield from (stay.alias or "", stay.alias_kana, stay.nationality, stay.residence_card_number)
    yield from (stay.residence_status, stay.period_of_stay)
