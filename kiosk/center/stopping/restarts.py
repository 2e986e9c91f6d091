"""A restart takes two people: each signs the same words about the same stop and its evidence."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Annotated, Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import Field
from sqlalchemy import Engine, func, insert, select

from kiosk.center.stopping.stops import Stop, Stops
from kiosk.center.store import APPROVALS
from kiosk.protocol import cose, fields
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.runtime.sqlite import utc_text
from kiosk.runtime.store import writing
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey

RESTART_AAD = b"kiosk-restart/1"
OPERATORS_NEEDED = 2


class Restart(Message):
    """What both operators sign."""

    type: Literal["restart"] = "restart"
    stop: Annotated[int, Field(ge=1)]
    name: fields.ShortText
    evidence: fields.Digest | None
    reason: Annotated[str, Field(min_length=10, max_length=200)]
    """Why it may begin again; the second operator has to give the same words."""


class Approved(Enum):
    """What became of a signature."""

    RESTARTED = auto()
    ONE_MORE_NEEDED = auto()
    SAME_OPERATOR = auto()


@dataclass(frozen=True, slots=True)
class Approval:
    """An operator's signature and certificate."""

    signed: bytes
    certificate_der: bytes


def approve(stop: Stop, reason: str, operator: TlsPrivateKey) -> Approval:
    """Sign a restart. Raises ValidationError for a reason that is too short or too long."""
    words = Restart(stop=stop.number, name=stop.what.name, evidence=stop.grounds.evidence, reason=reason)
    key_id = KeyId(thumbprint(operator.certificate_der)[:8])
    signed = cose.sign(encode(words), operator, key_id, RESTART_AAD, cose.Algorithm.ES256)
    return Approval(signed, operator.certificate_der)


class Restarts:
    """Collects approvals; `operators` are the thumbprints of the operators' certificates."""

    def __init__(self, store: Engine, operators: frozenset[bytes]) -> None:
        self._store = store
        self._operators = operators

    def take(self, stop: Stop, approval: Approval, now: datetime) -> Approved:
        """Take a signature; the second operator's one, under the same words, ends the stop.

        Raises NotAuthentic for a stranger, a broken signature, or words about something else.
        """
        operator = thumbprint(approval.certificate_der)
        words = self._verified(stop, operator, approval)
        with writing(self._store, "restarts") as connection:
            known = select(APPROVALS.c.operator, APPROVALS.c.signed).where(APPROVALS.c.stop == stop.number)
            given = connection.execute(known).all()
            if any(row.operator == operator for row in given):
                return Approved.SAME_OPERATOR
            if any(_words(row.signed) != words for row in given):
                raise NotAuthentic(Fault.WRONG_STATEMENT)
            connection.execute(
                insert(APPROVALS).values(
                    stop=stop.number, operator=operator, signed=approval.signed, approved_at=utc_text(now)
                )
            )
            count = connection.execute(
                select(func.count()).select_from(APPROVALS).where(APPROVALS.c.stop == stop.number)
            ).scalar_one()
        if count < OPERATORS_NEEDED:
            return Approved.ONE_MORE_NEEDED
        Stops(self._store).lift(stop.number, now)
        return Approved.RESTARTED

    def _verified(self, stop: Stop, operator: bytes, approval: Approval) -> Restart:
        if operator not in self._operators:
            raise NotAuthentic(Fault.UNKNOWN_KEY)
        key = x509.load_der_x509_certificate(approval.certificate_der).public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise NotAuthentic(Fault.ALGORITHM)
        words = decode(Restart, cose.parse(approval.signed).verify(key, RESTART_AAD))
        if (words.stop, words.name, words.evidence) != (stop.number, stop.what.name, stop.grounds.evidence):
            raise NotAuthentic(Fault.WRONG_STATEMENT)
        return words


def _words(signed: bytes) -> Restart:
    return decode(Restart, cose.parse(signed).payload or b"")
