"""Proof that a municipality answered something else than it was asked: the one ground for an automatic stop.

A manifest alone proves nothing: a terminal could lay an honest manifest beside another of its own requests.
The municipality's signature on its answer is bound to the very request (`kiosk.protocol.channel`), so the two
belong together, and the center's token says whose session it was and about which card. Neither request nor
answer holds citizen data.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol import cose, transcript
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.legs import Leg
from kiosk.protocol.manifest import Discrepancy, is_sealed_as_said, verify_manifest
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.issuing import Issue, Issued, Manifest
from kiosk.protocol.messages.reporting import ContradictionReport
from kiosk.protocol.sealing import Place
from kiosk.protocol.session_keys import SessionPublicKeys
from kiosk.protocol.statement import Statement
from kiosk.protocol.token import TOKEN_AAD, Token
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of

PROVABLE = frozenset(
    {
        Discrepancy.MUNICIPALITY,
        Discrepancy.REQUEST,
        Discrepancy.LINE,
        Discrepancy.SUBJECT,
        Discrepancy.SEALS,
    }
)
"""What the signed messages show by themselves. A wrong mark is not among them: it travels beside the box,
where the center could have put it. Kind, fee and document can be compared by the session alone."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A municipality, the session's token, and how its answer contradicts the request."""

    municipality: MunicipalityCode
    token: Token
    discrepancies: tuple[Discrepancy, ...]


MunicipalKeys = Callable[[MunicipalityCode], Sequence[TrustedKey]]


def examine_report(
    report: ContradictionReport, center_keys: Iterable[TrustedKey], keys_of: MunicipalKeys, at: datetime
) -> Proof:
    """What a report proves; `discrepancies` is empty where request and answer agree.

    `keys_of` gives a municipality's keys from the directory.
    Raises NotAuthentic or ProtocolViolation where a signature does not hold: then it proves nothing.
    """
    token = decode(Token, verify_by_one_of(center_keys, report.token, TOKEN_AAD, at))
    keys = _session_keys(report, token)
    claimed = decode(Issue, cose.parse(report.signed_request).payload or b"")
    asked = Place(Leg.ISSUE, token.session, transcript.after_quote(claimed.digest))
    request = decode(Issue, cose.parse(report.signed_request).verify(keys.verifying_key, asked.binding))
    said = transcript.advance(asked.transcript, report.signed_request)
    answered = Place(Leg.ISSUE_ANSWER, token.session, said)
    municipal = keys_of(token.audience)
    issued = decode(Issued, verify_by_one_of(municipal, report.signed_answer, answered.binding, at))
    manifest = verify_manifest(issued.manifest, municipal, at)
    return Proof(token.audience, token, _contradictions(token, request, manifest))


def _session_keys(report: ContradictionReport, token: Token) -> SessionPublicKeys:
    """The session's keys, as the card vouched for them in the statement that the center checked."""
    statement = decode(Statement, report.statement)
    keys = SessionPublicKeys(report.signing_key, report.sealing_key)
    if statement.digest != token.statement or statement.session != token.session:
        raise NotAuthentic(Fault.WRONG_STATEMENT)
    if statement.session_keys != keys.digest:
        raise NotAuthentic(Fault.WRONG_KEYS)
    return keys


def _contradictions(token: Token, request: Issue, manifest: Manifest) -> tuple[Discrepancy, ...]:
    agreements = {
        Discrepancy.MUNICIPALITY: manifest.municipality == token.audience,
        Discrepancy.REQUEST: manifest.digest == request.digest,
        Discrepancy.LINE: manifest.line == request.line,
        Discrepancy.SUBJECT: manifest.subject == token.subject,
        Discrepancy.SEALS: is_sealed_as_said(manifest),
    }
    return tuple(discrepancy for discrepancy, agrees in agreements.items() if not agrees)
