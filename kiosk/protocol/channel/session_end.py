"""The session's end of the sealed conversation. One object serves one session and is never used again."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import PrinterProfileId
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.protocol import transcript
from kiosk.protocol.channel.answers import AnswerReader, SignedAnswer
from kiosk.protocol.channel.envelope import SignatureKey, enclose
from kiosk.protocol.channel.ordered import OrderedRequest, quoted
from kiosk.protocol.channel.receiving import AwaitedDocument, Contradiction, IssuedLine, take_document
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import Subject, Transcript, key_id, new_salt
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import Message, decode, decode_either, encode, is_of
from kiosk.protocol.messages.greeting import Refused, SignedStatement
from kiosk.protocol.messages.issuing import Close, Issue, LineState, Status, StatusGiven, Void
from kiosk.protocol.messages.ordering import Application, OfferMade, Open, QuoteMade
from kiosk.protocol.messages.registering import (
    RegistrationApplication,
    RegistrationInvited,
    RegistrationTaken,
)
from kiosk.protocol.messages.relaying import Relayed
from kiosk.protocol.messages.reporting import ContradictionReport
from kiosk.protocol.readiness import AcceptedReady
from kiosk.protocol.sealing import Place
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.translation import line_parts, offer_of


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that was sent, and where its answer belongs."""

    box: bytes
    signed: bytes
    answer_place: Place


@dataclass(frozen=True, slots=True)
class _Offered:
    """The offer, or the invitation, that applications refer to."""

    digest: bytes
    transcript: Transcript


@dataclass(frozen=True, slots=True, repr=False)
class _Opened:
    """What the session was opened with; part of any evidence."""

    token: bytes
    statement: bytes


class SessionEnd:
    """Asks a municipality on behalf of one session.

    Methods that make a box raise RuntimeError when called before their time: a fault of the program.
    Methods that take an answer raise a ProtocolError when it is not the one that is awaited; it is then
    discarded and counted, and the session stands as if it had not come.
    """

    def __init__(self, keys: SessionKeys, ready: AcceptedReady, subject: Subject) -> None:
        self._keys = keys.public
        self._ready = ready
        self._subject = subject
        self._signature_key = SignatureKey(keys.signing, key_id(keys.public.signing))
        self._reader = AnswerReader(keys.sealing, ready.municipality.trusted_keys)
        self._sequence = 0
        self._pending: _Asked | None = None
        self._issues: dict[int, _Asked] = {}
        self._offered: _Offered | None = None
        self._invited: _Offered | None = None
        self._order: Order | None = None
        self._ordered: OrderedRequest | None = None
        self._opened: _Opened | None = None

    def open(self, token: bytes, statement: SignedStatement) -> bytes:
        """Message 5: the box that opens the session at the municipality."""
        if self._next_sequence() != 1:
            raise RuntimeError("a session is opened once, before anything else")
        message = Open(
            session=self._ready.session,
            token=token,
            statement=encode(statement),
            signing_key=self._keys.signing,
            sealing_key=self._keys.sealing,
        )
        self._opened = _Opened(token, statement.statement)
        return self._ask(Leg.OPEN, message, self._ready.opening).box

    def take_offer(self, box: bytes, at: datetime) -> Offer | RegistrationInvitation | Refusal:
        """Message 6 or 6r. Raises ProtocolError."""
        place, answer = self._answer(Leg.OPEN, box, at)
        said = _Offered(
            hashlib.sha256(answer.signed).digest(), transcript.advance(place.transcript, answer.signed)
        )
        if is_of(RegistrationInvited, answer.payload):
            invited = decode(RegistrationInvited, answer.payload)
            self._check_municipality(invited.municipality)
            self._invited = said
            label = MunicipalityLabel(invited.municipality, invited.municipality_name)
            return RegistrationInvitation(label, invited.instead, invited.expires_at)
        message = decode_either(OfferMade, Refused, answer.payload)
        if isinstance(message, Refused):
            return message.refusal
        self._check_municipality(message.municipality)
        self._offered = said
        return offer_of(message)

    def register(self, particulars: Particulars) -> bytes:
        """Message 7r: apply for registration."""
        if self._invited is None:
            raise RuntimeError("apply for registration only where the municipality invited to it")
        message = RegistrationApplication(
            sequence=self._next_sequence(),
            session=self._ready.session,
            salt=new_salt(),
            invitation=self._invited.digest,
            birth_date=particulars.birth_date,
            hittosha_kana=particulars.hittosha_kana,
            telephone=particulars.telephone,
        )
        return self._ask(Leg.REGISTRATION, message, self._invited.transcript).box

    def take_registered(self, box: bytes, at: datetime) -> RegistrationReceipt | Refusal:
        """Message 8r. Raises ProtocolError."""
        _, answer = self._answer(Leg.REGISTRATION, box, at)
        message = decode_either(RegistrationTaken, Refused, answer.payload)
        if isinstance(message, Refused):
            return message.refusal
        return RegistrationReceipt(message.number, message.applied_on)

    def apply(self, order: Order, printer_profile: PrinterProfileId) -> bytes:
        """Message 7, for this terminal's printer.

        Before anything was issued, a new application replaces the one before.
        """
        if self._offered is None or self._issues:
            raise RuntimeError("apply after the offer came and before the first line is issued")
        self._order = order
        self._ordered = None
        message = Application(
            sequence=self._next_sequence(),
            session=self._ready.session,
            salt=new_salt(),
            offer=self._offered.digest,
            lines=line_parts(order),
            printer_profile=printer_profile,
        )
        return self._ask(Leg.APPLICATION, message, self._offered.transcript).box

    def take_quote(self, box: bytes, at: datetime) -> Quote | Refusal:
        """Message 8. Raises ProtocolError, also for a digest that is not over what was said."""
        if self._order is None:
            raise RuntimeError("a quote answers an application; apply first")
        place, answer = self._answer(Leg.APPLICATION, box, at)
        message = decode_either(QuoteMade, Refused, answer.payload)
        if isinstance(message, Refused):
            return message.refusal
        self._ordered = quoted(self._order, message, place.transcript)
        return self._ordered.quote

    def issue(self, line: int, not_after: datetime) -> bytes:
        """Message 10 for one line. Asked again it is the same bytes, with the first `not_after`."""
        if line not in self._issues:
            ordered = self._require_ordered()
            message = Issue(
                sequence=self._next_sequence(),
                session=self._ready.session,
                digest=ordered.digest,
                line=line,
                not_after=not_after,
            )
            self._issues[line] = self._ask(Leg.ISSUE, message, ordered.transcript)
        return self._issues[line].box

    def take_issued(
        self, line: int, relayed: Relayed, buffer: memoryview, at: datetime
    ) -> IssuedLine | Refusal | Contradiction:
        """Messages 11 and 13: only an IssuedLine may be printed; else `buffer` was zeroized.

        Raises ProtocolError, with the buffer zeroized.
        """
        if line not in self._issues:
            raise RuntimeError("a document answers an issue; ask for this line first")
        asked = self._issues[line]
        expected = self._require_ordered().expected(line, self._ready.municipality.code, self._subject)
        awaited = AwaitedDocument(asked.answer_place, expected, asked.signed)
        return take_document(self._reader, awaited, relayed, buffer, at)

    def report_of(self, contradiction: Contradiction) -> ContradictionReport:
        """The evidence of a contradiction, for the center and whoever checks it after."""
        if self._opened is None:
            raise RuntimeError("nothing can be contradicted before the session is open")
        return ContradictionReport(
            token=self._opened.token,
            statement=self._opened.statement,
            signing_key=self._keys.signing,
            sealing_key=self._keys.sealing,
            signed_request=contradiction.signed_request,
            signed_answer=contradiction.signed_answer,
        )

    def status(self, line: int) -> bytes:
        """Message 12: ask what became of a line."""
        ordered = self._require_ordered()
        message = Status(
            sequence=self._next_sequence(), session=self._ready.session, digest=ordered.digest, line=line
        )
        return self._ask(Leg.STATUS, message, ordered.transcript).box

    def void(self, line: int) -> bytes:
        """Message 12: say that a line was not printed."""
        ordered = self._require_ordered()
        message = Void(
            sequence=self._next_sequence(), session=self._ready.session, digest=ordered.digest, line=line
        )
        return self._ask(Leg.VOID, message, ordered.transcript).box

    def take_state(self, line: int, box: bytes, at: datetime) -> LineState | Refusal:
        """The answer to the latest `status` or `void`. Raises ProtocolError."""
        leg = Leg.VOID if self._awaits(Leg.VOID) else Leg.STATUS
        _, answer = self._answer(leg, box, at)
        message = decode_either(StatusGiven, Refused, answer.payload)
        if isinstance(message, Refused):
            return message.refusal
        if (message.digest, message.line) != (self._require_ordered().digest, line):
            raise NotAuthentic(Fault.WRONG_DIGEST)
        return message.state

    def close(self) -> bytes:
        """Message 15: the citizen has left. Its answer needs no reading."""
        message = Close(sequence=max(self._next_sequence(), 2), session=self._ready.session)
        return self._ask(Leg.CLOSE, message, self._ready.opening).box

    def _check_municipality(self, code: MunicipalityCode) -> None:
        if code != self._ready.municipality.code:
            raise NotAuthentic(Fault.WRONG_MUNICIPALITY)

    def _next_sequence(self) -> int:
        self._sequence += 1
        return self._sequence

    def _require_ordered(self) -> OrderedRequest:
        if self._ordered is None:
            raise RuntimeError("lines exist only after a quote was accepted; apply first")
        return self._ordered

    def _ask(self, leg: Leg, message: Message, said: Transcript) -> _Asked:
        place = Place(leg, self._ready.session, said)
        envelope = enclose(message, self._signature_key, self._ready.sealing_key, place)
        answer_place = Place(leg.answer, self._ready.session, transcript.advance(said, envelope.signed))
        self._pending = _Asked(envelope.box, envelope.signed, answer_place)
        return self._pending

    def _awaits(self, leg: Leg) -> bool:
        return self._pending is not None and self._pending.answer_place.leg is leg.answer

    def _answer(self, leg: Leg, box: bytes, at: datetime) -> tuple[Place, SignedAnswer]:
        if self._pending is None or not self._awaits(leg):
            raise RuntimeError(f"nothing is awaited that {leg.answer} could answer")
        place = self._pending.answer_place
        return place, self._reader.read(box, place, at)
