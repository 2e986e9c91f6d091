"""What staff does, step by step, and what the staff service is asked then."""

from dataclasses import replace

import pytest

from kiosk.terminal.ports import Closure
from kiosk.terminal.staff.area import (
    Answered,
    Area,
    Ask,
    Back,
    Chosen,
    Cleared,
    Confirmed,
    DigitTyped,
    Effect,
    Leave,
    Left,
    Opened,
    Page,
    Reset,
    StaffEvent,
    TellClosure,
    move,
)
from kiosk.terminal.staff.roles import Denial, StaffRole
from kiosk.terminal.staff.vocabulary import Overview, StaffCase

OWED = StaffCase(7, "7KQ2M9XB", "owed", 700, ("handed-out", "nothing-owed"), is_payable=True)
OVERVIEW = Overview((OWED,))
CLERK = Area(page=Page.MENU, role=StaffRole.CLERK, overview=OVERVIEW)
TECHNICIAN = replace(CLERK, role=StaffRole.TECHNICIAN)


def after(area: Area, *events: StaffEvent) -> tuple[Area, list[Effect]]:
    effects: list[Effect] = []
    for event in events:
        area, more = move(area, event)
        effects += more
    return area, effects


def typed(code: str) -> list[StaffEvent]:
    return [DigitTyped(int(digit)) for digit in code]


def test_the_gesture_opens_the_page_for_the_code() -> None:
    assert after(Area(), Opened())[0].page is Page.CODE


def test_nothing_but_the_gesture_opens_it() -> None:
    events: list[StaffEvent] = [
        DigitTyped(1),
        Confirmed(),
        Chosen("cases"),
        Back(),
        Left(),
        Answered({"role": "technician"}),
    ]
    assert after(Area(), *events) == (Area(), [])


def test_the_code_is_asked_about_and_forgotten_at_once() -> None:
    area, effects = after(Area(), Opened(), *typed("27182818"), Confirmed())
    assert effects == [Ask({"ask": "enter", "code": "27182818"})]
    assert area.code == ""
    assert area.is_asking


def test_a_code_is_never_part_of_what_is_written_about_the_area() -> None:
    area, effects = after(Area(), Opened(), *typed("27182818"))
    assert "27182818" not in repr(area)
    assert "27182818" not in repr(after(area, Confirmed())[1])
    assert effects == []


def test_a_code_that_is_too_short_is_not_asked_about() -> None:
    assert after(Area(), Opened(), *typed("2718281"), Confirmed())[1] == []


def test_digits_are_taken_back_together() -> None:
    assert after(Area(), Opened(), *typed("271"), Cleared())[0].code == ""


def test_the_right_code_leads_to_the_menu_of_its_role_with_what_waits() -> None:
    area, effects = after(Area(), Opened(), *typed("27182818"), Confirmed(), Answered({"role": "clerk"}))
    assert (area.page, area.role) == (Page.MENU, StaffRole.CLERK)
    assert effects[-1] == Ask({"ask": "overview"})
    assert after(area, Answered(OVERVIEW.as_words()))[0].overview == OVERVIEW


def test_a_wrong_code_tells_how_long_to_wait() -> None:
    asked = Area(page=Page.CODE, is_asking=True)
    area, _ = after(asked, Answered({"denied": "wrong-code", "wait": 29.2}))
    assert (area.denial, area.wait_seconds, area.page) == (Denial.WRONG_CODE, 30, Page.CODE)


def test_a_service_that_is_not_there_is_told() -> None:
    asked = Area(page=Page.CODE, is_asking=True)
    assert after(asked, Answered({"denied": "not-reached"}))[0].denial is Denial.NOT_REACHED


@pytest.mark.parametrize(
    "words", [{}, {"cases": 3}, {"role": "cook"}, {"denied": "?"}, {"findings": [1], "at": ""}]
)
def test_an_answer_that_means_nothing_shows_nothing_false(words: dict[str, object]) -> None:
    area, _ = after(replace(CLERK, is_asking=True), Answered(words))
    assert area.overview == OVERVIEW
    assert area.role is StaffRole.CLERK


def test_a_clerk_gets_to_no_page_of_the_technician() -> None:
    for page in (Page.EXAMINATION, Page.RESTART, Page.EXPORT):
        assert after(CLERK, Chosen(page.value)) == (CLERK, [])
        assert after(TECHNICIAN, Chosen(page.value))[0].page is page


def test_a_slip_is_opened_by_its_number_and_closed() -> None:
    cases, _ = after(CLERK, Chosen("cases"), Answered(OVERVIEW.as_words()))
    case, _ = after(cases, Chosen("7"))
    assert (case.page, case.chosen_case) == (Page.CASE, OWED)
    asked, effects = after(case, Chosen("handed-out"))
    assert effects == [Ask({"ask": "resolve", "case": 7, "resolution": "handed-out"})]
    done, _ = after(asked, Answered(Overview().as_words()))
    assert (done.page, done.is_done) == (Page.CASES, True)


def test_what_the_machine_may_pay_is_paid_by_it() -> None:
    case = replace(CLERK, page=Page.CASE, case=7)
    assert after(case, Chosen("pay-out"))[1] == [Ask({"ask": "pay-out", "case": 7})]
    doubted = replace(case, overview=Overview((replace(OWED, is_payable=False),)))
    assert after(doubted, Chosen("pay-out"))[1] == []


def test_a_case_is_closed_only_as_its_kind_allows() -> None:
    assert after(replace(CLERK, page=Page.CASE, case=7), Chosen("checked"))[1] == []


def test_closing_and_opening_the_service_is_told_to_the_session() -> None:
    at = replace(CLERK, page=Page.SERVICE)
    asked, effects = after(at, Chosen("supplies"))
    assert effects == [Ask({"ask": "close", "why": "supplies"})]
    closed, told = after(asked, Answered(Overview((OWED,), closure=Closure.SUPPLIES).as_words()))
    assert told == [TellClosure(Closure.SUPPLIES)]
    reopened, effects = after(closed, Chosen("open"), Answered(OVERVIEW.as_words()))
    assert effects == [Ask({"ask": "open"}), TellClosure(None)]
    assert reopened.overview.closure is None


def test_a_reset_leaves_and_ends_the_process() -> None:
    assert after(CLERK, Chosen("reset"), Chosen("reset")) == (Area(), [Leave(), Reset()])


def test_while_an_answer_is_awaited_nothing_is_asked_twice_but_one_may_leave() -> None:
    asking = replace(CLERK, page=Page.SERVICE, is_asking=True)
    assert after(asking, Chosen("supplies"), Back()) == (asking, [])
    assert after(asking, Left()) == (Area(), [Leave()])


def test_an_answer_after_leaving_changes_nothing() -> None:
    assert after(Area(), Answered(OVERVIEW.as_words())) == (Area(), [])


def test_a_service_that_was_restarted_asks_for_the_code_again() -> None:
    asking = replace(CLERK, is_asking=True)
    assert after(asking, Answered({"denied": "not-allowed"})) == (Area(page=Page.CODE), [Leave()])


@pytest.mark.parametrize("page", [page for page in Page if page not in {Page.SHUT, Page.CODE, Page.MENU}])
def test_back_leads_to_the_menu_and_then_out(page: Page) -> None:
    area, effects = after(replace(TECHNICIAN, page=page, case=7), Back(), Back(), Back())
    assert (area, effects) == (Area(), [Leave()])
