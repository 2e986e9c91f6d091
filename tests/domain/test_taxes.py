"""Tax certificates speak of one fiscal year."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.residents import ResidentId
from kiosk.domain.taxes import (
    Assessment,
    Collection,
    Deductions,
    Dependants,
    FiscalYear,
    Income,
    TaxAccount,
    TaxRecord,
    TaxSubject,
    fiscal_year_issued_on,
)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 5, 31), 2025),
        (date(2026, 6, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_the_new_year_is_issued_from_june_on(day: date, year: int) -> None:
    assert fiscal_year_issued_on(day) == year


def test_the_total_income_leaves_revenues_out() -> None:
    assert (
        Income(salary_revenue=Yen(5_000_000), salary=Yen(3_560_000), business=Yen(40_000)).total == 3_600_000
    )


def test_totals_are_sums() -> None:
    assert Deductions(social_insurance=Yen(700_000), basic=Yen(430_000)).total == 1_130_000
    assert Assessment(municipal_income_levy=Yen(100_000), forest_environment_tax=Yen(1_000)).total == 101_000


def an_account(charged: int, paid: int, not_yet_due: int) -> TaxAccount:
    return TaxAccount(
        ResidentId("1"),
        FiscalYear(2026),
        TaxSubject.RESIDENT,
        Collection.ORDINARY,
        charged=Yen(charged),
        paid=Yen(paid),
        not_yet_due=Yen(not_yet_due),
    )


def test_what_is_due_and_not_paid_is_unpaid() -> None:
    assert an_account(120_000, 60_000, 30_000).unpaid == 30_000
    assert an_account(120_000, 90_000, 30_000).unpaid == 0


@pytest.mark.parametrize("amounts", [(50_000, 50_500, 0), (50_000, 50_000, 1), (0, 1, 0)])
def test_an_account_holds_no_more_than_was_charged(amounts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="more is paid and not yet due than was charged"):
        an_account(*amounts)


@pytest.mark.parametrize("amounts", [(-1, -1, 0), (50_000, -1, 0), (50_000, 0, -1)])
def test_an_account_has_no_negative_amount(amounts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="below 0"):
        an_account(*amounts)


LOSSES = {"business", "real_estate", "capital_gains_and_occasional"}


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (kind, field.name)
        for kind in (Income, Deductions, Dependants, Assessment)
        for field in fields(kind)
        if field.name not in LOSSES | {"has_spouse"}
    ],
)
def test_nothing_but_a_loss_is_negative(kind: Callable[..., object], name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is below 0$"):
        kind(**{name: -1})


@pytest.mark.parametrize("name", sorted(LOSSES))
def test_a_loss_of_the_year_is_set_off_and_leaves_no_less_than_nothing(name: str) -> None:
    def with_loss(loss: int) -> Income:
        made: Callable[..., Income] = Income
        return made(salary=Yen(3_000_000), **{name: Yen(-loss)})

    assert with_loss(1_000_000).total == 2_000_000
    assert with_loss(4_000_000).total == 0
    assert with_loss(4_000_000).total_after_losses == 0


def test_no_year_before_the_reform_has_the_deduction_for_specific_relatives() -> None:
    deducted = Deductions(specific_relatives=Yen(450_000))
    reformed = TaxRecord(ResidentId("1"), FiscalYear(2026), "", is_declared=True, deductions=deducted)
    assert reformed.deductions.total == 450_000
    with pytest.raises(ValueError, match="from 2026 on"):
        TaxRecord(ResidentId("1"), FiscalYear(2025), "", is_declared=True, deductions=deducted)
