from dataclasses import replace

import pytest

from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Yen
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.terminal.conductor.receipts import receipt_of, refund_slip_of
from kiosk.terminal.flow.state import LineProgress, LineState, State
from kiosk.terminal.ports import PaymentMethod, RefundReason, Settlement
from kiosk.trials.flow_model.cast import CITY, quote_of
from tests.terminal.conductor.conftest import TRANSACTION

LINE = Line(CertificateKind.JUMINHYO, Extent.HONNIN, (PersonRef(0),), frozenset())
ORDER = Order((LINE, replace(LINE, kind=CertificateKind.INKAN)))
SETTLED = State(
    municipality=CITY,
    order=ORDER,
    quote=quote_of(ORDER),
    lines=(LineProgress(LineState.VOID), LineProgress(LineState.PRINTED)),
    settlement=Settlement(Yen(400), paid_out=Yen(200), kept=Yen(200)),
)


def test_a_receipt_lists_what_was_printed_and_nothing_else() -> None:
    receipt = receipt_of(SETTLED, TRANSACTION)
    assert receipt.kinds == (CertificateKind.INKAN.value,)
    assert receipt.fees == (200,)
    assert (receipt.received, receipt.paid_out) == (400, 200)


def test_there_is_no_receipt_before_the_settlement() -> None:
    with pytest.raises(ValueError, match="settlement"):
        receipt_of(replace(SETTLED, settlement=None), TRANSACTION)


def test_each_slip_tells_its_own_part_of_what_is_owed() -> None:
    settlement = Settlement(Yen(600), Yen(0), Yen(0), owed=Yen(600), unclear=Yen(200))
    state = replace(SETTLED, settlement=settlement, method=PaymentMethod.QR)
    assert refund_slip_of(state, RefundReason.NOT_PAID_OUT, TRANSACTION).amount == 400
    unclear = refund_slip_of(state, RefundReason.UNKNOWN_REFUND, TRANSACTION)
    assert (unclear.amount, unclear.method) == (200, PaymentMethod.QR)
