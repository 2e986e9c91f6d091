"""The staff area as one pure function: what staff does, and what is asked for, shown or done then."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, assert_never

from kiosk.terminal.ports.closure import Closure
from kiosk.terminal.staff.roles import Denial, StaffRole
from kiosk.terminal.staff.vocabulary import Act, Examined, Overview, StaffCase

LONGEST_CODE = 12
SHORTEST_CODE = 8
PAY_OUT = "pay-out"
CLEAR_JAM = "clear-jam"
OPEN = "open"


class Page(StrEnum):
    """What the staff area shows."""

    SHUT = "shut"
    CODE = "code"
    MENU = "menu"
    CASES = "cases"
    CASE = "case"
    SUPPLIES = "supplies"
    SERVICE = "service"
    RESET = "reset"
    EXAMINATION = "examination"
    RESTART = "restart"
    EXPORT = "export"


CLERKS_PAGES = (Page.CASES, Page.SUPPLIES, Page.SERVICE, Page.RESET)
TECHNICIANS_PAGES = (*CLERKS_PAGES, Page.EXAMINATION, Page.RESTART, Page.EXPORT)


@dataclass(frozen=True, slots=True)
class Area:
    """Everything that the staff area shows; it holds nothing of a citizen."""

    page: Page = Page.SHUT
    role: StaffRole | None = None
    code: str = field(default="", repr=False)
    is_asking: bool = False
    is_done: bool = False
    """What was asked for last was done."""
    denial: Denial | None = None
    wait_seconds: int = 0
    overview: Overview = field(default_factory=Overview)
    case: int = 0
    examined: Examined = field(default_factory=Examined)
    export: str = ""

    @property
    def pages(self) -> tuple[Page, ...]:
        """What this role may go to."""
        return TECHNICIANS_PAGES if self.role is StaffRole.TECHNICIAN else CLERKS_PAGES

    @property
    def chosen_case(self) -> StaffCase | None:
        """The case that is looked at, while it is open."""
        return next((case for case in self.overview.cases if case.number == self.case), None)


@dataclass(frozen=True, slots=True)
class Opened:
    """The hidden gesture."""


@dataclass(frozen=True, slots=True)
class DigitTyped:
    """A digit of the code."""

    digit: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """All digits taken back."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The code is whole."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice on the present page: a page, a case, a resolution, a closure."""

    choice: str


@dataclass(frozen=True, slots=True)
class Back:
    """One page back; from the first one out."""


@dataclass(frozen=True, slots=True)
class Left:
    """Staff went, or did nothing for long."""


@dataclass(frozen=True, slots=True, repr=False)
class Answered:
    """What the service answered."""

    words: dict[str, Any]


StaffEvent = Opened | DigitTyped | Cleared | Confirmed | Chosen | Back | Left | Answered


@dataclass(frozen=True, slots=True, repr=False)
class Ask:
    """Ask the service; answered by Answered."""

    words: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Leave:
    """End the visit at the service."""


@dataclass(frozen=True, slots=True)
class Reset:
    """End this process: the next one ends the visit, and its money is accounted for."""


@dataclass(frozen=True, slots=True)
class TellClosure:
    """The session is told that the machine was closed or opened."""

    closure: Closure | None


Effect = Ask | Leave | Reset | TellClosure
Moved = tuple[Area, tuple[Effect, ...]]


def move(area: Area, event: StaffEvent) -> Moved:  # noqa: PLR0911 - one case an event
    """The area after `event`, and what is to be done; what does not apply changes nothing."""
    match event:
        case Opened():
            return (Area(page=Page.CODE), ()) if area.page is Page.SHUT else (area, ())
        case Left():
            return (area, ()) if area.page is Page.SHUT else (Area(), (Leave(),))
        case Answered(words=words):
            return _answered(area, words) if area.is_asking else (area, ())
        case _ if area.is_asking or area.page is Page.SHUT:
            return area, ()
        case DigitTyped(digit=digit):
            return _typed(area, digit), ()
        case Cleared():
            return replace(area, code=""), ()
        case Confirmed():
            return _confirmed(area)
        case Back():
            return _back(area)
        case Chosen(choice=choice):
            return _chosen(replace(area, denial=None, is_done=False), choice)
        case _:
            assert_never(event)


def _typed(area: Area, digit: int) -> Area:
    if area.page is not Page.CODE or len(area.code) >= LONGEST_CODE:
        return area
    return replace(area, code=f"{area.code}{digit}", denial=None)


def _confirmed(area: Area) -> Moved:
    if area.page is not Page.CODE or len(area.code) < SHORTEST_CODE:
        return area, ()
    return _ask(replace(area, code=""), ask="enter", code=area.code)


def _back(area: Area) -> Moved:
    match area.page:
        case Page.CODE | Page.MENU:
            return Area(), (Leave(),)
        case Page.CASE:
            return _at(area, Page.CASES), ()
        case _:
            return _at(area, Page.MENU), ()


def _at(area: Area, page: Page) -> Area:
    return replace(area, page=page, denial=None, is_done=False)


def _ask(area: Area, **words: object) -> Moved:
    return replace(area, is_asking=True, denial=None, is_done=False), (Ask(words),)


def _chosen(area: Area, choice: str) -> Moved:  # noqa: PLR0911 - one case a page
    match area.page:
        case Page.MENU if choice in area.pages:
            return _went_to(area, Page(choice))
        case Page.CASES if choice.isdigit():
            chosen = replace(area, case=int(choice))
            return (_at(chosen, Page.CASE) if chosen.chosen_case else area), ()
        case Page.CASE if area.chosen_case is not None:
            return _closed_case(area, area.chosen_case, choice)
        case Page.SUPPLIES if choice == CLEAR_JAM:
            return _ask(area, ask=Act.CLEAR_JAM.value)
        case Page.SERVICE if choice == OPEN:
            return _ask(area, ask=Act.OPEN.value)
        case Page.SERVICE if choice in set(Closure):
            return _ask(area, ask=Act.CLOSE.value, why=choice)
        case Page.RESET if choice == Page.RESET:
            return Area(), (Leave(), Reset())
        case Page.EXAMINATION if choice == Act.EXAMINE:
            return _ask(area, ask=choice)
        case Page.RESTART | Page.EXPORT if choice == area.page:
            return _ask(area, ask=choice)
        case _:
            return area, ()


def _went_to(area: Area, page: Page) -> Moved:
    there = _at(area, page)
    match page:
        case Page.CASES | Page.SUPPLIES | Page.SERVICE:
            return _ask(there, ask=Act.OVERVIEW.value)
        case Page.EXAMINATION:
            return _ask(there, ask=Act.FINDINGS.value)
        case _:
            return there, ()


def _closed_case(area: Area, case: StaffCase, choice: str) -> Moved:
    if choice == PAY_OUT and case.is_payable:
        return _ask(area, ask=Act.PAY_OUT.value, case=case.number)
    if choice in case.answers:
        return _ask(area, ask=Act.RESOLVE.value, case=case.number, resolution=choice)
    return area, ()


def _answered(area: Area, words: dict[str, Any]) -> Moved:
    told = replace(area, is_asking=False)
    try:
        return _taken(told, words)
    except (KeyError, TypeError, ValueError):
        return replace(told, denial=Denial.NOT_REACHED), ()


def _taken(area: Area, words: dict[str, Any]) -> Moved:
    match words:
        case {"denied": why}:
            return _denied(area, Denial(why), words)
        case {"role": role}:
            return _ask(_at(replace(area, role=StaffRole(role)), Page.MENU), ask=Act.OVERVIEW.value)
        case {"cases": _}:
            return _overseen(area, Overview.of_words(words))
        case {"findings": _}:
            return replace(area, examined=Examined.of_words(words), is_done=False), ()
        case {"export": name}:
            return replace(area, export=str(name), is_done=True), ()
        case _:
            return replace(area, is_done=True), ()


def _denied(area: Area, why: Denial, words: dict[str, Any]) -> Moved:
    if why is Denial.NOT_ALLOWED:
        return Area(page=Page.CODE), (Leave(),)  # the service was restarted: it asks for the code again
    seconds = -int(-float(words.get("wait", 0)) // 1)
    return replace(area, denial=why, wait_seconds=seconds), ()


def _overseen(area: Area, overview: Overview) -> Moved:
    """A case that is closed leaves its page; a session learns what became of the service."""
    seen = replace(area, overview=overview)
    if area.page is Page.CASE and seen.chosen_case is None:
        return replace(seen, page=Page.CASES, is_done=True), ()
    if overview.closure is not area.overview.closure:
        return seen, (TellClosure(overview.closure),)
    return seen, ()
