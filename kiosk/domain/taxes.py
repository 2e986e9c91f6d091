"""Income and local tax of one resident in one fiscal year (docs/reference/service.md, section 12)."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import NewType

from kiosk.domain.money import Yen
from kiosk.domain.residents import ResidentId

FiscalYear = NewType("FiscalYear", int)
"""年度 by the year in which it begins: 2026 is 令和8年度, assessed on the income of 2025."""

FIRST_DAY_OF_ISSUE = (6, 1)
"""Month and day from which a fiscal year's certificates can be had: the assessment is known by then."""


def fiscal_year_issued_on(day: date) -> FiscalYear:
    """The fiscal year whose tax certificates are issued on `day`."""
    return FiscalYear(day.year if (day.month, day.day) >= FIRST_DAY_OF_ISSUE else day.year - 1)


SPECIFIC_RELATIVES_FROM = FiscalYear(2026)
"""The first fiscal year with 特定親族特別控除 (the reform of 2025)."""


class TaxSubject(StrEnum):
    """税目 as printed."""

    RESIDENT = "市町村民税・道府県民税・森林環境税"
    PROPERTY = "固定資産税・都市計画税"
    LIGHT_VEHICLE = "軽自動車税（種別割）"
    HEALTH_INSURANCE = "国民健康保険税"


class Collection(StrEnum):
    """徴収方法 as printed."""

    ORDINARY = "普通徴収"
    SPECIAL = "特別徴収"


_MAY_BE_A_LOSS = frozenset({"business", "real_estate", "capital_gains_and_occasional"})
"""Kinds of income that the law sets off against others when negative; a loss of any other counts as none."""


def _refuse_below_zero(
    record: "Income | Deductions | Dependants | Assessment", unless: frozenset[str] = frozenset()
) -> None:
    for field in fields(record):
        if field.name not in unless and getattr(record, field.name) < 0:
            raise ValueError(f"{field.name} is below 0")


@dataclass(frozen=True, slots=True, repr=False)
class Income:
    """収入 and 所得 of the year before the fiscal year. Raises ValueError for a loss that cannot be one."""

    salary_revenue: Yen = Yen(0)
    salary: Yen = Yen(0)
    pension_revenue: Yen = Yen(0)
    pension: Yen = Yen(0)
    business: Yen = Yen(0)
    real_estate: Yen = Yen(0)
    interest_and_dividends: Yen = Yen(0)
    miscellaneous: Yen = Yen(0)
    capital_gains_and_occasional: Yen = Yen(0)
    losses_carried_over: Yen = Yen(0)
    """繰越控除: losses of earlier years, as a positive amount."""

    def __post_init__(self) -> None:
        """Refuse a negative amount of what is never a loss."""
        _refuse_below_zero(self, unless=_MAY_BE_A_LOSS)

    @property
    def total_after_losses(self) -> Yen:
        """総所得金額等."""
        return Yen(max(0, self.total - self.losses_carried_over))

    @property
    def total(self) -> Yen:
        """合計所得金額: before losses of earlier years; a loss of the year leaves nothing at least."""
        gains_and_losses = (
            self.salary
            + self.pension
            + self.business
            + self.real_estate
            + self.interest_and_dividends
            + self.miscellaneous
            + self.capital_gains_and_occasional
        )
        return Yen(max(0, gains_and_losses))


@dataclass(frozen=True, slots=True, repr=False)
class Deductions:
    """所得控除. Raises ValueError for a negative amount."""

    social_insurance: Yen = Yen(0)
    small_enterprise_mutual_aid: Yen = Yen(0)
    life_insurance: Yen = Yen(0)
    earthquake_insurance: Yen = Yen(0)
    medical: Yen = Yen(0)
    casualty_loss: Yen = Yen(0)
    disability: Yen = Yen(0)
    single_parent_or_widow: Yen = Yen(0)
    working_student: Yen = Yen(0)
    spouse: Yen = Yen(0)
    dependants: Yen = Yen(0)
    specific_relatives: Yen = Yen(0)
    """特定親族特別控除: for relatives of 19 to 22 years who earn too much for 扶養控除."""
    basic: Yen = Yen(0)

    def __post_init__(self) -> None:
        """Refuse a negative amount."""
        _refuse_below_zero(self)

    @property
    def total(self) -> Yen:
        """所得控除合計."""
        return Yen(
            self.social_insurance
            + self.small_enterprise_mutual_aid
            + self.life_insurance
            + self.earthquake_insurance
            + self.medical
            + self.casualty_loss
            + self.disability
            + self.single_parent_or_widow
            + self.working_student
            + self.spouse
            + self.dependants
            + self.specific_relatives
            + self.basic
        )


@dataclass(frozen=True, slots=True, repr=False)
class Dependants:
    """Who is supported, by class, and what applies to the person. Raises ValueError for a negative number."""

    has_spouse: bool = False
    specific: int = 0
    """特定扶養: 19 to 22 years."""
    elderly: int = 0
    """老人扶養."""
    general: int = 0
    under_16: int = 0
    with_disability: int = 0

    def __post_init__(self) -> None:
        """Refuse a negative number of people."""
        _refuse_below_zero(self)


@dataclass(frozen=True, slots=True, repr=False)
class Assessment:
    """課税標準額 and the tax of the year. Raises ValueError for a negative amount."""

    taxable_income: Yen = Yen(0)
    municipal_income_levy: Yen = Yen(0)
    municipal_per_capita_levy: Yen = Yen(0)
    prefectural_income_levy: Yen = Yen(0)
    prefectural_per_capita_levy: Yen = Yen(0)
    forest_environment_tax: Yen = Yen(0)

    def __post_init__(self) -> None:
        """Refuse a negative amount."""
        _refuse_below_zero(self)

    @property
    def total(self) -> Yen:
        """年税額."""
        return Yen(
            self.municipal_income_levy
            + self.municipal_per_capita_levy
            + self.prefectural_income_levy
            + self.prefectural_per_capita_levy
            + self.forest_environment_tax
        )


@dataclass(frozen=True, slots=True, repr=False)
class TaxRecord:
    """What is assessed for one resident in one fiscal year.

    Raises ValueError for a deduction that the law of that year does not know.
    """

    resident_id: ResidentId
    fiscal_year: FiscalYear
    address_on_january_first: str
    is_declared: bool
    """False for 未申告: nothing can be certified before the person declares."""
    income: Income = Income()
    deductions: Deductions = Deductions()
    dependants: Dependants = Dependants()
    assessment: Assessment = Assessment()

    def __post_init__(self) -> None:
        """Refuse what cannot have been assessed."""
        if self.deductions.specific_relatives and not self.knows_specific_relatives:
            raise ValueError("特定親族特別控除 is of fiscal years from 2026 on")

    @property
    def knows_specific_relatives(self) -> bool:
        """Whether the law of the year has 特定親族特別控除."""
        return self.fiscal_year >= SPECIFIC_RELATIVES_FROM


@dataclass(frozen=True, slots=True, repr=False)
class TaxAccount:
    """納税: one tax of one fiscal year, as far as it is collected in one way.

    Paid, unpaid and not yet due make up what was charged. Raises ValueError where they cannot: an overpayment
    (過誤納) is no part of what was paid of the charge.
    """

    resident_id: ResidentId
    fiscal_year: FiscalYear
    subject: TaxSubject
    collection: Collection
    charged: Yen
    paid: Yen
    not_yet_due: Yen

    def __post_init__(self) -> None:
        """Refuse what would be certified as a negative amount."""
        if min(self.charged, self.paid, self.not_yet_due) < 0:
            raise ValueError("an amount is below 0")
        if self.unpaid < 0:
            raise ValueError("more is paid and not yet due than was charged")

    @property
    def unpaid(self) -> Yen:
        """未納額: due and not paid."""
        return Yen(self.charged - self.paid - self.not_yet_due)


def in_order_of_the_certificate(accounts: Iterable[TaxAccount]) -> tuple[TaxAccount, ...]:
    """By subject, then by way of collection, both in the order of their vocabulary."""
    subjects, collections = tuple(TaxSubject), tuple(Collection)
    return tuple(
        sorted(
            accounts,
            key=lambda account: (subjects.index(account.subject), collections.index(account.collection)),
        )
    )
