"""Looks at every sheet and every coin, knows what everybody came for, and says what must never be."""

from dataclasses import dataclass, field

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Yen
from kiosk.domain.residents import ResidentState
from kiosk.protocol.identifiers import SerialNumber
from kiosk.terminal.flow.state import Ending
from kiosk.trials.simulator.behaviour import Wish
from kiosk.trials.simulator.papers import Sheet
from kiosk.trials.simulator.people import Citizen, People
from kiosk.trials.simulator.settling import DaysBooks
from kiosk.trials.simulator.till_book import Account
from kiosk.trials.simulator.wrong import Wrong


@dataclass(frozen=True, slots=True)
class EndedSession:
    """What is left of one session."""

    citizen: Citizen
    wish: Wish
    papers: tuple[Sheet, ...]
    account: Account | None
    ending: Ending | None
    is_killed: bool
    undecided: frozenset[int]
    """Lines that the till's recovery could not decide after a kill: staff is told of them."""


@dataclass(slots=True)
class Judge:
    """Collects what is wrong in one run."""

    people: People
    found: list[Wrong] = field(default_factory=list)
    _cancelled: set[str] = field(default_factory=set)
    _protected: set[str] = field(default_factory=set)
    _serials: set[SerialNumber] = field(default_factory=set)

    def seal_is_cancelled(self, number: str) -> None:
        """The cancellation was acknowledged."""
        self._cancelled.add(number)

    def person_is_protected(self, name: str) -> None:
        """The protection was acknowledged."""
        self._protected.add(name)

    def leaves_the_city(self, sheet: Sheet) -> None:
        """A certificate is answered with now."""
        if sheet.seal in self._cancelled or not self._protected.isdisjoint(sheet.names):
            self.found.append(Wrong.STALE_PAPER)

    def ended(self, session: EndedSession) -> None:
        """A session is over: everything of it is looked at."""
        for sheet in session.papers:
            self._judge_paper(session, sheet)
        if session.account is not None:
            self._judge_money(session, session.account)
        elif session.papers:
            self.found.append(Wrong.PAPER_WITHOUT_PAYING)

    def never_ended(self) -> None:
        """A session stands still."""
        self.found.append(Wrong.SESSION_WITHOUT_END)

    def stopped_on_proof(self) -> None:
        """The center stopped somebody on evidence."""
        self.found.append(Wrong.STOPPED_ON_PROOF)

    def outcomes_were_never_noted(self) -> None:
        """A till goes on repeating."""
        self.found.append(Wrong.OUTCOME_NEVER_NOTED)

    def day_is_closed(self, books: DaysBooks) -> None:
        """Everything was reported: the accounts are compared."""
        self.found.extend(books.wrong)

    def _judge_paper(self, session: EndedSession, sheet: Sheet) -> None:
        if sheet.serial in self._serials:
            self.found.append(Wrong.ONE_SERIAL_TWICE)
        self._serials.add(sheet.serial)
        household = self._household_of(session.citizen)
        if not set(sheet.names) <= set(household):
            self.found.append(Wrong.ANOTHER_PERSONS_PAPER)
        elif sheet.names != self._ordered(session, household) or _kind_of(sheet) is not session.wish.kind:
            self.found.append(Wrong.ANOTHER_PAPER_THAN_ORDERED)

    def _judge_money(self, session: EndedSession, account: Account) -> None:
        fee = account.fees[0] if account.fees else Yen(0)
        paid_lines = (account.received - account.paid_out) // fee if fee else 0
        is_open = session.ending is Ending.UNRESOLVED or bool(session.undecided)
        if paid_lines > len(session.papers) + len(session.undecided):
            self.found.append(Wrong.PAID_WITHOUT_PAPER)
        if paid_lines < len(session.papers) and not is_open:
            self.found.append(Wrong.PAPER_WITHOUT_PAYING)
        if account.undecided and not session.is_killed and session.ending is not Ending.UNRESOLVED:
            self.found.append(Wrong.OPEN_CASE_UNTOLD)

    def _ordered(self, session: EndedSession, household: tuple[str, ...]) -> tuple[str, ...]:
        if session.wish.extent is Extent.SETAI_ZENIN:
            return tuple(sorted(household))
        return (self.people.name_of(session.citizen.resident),)

    def _household_of(self, citizen: Citizen) -> tuple[str, ...]:
        return next(
            tuple(person.name for person in household.members if person.state is ResidentState.CURRENT)
            for household in self.people.city.households
            if any(person.resident_id == citizen.resident for person in household.members)
        )


def _kind_of(sheet: Sheet) -> CertificateKind:
    return CertificateKind.JUMINHYO if sheet.seal is None else CertificateKind.INKAN
