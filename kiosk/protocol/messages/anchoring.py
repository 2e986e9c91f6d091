"""The head of a till's journal, told to the center daily: no past event changes unseen. No citizen data."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.protocol import fields
from kiosk.protocol.messages.base import Message, Part

MAX_HEADS = 32
"""The most heads in one answer: a month of daily ones."""

Events = Annotated[int, Field(ge=1)]


class JournalHead(Message):
    """How many events the journal has, and the hash of its chain at the newest one."""

    type: Literal["journal-head"] = "journal-head"
    events: Events
    head: fields.Digest


class SignedJournalHead(Message):
    """Terminal to center: its signature over a `JournalHead`, and the certificate that checks it."""

    type: Literal["signed-journal-head"] = "signed-journal-head"
    signed: Annotated[bytes, Field(min_length=1, max_length=1024)]
    """COSE_Sign1, ES256, by the terminal's TLS key."""
    certificate: Annotated[bytes, Field(min_length=64, max_length=4096)]
    """DER."""


class AnchoredHead(Part):
    """A head that the center keeps."""

    events: Events
    head: fields.Digest


class HeadsAnchored(Message):
    """Center to terminal: the newest heads that it keeps of this terminal, newest first.

    The terminal compares: each of them has to be part of its journal.
    """

    type: Literal["heads-anchored"] = "heads-anchored"
    heads: Annotated[tuple[AnchoredHead, ...], Field(max_length=MAX_HEADS)]
