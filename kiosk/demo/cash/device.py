"""What every virtual ccTalk device is: an address, a checksum and answers."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.terminal.till.cash.cctalk.frame import Checksum, Frame
from kiosk.terminal.till.cash.cctalk.headers import Header


@dataclass(frozen=True, slots=True)
class Reply:
    """What a device answers."""

    data: bytes = b""
    header: Header = Header.REPLY


ACK = Reply()
NAK = Reply(header=Header.NAK)


class Device(Protocol):
    """A device on the bus; all its methods are called under the bus's lock."""

    @property
    def address(self) -> int:
        """Where it listens."""
        ...

    @property
    def checksum(self) -> Checksum:
        """How it protects its frames."""
        ...

    def answer(self, command: Frame) -> Reply | None:
        """The reply; None for a device that stays silent."""
        ...

    def advance(self, now: float) -> None:
        """Let mechanics move on until `now`, in monotonic seconds."""
        ...
