"""What a clerk reads on a refund slip: enough to decide, and nothing of card or certificate."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.domain.electronic_money import UNRESOLVED_RULES, Brand
from kiosk.terminal.ports import PaymentMethod, RefundSlip
from kiosk.terminal.slips.elements import Amount, Note, Rule, Text, Title, Total
from kiosk.terminal.slips.refund import refund_slip
from kiosk.terminal.slips.wording import Imprint
from tests.terminal.slips.samples import (
    EVERY_REFUND_SLIP,
    MISPRINT,
    NOT_PAID_OUT,
    UNKNOWN_CODE,
    UNKNOWN_REFUND,
    unknown_touch,
)

_HERE = Imprint("", datetime(2026, 4, 1, 9, 5))  # noqa: DTZ001 - slips show local time


def words_of(slip: RefundSlip) -> str:
    return "\n".join(
        f"{element.words} {element.yen}" if isinstance(element, Amount | Total) else element.words
        for element in refund_slip(slip, _HERE)
        if not isinstance(element, Rule)
    )


@pytest.mark.parametrize("slip", EVERY_REFUND_SLIP)
def test_every_slip_has_number_time_amount_and_reason(slip: RefundSlip) -> None:
    elements = refund_slip(slip, _HERE)
    assert isinstance(elements[0], Title)
    assert any(isinstance(element, Total) and element.yen == slip.amount for element in elements)
    assert any(isinstance(element, Text) and element.words.startswith("理由") for element in elements)
    assert sum(isinstance(element, Note) for element in elements) >= 2
    for words in (slip.transaction, "2026年04月01日 09:05"):
        assert words in words_of(slip)


def test_what_the_machine_owes_is_handed_out_against_the_number() -> None:
    for words in ("返金票", "700", "払い出せなかった", "係員の方へ", "カード等は見ず"):
        assert words in words_of(NOT_PAID_OUT)


def test_a_misprint_is_taken_face_down_and_shredded() -> None:
    for words in ("返金票", "住民票の写し", "印鑑登録証明書", "450", "印刷の不良", "裏返しのまま"):
        assert words in words_of(MISPRINT)


@pytest.mark.parametrize("brand", Brand)
def test_an_unresolved_touch_tells_what_the_rule_of_its_brand_says(brand: Brand) -> None:
    words = words_of(unknown_touch(brand.value))
    assert brand.label in words
    assert "直前の残高 BALANCE BEFORE 4200" in words
    assert "返金しないでください" in words
    assert ("売上に入っています" in words) is UNRESOLVED_RULES[brand].is_sale
    assert ("売上に入っていません" in words) is not UNRESOLVED_RULES[brand].is_sale
    days = UNRESOLVED_RULES[brand].claim_days
    assert (f"{days}日以内" in words) is (days is not None)


def test_only_nanaco_counts_as_a_sale_and_only_transit_money_has_a_last_day() -> None:
    assert {brand for brand, rule in UNRESOLVED_RULES.items() if rule.is_sale} == {Brand.NANACO}
    assert {brand: rule.claim_days for brand, rule in UNRESOLVED_RULES.items() if rule.claim_days} == {
        Brand.TRANSIT: 55
    }


def test_a_brand_that_nobody_knows_sends_to_the_terminals_own_list() -> None:
    words = words_of(unknown_touch("", None))
    assert "端末の取引履歴" in words
    assert "残高" not in words


def test_a_code_of_unknown_end_is_refunded_by_itself_and_not_in_cash() -> None:
    assert "アプリに自動で返金" in words_of(UNKNOWN_CODE)
    assert "現金で返金しない" in words_of(UNKNOWN_CODE)


def test_a_refund_of_unknown_end_is_paid_in_cash_only_when_it_surely_did_not_arrive() -> None:
    words = words_of(UNKNOWN_REFUND)
    assert "返金票" not in words
    for said in ("取引確認票", "返金の結果が不明", "300", "それまで現金で返金しない"):
        assert said in words


def test_a_payout_of_unknown_end_is_looked_for_in_the_machine() -> None:
    words = words_of(replace(UNKNOWN_REFUND, method=PaymentMethod.CASH))
    assert "取引確認票" in words
    assert "機械の中を確かめ" in words
    assert "くり返し確かめて" not in words
