"""Tax certificates speak of one fiscal year."""

from datetime import date

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.residents import ResidentId
from kiosk.domain.taxes import (
    Assessment,
    Collection,
    Deductions,
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


def test_what_is_due_and_not_paid_is_unpaid() -> None:
    account = TaxAccount(
        ResidentId("1"),
        FiscalYear(2026),
        TaxSubject.RESIDENT,
        Collection.ORDINARY,
        charged=Yen(120_000),
        paid=Yen(60_000),
        not_yet_due=Yen(30_000),
    )
    assert account.unpaid == 30_000


def test_no_year_before_the_reform_has_the_deduction_for_specific_relatives() -> None:
    deducted = Deductions(specific_relatives=Yen(450_000))
    reformed = TaxRecord(ResidentId("1"), FiscalYear(2026), "", is_declared=True, deductions=deducted)
    assert reformed.deductions.total == 450_000
    with pytest.raises(ValueError, match="from 2026 on"):
        TaxRecord(ResidentId("1"), FiscalYear(2025), "", is_declared=True, deductions=deducted)
