"""Hypothesis looks for an order of acts in which anybody gets what is not theirs, or an account is wrong.

The simulator decides by weather what happens; here a search decides.
"""

from datetime import timedelta
from enum import Enum, auto
from pathlib import Path
from typing import ClassVar, assert_never

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.terminal.link.calls import CenterCalls
from kiosk.terminal.link.line_outcome import outcome_of
from kiosk.terminal.link.reporter import OutcomeReporter
from kiosk.terminal.ports import IssuedOutcome, LineResult
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.clerk import Clerk
from kiosk.trials.simulator.counting import CountedInMemory
from kiosk.trials.simulator.judge import Judge
from kiosk.trials.simulator.reporting import OutcomeBook
from kiosk.trials.simulator.settling import DaysBooks
from kiosk.trials.simulator.terminals import SimulatedTerminal
from tests.trials.simulator.sessions import Session, Stage, Worlds, opened


class Happening(Enum):
    """What nobody asked for. That the center died nobody may notice: what it said it has, it has."""

    CITY_DIES = auto()
    CENTER_DIES = auto()
    CANCELLATION = auto()
    TIME_PASSES = auto()


KINDS = st.sampled_from([CertificateKind.JUMINHYO, CertificateKind.INKAN])
LINES = st.sampled_from([0, 1])
HAPPENINGS = st.sampled_from(Happening)
WHO, WHERE = st.integers(0, 3), st.integers(0, 2)


class Shops(RuleBasedStateMachine):
    """Three terminals, four citizens, a center and a city; answers get lost or exchanged, processes die."""

    worlds: ClassVar[Worlds]
    sessions: Bundle[Session] = Bundle("sessions")

    @initialize(clerk=st.integers(0, 99))
    def open_shops(self, clerk: int) -> None:
        self.world = self.worlds.today()
        people = self.world.people
        self.judge = Judge(people)
        self.clerk = Clerk(people, self.world.city, self.judge, Choices(clerk))
        self.stage = Stage(self.world, self.judge.leaves_the_city, self._anything_may_be_refused)
        self.visitors: list[Session] = []
        self.books = {each.id: OutcomeBook() for each in self.world.terminals}
        self.is_calm = True

    @rule(target=sessions, who=WHO, where=WHERE, kind=KINDS)
    def begin(self, who: int, where: int, kind: CertificateKind) -> Session | MultipleResults[Session]:
        session = opened(self.stage, self.world.people.citizens[who], self.world.terminals[where])
        if isinstance(session, Refusal):
            return multiple()
        self.visitors.append(session)
        session.order(kind)
        return session

    @rule(session=sessions, kind=KINDS)
    def order_anew(self, session: Session, kind: CertificateKind) -> None:
        session.order(kind)

    @rule(session=sessions, line=LINES)
    def issue(self, session: Session, line: int) -> None:
        if session.kind is None or (line in session.given and session.may_be_refused):
            return  # a terminal that holds a document does not ask for it again after a change
        refusal = session.issue(line)
        if refusal is None:
            assert line not in session.void, "what was voided is never issued"
            self._assert_own(session, line)
        else:
            assert session.may_be_refused or session.void or not self.is_calm, refusal

    @rule(session=sessions, line=LINES)
    def void(self, session: Session, line: int) -> None:
        if session.kind is not None and line not in session.settled:
            session.say_void(line)

    @rule(session=sessions, line=LINES)
    def issue_and_settle(self, session: Session, line: int) -> None:
        self.issue(session, line)
        self.settle(session, line)

    @rule(session=sessions, line=LINES)
    def settle(self, session: Session, line: int) -> None:
        if line in session.issued and line not in session.settled:
            session.settled.add(line)
            result = LineResult.VOID if line in session.void else LineResult.PRINTED
            book = self.books[session.terminal.id]
            book.add(outcome_of(IssuedOutcome(session.issued[line], result)))
            self._reported(session.terminal, book)

    @rule(where=WHERE, exchanges=st.booleans(), at_city=st.booleans())
    def disturb_the_next_answer(self, where: int, *, exchanges: bool, at_city: bool) -> None:
        hands = self.stage.to_center[self.world.terminals[where].id], self.stage.to_city
        hand = hands[at_city]
        hand.exchanges_next, hand.loses_next = exchanges, not exchanges
        self.is_calm = self.is_calm and not exchanges

    @rule(what=HAPPENINGS)
    def something_happens(self, what: Happening) -> None:
        match what:
            case Happening.CITY_DIES:
                self.stage.restart_city()
            case Happening.CENTER_DIES:
                self.stage.restart_center()
                return
            case Happening.CANCELLATION:
                self.clerk.act()
            case Happening.TIME_PASSES:
                self.world.clock.set(self.world.clock.now() + timedelta(minutes=6))
            case unknown:
                assert_never(unknown)
        self._anything_may_be_refused()

    @invariant()
    def no_paper_leaves_after_its_cancellation_and_no_serial_stands_on_two(self) -> None:
        assert not self.judge.found
        serials = [sheet.serial for visitor in self.visitors for sheet in visitor.sheets.values()]
        assert len(serials) == len(set(serials))

    @precondition(lambda self: any(book.acknowledged for book in self.books.values()))
    @invariant()
    def what_is_acknowledged_is_counted(self) -> None:
        counted = self.world.center.equation_of(self.world.clock.now().date())
        assert counted is not None
        acknowledged = sum(book.acknowledged for book in self.books.values())
        assert counted.printed + counted.void >= acknowledged
        assert counted.open >= 0

    def teardown(self) -> None:
        for terminal in self.world.terminals:
            self._reported(terminal, self.books[terminal.id])
        wrong = self._days_books().wrong
        for visitor in self.visitors:
            visitor.link.close()
        self.world.center.lift_stops()
        self.clerk.restore()
        self.world.next_morning()
        assert not wrong

    def _assert_own(self, session: Session, line: int) -> None:
        sheet = session.sheets[line]
        assert sheet.names == (self.world.people.name_of(session.citizen.resident),)
        assert (sheet.seal is not None) is (session.kind is CertificateKind.INKAN)

    def _anything_may_be_refused(self) -> None:
        for visitor in self.visitors:
            visitor.may_be_refused = True

    def _reported(self, terminal: SimulatedTerminal, book: OutcomeBook) -> None:
        """Twice, because an answer may be lost; what is not acknowledged then waits for the next time."""
        calls = CenterCalls(self.stage.to_center[terminal.id], self.world.log)
        reporter = OutcomeReporter(book, calls, terminal.sign)
        for _ in range(2):
            reporter.send_pending()

    def _days_books(self) -> DaysBooks:
        day = self.world.clock.now().date()
        reported = {name: said for book in self.books.values() for name, said in book.given.items()}
        conflicts = sum(book.conflicts for book in self.books.values())
        world = self.world
        return DaysBooks(reported, conflicts, world.center.equation_of(day), world.city.lines_of(day), ())


def searched(worlds: Worlds, examples: int, *, anew: bool = True) -> None:
    """Search only: a world is not as it was when an example is played again, so nothing is shortened.

    `anew` draws other examples each time.
    """
    machine = type("ShopsOfThisTest", (Shops,), {"worlds": worlds})
    phases = (Phase.explicit, Phase.generate)
    try:
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples, stateful_step_count=25, phases=phases, derandomize=not anew
            ),
        )
    finally:
        worlds.close()


@pytest.mark.timeout(600)
def test_no_order_of_acts_gives_anybody_what_is_not_theirs(tmp_path: Path) -> None:
    searched(Worlds(tmp_path), examples=20)


@pytest.mark.timeout(600)
def test_the_search_finds_a_center_that_acknowledges_what_it_has_not_counted(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        searched(Worlds(tmp_path, CountedInMemory), examples=100, anew=False)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_no_order_of_acts_in_thousands(tmp_path: Path) -> None:
    searched(Worlds(tmp_path), examples=3000)
