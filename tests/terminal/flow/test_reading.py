"""Reading the card: what breaks off is begun again, but never for ever."""

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import ReadCard
from kiosk.terminal.flow.events import Next
from kiosk.terminal.flow.reading import MOST_TORN_READS
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ports import CardProblem
from tests.terminal.flow.scripts import CARD_LAID, CARD_TAKEN, Session, Step, card_failed, card_read

TORN = card_failed(CardProblem.TORN_OUT)


def reading() -> Session:
    return Session().play(
        (Next(), Screen.NOTICE), (Next(), Screen.LAY_CARD), (CARD_LAID, Screen.READING_CARD)
    )


def test_a_card_that_is_still_reported_is_read_again_at_once() -> None:
    session = reading().play((TORN, Screen.READING_CARD), (card_read(), Screen.MUNICIPALITY))

    assert len(session.asked(ReadCard)) == 2


def test_a_reader_that_reports_a_card_and_never_reaches_it_is_given_up() -> None:
    again: list[Step] = [(TORN, Screen.READING_CARD)] * (MOST_TORN_READS - 1)
    session = reading().play(*again, (TORN, Screen.REFUSED))

    assert session.state.refusal is Refusal.CARD_NOT_READABLE
    assert len(session.asked(ReadCard)) == MOST_TORN_READS


def test_a_citizen_who_takes_the_card_away_each_time_is_asked_for_it_each_time() -> None:
    session = reading()
    for _ in range(2 * MOST_TORN_READS):
        session.play(
            (CARD_TAKEN, Screen.READING_CARD), (TORN, Screen.LAY_CARD), (CARD_LAID, Screen.READING_CARD)
        )

    assert session.state.refusal is None
    session.play((card_read(), Screen.MUNICIPALITY))


def test_a_card_that_was_read_in_the_end_is_not_held_against_the_next_reading() -> None:
    session = reading().play((TORN, Screen.READING_CARD), (TORN, Screen.READING_CARD))
    session.play((card_read(), Screen.MUNICIPALITY))

    assert session.state.torn_reads == 0


def test_of_several_cards_none_is_read_until_they_are_gone() -> None:
    session = reading().play(
        (card_failed(CardProblem.SEVERAL_CARDS), Screen.REFUSED),
        (Next(), Screen.TAKE_CARD),
        (CARD_TAKEN, Screen.FAREWELL),
    )

    assert session.state.refusal is Refusal.CARD_SEVERAL
    assert len(session.asked(ReadCard)) == 1
