"""The receipt printer of the settings."""

from pathlib import Path

from kiosk.terminal.configuration import load_terminal_settings
from kiosk.terminal.flow.commands import DEADLINES, PrintSlip
from kiosk.terminal.receipt_opening import ipp_receipt_settings
from tests.terminal.test_configuration import written


def test_a_slip_is_cancelled_before_the_flow_gives_it_up(tmp_path: Path) -> None:
    path = written(tmp_path, receipt_printer__certificate='"receipt.pem"')
    patience = ipp_receipt_settings(load_terminal_settings(path), tmp_path)
    cancelled = patience.deadline + patience.cancel_grace + 2 * patience.answer_timeout
    assert cancelled <= DEADLINES[PrintSlip]
