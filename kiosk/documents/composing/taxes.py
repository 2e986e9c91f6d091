"""所得証明書, 課税(非課税)証明書, 所得課税証明書 and 納税証明書 from the register."""

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.documents.composing.entries import birth_date_of, yen
from kiosk.documents.content import (
    AmountSection,
    Blank,
    Entry,
    NozeiContent,
    TaxAccountEntries,
    TaxContent,
    TaxPayerEntries,
)
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.eras import wareki_year
from kiosk.domain.residents import Household, Person
from kiosk.domain.taxes import (
    Assessment,
    Collection,
    Dependants,
    FiscalYear,
    Income,
    TaxAccount,
    TaxRecord,
)

WITHHELD = "＊"
"""What stands for paid and unpaid amounts under 特別徴収, which the employer pays month by month."""


def tax_content(kind: CertificateKind, household: Household, person: Person, record: TaxRecord) -> TaxContent:
    """The certificate of that kind. Raises ValueError for another's record, or one that is not declared."""
    if record.resident_id != person.resident_id or not record.is_declared:
        raise ValueError("a tax certificate is of the person's own declared income")
    is_exempt = record.assessment.total == 0
    return TaxContent(
        kind=kind,
        title=_title(kind, is_exempt=is_exempt),
        payer=TaxPayerEntries(
            fiscal_year=_fiscal_year(record.fiscal_year, with_income=True),
            name=person.name,
            birth_date=birth_date_of(person),
            sex=person.sex,
            address=household.address,
            address_on_january_first=record.address_on_january_first,
        ),
        bands=_bands(kind, record),
        remarks="非課税" if is_exempt and kind is not CertificateKind.SHOTOKU else Blank.NOT_APPLICABLE,
    )


def nozei_content(
    household: Household, person: Person, fiscal_year: FiscalYear, accounts: Sequence[TaxAccount]
) -> NozeiContent:
    """納税証明書 of one fiscal year. Raises ValueError without accounts, or with another person's."""
    if not accounts or any(account.resident_id != person.resident_id for account in accounts):
        raise ValueError("a certificate of paid tax is of the person's own taxes")
    is_withheld = any(account.collection is Collection.SPECIAL for account in accounts)
    return NozeiContent(
        fiscal_year=_fiscal_year(fiscal_year, with_income=False),
        name=person.name,
        address=household.address,
        accounts=tuple(_account_entries(account) for account in accounts),
        remarks="「＊」は、特別徴収のため記載を省略したことを示す。" if is_withheld else Blank.NOT_APPLICABLE,
    )


def _title(kind: CertificateKind, *, is_exempt: bool) -> str:
    match kind:
        case CertificateKind.SHOTOKU:
            return "所得証明書"
        case CertificateKind.KAZEI:
            return "非課税証明書" if is_exempt else "課税証明書"
        case CertificateKind.SHOTOKU_KAZEI:
            return "所得課税証明書"
        case _:
            raise ValueError("not a kind of income and tax")


def _bands(kind: CertificateKind, record: TaxRecord) -> tuple[tuple[AmountSection, ...], ...]:
    income = AmountSection("所得の内訳", _income(record.income))
    if kind is CertificateKind.SHOTOKU:
        return ((income,),)
    deductions = AmountSection("所得控除の内訳", tuple(_deductions(record)))
    assessment = AmountSection("課税標準額・税額", _assessment(record.assessment))
    dependants = AmountSection("扶養等の状況", _dependants(record.dependants))
    return ((income, deductions), (assessment, dependants))


def _income(income: Income) -> tuple[Entry, ...]:
    return (
        Entry("給与収入金額", yen(income.salary_revenue)),
        Entry("給与所得", yen(income.salary)),
        Entry("公的年金等収入金額", yen(income.pension_revenue)),
        Entry("公的年金等に係る雑所得", yen(income.pension)),
        Entry("営業等・農業所得", yen(income.business)),
        Entry("不動産所得", yen(income.real_estate)),
        Entry("利子・配当所得", yen(income.interest_and_dividends)),
        Entry("その他の雑所得", yen(income.miscellaneous)),
        Entry("総合譲渡・一時所得", yen(income.capital_gains_and_occasional)),
        Entry("合計所得金額", yen(income.total)),
        Entry("総所得金額等", yen(income.total_after_losses)),
    )


def _deductions(record: TaxRecord) -> Iterator[Entry]:
    deductions = record.deductions
    yield from (
        Entry("社会保険料控除", yen(deductions.social_insurance)),
        Entry("小規模企業共済等掛金控除", yen(deductions.small_enterprise_mutual_aid)),
        Entry("生命保険料控除", yen(deductions.life_insurance)),
        Entry("地震保険料控除", yen(deductions.earthquake_insurance)),
        Entry("医療費控除", yen(deductions.medical)),
        Entry("雑損控除", yen(deductions.casualty_loss)),
        Entry("障害者控除", yen(deductions.disability)),
        Entry("ひとり親・寡婦控除", yen(deductions.single_parent_or_widow)),
        Entry("勤労学生控除", yen(deductions.working_student)),
        Entry("配偶者（特別）控除", yen(deductions.spouse)),
        Entry("扶養控除", yen(deductions.dependants)),
    )
    if record.knows_specific_relatives:
        yield Entry("特定親族特別控除", yen(deductions.specific_relatives))
    yield from (
        Entry("基礎控除", yen(deductions.basic)),
        Entry("所得控除合計", yen(deductions.total)),
    )


def _assessment(assessment: Assessment) -> tuple[Entry, ...]:
    return (
        Entry("課税標準額", yen(assessment.taxable_income)),
        Entry("市町村民税所得割額", yen(assessment.municipal_income_levy)),
        Entry("市町村民税均等割額", yen(assessment.municipal_per_capita_levy)),
        Entry("道府県民税所得割額", yen(assessment.prefectural_income_levy)),
        Entry("道府県民税均等割額", yen(assessment.prefectural_per_capita_levy)),
        Entry("森林環境税額", yen(assessment.forest_environment_tax)),
        Entry("年税額", yen(assessment.total)),
    )


def _dependants(dependants: Dependants) -> tuple[Entry, ...]:
    return (
        Entry("同一生計配偶者等", "有" if dependants.has_spouse else "無"),
        Entry("特定扶養親族", f"{dependants.specific}人"),
        Entry("老人扶養親族", f"{dependants.elderly}人"),
        Entry("その他の扶養親族", f"{dependants.general}人"),
        Entry("16歳未満の扶養親族", f"{dependants.under_16}人"),
        Entry("障害者", f"{dependants.with_disability}人"),
    )


def _account_entries(account: TaxAccount) -> TaxAccountEntries:
    is_withheld = account.collection is Collection.SPECIAL
    return TaxAccountEntries(
        subject=account.subject,
        collection=account.collection,
        charged=yen(account.charged),
        paid=WITHHELD if is_withheld else yen(account.paid),
        unpaid=WITHHELD if is_withheld else yen(account.unpaid),
        not_yet_due=WITHHELD if is_withheld else yen(account.not_yet_due),
    )


def _fiscal_year(year: FiscalYear, *, with_income: bool) -> str:
    """令和8年度, and the year whose income it is assessed on; an era's year is that of its first of April."""
    name = f"{wareki_year(date(year, 4, 1))}度"
    return f"{name}（{wareki_year(date(year - 1, 12, 31))}中の所得）" if with_income else name
