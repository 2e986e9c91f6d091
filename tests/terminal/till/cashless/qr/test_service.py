"""QR payment against the provider's server, with every answer that can be lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo.cashless.provider.book import PaymentStatus
from kiosk.demo.cashless.provider.desk import Call, Scheme
from kiosk.demo.cashless.provider.provider import LIFE_SECONDS, VirtualProvider
from kiosk.domain.money import Yen
from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
    Unpaid,
    WaitingForScan,
    Working,
)
from kiosk.terminal.till.cashless.qr.client import ProviderClient
from kiosk.terminal.till.cashless.qr.service import QrService
from tests.terminal.till.cashless.conftest import service_at

CHARGE = Charge(ChargeReference("tx1-charge-0"), Yen(300))
WHOLE = Refund(ChargeReference("tx1-refund-0"), CHARGE, Yen(300))


def started(service: QrService) -> str:
    state = service.start(CHARGE)
    assert isinstance(state, WaitingForScan)
    return state.content


def test_a_shown_code_that_is_paid_is_paid(service: QrService, provider: VirtualProvider) -> None:
    content = started(service)
    assert service.ask(CHARGE) == WaitingForScan(content)
    assert provider.pay(content)
    assert service.ask(CHARGE) == Paid()
    assert provider.book.balance() == 300


@pytest.mark.parametrize("scheme", Scheme)
def test_codes_of_both_schemes_are_shown(scheme: Scheme, tmp_path: Path, clock: SteppedClock) -> None:
    with VirtualProvider(tmp_path, clock, scheme=scheme) as provider:
        service = service_at(provider, clock)
        assert provider.pay(started(service))
        service.close()


def test_the_provider_is_ready_only_while_it_answers(service: QrService, provider: VirtualProvider) -> None:
    assert service.is_ready()
    provider.switch_off()
    assert not service.is_ready()
    provider.switch_on()
    assert service.is_ready()


def test_a_provider_that_does_not_know_the_key_is_not_ready(
    provider: VirtualProvider, clock: SteppedClock
) -> None:
    key = replace(provider.key, secret="another")
    client = ProviderClient(provider.address, key, "", clock, provider.anchor)
    assert not QrService(client, clock, "x").is_ready()
    client.close()


def test_a_server_that_the_anchor_does_not_vouch_for_is_not_asked(
    provider: VirtualProvider, clock: SteppedClock
) -> None:
    client = ProviderClient(provider.address, provider.key, "", clock, None)
    assert not QrService(client, clock, "x").is_ready()
    client.close()


def test_a_lost_code_is_unknown_and_can_be_closed(service: QrService, provider: VirtualProvider) -> None:
    provider.lose_answer(Call.CREATE)
    assert service.start(CHARGE) == Unknown()
    assert service.cancel(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert provider.book.balance() == 0


def test_the_same_reference_makes_no_second_code(service: QrService, provider: VirtualProvider) -> None:
    started(service)
    assert service.start(CHARGE) == Unknown()
    assert len(provider.book.payments()) == 1


def test_a_state_that_is_lost_is_unknown_and_can_be_asked_for_again(
    service: QrService, provider: VirtualProvider
) -> None:
    provider.pay(started(service))
    provider.lose_answer(Call.DETAILS)
    assert service.ask(CHARGE) == Unknown()
    assert service.ask(CHARGE) == Paid()


def test_an_answer_that_arrives_broken_is_no_answer(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    provider.garble_answer(Call.DETAILS)
    assert service.ask(CHARGE) == Unknown()


def test_a_code_that_nobody_paid_expires(
    service: QrService, provider: VirtualProvider, clock: SteppedClock
) -> None:
    content = started(service)
    clock.set(clock.now() + timedelta(seconds=LIFE_SECONDS))
    assert service.ask(CHARGE) == NotPaid(Unpaid.EXPIRED)
    assert not provider.pay(content)


def test_after_the_cancel_of_an_expired_code_even_a_late_telephone_cannot_pay(
    service: QrService, provider: VirtualProvider, clock: SteppedClock
) -> None:
    content = started(service)
    clock.set(clock.now() + timedelta(seconds=LIFE_SECONDS))
    assert service.cancel(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert not provider.pay(content, although_late=True)


def test_a_payment_after_the_expiry_is_found_by_the_cancel(
    service: QrService, provider: VirtualProvider, clock: SteppedClock
) -> None:
    content = started(service)
    clock.set(clock.now() + timedelta(seconds=LIFE_SECONDS))
    assert provider.pay(content, although_late=True)
    assert service.cancel(CHARGE) == Paid()


def test_a_cancelled_code_cannot_be_paid_any_more(service: QrService, provider: VirtualProvider) -> None:
    content = started(service)
    assert service.cancel(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert not provider.pay(content)


def test_who_pays_before_the_cancel_has_paid(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    assert service.cancel(CHARGE) == Paid()
    assert provider.book.balance() == 300


@pytest.mark.parametrize("call", [Call.WITHDRAW, Call.CANCEL])
def test_a_cancel_of_which_an_answer_is_lost_still_closes(
    call: Call, service: QrService, provider: VirtualProvider
) -> None:
    content = started(service)
    provider.lose_answer(call)
    assert service.cancel(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert not provider.pay(content)


def test_a_cancel_without_provider_leaves_the_charge_unknown(
    service: QrService, provider: VirtualProvider
) -> None:
    started(service)
    provider.switch_off()
    assert service.cancel(CHARGE) == Unknown()


def test_a_charge_that_was_never_started_is_not_paid(service: QrService) -> None:
    assert service.ask(CHARGE) == NotPaid(Unpaid.NEVER_STARTED)


def test_after_a_restart_the_state_is_known_and_the_code_is_not(
    service: QrService, provider: VirtualProvider, clock: SteppedClock
) -> None:
    content = started(service)
    after = service_at(provider, clock)
    assert after.ask(CHARGE) == Working()
    provider.pay(content)
    assert after.ask(CHARGE) == Paid()
    after.close()


def test_a_refund_gives_back_once(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    assert service.refund(WHOLE) is RefundResult.REFUNDED
    assert service.refund(WHOLE) is RefundResult.REFUNDED
    assert provider.book.balance() == 0
    assert provider.book.payments()[0].status is PaymentStatus.REFUNDED


def test_a_part_is_refunded_and_the_rest_kept(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    assert service.refund(replace(WHOLE, amount=Yen(100))) is RefundResult.REFUNDED
    assert provider.book.balance() == 200


@pytest.mark.parametrize("call", [Call.REFUND, Call.REFUND_DETAILS])
def test_a_refund_of_which_an_answer_is_lost_is_given_once(
    call: Call, service: QrService, provider: VirtualProvider
) -> None:
    provider.pay(started(service))
    provider.lose_answer(call)
    service.refund(WHOLE)
    assert service.refund(WHOLE) is RefundResult.REFUNDED
    assert provider.book.payments()[0].refunded == 300


def test_a_refused_refund_is_refused(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    provider.book.refuses_refunds = True
    assert service.refund(WHOLE) is RefundResult.REFUSED
    assert provider.book.balance() == 300


def test_a_refund_without_provider_is_unknown(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    provider.switch_off()
    assert service.refund(WHOLE) is RefundResult.UNKNOWN


def test_more_than_was_paid_is_not_refunded(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    assert service.refund(replace(WHOLE, amount=Yen(301))) is RefundResult.REFUSED


def test_asking_about_a_refund_makes_none(service: QrService, provider: VirtualProvider) -> None:
    provider.pay(started(service))
    assert service.ask_refund(WHOLE) is RefundResult.REFUSED
    assert provider.book.balance() == 300
    service.refund(WHOLE)
    assert service.ask_refund(WHOLE) is RefundResult.REFUNDED
    provider.switch_off()
    assert service.ask_refund(WHOLE) is RefundResult.UNKNOWN


@pytest.fixture(autouse=True)
def _conserved(provider: VirtualProvider) -> Iterator[None]:
    yield
    assert all(0 <= payment.refunded <= payment.amount for payment in provider.book.payments())
