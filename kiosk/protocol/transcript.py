"""The running hash over what both ends have said, and the request digest that comes out of it.

Every signed message is hashed together with all before it. Who missed, swapped or reordered anything
has another transcript, and then nothing opens any more.
"""

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.money import Yen
from kiosk.protocol.identifiers import RequestDigest, SessionId, Transcript, labelled_digest

_LABEL = "kiosk-transcript/1"


def opening(session: SessionId, signed_ready: bytes) -> Transcript:
    """The transcript that a session's first sealed message is bound to."""
    return Transcript(labelled_digest(_LABEL, session, signed_ready))


def advance(transcript: Transcript, signed_message: bytes) -> Transcript:
    """The transcript after one more signed message."""
    return Transcript(labelled_digest(_LABEL, transcript, signed_message))


def request_digest(application: Transcript, fees: Sequence[Yen], expires_at: datetime) -> RequestDigest:
    """The name of an order: over the transcript after the application, the quoted fees and their expiry."""
    seconds = int(expires_at.timestamp())
    return RequestDigest(labelled_digest("kiosk-request/1", application, list(fees), seconds))


def after_quote(digest: RequestDigest) -> Transcript:
    """The transcript that issue, status and void are bound to: the order itself.

    They do not hang on each other, because an answer may be lost and its request come again.
    """
    return Transcript(labelled_digest(_LABEL, digest))
