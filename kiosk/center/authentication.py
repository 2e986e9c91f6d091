"""Messages 3 and 4: the card's statement is checked, a session token is granted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.center.nonces import Nonces
from kiosk.center.revocation import RevocationCheck
from kiosk.center.sessions import Sessions
from kiosk.center.token_keys import TokenKeys
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate, CardTrust, refusal_of
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.identifiers import TerminalId
from kiosk.protocol.limits import TOKEN_LIFETIME
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import Refused, SignedStatement, TokenGranted
from kiosk.protocol.statement import ExpectedStatement, Statement, verify_statement
from kiosk.protocol.token import Token, sign_token
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent


@dataclass(frozen=True, slots=True)
class CardDesk:
    """Whom the center believes about cards: their issuers, and whoever knows what was revoked."""

    trust: CardTrust
    revocation: RevocationCheck


@dataclass(frozen=True, slots=True, repr=False)
class _Vouched:
    """What others vouched for: the TLS handshake for the terminal, the responder for the card."""

    terminal_certificate: bytes
    ocsp_response: bytes


class Authentication:
    """Grants a token for a statement that a trusted card signed, for this session, from this terminal."""

    def __init__(
        self,
        desk: "CardDesk",
        sessions: Sessions,
        nonces: Nonces,
        keys: Callable[[], TokenKeys],
        clock: Clock,
        log: EventLog,
    ) -> None:
        self._trust = desk.trust
        self._revocation = desk.revocation
        self._sessions = sessions
        self._nonces = nonces
        self._keys = keys
        self._clock = clock
        self._log = log

    def check(
        self, signed: SignedStatement, terminal_id: str, terminal_certificate: bytes
    ) -> TokenGranted | Refused:
        """Check certificate, statement and nonce; the nonce is used up by the first good statement.

        Raises ProtocolViolation if statement or certificate are malformed.
        """
        now = self._clock.now()
        card = CardCertificate.from_der(signed.certificate)
        claimed = decode(Statement, signed.statement)
        municipality = self._sessions.destination(claimed.session, terminal_id, now)
        if municipality is None:
            return self._refused(Refusal.SESSION_EXPIRED)
        refusal = refusal_of(card, self._trust, now)
        if refusal is not None:
            return self._refused(refusal)
        expected = ExpectedStatement(claimed.session, municipality, terminal=TerminalId(terminal_id))
        try:
            statement = verify_statement(signed, card, expected)
        except NotAuthentic as fault:
            self._log.write(LogEvent.PROTOCOL_VIOLATION, step="authenticate", reason=fault.fault.value)
            return self._refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)
        if not self._nonces.take(statement.center_nonce, statement.session, now):
            return self._refused(Refusal.SESSION_EXPIRED)
        standing = self._revocation.ask(card, now)
        if isinstance(standing, Refusal):
            return self._refused(standing)
        self._log.write(LogEvent.AUTHENTICATED, terminal=terminal_id, municipality=municipality)
        return TokenGranted(token=self._token(statement, card, _Vouched(terminal_certificate, standing), now))

    def _token(
        self,
        statement: Statement,
        card: CardCertificate,
        vouched: "_Vouched",
        now: datetime,
    ) -> bytes:
        token = Token(
            session=statement.session,
            statement=statement.digest,
            terminal=statement.terminal,
            terminal_certificate=vouched.terminal_certificate,
            subject=card.subject(statement.session),
            audience=statement.municipality,
            issued_at=now,
            expires_at=now + TOKEN_LIFETIME,
            ocsp_response=vouched.ocsp_response,
        )
        key = self._keys().signing(now)
        return sign_token(token, key.private, key.key_id)

    def _refused(self, refusal: Refusal) -> Refused:
        self._log.write(LogEvent.REFUSED, refusal=refusal.value, step="authenticate")
        return Refused(refusal=refusal)
