"""Certificates of income, tax and paid tax: what stands where."""

from collections.abc import Iterator
from datetime import date

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.eras import wareki_year
from kiosk.domain.money import Yen
from kiosk.domain.taxes import Collection, FiscalYear, TaxAccount, TaxRecord
from kiosk.municipality.signer.objections import Objection
from kiosk.municipality.signer.passages.passage import (
    END_OF_ENTRIES,
    NONE,
    FixedText,
    Passage,
    born,
    joined,
    one_sheet,
)
from kiosk.municipality.signer.register import RegisterFinding

_SENTENCE = "上記のとおり相違ないことを証明します。"
_SPECIFIC_RELATIVES_FROM = 2026
"""The first fiscal year with 特定親族特別控除."""


def tax_text(kind: CertificateKind, finding: RegisterFinding, record: TaxRecord) -> FixedText:
    """What stands on the front of a certificate of income or tax."""
    (person,) = finding.persons
    is_exempt = record.assessment.total == 0
    remarks = "非課税" if is_exempt and kind is not CertificateKind.SHOTOKU else NONE
    year = record.fiscal_year
    earned = wareki_year(date(year - 1, 12, 31))
    return one_sheet(
        Passage(_title(kind, is_exempt=is_exempt), Objection.TITLE),
        Passage(f"年度{_year(year)}（{earned}中の所得）氏名{person.name}", Objection.PERSON),
        Passage(f"生年月日{born(person)}性別{person.sex.value}", Objection.PERSON),
        Passage(
            f"住所{finding.household.address}1月1日の住所{record.address_on_january_first}",
            Objection.ADDRESS,
        ),
        *(Passage(title + joined(rows), Objection.AMOUNT) for title, rows in _sections(kind, record)),
        Passage(f"備考{remarks}{END_OF_ENTRIES}", Objection.AMOUNT),
        Passage(_SENTENCE, Objection.CERTIFICATION),
    )


def nozei_text(finding: RegisterFinding, year: FiscalYear, accounts: tuple[TaxAccount, ...]) -> FixedText:
    """What stands on the front of a 納税証明書."""
    (person,) = finding.persons
    is_withheld = any(account.collection is Collection.SPECIAL for account in accounts)
    remarks = "「＊」は、特別徴収のため記載を省略したことを示す。" if is_withheld else NONE
    return one_sheet(
        Passage("納税証明書", Objection.TITLE),
        Passage(f"年度{_year(year)}氏名{person.name}", Objection.PERSON),
        Passage(f"住所{finding.household.address}", Objection.ADDRESS),
        Passage("税目徴収方法課税額納付済額未納額納期未到来額", Objection.AMOUNT),
        *(Passage("".join(_row(account)), Objection.AMOUNT) for account in accounts),
        Passage(f"備考{remarks}{END_OF_ENTRIES}", Objection.AMOUNT),
        Passage(_SENTENCE, Objection.CERTIFICATION),
    )


def _title(kind: CertificateKind, *, is_exempt: bool) -> str:
    if kind is CertificateKind.KAZEI:
        return "非課税証明書" if is_exempt else "課税証明書"
    return "所得証明書" if kind is CertificateKind.SHOTOKU else "所得課税証明書"


def _sections(kind: CertificateKind, record: TaxRecord) -> Iterator[tuple[str, Iterator[tuple[str, str]]]]:
    """Each list in the order of the form."""
    yield "所得の内訳", _income(record)
    if kind is CertificateKind.SHOTOKU:
        return
    yield "所得控除の内訳", _deductions(record)
    yield "課税標準額・税額", _assessment(record)
    yield "扶養等の状況", _dependants(record)


def _income(record: TaxRecord) -> Iterator[tuple[str, str]]:
    income = record.income
    yield "給与収入金額", f"{income.salary_revenue:,}円"
    yield "給与所得", f"{income.salary:,}円"
    yield "公的年金等収入金額", f"{income.pension_revenue:,}円"
    yield "公的年金等に係る雑所得", f"{income.pension:,}円"
    yield "営業等・農業所得", _gain_or_loss(income.business)
    yield "不動産所得", _gain_or_loss(income.real_estate)
    yield "利子・配当所得", f"{income.interest_and_dividends:,}円"
    yield "その他の雑所得", f"{income.miscellaneous:,}円"
    yield "総合譲渡・一時所得", _gain_or_loss(income.capital_gains_and_occasional)
    yield "合計所得金額", f"{income.total:,}円"
    yield "総所得金額等", f"{max(0, income.total - income.losses_carried_over):,}円"


def _deductions(record: TaxRecord) -> Iterator[tuple[str, str]]:
    deductions = record.deductions
    yield "社会保険料控除", f"{deductions.social_insurance:,}円"
    yield "小規模企業共済等掛金控除", f"{deductions.small_enterprise_mutual_aid:,}円"
    yield "生命保険料控除", f"{deductions.life_insurance:,}円"
    yield "地震保険料控除", f"{deductions.earthquake_insurance:,}円"
    yield "医療費控除", f"{deductions.medical:,}円"
    yield "雑損控除", f"{deductions.casualty_loss:,}円"
    yield "障害者控除", f"{deductions.disability:,}円"
    yield "ひとり親・寡婦控除", f"{deductions.single_parent_or_widow:,}円"
    yield "勤労学生控除", f"{deductions.working_student:,}円"
    yield "配偶者（特別）控除", f"{deductions.spouse:,}円"
    yield "扶養控除", f"{deductions.dependants:,}円"
    if record.fiscal_year >= _SPECIFIC_RELATIVES_FROM:
        yield "特定親族特別控除", f"{deductions.specific_relatives:,}円"
    yield "基礎控除", f"{deductions.basic:,}円"
    yield "所得控除合計", f"{deductions.total:,}円"


def _assessment(record: TaxRecord) -> Iterator[tuple[str, str]]:
    assessment = record.assessment
    yield "課税標準額", f"{assessment.taxable_income:,}円"
    yield "市町村民税所得割額", f"{assessment.municipal_income_levy:,}円"
    yield "市町村民税均等割額", f"{assessment.municipal_per_capita_levy:,}円"
    yield "道府県民税所得割額", f"{assessment.prefectural_income_levy:,}円"
    yield "道府県民税均等割額", f"{assessment.prefectural_per_capita_levy:,}円"
    yield "森林環境税額", f"{assessment.forest_environment_tax:,}円"
    yield "年税額", f"{assessment.total:,}円"


def _dependants(record: TaxRecord) -> Iterator[tuple[str, str]]:
    dependants = record.dependants
    yield "同一生計配偶者等", "有" if dependants.has_spouse else "無"
    yield "特定扶養親族", f"{dependants.specific}人"
    yield "老人扶養親族", f"{dependants.elderly}人"
    yield "その他の扶養親族", f"{dependants.general}人"
    yield "16歳未満の扶養親族", f"{dependants.under_16}人"
    yield "障害者", f"{dependants.with_disability}人"


def _row(account: TaxAccount) -> Iterator[str]:
    yield account.subject.value
    yield account.collection.value
    yield f"{account.charged:,}円"
    if account.collection is Collection.SPECIAL:
        yield "＊＊＊"
    else:
        yield f"{account.paid:,}円{account.unpaid:,}円{account.not_yet_due:,}円"


def _gain_or_loss(amount: Yen) -> str:
    sign = "△" if amount < 0 else ""
    return f"{sign}{abs(amount):,}円"


def _year(year: FiscalYear) -> str:
    return f"{wareki_year(date(year, 4, 1))}度"
