"""Sends commands over a channel: status words that ask for another command, the trace, no trace of a PIN."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.terminal.devices.card.apdu import Command, Instruction, Meaning, Response, StatusWord
from kiosk.terminal.devices.card.pin_pad import ReaderPad, pin_pad_of
from kiosk.terminal.devices.card.profile import CardProfile
from kiosk.terminal.devices.card.time_budget import TimeBudget
from kiosk.terminal.devices.card.transport import Channel, TransportLost
from kiosk.terminal.ports import CardProblem, PadOutcome

MAX_CHAINED_RESPONSES = 64
"""GET RESPONSE commands in a row: a card that always promises more data must not hold the kiosk."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One command and its answer, as a trace may show it: without PIN and without the card's data."""

    command: str
    """Hexadecimal digits; the data of a VERIFY is masked."""
    command_length: int
    response_length: int
    """Bytes of data, without the status word."""
    status: StatusWord | None
    """None where no answer came."""

    def as_json(self) -> dict[str, object]:
        """The exchange as `kiosk card test --json` prints it."""
        status = None if self.status is None else str(self.status)
        return {"command": self.command, "response_length": self.response_length, "sw": status}


Trace = Callable[[Exchange], None]


def untraced(_exchange: Exchange) -> None:
    """The trace of a session that nobody looks at."""


class Dialogue:
    """Commands and answers over one channel."""

    def __init__(self, channel: Channel, trace: Trace = untraced, budget: TimeBudget | None = None) -> None:
        self._channel = channel
        self._trace = trace
        self._budget = budget or TimeBudget()

    def send(self, command: Command) -> Response:
        """Send `command`, once more with the right Le after 6Cxx; fetch the rest after 61xx.

        A command without Le is never sent again. Raises TransportLost; CardMute, before anything is sent,
        where the time of the call is used up.
        """
        response = self._transmit(command)
        if command.le is not None and response.status.meaning is Meaning.WRONG_LENGTH_EXPECTED:
            response = self._transmit(replace(command, le=response.status.length))
        return self._complete(response)

    def pin_pad(self) -> ReaderPad | None:
        """The pad of the reader, if it has one. Raises TransportLost."""
        self._budget.check()
        return pin_pad_of(self._channel)

    def verify_on_pad(self, pad: ReaderPad, profile: CardProfile) -> Response | PadOutcome:
        """Have the pad send the one VERIFY; the trace shows it as if we had. Raises TransportLost."""
        self._budget.check()
        has_display = pad.has_display()
        self._budget.check()
        answer = pad.verify(profile, has_display=has_display)
        self._budget.renew()  # the time at the keys was the citizen's
        if isinstance(answer, Response):
            command = Command(0x00, Instruction.VERIFY, 0x00, 0x80, bytes(profile.pin_digits))
            self._trace(Exchange(command.masked(), len(command.encode()), len(answer.data), answer.status))
        return answer

    def _complete(self, response: Response) -> Response:
        data = response.data
        for _ in range(MAX_CHAINED_RESPONSES):
            if response.status.meaning is not Meaning.MORE_DATA:
                return Response(data, response.status)
            response = self._transmit(
                Command(0x00, Instruction.GET_RESPONSE, 0x00, 0x00, le=response.status.length)
            )
            data += response.data
        raise TransportLost(CardProblem.UNREADABLE)

    def _transmit(self, command: Command) -> Response:
        self._budget.check()
        encoded = command.encode()
        length = len(encoded)
        try:
            answer = self._channel.transmit(encoded)
        except TransportLost:
            self._trace(Exchange(command.masked(), length, 0, None))
            raise
        finally:
            encoded[:] = bytes(length)
        response = Response.parse(answer)
        self._trace(Exchange(command.masked(), length, len(response.data), response.status))
        return response
