"""Our provider's server, driven by PayPay's official client: our own driver meets the real API's form."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unpaid,
    WaitingForScan,
)
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService

PROGRAM = Path(__file__).parent / "opa" / "official_client.py"
ANSWER = "answer:"
ORDER = {
    "merchantPaymentId": "tx-1-c0",
    "amount": {"amount": 500, "currency": "JPY"},
    "codeType": "ORDER_QR",
    "orderDescription": "手数料",
    "isAuthorization": False,
}
CHARGE = Charge(ChargeReference("tx-1-c0"), Yen(500))
SUCCESS = "SUCCESS"


class OfficialClient:
    """The library in a process of its own."""

    def __init__(self, provider: VirtualProvider) -> None:
        arguments = [provider.address, str(provider.anchor), str(provider.key_file)]
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=PROGRAM.parent,
        )

    def call(self, resource: str, method: str, argument: object) -> Mapping[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([resource, method, argument]) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith(ANSWER):
                told: Mapping[str, Any] = json.loads(line.removeprefix(ANSWER))
                return told
        raise AssertionError("the official client ended without an answer")

    def code_of(self, resource: str, method: str, argument: object) -> str:
        return str(self.call(resource, method, argument)["resultInfo"]["code"])

    def status(self) -> str:
        details = self.call("Code", "get_payment_details", "tx-1-c0")
        return str(details["data"]["status"])

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def provider(tmp_path: Path) -> Iterator[VirtualProvider]:
    with VirtualProvider(tmp_path / "provider", SystemClock()) as provider:
        yield provider


@pytest.fixture
def official(provider: VirtualProvider) -> Iterator[OfficialClient]:
    with closing(OfficialClient(provider)) as client:
        yield client


@pytest.fixture
def ours(provider: VirtualProvider) -> Iterator[QrService]:
    clock = SystemClock()
    client = ProviderClient(provider.address, provider.key, "", clock, provider.anchor)
    with closing(QrService(client, clock, "手数料")) as service:
        yield service


def test_a_code_made_by_the_official_client_is_paid_and_refunded(
    provider: VirtualProvider, official: OfficialClient
) -> None:
    made = official.call("Code", "create_qr_code", ORDER)
    assert made["resultInfo"]["code"] == SUCCESS
    assert official.status() == "CREATED"
    assert provider.pay(made["data"]["url"])
    paid = official.call("Code", "get_payment_details", "tx-1-c0")["data"]
    assert (paid["status"], paid["amount"]) == ("COMPLETED", {"amount": 500, "currency": "JPY"})
    order = {"merchantRefundId": "tx-1-r0", "paymentId": paid["paymentId"], "amount": paid["amount"]}
    assert official.code_of("Payment", "refund_payment", order) == SUCCESS
    assert official.code_of("Payment", "refund_payment", order) == SUCCESS
    refund = official.call("Payment", "refund_details", "tx-1-r0")["data"]
    assert (refund["merchantRefundId"], refund["amount"]["amount"]) == ("tx-1-r0", 500)
    assert (official.status(), provider.book.balance()) == ("REFUNDED", 0)


def test_the_same_payment_id_makes_no_second_code(official: OfficialClient) -> None:
    assert official.code_of("Code", "create_qr_code", ORDER) == SUCCESS
    assert official.code_of("Code", "create_qr_code", ORDER) == "DUPLICATE_DYNAMIC_QR_REQUEST"


def test_a_code_that_the_official_client_withdrew_cannot_be_paid(
    provider: VirtualProvider, official: OfficialClient
) -> None:
    made = official.call("Code", "create_qr_code", ORDER)["data"]
    assert official.code_of("Code", "delete_qr_code", made["codeId"]) == SUCCESS
    assert not provider.pay(made["url"])


def test_a_cancel_of_the_official_client_gives_back_what_was_paid(
    provider: VirtualProvider, official: OfficialClient
) -> None:
    made = official.call("Code", "create_qr_code", ORDER)["data"]
    assert provider.pay(made["url"])
    official.call("Payment", "cancel_payment", "tx-1-c0")
    assert (official.status(), provider.book.balance()) == ("CANCELED", 0)


def test_a_payment_that_nobody_made_is_not_found(official: OfficialClient) -> None:
    told = official.code_of("Code", "get_payment_details", "tx-unknown")
    assert told == "DYNAMIC_QR_PAYMENT_NOT_FOUND"


def test_a_wrong_key_is_refused(provider: VirtualProvider) -> None:
    provider.key_file.write_text(f"{provider.key.name}\nno-such-secret\n", encoding="ascii")
    with closing(OfficialClient(provider)) as stranger:
        assert stranger.code_of("Code", "create_qr_code", ORDER) == "UNAUTHORIZED"


def test_both_clients_see_the_same_payment(
    provider: VirtualProvider, official: OfficialClient, ours: QrService
) -> None:
    shown = ours.start(CHARGE)
    assert isinstance(shown, WaitingForScan)
    assert official.status() == "CREATED"
    assert provider.pay(shown.content)
    assert (ours.ask(CHARGE), official.status()) == (Paid(), "COMPLETED")
    assert ours.refund(Refund(ChargeReference("tx-1-r0"), CHARGE, Yen(500))) is RefundResult.REFUNDED
    assert official.status() == "REFUNDED"


def test_our_driver_believes_a_cancel_that_came_from_elsewhere(
    official: OfficialClient, ours: QrService
) -> None:
    ours.start(CHARGE)
    official.call("Payment", "cancel_payment", "tx-1-c0")
    assert ours.ask(CHARGE) == NotPaid(Unpaid.CANCELLED)
