"""The press and the signer of a simulated city: a sheet says in plain bytes whose it is, and costs no ink.

Setting and reading back a real page takes tens of milliseconds and is judged elsewhere; here a sheet is a
few lines that a judge can read. The signer keeps the rule of the real one: it looks the register up anew and
signs only what it finds there.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.documents.content import CertificateContent, InkanContent, JuminhyoContent, SheetFurniture
from kiosk.documents.guard.profile import GENERIC_GUARD
from kiosk.documents.protection import Protection
from kiosk.documents.reading import PageReading, Place, TextReading
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.registry import Snapshot
from kiosk.municipality.signer import ApprovedPaper, Claim, Objection, SignedManifest
from kiosk.municipality.signer.register import RegisterFinding, look_up
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.manifest import seal_hash, sign_manifest
from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.protocol.sealing import document_digest

_SHEET_HOLDS = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a simulated certificate says."""

    serial: SerialNumber
    names: tuple[str, ...]
    seal: str | None

    @property
    def encoded(self) -> bytes:
        """The certificate's bytes."""
        return json.dumps([self.serial, self.names, self.seal]).encode()

    @classmethod
    def read(cls, document: bytes) -> "Sheet":
        """Read a certificate's bytes."""
        serial, names, seal = json.loads(document)
        return cls(SerialNumber(serial), tuple(names), seal)


@dataclass(frozen=True, slots=True)
class PlainDraft:
    """A simulated certificate: it leaves as the signer judged it."""

    document: bytes

    @property
    def sheets(self) -> int:
        """See `Drafted.sheets`."""
        return -(-len(Sheet.read(self.document).names) // _SHEET_HOLDS)

    def bare(self) -> bytes:
        """See `Drafted.bare`."""
        return self.document

    def protected(self, _protection: Protection) -> bytes:
        """See `Drafted.protected`."""
        return self.document


class SlowPress:
    """A press that takes its time: whatever else happens meanwhile happens."""

    def __init__(self, pause: Callable[[], None]) -> None:
        self._pause = pause

    def draft(self, content: CertificateContent, furniture: SheetFurniture) -> PlainDraft:
        """See `Press.draft`."""
        sheet = sheet_of(content, furniture)
        self._pause()
        return PlainDraft(sheet.encoded)

    def sheets_needed(self, content: CertificateContent, _furniture: SheetFurniture) -> int:
        """See `Press.sheets_needed`."""
        persons = len(content.persons) if isinstance(content, JuminhyoContent) else 1
        return -(-persons // _SHEET_HOLDS)


def sheet_of(content: CertificateContent, furniture: SheetFurniture) -> Sheet:
    """What the certificate says. Raises ValueError for a kind that simulated citizens do not ask for."""
    serial = SerialNumber(furniture.serial)
    match content:
        case JuminhyoContent():
            return Sheet(serial, tuple(sorted(person.name for person in content.persons)), None)
        case InkanContent():
            return Sheet(serial, (content.name,), content.registration_number)
        case _:
            raise ValueError("simulated citizens ask for 住民票 and 印鑑登録証明書")


class PaperSigner:
    """Implements `Signer`: signs a sheet that says what the register says."""

    def __init__(self, municipality: MunicipalityCode, key: SignatureKey) -> None:
        self._municipality = municipality
        self._key = key
        self.last_signed: Sheet | None = None
        """What was signed last; an answer with it leaves before anything else happens."""

    def approve(
        self, bare: bytes, claim: Claim, snapshot: Snapshot, kept: DualSignature | None
    ) -> ApprovedPaper | Objection:
        """See `Signer.approve`."""
        finding = look_up(snapshot, claim)
        if isinstance(finding, Objection):
            return finding
        if Sheet.read(bare) != _expected(claim, finding):
            return Objection.SURPLUS_TEXT
        return self.approved(bare, claim, kept)

    def approved(self, bare: bytes, claim: Claim, kept: DualSignature | None) -> ApprovedPaper:
        """The approval of a document that was found to be in order, without seals."""
        text = TextReading(bare.decode(), Place(0, 0, 0, 0))
        elliptic = self._key.signer.sign(claim.row.serial.encode())
        return ApprovedPaper(
            bare=(PageReading(width_mm=0, height_mm=0, texts=(text,), pictures=()),),
            protection=Protection(GENERIC_GUARD, "", claim.row.serial, ()),
            signature=kept or DualSignature(key=self._key.key_id, elliptic=elliptic, lattice=b""),
            seal_ids=(),
            seal_hash=seal_hash(claim.row.seed, ()),
        )

    def sign(self, document: bytes, claim: Claim, paper: ApprovedPaper) -> SignedManifest | Objection:
        """See `Signer.sign`."""
        if not paper.bare[0].holds(document.decode()):
            return Objection.CHANGED_AFTER_SEALING
        row, facts = claim.row, claim.row.facts
        self.last_signed = Sheet.read(document)
        manifest = Manifest(
            municipality=self._municipality,
            digest=facts.key.digest,
            line=facts.key.line,
            kind=claim.kind,
            subject=claim.card.subject(claim.session),
            document_sha256=document_digest(document),
            sheets=-(-len(claim.residents) // _SHEET_HOLDS),
            seal_ids=paper.seal_ids,
            seal_hash=paper.seal_hash,
            settlement=row.settlement,
            serial=row.serial,
            fee=facts.fee,
            data_version=facts.data_version,
            data_time=facts.data_time,
        )
        return SignedManifest(manifest, sign_manifest(manifest, self._key.signer, self._key.key_id))


def _expected(claim: Claim, finding: RegisterFinding) -> Sheet:
    names = tuple(sorted(person.name for person in finding.persons))
    return Sheet(claim.row.serial, names, None if finding.seal is None else finding.seal.registration_number)
