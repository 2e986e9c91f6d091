"""A process that prints no slip does not load what sets them."""

import subprocess
import sys
from datetime import datetime

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Receipt, TransactionId
from kiosk.terminal.slips.on_demand import TypesetterOnDemand
from kiosk.terminal.slips.pdf import SlipTypesetter
from kiosk.terminal.slips.receipt import receipt_slip
from kiosk.terminal.slips.wording import Imprint

SLIP = receipt_slip(
    Receipt(TransactionId("MADEUP22"), "みほん市", ("juminhyo",), (Yen(300),), Yen(300), Yen(0)),
    Imprint("", datetime(2026, 4, 1, 9, 5)),  # noqa: DTZ001 - slips show local time
)
LOADED_BY_A_SESSION = """
import sys
import kiosk.terminal.session_door
from kiosk.terminal.slips.on_demand import TypesetterOnDemand
TypesetterOnDemand()
print(*sorted({"PIL", "qrcode", "reportlab", "requests"} & set(sys.modules)))
"""


def test_the_same_bytes_come_of_it() -> None:
    typesetter = TypesetterOnDemand()
    assert typesetter.pdf(SLIP) == typesetter.pdf(SLIP) == SlipTypesetter().pdf(SLIP)


def test_a_session_that_stands_by_holds_no_typesetting_and_no_code_writer() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED_BY_A_SESSION], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []
