"""Messages 11 and 13: open a document into locked memory and check it whole, or leave nothing of it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.answers import AnswerReader
from kiosk.protocol.errors import ProtocolViolation, SealBroken
from kiosk.protocol.legs import Leg
from kiosk.protocol.manifest import Discrepancy, ExpectedManifest, check_manifest, verify_manifest
from kiosk.protocol.messages.base import decode_either
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import Issued, Manifest
from kiosk.protocol.messages.relaying import Relayed
from kiosk.protocol.sealing import Place, open_into, opened_size, zeroize


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """A document that agrees with what was ordered; a view into the caller's buffer, and its manifest."""

    document: memoryview
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A validly signed manifest that is not about what was ordered. Nothing of the document is left.

    The signed answer is bound to the signed request, so the two are the evidence on which a municipality may
    be stopped (`kiosk.protocol.contradiction`); neither holds citizen data.
    """

    discrepancies: tuple[Discrepancy, ...]
    signed_request: bytes
    signed_answer: bytes


@dataclass(frozen=True, slots=True)
class AwaitedDocument:
    """What a session waits for after message 10."""

    place: Place
    expected: ExpectedManifest
    signed_request: bytes


def take_document(
    reader: AnswerReader, awaited: AwaitedDocument, relayed: Relayed, buffer: memoryview, at: datetime
) -> IssuedLine | Refusal | Contradiction:
    """Open `relayed` into `buffer`, which needs `buffer_size(relayed)` bytes, and check it.

    Whatever else than an IssuedLine comes out, exceptions included, the buffer is zeroized.
    Raises SealBroken, NotAuthentic or ProtocolViolation; ValueError for too small a buffer.
    """
    taken: IssuedLine | Refusal | Contradiction | None = None
    try:
        taken = _take(reader, awaited, relayed, buffer, at)
        return taken
    finally:
        if not isinstance(taken, IssuedLine):
            zeroize(buffer)


def _take(
    reader: AnswerReader, awaited: AwaitedDocument, relayed: Relayed, buffer: memoryview, at: datetime
) -> IssuedLine | Refusal | Contradiction:
    opened = open_into(relayed.box, reader.opening_key, awaited.place, buffer)
    answer = reader.verified(opened.head.tobytes(), awaited.place, at)
    message = decode_either(Issued, Refused, answer.payload)
    if isinstance(message, Refused):
        if opened.attachment or relayed.mark is not None:
            raise ProtocolViolation("a refusal carries neither document nor mark")
        return message.refusal
    manifest = verify_manifest(message.manifest, reader.municipal_keys, at)
    discrepancies = check_manifest(manifest, awaited.expected, opened.attachment, relayed.mark)
    if discrepancies:
        return Contradiction(discrepancies, awaited.signed_request, answer.signed)
    return IssuedLine(opened.attachment, manifest)


def buffer_size(relayed: Relayed) -> int:
    """How many bytes of locked memory `take_document` needs.

    Raises SealBroken for a box of a size that no answer to an issue has.
    """
    size = opened_size(relayed.box)
    if size not in Leg.ISSUE_ANSWER.buckets:
        raise SealBroken
    return size
