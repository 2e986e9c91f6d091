"""Whether registered text can be set: by the certificate font's own table, never by trying a fallback."""

from collections.abc import Iterator

from kiosk.documents.certificate_font import certificate_font
from kiosk.municipality.entitlement import Applicant
from kiosk.runtime.log import EventLog, LogEvent


def is_printable(text: str) -> bool:
    """Whether the certificate font has the registered glyph of every character of `text`."""
    return not certificate_font().registered_face.missing(text)


def report_missing_glyphs(applicant: Applicant, log: EventLog) -> None:
    """Tell the operator, by code points alone, what the certificate font lacks of this household and 戸籍."""
    face = certificate_font().registered_face
    missing = dict.fromkeys(one for text in _texts(applicant) for one in face.missing(text))
    for sequence in missing:
        log.write(LogEvent.GLYPH_MISSING, sequence="-".join(f"{ord(one):04X}" for one in sequence))


def _texts(applicant: Applicant) -> Iterator[str]:
    household = applicant.record.household
    yield household.address
    for person in household.members:
        yield from (person.name, person.name_kana, person.previous_address, person.remarks)
        yield from (person.honseki or "", person.hittosha or "", person.former_name or "")
        if person.foreign is not None:
            yield person.foreign.alias or ""
    if applicant.koseki is not None:
        yield from applicant.koseki.koseki.texts()
