"""Message 10 to 11: one call, one answer, from one snapshot. No spool, no queue, no file in between."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.documents.errors import NotPrintable
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityProfile
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.municipality.applicants import holder_of
from kiosk.municipality.issuing.chosen import ChosenLine, content_of
from kiosk.municipality.issuing.entitled import line_refusal
from kiosk.municipality.ledger import Ledger, LedgerRow, LineFacts, LineKey
from kiosk.municipality.office import Office
from kiosk.municipality.press import Drafted
from kiosk.municipality.registry import Registry, Snapshot
from kiosk.municipality.signer import ApprovedPaper, Claim, Objection, SignedManifest
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import MAX_SHEETS
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.paper.dual_signature import DualSignature
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent


@dataclass(frozen=True, slots=True, repr=False)
class LineRequest:
    """One paid line of a session's order."""

    session: SessionId
    card: CardCertificate
    profile: MunicipalityProfile
    """What the municipality served when the session was opened."""
    key: LineKey
    chosen: ChosenLine
    fee: Yen
    printer_profile: PrinterProfileId
    terminal_certificate: bytes
    ordered_at: datetime
    """Hours and fee were checked then; what the register says is checked now."""
    not_after: datetime


@dataclass(frozen=True, slots=True, repr=False)
class IssuedDocument:
    """A finished certificate and its signed manifest."""

    pdf: bytes
    manifest: SignedManifest


class Signer(Protocol):
    """Reads a finished document again and signs its manifest, or objects; cities have a `DocumentSigner`."""

    def approve(
        self, bare: bytes, claim: Claim, snapshot: Snapshot, kept: DualSignature | None
    ) -> ApprovedPaper | Objection:
        """The seals for the bare document, or what speaks against it."""
        ...

    def sign(self, document: bytes, claim: Claim, paper: ApprovedPaper) -> SignedManifest | Objection:
        """The signed manifest of the protected document, or what speaks against it."""
        ...


class Issuer:
    """Issues lines and voids them."""

    def __init__(
        self,
        office: Office,
        registry: Registry,
        ledger: Ledger,
        signer: Signer,
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._office = office
        self._registry = registry
        self._ledger = ledger
        self._signer = signer
        self._clock = clock
        self._log = log

    def issue(self, request: LineRequest) -> IssuedDocument | Refusal:
        """The certificate of a line; the same bytes again for the same request, or a refusal for ever.

        A line that is refused before it left is void; one that left is its terminal's to void (ADR 158).
        """
        begun = self._clock.monotonic()
        repeated = self._ledger.find(request.key) is not None
        with self._registry.snapshot() as snapshot:
            row = self._ledger.claim(self._facts(request, snapshot), self._office.caps.copies_per_day)
            if row is None:
                return self._refused(request, Refusal.DAILY_LIMIT_REACHED)
            if row.state is LineState.VOID:
                return Refusal.ISSUE_FAILED
            issued = self._render_and_sign(request, row, snapshot)
            if isinstance(issued, IssuedDocument) and not self._released(request, row, snapshot):
                issued = Refusal.ISSUE_FAILED
        if isinstance(issued, Refusal):
            return self._refused(request, issued)
        if repeated:
            self._log.write(LogEvent.ISSUE_REPEATED, serial=row.serial)
        else:
            milliseconds = round((self._clock.monotonic() - begun) * 1000, 1)
            self._log.write(
                LogEvent.ISSUED, kind=request.chosen.kind.value, serial=row.serial, ms=milliseconds
            )
        return issued

    def void(self, request: LineRequest) -> LineState:
        """Declare a line void, issued or not; it is never issued again."""
        return self._told(self._ledger.void(self._facts_now(request), self._clock.now()))

    def state(self, key: LineKey) -> LineState:
        """What the ledger says about a line."""
        row = self._ledger.find(key)
        return LineState.NONE if row is None else row.state

    def _released(self, request: LineRequest, row: LedgerRow, snapshot: Snapshot) -> bool:
        """Whether the line may leave: nothing of whom it concerns changed while it was made."""
        card = request.card.card_hash
        holder = snapshot.card(card) or snapshot.registered_card(card)
        concerned = {*request.chosen.residents, *([holder.resident_id] if holder else [])}
        return self._ledger.release(row, snapshot.concern_of(concerned), self._clock.now())

    def _refused(self, request: LineRequest, refusal: Refusal) -> Refusal:
        """What was refused before it left is never issued, not even if the reason goes away."""
        self._told(self._ledger.refuse(self._facts_now(request), self._clock.now()))
        return refusal

    def _told(self, row: LedgerRow) -> LineState:
        if row.state is LineState.VOID:
            self._log.write(LogEvent.VOIDED, serial=row.serial)
        return row.state

    def _facts_now(self, request: LineRequest) -> LineFacts:
        with self._registry.snapshot() as snapshot:
            return self._facts(request, snapshot)

    def _facts(self, request: LineRequest, snapshot: Snapshot) -> LineFacts:
        return LineFacts(
            key=request.key,
            card=request.card.card_hash,
            kind=request.chosen.kind,
            fee=request.fee,
            issued_on=self._clock.now().date(),
            not_after=request.not_after,
            data_version=snapshot.linkage.version,
            data_time=snapshot.data_time(request.chosen.kind),
            printer_profile=request.printer_profile,
            terminal_certificate=request.terminal_certificate,
        )

    def _render_and_sign(
        self, request: LineRequest, row: LedgerRow, snapshot: Snapshot
    ) -> IssuedDocument | Refusal:
        applicant = holder_of(snapshot, request.card.card_hash, self._clock.now())
        if isinstance(applicant, Refusal):
            return applicant
        refusal = line_refusal(request.profile, applicant, request.chosen, request.ordered_at)
        if refusal is not None:
            return refusal
        facts = row.facts
        if applicant.version > facts.data_version:
            return Refusal.ISSUE_FAILED
        furniture = self._office.furniture(facts.issued_on, row.serial, facts.printer_profile)
        try:
            drafted = self._office.press.draft(
                content_of(request.chosen, applicant, self._office.profile.juminhyo_form), furniture
            )
            issued = self._protect_and_sign(drafted, _claim(request, row), snapshot)
        except NotPrintable:
            return Refusal.NAME_NOT_PRINTABLE
        if isinstance(issued, Objection):
            self._log.write(LogEvent.SIGNER_REFUSED, reason=issued.value)
            return Refusal.ISSUE_FAILED
        return issued

    def _protect_and_sign(
        self, drafted: Drafted, claim: Claim, snapshot: Snapshot
    ) -> IssuedDocument | Objection | Refusal:
        if drafted.sheets > MAX_SHEETS:
            return Refusal.ORDER_NOT_ALLOWED
        paper = self._approved(drafted.bare(), claim, snapshot)
        if isinstance(paper, Objection):
            return paper
        document = drafted.protected(paper.protection)
        signed = self._signer.sign(document, claim, paper)
        return signed if isinstance(signed, Objection) else IssuedDocument(document, signed)

    def _approved(self, bare: bytes, claim: Claim, snapshot: Snapshot) -> ApprovedPaper | Objection:
        """The approval under the signature that is kept, also where the same request runs twice at once."""
        kept = self._ledger.kept_signature(claim.row)
        paper = self._signer.approve(bare, claim, snapshot, kept)
        if isinstance(paper, Objection):
            return paper
        standing = self._ledger.keep_signature(claim.row, paper.signature)
        is_kept = standing == paper.signature
        return paper if is_kept else self._signer.approve(bare, claim, snapshot, standing)


def _claim(request: LineRequest, row: LedgerRow) -> Claim:
    chosen = request.chosen
    return Claim(
        session=request.session,
        card=request.card,
        kind=chosen.kind,
        extent=chosen.extent,
        residents=chosen.residents,
        items=chosen.items,
        row=row,
    )
