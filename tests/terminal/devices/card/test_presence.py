from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread

from kiosk.terminal.devices.card.presence import PresenceReport
from kiosk.terminal.devices.card.resource_manager import ReaderState
from kiosk.terminal.ports import CardPresence

EMPTY_FLAG, PRESENT_FLAG, EXCLUSIVE_FLAG, UNKNOWN_FLAG = 0x10, 0x20, 0x80, 0x04


def state(name: str, flags: int, events: int = 0) -> ReaderState:
    return ReaderState(name, events << 16 | flags)


def reported(*updates: tuple[ReaderState, ...]) -> list[CardPresence]:
    seen: list[CardPresence] = []
    report = PresenceReport(seen.append)
    for update in updates:
        report.update(update)
    return seen


def test_no_reader_is_told() -> None:
    assert reported(()) == [CardPresence.READER_MISSING]


def test_the_same_state_is_told_once() -> None:
    empty = (state("a", EMPTY_FLAG),)
    assert reported(empty, empty) == [CardPresence.EMPTY]


def test_a_card_held_by_the_kiosk_itself_is_no_change() -> None:
    present = (state("a", PRESENT_FLAG, 1),)
    held = (state("a", PRESENT_FLAG | EXCLUSIVE_FLAG, 1),)
    assert reported(present, held, present) == [CardPresence.CARD_PRESENT]


def test_one_card_in_any_of_several_readers_is_a_card() -> None:
    assert reported((state("a", EMPTY_FLAG), state("b", PRESENT_FLAG))) == [CardPresence.CARD_PRESENT]


def test_losing_one_of_two_readers_leaves_the_other() -> None:
    both = (state("a", EMPTY_FLAG), state("b", EMPTY_FLAG))
    assert reported(both, (state("a", UNKNOWN_FLAG), state("b", EMPTY_FLAG))) == [CardPresence.EMPTY]


def test_a_card_exchanged_between_two_looks_is_a_removal_and_an_insertion() -> None:
    first, second = (state("a", PRESENT_FLAG, 1),), (state("a", PRESENT_FLAG, 3),)
    assert reported(first, second) == [
        CardPresence.CARD_PRESENT,
        CardPresence.EMPTY,
        CardPresence.CARD_PRESENT,
    ]


def test_losing_the_service_is_losing_the_reader() -> None:
    seen: list[CardPresence] = []
    report = PresenceReport(seen.append)
    report.update((state("a", EMPTY_FLAG),))
    report.readers_lost()
    report.readers_lost()
    assert seen == [CardPresence.EMPTY, CardPresence.READER_MISSING]


A_ALONE = (state("a", PRESENT_FLAG, 1), state("b", EMPTY_FLAG))
BOTH = (state("a", PRESENT_FLAG, 1), state("b", PRESENT_FLAG, 1))
B_ALONE = (state("a", EMPTY_FLAG, 2), state("b", PRESENT_FLAG, 1))
LEFT_AND_ANOTHER = [CardPresence.CARD_PRESENT, CardPresence.EMPTY, CardPresence.CARD_PRESENT]


def following(reader: str, *updates: tuple[ReaderState, ...]) -> list[CardPresence]:
    """What is reported when the citizen's card was met in `reader` after the first update."""
    seen: list[CardPresence] = []
    report = PresenceReport(seen.append)
    for place, update in enumerate(updates):
        report.update(update)
        if place == 0:
            report.follow(reader)
    return seen


def test_the_card_that_is_served_leaves_though_another_lies_in_a_second_reader() -> None:
    assert following("a", BOTH, B_ALONE) == LEFT_AND_ANOTHER


def test_a_reader_unplugged_with_the_card_that_is_served_is_a_removal_too() -> None:
    assert following("a", BOTH, (state("b", PRESENT_FLAG, 1),)) == LEFT_AND_ANOTHER


def test_what_is_laid_or_lifted_in_another_reader_is_not_the_card_that_is_served() -> None:
    exchanged = (state("a", PRESENT_FLAG, 1), state("b", PRESENT_FLAG, 3))
    assert following("a", A_ALONE, BOTH, exchanged, A_ALONE) == [CardPresence.CARD_PRESENT]


def test_a_card_that_has_left_is_followed_no_longer() -> None:
    both_again = (state("a", PRESENT_FLAG, 3), state("b", PRESENT_FLAG, 1))
    a_again = (state("a", PRESENT_FLAG, 3), state("b", EMPTY_FLAG, 2))
    assert following("a", BOTH, B_ALONE, both_again, a_again) == [
        *LEFT_AND_ANOTHER,
        CardPresence.EMPTY,
        CardPresence.CARD_PRESENT,
    ]


def test_a_service_that_ends_under_the_card_that_is_served_is_a_missing_reader() -> None:
    assert following("a", BOTH, ()) == [CardPresence.CARD_PRESENT, CardPresence.READER_MISSING]


def test_after_the_end_nothing_is_told() -> None:
    seen: list[CardPresence] = []
    report = PresenceReport(seen.append)
    report.update((state("a", EMPTY_FLAG),))
    report.end()
    report.update((state("a", PRESENT_FLAG, 1),))
    report.readers_lost()
    assert seen == [CardPresence.EMPTY]


@dataclass(frozen=True)
class NoticedState(ReaderState):
    """A state at whose comparison something else happens."""

    meanwhile: Callable[[], None] = print

    @property
    def card_events(self) -> int:
        self.meanwhile()
        return 0


def test_a_reader_that_is_followed_while_states_are_taken_over_stays_followed() -> None:
    """The session reads the next card while the monitor still works at the removal of the last one."""
    seen: list[CardPresence] = []
    report = PresenceReport(seen.append)
    session = Thread(target=report.follow, args=("b",))

    def follow_in_the_session() -> None:
        session.start()
        session.join(0.3)  # it waits for its turn

    report.update((NoticedState("a", PRESENT_FLAG, follow_in_the_session), state("b", PRESENT_FLAG, 1)))
    report.follow("a")
    report.update((state("a", PRESENT_FLAG, 3), state("b", PRESENT_FLAG, 1)))
    session.join()
    report.update((state("a", PRESENT_FLAG, 5), state("b", PRESENT_FLAG, 1)))

    assert seen == LEFT_AND_ANOTHER
