import pytest

from kiosk.terminal.card_release import PAUSE_SECONDS, TRIES, release_card
from kiosk.terminal.devices.card.transport import CardFailure, Channel
from kiosk.terminal.ports import CardProblem


class Powered:
    """A channel to a card that has power."""

    reader = "reader"

    def __init__(self) -> None:
        self.is_closed = False

    def transmit(self, command: bytearray) -> bytes:
        raise AssertionError(f"nothing is said to the card, not {len(command)} bytes either")

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        raise AssertionError(f"nothing is asked of the reader, not {code:X} with {request!r} in {seconds} s")

    def close(self) -> None:
        self.is_closed = True


class Held:
    """A reader that gives these problems, one a try, and then the card."""

    def __init__(self, *problems: CardProblem) -> None:
        self._problems = list(problems)
        self.card = Powered()

    def occupied(self) -> tuple[str, ...]:
        return (self.card.reader,)

    def connect(self, reader: str | None = None) -> Channel:
        assert reader == self.card.reader
        if self._problems:
            raise CardFailure(self._problems.pop(0))
        return self.card


def test_the_card_is_powered_off() -> None:
    transport = Held()
    assert release_card(transport, list[float]().append)
    assert transport.card.is_closed


@pytest.mark.parametrize("problem", [CardProblem.TORN_OUT, CardProblem.READER_MISSING])
def test_where_no_card_lies_there_is_nothing_to_do(problem: CardProblem) -> None:
    transport = Held(problem)
    assert release_card(transport, list[float]().append)
    assert not transport.card.is_closed


def test_a_card_that_the_dead_process_still_holds_is_waited_for() -> None:
    transport = Held(CardProblem.UNREADABLE, CardProblem.UNREADABLE)
    pauses: list[float] = []
    assert release_card(transport, pauses.append)
    assert transport.card.is_closed
    assert pauses == [PAUSE_SECONDS] * 2


def test_a_card_that_stays_out_of_reach_is_given_up() -> None:
    assert not release_card(Held(*[CardProblem.UNREADABLE] * TRIES), list[float]().append)


class TwoReaders:
    """A card in each of two readers; the first is held by another program."""

    def __init__(self) -> None:
        self.second = Powered()

    def occupied(self) -> tuple[str, ...]:
        return ("first", "second")

    def connect(self, reader: str | None = None) -> Channel:
        if reader == "second":
            return self.second
        raise CardFailure(CardProblem.UNREADABLE)


def test_every_reader_is_gone_to_because_nobody_knows_which_one_was_served() -> None:
    readers = TwoReaders()
    assert not release_card(readers, list[float]().append)
    assert readers.second.is_closed
