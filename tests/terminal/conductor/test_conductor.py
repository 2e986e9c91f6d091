"""A session from the citizen's side, with a port behind every command."""

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import DEADLINES, IssueLine, PrintLine
from kiosk.terminal.flow.events import (
    Cancel,
    MisprintReported,
    MisprintToggled,
    Next,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.flow.timing import IDLE_SECONDS
from kiosk.terminal.ports import (
    CardPresence,
    LineResult,
    PrinterTrouble,
    PrintResult,
    Prompt,
    Settlement,
    TillTrouble,
)
from tests.terminal.conductor.conftest import PATIENCE, TRANSACTION, Visit


def test_a_whole_visit_prints_reports_and_settles(visit: Visit) -> None:
    visit.to_payment()
    visit.till.insert(500)
    visit.sees(Screen.TAKE_PAPER)
    state = visit.takes_everything()
    assert state.ending is Ending.PRINTED
    assert visit.printer.printed == [b"%PDF-"]
    assert visit.link.reports == [(0, LineResult.PRINTED)]
    assert visit.till.journal == [
        ("begin", TRANSACTION),
        ("issued", 0),
        ("intent", 0),
        ("PRINTED", 0),
        ("settle", TRANSACTION),
    ]


def test_the_receipt_says_what_was_printed_and_paid(visit: Visit) -> None:
    visit.to_payment()
    visit.till.insert(500)
    visit.sees(Screen.TAKE_PAPER)
    (receipt,) = visit.receipts.receipts
    assert receipt.transaction == TRANSACTION
    assert receipt.municipality == "みほん市"
    assert receipt.kinds == ("juminhyo",)
    assert (receipt.fees, receipt.received, receipt.paid_out) == ((200,), 500, 300)


def test_the_document_is_wiped_before_anyone_hears_that_it_is_printed(visit: Visit) -> None:
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_PAPER)
    assert visit.link.document.is_wiped


def test_nothing_of_the_citizen_is_left_at_the_end(visit: Visit) -> None:
    visit.to_payment()
    visit.conductor.post(Cancel())
    visit.sees(Screen.FAREWELL)
    visit.conductor.post(Next())
    state = visit.ends()
    assert state.offer is None
    assert visit.pin.length == 0
    assert visit.link.closed
    assert visit.card.closed
    assert visit.timers.closed


def test_a_jam_voids_the_line_and_gives_the_money_back(visit: Visit) -> None:
    visit.printer.result = PrintResult.FAILED_CLEAN
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_PAPER)
    state = visit.takes_everything()
    assert state.refusal is Refusal.PRINT_FAILED
    assert state.settlement is not None
    assert state.settlement.paid_out == 200
    assert visit.link.reports == [(0, LineResult.VOID)]


def test_a_printer_that_raises_leaves_the_line_void_and_the_document_wiped(visit: Visit) -> None:
    visit.printer.fault = RuntimeError("made up: the driver failed")
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_CHANGE)
    state = visit.takes_everything()
    assert state.ending is Ending.UNRESOLVED
    assert visit.link.document.is_wiped
    assert ("VOID", 0) in visit.till.journal
    assert '"exception": "RuntimeError"' in visit.log.getvalue()
    assert "made up" not in visit.log.getvalue()


def test_a_refused_line_is_reported_void(visit: Visit) -> None:
    visit.link.issue_refusal = Refusal.NAME_NOT_PRINTABLE
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_CHANGE)
    visit.takes_everything()
    assert visit.link.reports == [(0, LineResult.VOID)]
    assert visit.printer.printed == []


def test_a_document_that_comes_after_its_deadline_is_wiped_unseen(visit: Visit) -> None:
    visit.link.may_issue.clear()
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.PRINTING)
    visit.timers.run_out(DEADLINES[IssueLine])
    visit.sees(Screen.TAKE_CHANGE)
    visit.link.may_issue.set()
    state = visit.takes_everything()
    assert state.refusal is Refusal.ISSUE_FAILED
    assert visit.link.document.is_wiped
    assert visit.printer.printed == []
    assert "late-answer-dropped" in visit.log.getvalue()


def test_paper_that_comes_after_its_deadline_stays_void(visit: Visit) -> None:
    visit.printer.may_finish.clear()
    visit.to_payment()
    visit.till.insert(200)
    visit.wait_until(lambda state: bool(state.lines) and state.lines[0].sheets_done == 1)
    visit.timers.run_out(DEADLINES[PrintLine])
    visit.sees(Screen.TAKE_PAPER)
    assert visit.printer.given_up
    visit.printer.may_finish.set()
    state = visit.takes_everything()
    assert state.ending is Ending.UNRESOLVED
    assert visit.link.reports == [(0, LineResult.VOID)]
    written = [what for what, line in visit.till.journal if line == 0]
    assert written == ["issued", "intent", "VOID"]


def test_a_printer_without_paper_takes_no_money(visit: Visit) -> None:
    visit.to_the_pin()
    visit.printer.troubles = (PrinterTrouble.MEDIA_EMPTY,)
    visit.from_the_pin_to_payment()
    state = visit.sees(Screen.REFUSED)
    assert state.refusal is Refusal.PRINTER_NO_PAPER
    assert visit.till.journal == []


def test_a_till_that_is_not_ready_is_a_refusal(visit: Visit) -> None:
    visit.till.trouble = TillTrouble.NOT_READY
    visit.to_payment()
    assert visit.sees(Screen.REFUSED).refusal is Refusal.CASH_NOT_READY


def test_a_timer_that_runs_out_asks_whether_somebody_is_there(visit: Visit) -> None:
    visit.conductor.post(Next())
    visit.sees(Screen.NOTICE)
    visit.timers.run_out(IDLE_SECONDS)
    visit.wait_until(lambda state: state.asks_still_there)


def test_a_pulled_card_reaches_the_flow(visit: Visit) -> None:
    visit.to_the_pin()
    visit.card.show(CardPresence.EMPTY)
    assert visit.sees(Screen.REFUSED).refusal is Refusal.CARD_REMOVED_TOO_EARLY


def test_the_voice_says_what_the_screen_shows(visit: Visit) -> None:
    visit.to_payment()
    visit.conductor.post(Cancel())
    visit.sees(Screen.FAREWELL)
    visit.conductor.post(Next())
    visit.ends()
    said = [utterance[0] for utterance, _ in visit.speaker.said]
    assert said == [
        Prompt.WELCOME,
        Prompt.LAY_CARD,
        Prompt.ENTER_PIN,
        Prompt.TAKE_CARD,
        Prompt.CHOOSE,
        Prompt.INSERT_MONEY,
        Prompt.GOODBYE,
    ]


def test_a_session_that_is_stopped_from_outside_closes_everything(visit: Visit) -> None:
    visit.to_the_pin()
    visit.types("12")
    visit.conductor.stop()
    visit.ends()
    assert visit.link.closed
    assert visit.pin.length == 0


def test_paper_that_the_till_did_not_take_note_of_is_unclear_and_not_reported(visit: Visit) -> None:
    visit.till.is_gone_after_printing = True
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_PAPER)
    state = visit.takes_everything()
    assert state.refusal is Refusal.PRINT_UNCLEAR
    assert state.ending is Ending.UNRESOLVED
    assert visit.link.reports == []


def test_paper_that_comes_while_the_session_is_stopped_is_still_journalled_and_reported(visit: Visit) -> None:
    visit.printer.may_finish.clear()
    visit.to_payment()
    visit.till.insert(200)
    visit.wait_until(lambda state: bool(state.lines) and state.lines[0].sheets_done == 1)
    visit.conductor.stop()
    assert visit.timers.wait_until_closed(PATIENCE)
    visit.printer.may_finish.set()
    visit.ends()
    assert ("PRINTED", 0) in visit.till.journal
    assert visit.link.reports == [(0, LineResult.PRINTED)]
    assert visit.link.closed


def test_a_fault_of_the_conductor_itself_ends_the_session_and_wipes_it(visit: Visit) -> None:
    visit.to_the_pin()
    visit.types("12")
    visit.display_fault = RuntimeError("made up: no screen")
    visit.conductor.post(Cancel())
    visit.ends()
    assert visit.pin.length == 0
    assert visit.link.closed
    assert visit.card.closed
    assert "made up" not in visit.log.getvalue()


def test_nothing_is_printed_without_a_journalled_intent(visit: Visit) -> None:
    visit.till.refuses_intents = True
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_CHANGE)
    visit.takes_everything()
    assert visit.printer.printed == []
    assert visit.link.document.is_wiped
    assert visit.link.reports == [(0, LineResult.VOID)]


def test_a_session_that_is_ended_from_outside_gives_up_the_paper_that_nobody_waits_for(visit: Visit) -> None:
    visit.printer.may_finish.clear()
    visit.to_payment()
    visit.till.insert(200)
    visit.wait_until(lambda state: bool(state.lines) and state.lines[0].sheets_done == 1)
    visit.conductor.stop()
    visit.ends()
    assert visit.printer.given_up


def test_a_visit_that_goes_well_gives_nothing_up(visit: Visit) -> None:
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_PAPER)
    visit.takes_everything()
    assert not visit.printer.given_up


def test_a_print_that_is_not_right_is_journalled_and_told_on_a_slip(visit: Visit) -> None:
    visit.to_payment()
    visit.till.insert(200)
    visit.sees(Screen.TAKE_PAPER)
    while visit.conductor.state.screen is not Screen.FAREWELL:
        screen = visit.conductor.state.screen
        visit.conductor.post(Next())
        visit.wait_until(lambda state: state.screen is not screen)  # noqa: B023 - awaited here
    visit.conductor.post(MisprintReported())
    visit.conductor.post(MisprintToggled(0))
    visit.conductor.post(Next())
    state = visit.wait_until(lambda state: state.refund_slip_came_out)
    assert state.screen is Screen.FAREWELL
    assert visit.till.journal[-1] == ("misprinted", (0,))
    assert state.settlement == Settlement(Yen(200), Yen(0), Yen(0), Yen(200))
    (slip,) = visit.receipts.slips
    assert (slip.transaction, slip.kinds, slip.fees) == (TRANSACTION, ("juminhyo",), (Yen(200),))
