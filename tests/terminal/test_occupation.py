from dataclasses import replace

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.lifeline.messages import Occupied, Vacant, Visit, Word
from kiosk.terminal.occupation import Occupation
from kiosk.terminal.ports import TransactionId

NUMBER = TransactionId("MADEUP22")
WAITING = State(transaction=NUMBER)
NOTICE = replace(WAITING, screen=Screen.NOTICE)


def said_of(*states: State) -> list[Word]:
    said: list[Word] = []
    occupation = Occupation(said.append)
    for state in states:
        occupation.note(state)
    return said


def test_nothing_is_said_while_nobody_is_there() -> None:
    assert said_of(WAITING, replace(WAITING, screen=Screen.OUT_OF_SERVICE)) == []


def test_who_comes_chooses_a_language_and_goes_is_said_once_each() -> None:
    english = replace(NOTICE, language=Language.ENGLISH)
    said = said_of(WAITING, NOTICE, NOTICE, english, replace(english, screen=Screen.PIN), WAITING)
    assert said == [
        Occupied(Visit(NUMBER, Language.JAPANESE)),
        Occupied(Visit(NUMBER, Language.ENGLISH)),
        Vacant(),
    ]
