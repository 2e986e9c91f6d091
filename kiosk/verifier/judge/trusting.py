"""Whether a seal or a record may be believed, by the trust list alone."""

from datetime import date

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.paper.record import PaperBack, PaperRecord
from kiosk.protocol.paper.seal import PaperSeal, SignedSeal
from kiosk.protocol.paper.trust_list import SealKeyPart, TrustList
from kiosk.runtime.clock import JAPAN
from kiosk.verifier.judge.verdict import Reason

_SEAL_ALGORITHM = "Ed25519"
_RECORD_ALGORITHM = "ML-DSA-44"


def seal_reasons(signed: SignedSeal, trust: TrustList, today: date) -> tuple[Reason, ...]:
    """What speaks against a seal by itself, or has to be said about it."""
    key = _find(trust, signed.key_id)
    if key is None:
        return (_why_not_listed(trust, signed.seal.municipality, signed.seal.issued_on),)
    try:
        signed.verify(key.elliptic)
    except ProtocolError:
        return (Reason.SIGNATURE_WRONG,)
    reasons = list(_key_reasons(key, signed.seal))
    if is_recalled(trust, signed.seal):
        reasons.append(Reason.RECALLED)
    if is_past_sunset(trust, _SEAL_ALGORITHM, today):
        reasons.append(Reason.ALGORITHM_SUNSET)
    if key.compromised_at is not None:
        reasons.append(Reason.KEY_STOLEN)
    return tuple(reasons)


def record_reasons(back: PaperBack, trust: TrustList, today: date) -> tuple[Reason, ...]:
    """What speaks against an opened back, or proves it although its key was stolen later."""
    key = _find(trust, KeyId(back.signature.key))
    if key is None:
        record = back.opened_record
        return (_why_not_listed(trust, record.municipality, record.issued_on),)
    try:
        back.verify(key.paired)
    except ProtocolError:
        return (Reason.SIGNATURE_WRONG,)
    if is_past_sunset(trust, _RECORD_ALGORITHM, today):
        return (Reason.ALGORITHM_SUNSET,)
    if key.compromised_at is None:
        return ()
    return (Reason.PROVEN_BY_SEAL_LOG if is_logged(trust, key, back.opened_record) else Reason.KEY_STOLEN,)


def municipality_name(trust: TrustList, signed: SignedSeal) -> str | None:
    """The municipality that the seal's key belongs to, as it is shown."""
    key = _find(trust, signed.key_id)
    return None if key is None else key.name


def sunset_of_seals(trust: TrustList) -> date | None:
    """When a front alone will prove nothing any more, if that is known."""
    return next((sunset.day for sunset in trust.sunsets if sunset.algorithm == _SEAL_ALGORITHM), None)


def is_past_sunset(trust: TrustList, algorithm: str, today: date) -> bool:
    """Whether signatures of that algorithm prove nothing any more."""
    return any(sunset.algorithm == algorithm and sunset.day < today for sunset in trust.sunsets)


def is_recalled(trust: TrustList, seal: PaperSeal) -> bool:
    """Whether the certificate was recalled."""
    return any(void.municipality == seal.municipality and void.serial == seal.serial for void in trust.voids)


def is_logged(trust: TrustList, key: SealKeyPart, record: PaperRecord) -> bool:
    """Whether the seal log knew the certificate before the key was stolen."""
    name = record.seal_hash
    return any(
        epoch.municipality == key.municipality
        and key.compromised_at is not None
        and epoch.closed_at < key.compromised_at
        and epoch.hashes is not None
        and name in epoch.hashes
        for epoch in trust.epochs
    )


def _find(trust: TrustList, key_id: KeyId | None) -> SealKeyPart | None:
    return next((key for key in trust.keys if key.paired.key_id == key_id), None)


def _why_not_listed(trust: TrustList, municipality: MunicipalityCode, issued_on: date) -> Reason:
    """Whether the list tells other keys of this issuer for that day, or nothing.

    An edition from before the day of issue cannot know a key that took the place of another since.
    """
    knows_issuer = any(
        key.municipality == municipality and key.first_day <= issued_on <= key.last_day for key in trust.keys
    )
    is_older = trust.issued_at.astimezone(JAPAN).date() < issued_on
    return Reason.KEY_NOT_OF_ISSUER if knows_issuer and not is_older else Reason.ISSUER_UNKNOWN


def _key_reasons(key: SealKeyPart, seal: PaperSeal) -> tuple[Reason, ...]:
    if key.municipality != seal.municipality:
        return (Reason.KEY_NOT_OF_ISSUER,)
    destroyed = key.destroyed_at is not None and seal.issued_on > key.destroyed_at.date()
    if destroyed or not key.first_day <= seal.issued_on <= key.last_day:
        return (Reason.OUTSIDE_KEY_DAYS,)
    return ()
