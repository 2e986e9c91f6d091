"""Whose certificate a PDF is, read from its pages: independent of everything that the protocol checks."""

from kiosk.documents.reading import read_first_page
from kiosk.domain.eras import wareki
from kiosk.domain.residents import Person


def is_about(pdf: bytes, person: Person, address: str) -> bool:
    """Whether name, date of birth and address of this person stand on the first page."""
    text = _squeezed("".join(run.text for run in read_first_page(pdf).texts))
    return all(_squeezed(word) in text for word in (person.name, wareki(person.birth_date), address))


def _squeezed(text: str) -> str:
    return text.replace(" ", "").replace("\u3000", "")
