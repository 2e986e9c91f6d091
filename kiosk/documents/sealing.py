"""Sealing a finished draft: a seal for each front, one record for all, a field for each back."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.documents.backprint.field import field_mark
from kiosk.documents.backprint.picture import front_pictures, packed, picture_digest
from kiosk.documents.backprint.shares import cut
from kiosk.documents.protection import SheetProtection
from kiosk.documents.reading import PageReading
from kiosk.documents.seal.composing import ComposedSeal, compose_seal
from kiosk.documents.seal.stated_lines import stated_lines
from kiosk.documents.seal.symbol import seal_mark
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import SealId, SerialNumber
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper.back_box import log_salt, sheet_key, shut
from kiosk.protocol.paper.dual_signature import DualSignature, DualSigner
from kiosk.protocol.paper.record import PaperBack, PaperRecord, SheetEntry
from kiosk.protocol.paper.seal import PaperSeal, fingerprint, seal_id


@dataclass(frozen=True, slots=True, repr=False)
class PaperFacts:
    """What a certificate on paper is: the same facts give the same seals."""

    municipality: MunicipalityCode
    kind: CertificateKind
    serial: SerialNumber
    issued_on: date
    seed: bytes
    """32 random bytes from which the keys of the sheets are drawn."""
    withheld: Collection[str]
    """Numbers that may not enter a seal."""


@dataclass(frozen=True, slots=True, repr=False)
class PaperSigner:
    """The keys of the seals, and the way to the one signature over a record."""

    keys: DualSigner
    lattice_key: bytes
    sign_record: Callable[[PaperRecord], DualSignature]
    """Gives the same signature again for the same record."""


@dataclass(frozen=True, slots=True, repr=False)
class ShutSheet:
    """The seal of one sheet, and its back, shut with the key in that seal."""

    seal: ComposedSeal
    box: bytes


@dataclass(frozen=True, slots=True, repr=False)
class ShutPaper:
    """All that is signed for one certificate, before it becomes symbols."""

    record: PaperRecord
    signature: DualSignature
    sheets: tuple[ShutSheet, ...]


@dataclass(frozen=True, slots=True, repr=False)
class SealedSheet:
    """What was signed for one sheet, and how it is printed."""

    seal_id: SealId
    seal_text: str
    protection: SheetProtection


@dataclass(frozen=True, slots=True, repr=False)
class SealedPaper:
    """All sheets of one certificate, and what binds them."""

    record: PaperRecord
    signature: DualSignature
    sheets: tuple[SealedSheet, ...]


def seal_paper(
    draft: bytes, pages: Sequence[PageReading], facts: PaperFacts, signer: PaperSigner
) -> SealedPaper:
    """Seal every sheet of `draft`, whose pages were read and found right.

    Raises SealTooLong or TextTooLong for a sheet that holds more than its symbols can.
    """
    paper = shut_paper(draft, pages, facts, signer)
    return SealedPaper(paper.record, paper.signature, tuple(_sealed(sheet) for sheet in paper.sheets))


def shut_paper(
    draft: bytes, pages: Sequence[PageReading], facts: PaperFacts, signer: PaperSigner
) -> ShutPaper:
    """Sign a seal for each front and one record, and shut the backs. Raises SealTooLong."""
    pictures = front_pictures(draft)
    seals = tuple(
        compose_seal(_seal(facts, front, number, len(pictures)), signer.keys)
        for number, front in enumerate(pages[::2], start=1)
    )
    record = PaperRecord(
        municipality=facts.municipality,
        serial=facts.serial,
        issued_on=facts.issued_on,
        salt=log_salt(facts.seed),
        sheets=tuple(
            SheetEntry(seal=seal_id(seal.encoded), picture=picture_digest(picture))
            for seal, picture in zip(seals, pictures, strict=True)
        ),
    )
    signature = signer.sign_record(record)
    sheets: list[ShutSheet] = []
    for number, (seal, picture) in enumerate(zip(seals, pictures, strict=True), start=1):
        back = PaperBack(
            sheet=number,
            record=encode(record),
            signature=signature,
            lattice_key=signer.lattice_key,
            picture=packed(picture),
            lines=seal.continued,
        )
        sheets.append(ShutSheet(seal, shut(back, sheet_key(facts.seed, number))))
    return ShutPaper(record, signature, tuple(sheets))


def _seal(facts: PaperFacts, front: PageReading, number: int, count: int) -> PaperSeal:
    return PaperSeal(
        municipality=facts.municipality,
        kind=facts.kind,
        serial=facts.serial,
        issued_on=facts.issued_on,
        sheet=number,
        sheets=count,
        lines=stated_lines(front, facts.withheld),
        key=sheet_key(facts.seed, number),
    )


def _sealed(sheet: ShutSheet) -> SealedSheet:
    encoded, text = sheet.seal.encoded, sheet.seal.text
    protection = SheetProtection(
        seal_mark(sheet.seal.modules), fingerprint(encoded), field_mark(cut(sheet.box))
    )
    return SealedSheet(seal_id(encoded), text, protection)
