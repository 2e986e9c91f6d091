"""A virtual My Number card: one class for every depth of test and demo.

Source: docs/reference/card.md, section 8.
"""

from dataclasses import dataclass
from threading import Event, RLock

from kiosk.demo.card.behaviour import (
    AnswerInstead,
    Behaviour,
    FallenMuteError,
    FallMute,
    Fault,
    Swap,
    SwappedError,
    TearOut,
    TornOutError,
    UnpoweredError,
)
from kiosk.demo.card.card_system import WRONG_LENGTH, CardSystem
from kiosk.demo.card.commands import SIGN, VERIFY, ReceivedCommand, parse
from kiosk.demo.card.files import Personalisation

ATR = bytes.fromhex("3BE000FF8131FE4514")
_WAKING = b"\x6f\x00"


@dataclass(frozen=True, slots=True)
class LoggedExchange:
    """One command as the card saw it, and what it answered."""

    command: str
    """Header, Lc and data in hexadecimal digits; the data of a VERIFY masked."""
    response_length: int
    le: int | None
    """Bytes asked for, 1 to 256; more in the extended form; None where none were."""
    status: str
    """Status word in hexadecimal digits; empty if the card did not answer."""
    is_verify_with_data: bool
    is_extended: bool
    """Whether its lengths were written in the extended form, which no client of a real card uses."""


class VirtualCard:
    """One card: files and counters outlast power and slots. One caller at a time may talk to it."""

    atr: bytes = ATR

    def __init__(self, made_for: Personalisation, behaviour: Behaviour | None = None) -> None:
        self._behaviour = behaviour or Behaviour()
        self._system = CardSystem(made_for, self._behaviour)
        self._lock = RLock()
        """A hand may take the power away while another thread sends a command."""
        self._unpowered = Event()
        self._unpowered.set()
        self._waking = False
        self._faults: dict[int, Fault] = {}
        self._log: list[LoggedExchange] = []

    @property
    def log(self) -> tuple[LoggedExchange, ...]:
        """Every command received so far; holds no PIN."""
        return tuple(self._log)

    @property
    def verifications(self) -> int:
        """How many VERIFY commands with data the card received: one a PIN entry, never more."""
        return sum(exchange.is_verify_with_data for exchange in self._log)

    @property
    def is_powered(self) -> bool:
        """Whether a reader keeps the card powered."""
        return not self._unpowered.is_set()

    def wait_until_unpowered(self, seconds: float) -> bool:
        """Wait until a reader has taken the power away; False if it did not within `seconds`."""
        return self._unpowered.wait(seconds)

    def plan(self, fault: Fault, at: int) -> None:
        """Play `fault` once, at the command that comes after `at` others from now on."""
        self._faults[len(self._log) + at] = fault

    def power_on(self) -> None:
        """Power up, or reset a card that has power."""
        with self._lock:
            if self.is_powered:
                self.reset()
                return
            self._unpowered.clear()
            self._waking = self._behaviour.wakes_with_6f00
            self._system.select_nothing()

    def power_off(self) -> None:
        """Take the power away: the one thing that surely clears the PIN state."""
        with self._lock:
            self._system.select_nothing()
            self._system.forget_verified_pins()
            self._unpowered.set()

    def reset(self) -> None:
        """Warm reset."""
        with self._lock:
            self._system.select_nothing()
            if self._behaviour.reset_clears_pin:
                self._system.forget_verified_pins()

    def transmit(self, apdu: bytes) -> bytes:
        """Answer one command APDU.

        Raises TornOutError, FallenMuteError or SwappedError as planned, UnpoweredError if the card has no
        power.
        """
        fault, answer = self._work_at(apdu)
        match fault:
            case TearOut():
                raise TornOutError
            case FallMute():
                raise FallenMuteError
            case Swap(lay_other=lay_other):
                raise SwappedError(lay_other)
            case _:
                return answer

    def _work_at(self, apdu: bytes) -> tuple[Fault | None, bytes]:
        """The fault that was planned for this command, and what the card answers to it."""
        with self._lock:
            if not self.is_powered:
                raise UnpoweredError("a card without power was sent a command")
            command = _parsed(apdu)
            fault = self._faults.pop(len(self._log), None)
            answer = self._answer(command) if _is_carried_out(fault) else b""
            if fault is not None:
                answer = fault.answer if isinstance(fault, AnswerInstead) else b""
            self._record(command, answer)
        if command is not None and command.ins == SIGN:
            self._unpowered.wait(self._behaviour.signing_seconds)  # or until it is pulled
        return fault, answer

    def _answer(self, command: ReceivedCommand | None) -> bytes:
        if command is None:
            return WRONG_LENGTH
        if self._waking:
            self._waking = False
            return _WAKING
        return self._system.execute(command)

    def _record(self, command: ReceivedCommand | None, answer: bytes) -> None:
        self._log.append(
            LoggedExchange(
                command="" if command is None else command.masked,
                response_length=max(0, len(answer) - 2),
                le=None if command is None else command.le,
                status=answer[-2:].hex().upper(),
                is_verify_with_data=command is not None and command.ins == VERIFY and bool(command.data),
                is_extended=command is not None and command.is_extended,
            )
        )


def _parsed(apdu: bytes) -> ReceivedCommand | None:
    try:
        return parse(apdu)
    except ValueError:
        return None


def _is_carried_out(fault: Fault | None) -> bool:
    match fault:
        case None | TearOut(carried_out=True) | FallMute(carried_out=True):
            return True
        case _:
            return False
