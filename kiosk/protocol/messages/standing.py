"""What a municipality runs and how far its audit log has come: the center asks daily and oftener."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.protocol import fields
from kiosk.protocol.messages.anchoring import MAX_HEADS
from kiosk.protocol.messages.base import Message, Part

MAX_SERVERS = 64
"""The most servers of one municipality."""

Entries = Annotated[int, Field(ge=0)]


class AuditHead(Part):
    """How many entries an audit log has, and the head of its chain there."""

    entries: Entries
    head: fields.Digest


class StandingRequest(Message):
    """Center to municipality: how it stands, and whether these heads, which are kept, are of its log."""

    type: Literal["standing-request"] = "standing-request"
    municipality: fields.MunicipalityCodeField
    nonce: fields.NonceField
    anchored: Annotated[tuple[AuditHead, ...], Field(max_length=MAX_HEADS)]


class ServerPart(Part):
    """One server that was heard of: its program's version, and the digest of its configuration."""

    server_version: fields.ShortText
    configuration: fields.Digest


class Standing(Message):
    """The answer, signed by the municipality's message key."""

    type: Literal["standing"] = "standing"
    municipality: fields.MunicipalityCodeField
    nonce: fields.NonceField
    servers: Annotated[tuple[ServerPart, ...], Field(max_length=MAX_SERVERS)]
    audit: AuditHead
    missing: Annotated[tuple[Entries, ...], Field(max_length=MAX_HEADS)]
    """The numbers of entries of those heads that are not part of the audit log."""
