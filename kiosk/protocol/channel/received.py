"""A request that a municipality has opened and whose signature held."""

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from kiosk.protocol.identifiers import Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import Message
from kiosk.protocol.messages.issuing import Close, Issue, Status, Void
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.messages.registering import RegistrationApplication

AnyRequest_co = TypeVar("AnyRequest_co", bound=Message, covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Received(Generic[AnyRequest_co]):
    """A request, and where its answer belongs."""

    leg: Leg
    message: AnyRequest_co
    answering: Transcript
    signed: bytes
    """The request as the session signed it: evidence."""
    repeated: bool = False
    """The very same bytes came before: answer from the ledger, do nothing twice."""


Request: TypeAlias = Application | RegistrationApplication | Issue | Status | Void | Close
"""What may come after message 5."""
