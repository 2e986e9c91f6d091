"""What the card code needs of the way to a card: PC/SC in the shop, a virtual card in process elsewhere."""

from collections.abc import Callable
from typing import Protocol

from kiosk.terminal.ports import CardPresence, CardProblem


class CardFailure(Exception):
    """The card cannot be used now; `problem` is what the citizen has to be told."""

    def __init__(self, problem: CardProblem) -> None:
        super().__init__(problem.name)
        self.problem = problem


class TransportLost(CardFailure):
    """The way to the card is gone: what was sent last may or may not have been carried out."""

    def __init__(self, problem: CardProblem = CardProblem.TORN_OUT) -> None:
        super().__init__(problem)


class CardMute(TransportLost):
    """The card does not answer, and nothing but taking it away will free it."""

    def __init__(self) -> None:
        super().__init__(CardProblem.MUTE)


class ReaderBarred(TransportLost):
    """Nobody gets at the reader, as it does not answer or is forbidden: what lies there is not known."""

    def __init__(self) -> None:
        super().__init__(CardProblem.READER_MISSING)


class Channel(Protocol):
    """An exclusive connection to one powered card."""

    @property
    def reader(self) -> str:
        """The name of the reader that holds the card."""
        ...

    def transmit(self, command: bytearray) -> bytes:
        """Send one command APDU, wait for its answer: data and status word, never less than 2 bytes.

        Raises TransportLost where no answer came; the channel is good for nothing but `close` then.
        """
        ...

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        """Ask the reader itself; `seconds` is how long a person may keep it waiting beside its own work.

        Empty where the reader does not know the code. Raises TransportLost as `transmit` does.
        """
        ...

    def close(self) -> None:
        """Power the card off and let go of it; harmless when called again."""
        ...


class Transport(Protocol):
    """A reader, or several, in which a card may lie."""

    def connect(self, reader: str | None = None) -> Channel:
        """Connect exclusively to the card in `reader`, or to the one that lies there, powered up afresh.

        Raises CardFailure: READER_MISSING, TORN_OUT where no card lies there, UNREADABLE where the card
        is held by another program or does not answer, SEVERAL_CARDS where nobody can tell which is meant.
        """
        ...


class Readers(Transport, Protocol):
    """A transport that tells where cards lie."""

    def occupied(self) -> tuple[str, ...]:
        """The names of the readers that hold a card. Raises CardFailure: READER_MISSING."""
        ...


class CardMonitor(Protocol):
    """Reports what lies in the reader."""

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Call `listener` with the present state, then at each change; one listener for one monitor."""
        ...

    def follow(self, reader: str) -> None:
        """The citizen's card is the one in `reader`: that it leaves is told, whatever lies elsewhere."""
        ...

    def close(self) -> None:
        """Stop reporting; no call of the listener begins after this returned."""
        ...
