"""A printer that answers as a good one would, but for the answers that a test spoils."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import pytest

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.encoding import decode, encode
from kiosk.terminal.devices.printer.ipp.errors import TransportError
from kiosk.terminal.devices.printer.ipp.message import Group, Message
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import Operation, Status
from kiosk.terminal.devices.printer.lock import Hold
from kiosk.terminal.devices.printer.settings import Patience
from kiosk.terminal.ports import PrintOutcome
from tests.terminal.devices.printer.ipp.odd_printer import DONE, GOOD_PRINTER, PRINTING, SETTINGS

DOCUMENT = memoryview(b"%PDF-made-up")


@dataclass
class StepTime:
    """A clock that waiting moves on."""

    now: float = 0.0

    def read(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@dataclass(frozen=True)
class Tail:
    """Other bytes in place of the answer."""

    octets: bytes


@dataclass(frozen=True)
class Octet:
    """One byte of the answer exchanged."""

    place: int
    octet: int


@dataclass(frozen=True)
class Code:
    """Another status, with everything else as it was."""

    code: int


Spoil = Tail | Octet | Code | TransportError | None
"""What becomes of an answer; None leaves it as it is."""


@dataclass
class NonsensePrinter:
    """Answers as a good printer would, but for the answers that `spoil` changes."""

    spoil: Iterator[Spoil]
    documents: int = 0
    honest_end: bool = True
    asked: list[int] = field(default_factory=list)

    def kept_open(self) -> AbstractContextManager[None]:
        return nullcontext()

    def post(self, message: bytes, document: memoryview | None, patience: Patience) -> bytes:
        assert patience.total > 0
        self.documents += document is not None
        request, _ = decode(message)
        self.asked.append(request.code)
        groups = self._groups(request.code)
        answer = encode(Message(Status.OK, request.request_id, groups))
        match next(self.spoil, None):
            case TransportError() as failure:
                raise failure
            case Octet(place, octet):
                changed = bytearray(answer)
                changed[place % len(changed)] = octet
                return bytes(changed)
            case Code(code):
                return encode(Message(code, request.request_id, groups))
            case Tail(octets):
                return octets
            case None:
                return answer

    def _groups(self, operation: int) -> tuple[Group, ...]:
        match operation:
            case Operation.GET_PRINTER_ATTRIBUTES:
                return (GOOD_PRINTER,)
            case Operation.PRINT_JOB:
                return (PRINTING,)
            case Operation.GET_JOB_ATTRIBUTES:
                return (DONE,) if self.honest_end else (PRINTING,)
            case Operation.GET_JOBS:
                return (PRINTING,) if self.documents else ()
            case _:
                return ()


class MemoryLock:
    """The printer's lock without a disk."""

    def __init__(self) -> None:
        self.is_locked = False
        self.held: Hold | None = None

    def hold(self, hold: Hold) -> None:
        self.held = hold

    def release(self) -> None:
        self.held = None

    def lock(self) -> None:
        self.is_locked, self.held = True, None

    def unlock(self) -> None:
        self.is_locked, self.held = False, None


def print_on(printer: NonsensePrinter, lock: MemoryLock, monkeypatch: pytest.MonkeyPatch) -> PrintOutcome:
    time = StepTime()
    driver = IppPrinter(SETTINGS, lock, pacing=Pacing(time.read, time.wait))
    monkeypatch.setattr(driver._client, "_transport", printer)
    return driver.print_document(DOCUMENT, 1, lambda _: None)
