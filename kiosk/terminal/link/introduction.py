"""Messages 1 to 3: a session that a municipality is ready for, and what the card has to sign for it."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import RegistrationInvitation
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.identifiers import Nonce, SessionId, TerminalId, new_session_id
from kiosk.protocol.messages.greeting import Hello, SignedStatement
from kiosk.protocol.readiness import AcceptedReady
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.statement import Statement


@dataclass(frozen=True, slots=True, repr=False)
class Newcomer:
    """A card before its session is known anywhere: a fresh session id and fresh keys."""

    card: CardCertificate
    session: SessionId
    keys: SessionKeys

    @classmethod
    def with_card(cls, card: CardCertificate) -> "Newcomer":
        """Begin a session for this card."""
        return cls(card, new_session_id(), SessionKeys.generate())

    def hello(self, municipality: MunicipalityCode | None) -> Hello:
        """Message 1, towards a named municipality or the one where the card's holder lives."""
        return Hello(
            session=self.session,
            municipality=municipality,
            card=self.card.card_hash if municipality is None else None,
        )

    def introduced(
        self, terminal: TerminalId, ready: AcceptedReady, center_nonce: Nonce, *, was_named: bool
    ) -> "Introduction":
        """The session after message 2; `was_named` where the citizen chose the municipality by its name."""
        statement = Statement(
            center_nonce=center_nonce,
            municipal_nonce=ready.nonce,
            municipality=ready.municipality.code,
            terminal=terminal,
            session=self.session,
            session_keys=self.keys.public.digest,
        )
        end = SessionEnd(self.keys, ready, self.card.subject(self.session))
        label = MunicipalityLabel(ready.municipality.code, ready.municipality.name)
        return Introduction(self.session, label, self.card, statement, end, was_named)


@dataclass(frozen=True, slots=True, repr=False)
class Introduction:
    """A session whose municipality said that it is ready."""

    session: SessionId
    municipality: MunicipalityLabel
    card: CardCertificate
    statement: Statement
    end: SessionEnd
    was_named: bool

    @property
    def to_be_signed(self) -> bytes:
        """What the card signs."""
        return self.statement.to_be_signed(self.card)

    def signed(self, signature: bytes) -> SignedStatement:
        """Message 3."""
        return self.statement.signed_with(signature, self.card.x509.public_bytes(Encoding.DER))

    def told_to_the_citizen(
        self, answer: RegistrationInvitation | Refusal
    ) -> RegistrationInvitation | Refusal:
        """What an answer other than an offer means for somebody who chose this municipality.

        The municipality knows the card alone. Whoever named it gave it as the one of their 本籍, and lives
        elsewhere: what is missing there is the registration for use (利用登録), not the person's record.
        Whoever came as a resident is not invited: they hear why they are none.
        """
        if isinstance(answer, RegistrationInvitation):
            return answer if self.was_named else answer.instead
        if self.was_named and answer is Refusal.PERSON_UNKNOWN:
            return Refusal.HONSEKI_NOT_REGISTERED
        return answer
