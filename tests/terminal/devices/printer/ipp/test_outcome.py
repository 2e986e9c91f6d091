import pytest

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus
from kiosk.terminal.devices.printer.ipp.outcome import Pending, judge, sheets_out
from kiosk.terminal.devices.printer.ipp.registry import JobState
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE, RECEIPT
from kiosk.terminal.ports import PrinterTrouble, PrintResult

_SHEETS = 2


def _job(
    state: JobState | None,
    impressions: int | None = None,
    sheets: int | None = None,
    reasons: frozenset[str] = frozenset(),
) -> JobStatus:
    return JobStatus(1, state, reasons, impressions, sheets)


def _verdict(job: JobStatus, *standing: PrinterTrouble) -> PrintResult | Pending:
    return judge(job, CERTIFICATE, _SHEETS, standing)


def _verdict_of_a_mute_printer(job: JobStatus) -> PrintResult | Pending:
    return judge(job, CERTIFICATE, _SHEETS, None)


@pytest.mark.parametrize(
    "state", [JobState.PENDING, JobState.HELD, JobState.PROCESSING, JobState.STOPPED, None]
)
def test_a_job_that_has_not_ended_has_no_result(state: JobState | None) -> None:
    assert _verdict(_job(state, impressions=4)) is Pending.PRINTING


@pytest.mark.parametrize(("impressions", "sheets"), [(4, None), (None, 2), (4, 2)])
def test_completed_with_every_side_out_is_printed(impressions: int | None, sheets: int | None) -> None:
    assert _verdict(_job(JobState.COMPLETED, impressions, sheets)) is PrintResult.PRINTED


def test_a_blank_last_back_need_not_be_counted() -> None:
    assert _verdict(_job(JobState.COMPLETED, impressions=3)) is PrintResult.PRINTED


@pytest.mark.parametrize(("impressions", "sheets"), [(2, None), (0, None), (None, 1), (4, 1), (2, 2)])
def test_completed_with_too_few_sides_waits_for_the_counters(
    impressions: int | None, sheets: int | None
) -> None:
    assert _verdict(_job(JobState.COMPLETED, impressions, sheets)) is Pending.COUNTERS_LAG


@pytest.mark.parametrize("impressions", [None, 3, 4])
def test_more_sheets_than_were_sold_are_another_paper(impressions: int | None) -> None:
    assert _verdict(_job(JobState.COMPLETED, impressions, _SHEETS + 1)) is PrintResult.UNCLEAR


def test_completed_without_counters_is_printed() -> None:
    assert _verdict(_job(JobState.COMPLETED)) is PrintResult.PRINTED


def test_completed_without_counters_by_an_empty_printer_is_unclear() -> None:
    assert _verdict(_job(JobState.COMPLETED), PrinterTrouble.MEDIA_EMPTY) is PrintResult.UNCLEAR


def test_completed_without_counters_by_a_printer_that_does_not_show_its_state_is_not_printed() -> None:
    assert _verdict_of_a_mute_printer(_job(JobState.COMPLETED)) is Pending.COUNTERS_LAG
    assert _verdict_of_a_mute_printer(_job(JobState.COMPLETED, impressions=4)) is PrintResult.PRINTED


def test_completed_with_errors_and_without_counters_is_unclear() -> None:
    job = _job(JobState.COMPLETED, reasons=frozenset({"job-completed-with-errors"}))
    assert _verdict(job) is PrintResult.UNCLEAR


def test_the_last_sheet_of_the_tray_may_empty_it() -> None:
    assert (
        _verdict(_job(JobState.COMPLETED, impressions=4), PrinterTrouble.MEDIA_EMPTY) is PrintResult.PRINTED
    )


@pytest.mark.parametrize("state", [JobState.CANCELED, JobState.ABORTED])
class TestAJobThatFailed:
    @pytest.mark.parametrize(("impressions", "sheets"), [(0, None), (None, 0), (0, 0)])
    def test_is_waited_for_if_the_counters_say_that_nothing_came_out(
        self, state: JobState, impressions: int | None, sheets: int | None
    ) -> None:
        assert _verdict(_job(state, impressions, sheets)) is Pending.NOTHING_COUNTED

    @pytest.mark.parametrize("impressions", [None, 0, 1])
    def test_may_still_print_up_to_its_stop_point(self, state: JobState, impressions: int | None) -> None:
        stopping = _job(state, impressions, reasons=frozenset({"processing-to-stop-point"}))
        assert _verdict(stopping) is Pending.STOPPING

    def test_has_reached_its_stop_point_once_the_printer_is_idle(self, state: JobState) -> None:
        stopped = frozenset({"processing-to-stop-point"})
        assert (
            judge(_job(state, 0, reasons=stopped), CERTIFICATE, _SHEETS, (), is_idle=True)
            is Pending.NOTHING_COUNTED
        )
        assert (
            judge(_job(state, 1, reasons=stopped), CERTIFICATE, _SHEETS, (), is_idle=True)
            is PrintResult.UNCLEAR
        )

    @pytest.mark.parametrize(("impressions", "sheets"), [(1, None), (4, None), (0, 1), (1, 0)])
    def test_is_unclear_if_anything_came_out(
        self, state: JobState, impressions: int | None, sheets: int | None
    ) -> None:
        assert _verdict(_job(state, impressions, sheets)) is PrintResult.UNCLEAR

    def test_is_unclear_if_nothing_was_counted(self, state: JobState) -> None:
        assert _verdict(_job(state)) is PrintResult.UNCLEAR


def test_progress_is_counted_in_whole_sheets() -> None:
    job = _job(JobState.PROCESSING, impressions=3)
    assert sheets_out(job, CERTIFICATE) == 1
    assert sheets_out(job, RECEIPT) == 3
    assert sheets_out(_job(JobState.PROCESSING), CERTIFICATE) == 0
    assert sheets_out(_job(JobState.PROCESSING, impressions=3, sheets=2), CERTIFICATE) == 2


def test_a_one_sided_slip_needs_every_side() -> None:
    assert judge(_job(JobState.COMPLETED, impressions=1), RECEIPT, 1, ()) is PrintResult.PRINTED
    assert judge(_job(JobState.COMPLETED, impressions=0), RECEIPT, 1, ()) is Pending.COUNTERS_LAG
