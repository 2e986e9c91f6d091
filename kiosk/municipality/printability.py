"""Whether registered text can be set: by the certificate font's own table, never by trying a fallback."""

from collections.abc import Iterator

from kiosk.documents.certificate_font import certificate_font
from kiosk.domain.residents import Household
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
    if holder.koseki is not None:
        yield from holder.koseki.koseki.texts()


def _texts_of_household(household: Household) -> Iterator[str]:
    yield household.address
    for person in household.members:
        yield from (person.name, person.name_kana, person.previous_address, person.address_before_move)
        yield from (person.honseki or "", person.hittosha or "", person.former_name or "", person.remarks)
        if person.foreign is not None:
            yield person.foreign.alias or ""
