"""Plays visits at a running terminal and searches after each of them."""

import os
import random
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from kiosk.demo.cities.characters import Character
from kiosk.documents.scans import ScanLimits, grey_pages
from kiosk.runtime.log import LogEvent
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.wipe.marks import Kind, Mark, document_mark, household_marks, household_of, picture_mark
from kiosk.trials.wipe.pins import some_pins
from kiosk.trials.wipe.places import Site, living_session
from kiosk.trials.wipe.search import Found, PinCount, Sought, search, search_all
from kiosk.trials.wipe.visits import PRINTED, Ending, Visitor

_TYPED: Final = 3
_CONTROLS: Final = 40
_CITIZEN: Final = Character.HERO


@dataclass(frozen=True, slots=True)
class VisitSearched:
    """One visit and what was found: in the living process once its paper is out, everywhere after its end."""

    ending: str
    places: tuple[Found, ...]
    document_bytes: tuple[int, ...]


class Auditor:
    """Begins with a terminal that shows its first screen."""

    def __init__(self, terminal: Terminal, site: Site, chance: random.Random) -> None:
        pins = some_pins(_TYPED + _CONTROLS, chance)
        self._terminal = terminal
        self._site = site
        self._household = tuple(household_marks(household_of(_CITIZEN)))
        self._typed, self._controls = pins[:_TYPED], pins[_TYPED:]
        self._visits = 0
        self._by_chance: dict[str, int] = {}
        self._session = terminal.next_session()
        site.wait_for_standby(self._session)

    def search_before(self) -> tuple[Found, ...]:
        """What chance has put there already."""
        before = search_all(self._site.places(), Sought(self._household, self._typed, self._controls))
        self._by_chance = {found.where: found.digits.most for found in before}
        return before

    def visit(self, ending: Ending) -> VisitSearched:
        """Play one visit to its end, then search everywhere."""
        visitor = self._arrival()
        printed_before = len(self._terminal.printer.printed())
        visitor.walk_to(ending.screen)
        if ending.name == PRINTED:
            with self._kept_in_front():
                ending.befalls(visitor)
                living = self._search_living(visitor, printed_before)
        else:
            living = ()
            ending.befalls(visitor)
        visitor.leave()
        self._clear_the_printer()
        self._session = self._terminal.in_front()
        self._site.wait_for_standby(self._session)
        papers = self._terminal.printer.printed()[printed_before:]
        marks = [*self._household, *visitor.shown(), *_marks_of(papers)]
        after = search_all(self._site.places(), Sought(marks, (visitor.pin,), self._controls))
        searched = tuple(self._against_chance(found) for found in (*living, *after))
        return VisitSearched(ending.name, searched, tuple(map(len, papers)))

    def _against_chance(self, found: Found) -> Found:
        """Digits that stood there often before anybody typed them are in the program itself."""
        known = self._by_chance.get(found.where, max(self._by_chance.values(), default=0))
        digits = PinCount(found.digits.typed, max(found.digits.most_of_the_others, known))
        return replace(found, digits=digits)

    def _arrival(self) -> Visitor:
        pin = self._typed[self._visits % len(self._typed)]
        self._visits += 1
        card = self._terminal.world.cards.card(_CITIZEN.resident_id, pin=pin.bare)
        return Visitor(self._terminal, card, pin, self._session)

    @contextmanager
    def _kept_in_front(self) -> Iterator[None]:
        """The next process stands still: so the one that printed and wiped stays until it was searched."""
        standby = self._site.standby(self._session)
        os.kill(standby, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(standby, signal.SIGCONT)

    def _search_living(self, visitor: Visitor, printed_before: int) -> tuple[Found, ...]:
        """Names are on its screens and go with it; document, picture and PIN have to be gone already."""
        self._terminal.log.wait_for(LogEvent.SESSION_ENDED)
        papers = self._terminal.printer.printed()[printed_before:]
        sought = Sought(list(_marks_of(papers)), (visitor.pin,), self._controls)
        return (search(living_session(visitor.session), sought),)

    def _clear_the_printer(self) -> None:
        """As staff would after a jam."""
        self._terminal.printer.load_paper()
        LockFile(self._terminal.state / "printer" / "lock").unlock()


def _marks_of(papers: Sequence[bytes]) -> Iterator[Mark]:
    for paper in papers:
        yield document_mark(paper)
        yield picture_mark(Kind.PICTURE, "printed picture", grey_pages(paper, ScanLimits()))
