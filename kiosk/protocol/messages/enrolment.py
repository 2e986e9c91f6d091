"""Renewal of a terminal's TLS certificate, over the connection that the present one opened."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.protocol.messages.base import Message


class RenewalRequest(Message):
    """Terminal to center: a new key wants a certificate."""

    type: Literal["renewal-request"] = "renewal-request"
    request: Annotated[bytes, Field(min_length=64, max_length=4096)]
    """PKCS #10, DER (RFC 2986)."""


class CertificateGiven(Message):
    """Center to terminal: the new certificate; from its first use on the old one lets nobody in."""

    type: Literal["certificate-given"] = "certificate-given"
    certificate: Annotated[bytes, Field(min_length=64, max_length=4096)]
    """PEM."""
