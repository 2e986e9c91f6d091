"""Title and explanation of each page of the staff area."""

from kiosk.terminal.staff.area import Area, Page
from kiosk.terminal.staff.roles import Denial, StaffRole
from kiosk.terminal.ui.bridge import staff_words as words
from kiosk.terminal.ui.bridge.staff_words import said


def title_of(area: Area) -> str:
    """The page's title."""
    if area.page is Page.MENU:
        return said(words.MENUS[area.role or StaffRole.CLERK])
    if area.page is Page.CASE and area.chosen_case is not None:
        return said(words.SLIP, area.chosen_case.transaction)
    return said(words.TITLES[area.page])


def explanation_of(area: Area) -> str:
    """What is going on, what came of it, or what the page is for."""
    if area.is_asking:
        return said(words.WAITING)
    if area.denial is not None:
        return _denial(area.denial, area.wait_seconds)
    if area.is_done:
        return said(words.EXPORTED, area.export) if area.page is Page.EXPORT else said(words.DONE)
    return _purpose(area)


def _denial(denial: Denial, seconds: int) -> str:
    text = said(words.DENIALS[denial], seconds)
    if denial is Denial.WRONG_CODE and seconds:
        return f"{text} {said(words.DENIALS[Denial.TOO_SOON], seconds)}"
    return text


def _purpose(area: Area) -> str:
    match area.page:
        case Page.CASES if not area.overview.cases:
            return said(words.NO_CASES)
        case Page.SERVICE:
            return said(words.IS_OPEN if area.overview.closure is None else words.IS_CLOSED)
        case Page.EXAMINATION:
            at = area.examined.at.replace("T", " ")[:16]
            return said(words.EXAMINED_AT, at) if at else said(words.NEVER_EXAMINED)
        case Page.CASE if area.chosen_case is not None:
            amount = said(words.AMOUNT, f"{area.chosen_case.amount:,}")
            what = f"{said(words.KINDS[area.chosen_case.kind])} · {amount}"
            return f"{what}\n{said(words.EXPLANATIONS[area.page])}"
        case _:
            return said(words.EXPLANATIONS.get(area.page, ""))
