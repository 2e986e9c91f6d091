"""What the staff area lists: each page's choices, and what paper and printer need."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.printer_refusals import refusal_of
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import Closure
from kiosk.terminal.staff.area import CLEAR_JAM, OPEN, PAY_OUT, Area, Page
from kiosk.terminal.staff.vocabulary import Act, StaffFinding
from kiosk.terminal.ui.bridge import refusal_words
from kiosk.terminal.ui.bridge import staff_words as words
from kiosk.terminal.ui.bridge.staff_words import said

_PICTURES = {
    Refusal.PRINTER_NO_PAPER: "staff-paper",
    Refusal.PRINTER_JAMMED: "staff-jam",
    Refusal.PRINTER_NO_TONER: "staff-toner",
    Refusal.PRINTER_OPEN: "staff-open",
    Refusal.PRINTER_UNREACHABLE: "staff-cable",
    Refusal.PRINTER_LOCKED: "staff-jam",
    Refusal.PRINTER_TRAY_FULL: "staff-full",
    Refusal.PRINTER_NOT_READY: "staff-trouble",
}


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose, or (not `usable`) to read."""

    code: str
    title: str
    detail: str = ""
    sign: str = ""
    usable: bool = True


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """What needs a hand, as a picture."""

    picture: str
    title: str
    remedy: str


def choices_of(area: Area) -> Iterator[ChoiceRow]:
    """The choices of the present page."""
    match area.page:
        case Page.MENU:
            yield from (
                ChoiceRow(page.value, said(words.TITLES[page]), _detail_of(area, page)) for page in area.pages
            )
        case Page.CASES:
            for case in area.overview.cases:
                amount = said(words.AMOUNT, f"{case.amount:,}")
                detail = f"{said(words.KINDS[case.kind])} · {amount}"
                yield ChoiceRow(str(case.number), said(words.SLIP, case.transaction), detail, "money")
        case Page.CASE if area.chosen_case is not None:
            case = area.chosen_case
            answers = (*((PAY_OUT,) if case.is_payable else ()), *case.answers)
            yield from (ChoiceRow(answer, said(words.ANSWERS[answer])) for answer in answers)
        case Page.SUPPLIES:
            yield ChoiceRow(CLEAR_JAM, said(words.CHOICES[CLEAR_JAM]))
        case Page.SERVICE:
            closed = area.overview.closure is not None
            for choice in (OPEN,) if closed else tuple(Closure):
                yield ChoiceRow(choice, said(words.CHOICES[choice]))
        case Page.RESET | Page.RESTART | Page.EXPORT:
            yield ChoiceRow(area.page.value, said(words.CHOICES[area.page.value]))
        case Page.EXAMINATION:
            yield ChoiceRow(Act.EXAMINE.value, said(words.CHOICES[Act.EXAMINE.value]))
            yield from (_found(one) for one in sorted(area.examined.findings, key=lambda one: one.ok))
        case _:
            return


def _detail_of(area: Area, page: Page) -> str:
    match page:
        case Page.CASES if area.overview.cases:
            return str(len(area.overview.cases))
        case Page.CASES:
            return said(words.NO_CASES)
        case Page.SERVICE:
            return said(words.IS_OPEN if area.overview.closure is None else words.IS_CLOSED)
        case _:
            return ""


def _found(one: StaffFinding) -> ChoiceRow:
    detail = f"{one.finding} → {one.remedy}" if one.remedy else one.finding
    return ChoiceRow("", one.what, detail, "done" if one.ok else "act", usable=False)


def supplies_of(area: Area, state: State) -> Iterator[SupplyRow]:
    """What paper, printer and change need, the worst first; one row that says so where they need nothing."""
    refusals = dict.fromkeys(refusal_of((trouble,)) for trouble in state.printer_troubles)
    needs = [
        SupplyRow(_PICTURES[refusal], refusal_words.cause_of(refusal), said(words.REMEDIES[refusal]))
        for refusal in refusals
        if refusal is not None
    ]
    if area.overview.low_change:
        coins = ", ".join(str(int(coin)) for coin in area.overview.low_change)
        needs.append(SupplyRow("staff-change", said(words.LOW_CHANGE), said(words.FILL_CHANGE, coins)))
    yield from needs or [SupplyRow("staff-printer", said(words.ALL_WELL), "")]
