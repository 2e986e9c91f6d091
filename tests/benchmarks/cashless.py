"""Without cash: from the payment's completion at provider or terminal to the durable intent to print.

The provider is asked every half second here (`qr.look` is 4 s by default, as providers wish; half of it is
to be added on average); the payment terminal tells by itself. Over real TLS and TCP on loopback.
"""

import os
import statistics
import tempfile
import threading
import time
from contextlib import closing
from io import StringIO
from pathlib import Path

from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.demo.shop.payment_corner import PaymentCorner, payment_corner
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import (
    LineResult,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    PaymentStage,
    TransactionId,
)
from kiosk.terminal.till.process import TillSettings, open_till
from kiosk.terminal.till.till import CashTill

SALES = 9
FEE = Yen(300)
_PATIENCE = 30.0


def run() -> dict[str, float]:
    """Medians in milliseconds over `SALES` sales by each means."""
    clock = SystemClock()
    methods = (PaymentMethod.QR, PaymentMethod.E_MONEY)
    with (
        tempfile.TemporaryDirectory() as scratch,
        payment_corner(Path(scratch) / "corner", clock, frozenset(methods)) as corner,
    ):
        folder = Path(scratch)
        settings = TillSettings(
            folder / "journal.sqlite",
            "",
            folder / "till.socket",
            cashless=corner.settings,
            takes_cash=False,
        )
        with closing(open_till(settings, clock, EventLog("till", clock, StringIO()))) as till:
            code, touch = ([_sale(till, corner, method, n) for n in range(SALES)] for method in methods)
    return {
        "code_paid_to_print_intent_ms": statistics.median(code),
        "touch_to_print_intent_ms": statistics.median(touch),
        "load_average": os.getloadavg()[0],
    }


def _sale(till: CashTill, corner: PaymentCorner, method: PaymentMethod, number: int) -> float:
    transaction = TransactionId(f"{method}-{number}")
    shown, told = threading.Event(), threading.Event()
    codes: list[str] = []

    def prompt(prompt: PaymentPrompt) -> None:
        if prompt.stage in {PaymentStage.SCAN_CODE, PaymentStage.TOUCH_CARD}:
            codes.append(prompt.code)
            shown.set()

    _await_offer(till, method)
    till.begin(transaction, (FEE,), lambda _: told.set(), method, prompt)
    _require(shown.wait(_PATIENCE), "the till asked for no payment")
    if method is PaymentMethod.E_MONEY:
        waiting = corner.terminal.roll
        _require(waiting.wait_until(lambda: waiting.on_display() is not None, _PATIENCE), "no sale")
    began = time.perf_counter()
    if method is PaymentMethod.QR:
        _require(corner.provider.pay(codes[-1]), "the code cannot be paid")
    else:
        _require(corner.terminal.touch(EMoneyCard(Brand.QUICPAY, 0)), "nobody waits for the card")
    _require(told.wait(_PATIENCE), "the till told of no payment")
    till.record_print_intent(transaction, 0)
    intended = time.perf_counter()
    till.record_outcome(transaction, 0, LineResult.PRINTED)
    till.settle(transaction)
    return (intended - began) * 1000


def _await_offer(till: CashTill, method: PaymentMethod) -> None:
    clock, pause = SystemClock(), threading.Event()
    end = clock.monotonic() + _PATIENCE
    while clock.monotonic() < end:
        offer = till.offer((FEE,))
        if isinstance(offer, PaymentOffer) and method in offer.methods:
            return
        pause.wait(0.02)
    raise RuntimeError(f"{method} is not offered")


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(otherwise)
