"""Invented incomes and what they are taxed, by rules that only look like those of the tax laws."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.salaries import salary_income
from kiosk.domain.money import Yen
from kiosk.domain.residents import Household, Person, ResidentId, ResidentState
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
)

YEARS = tuple(FiscalYear(year) for year in (2025, 2026))

_OF_AGE = 18
_RETIRED = 65
_EXEMPT_UP_TO = 450_000
_HUNDRED = 100
_THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class TaxRolls:
    """What a city's tax office keeps of its residents."""

    records: tuple[TaxRecord, ...]
    accounts: tuple[TaxAccount, ...]


def tax_rolls(draws: Draws, households: Iterable[Household], undeclared: frozenset[ResidentId]) -> TaxRolls:
    """A record for every grown resident and year, and an account for everyone who is charged."""
    records = tuple(_records(draws, households, undeclared))
    return TaxRolls(records, tuple(account for record in records for account in _accounts(record)))


def _records(
    draws: Draws, households: Iterable[Household], undeclared: frozenset[ResidentId]
) -> Iterator[TaxRecord]:
    for household in households:
        for person in household.members:
            if person.state is not ResidentState.CURRENT:
                continue
            for year in YEARS:
                age = year - 1 - person.birth_date.year
                if age >= _OF_AGE:
                    income = _income(draws, person, year, age)
                    is_declared = person.resident_id not in undeclared
                    yield _record(household, person, year, income, is_declared=is_declared)


def _income(draws: Draws, person: Person, year: FiscalYear, age: int) -> Income:
    thousands = draws.between(0, 90) * 90
    if age >= _RETIRED:
        revenue = thousands * _THOUSAND // 3
        return Income(pension_revenue=Yen(revenue), pension=Yen(max(0, revenue - 1_100_000)))
    if person.relationship in {"妻", "夫"}:
        revenue = thousands * _THOUSAND // 4
        return Income(salary_revenue=Yen(revenue), salary=salary_income(revenue, year))
    revenue = 1_500_000 + thousands * _THOUSAND
    side = draws.one_of((0, 0, 0, 120_000))
    return Income(
        salary_revenue=Yen(revenue),
        salary=salary_income(revenue, year),
        miscellaneous=Yen(side),
    )


def _record(
    household: Household, person: Person, year: FiscalYear, income: Income, *, is_declared: bool
) -> TaxRecord:
    dependants = _dependants(household, person, year)
    deductions = Deductions(
        social_insurance=Yen((income.salary_revenue + income.pension_revenue) * 14 // 100),
        life_insurance=Yen(28_000 if income.salary_revenue else 0),
        spouse=Yen(330_000 if dependants.has_spouse else 0),
        dependants=Yen(330_000 * dependants.general + 450_000 * dependants.specific),
        basic=Yen(430_000),
    )
    return TaxRecord(
        resident_id=person.resident_id,
        fiscal_year=year,
        address_on_january_first=household.address,
        is_declared=is_declared,
        income=income,
        deductions=deductions,
        dependants=dependants,
        assessment=_assessment(income, deductions),
    )


def _dependants(household: Household, person: Person, year: FiscalYear) -> Dependants:
    if person is not household.head:
        return Dependants()
    ages = [year - 1 - member.birth_date.year for member in household.members if member.relationship == "子"]
    return Dependants(
        has_spouse=any(member.relationship in {"妻", "夫"} for member in household.members),
        specific=sum(19 <= age <= 22 for age in ages),
        general=sum(16 <= age <= 18 for age in ages),
        under_16=sum(0 <= age < 16 for age in ages),
    )


def _assessment(income: Income, deductions: Deductions) -> Assessment:
    if income.total <= _EXEMPT_UP_TO:
        return Assessment()
    taxable = max(0, income.total - deductions.total) // _THOUSAND * _THOUSAND
    return Assessment(
        taxable_income=Yen(taxable),
        municipal_income_levy=_levy(taxable, 6),
        municipal_per_capita_levy=Yen(3_000),
        prefectural_income_levy=_levy(taxable, 4),
        prefectural_per_capita_levy=Yen(1_000),
        forest_environment_tax=Yen(1_000),
    )


def _levy(taxable: int, percent: int) -> Yen:
    """所得割, cut off below 100 yen."""
    return Yen(taxable * percent // 100 // _HUNDRED * _HUNDRED)


def _accounts(record: TaxRecord) -> Iterator[TaxAccount]:
    charged = record.assessment.total
    if not record.is_declared or charged == 0:
        return
    is_employed = record.income.salary_revenue > 0
    from_salary = Yen(charged - _beside_the_salary(record)) if is_employed else Yen(0)
    if from_salary < charged:
        yield _resident_tax(record, Collection.ORDINARY, Yen(charged - from_salary))
    if is_employed:
        yield _resident_tax(record, Collection.SPECIAL, from_salary)
        yield TaxAccount(
            resident_id=record.resident_id,
            fiscal_year=record.fiscal_year,
            subject=TaxSubject.LIGHT_VEHICLE,
            collection=Collection.ORDINARY,
            charged=Yen(10_800),
            paid=Yen(10_800),
            not_yet_due=Yen(0),
        )


def _beside_the_salary(record: TaxRecord) -> Yen:
    """The tax on what is earned beside a salary, for which notices come to the person."""
    levies = record.assessment.municipal_income_levy + record.assessment.prefectural_income_levy
    return Yen(min(_levy(record.income.miscellaneous, 10), levies))


def _resident_tax(record: TaxRecord, collection: Collection, charged: Yen) -> TaxAccount:
    quarter = charged // 4 // _THOUSAND * _THOUSAND
    return TaxAccount(
        resident_id=record.resident_id,
        fiscal_year=record.fiscal_year,
        subject=TaxSubject.RESIDENT,
        collection=collection,
        charged=charged,
        paid=Yen(2 * quarter),
        not_yet_due=Yen(quarter),
    )
