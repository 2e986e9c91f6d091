"""A certificate on trial, before anyone pays: it has to be set exactly, and each back to hold its front."""

import hashlib

from kiosk.documents.backprint.estimate import bytes_at_most
from kiosk.documents.backprint.shares import MOST_BYTES
from kiosk.documents.content import CertificateContent, SheetFurniture
from kiosk.documents.errors import TextTooLong
from kiosk.documents.reading import read_pages
from kiosk.documents.render import SIDES_A_SHEET, Draft, draft
from kiosk.documents.sealing import PaperFacts, PaperSigner, shut_paper
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.identifiers import KeyId, SerialNumber
from kiosk.protocol.limits import KEY_ID_BYTES, MAX_SHEETS
from kiosk.protocol.paper import bounds
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.protocol.paper.record import PaperRecord

_ANY_MUNICIPALITY = MunicipalityCode("000000")
"""All codes have six digits."""
_SEED = bytes(32)
_MARGIN = 512
"""Bytes by which another serial number, day or signature makes a back longer, with room."""


def sheets_needed(content: CertificateContent, furniture: SheetFurniture) -> int:
    """How many sheets the certificate will have; nothing is kept of it, and nothing signed.

    Raises what `draft` raises; TextTooLong also if a back cannot hold its front. A certificate of more than
    `MAX_SHEETS` sheets is only counted: nobody may issue it.
    """
    drafted = draft(content, furniture)
    if drafted.sheets <= MAX_SHEETS and not _is_sure_to_fit(drafted):
        _check_backs(drafted, content.kind, furniture)
    return drafted.sheets


def _is_sure_to_fit(drafted: Draft) -> bool:
    fronts = drafted.pages[::SIDES_A_SHEET]
    return all(bytes_at_most(front, drafted.sheets) <= MOST_BYTES for front in fronts)


def _check_backs(drafted: Draft, kind: CertificateKind, furniture: SheetFurniture) -> None:
    bare = drafted.bare()
    facts = PaperFacts(
        municipality=_ANY_MUNICIPALITY,
        kind=kind,
        serial=SerialNumber(furniture.serial),
        issued_on=furniture.issued_on,
        seed=_SEED,
        withheld=(),
    )
    signer = PaperSigner(_NO_KEYS, _noise(bounds.LATTICE_KEY_BYTES), _no_signature)
    paper = shut_paper(bare, read_pages(bare), facts, signer)
    if any(len(sheet.box) > MOST_BYTES - _MARGIN for sheet in paper.sheets):
        raise TextTooLong


class _NoKeys:
    """Implements `DualSigner` with noise: as long as signatures, and as hard to compress."""

    @property
    def key_id(self) -> KeyId:
        return KeyId(_noise(KEY_ID_BYTES))

    def sign_elliptic(self, _data: bytes, /) -> bytes:
        return _noise(bounds.ELLIPTIC_SIGNATURE_BYTES)

    def sign_lattice(self, _data: bytes, /) -> bytes:
        return _noise(bounds.LATTICE_SIGNATURE_BYTES)


_NO_KEYS = _NoKeys()


def _no_signature(_record: PaperRecord) -> DualSignature:
    return DualSignature(
        key=_NO_KEYS.key_id, elliptic=_NO_KEYS.sign_elliptic(b""), lattice=_NO_KEYS.sign_lattice(b"")
    )


def _noise(size: int) -> bytes:
    return hashlib.shake_256(b"kiosk-paper-trial/1").digest(size)
