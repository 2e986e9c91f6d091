"""Tax records, accounts and 戸籍 that nobody thought of, for residents whom nobody thought of."""

from dataclasses import fields, replace
from itertools import product

from hypothesis import strategies as st

from kiosk.domain.koseki import (
    Fuhyo,
    FuhyoAddress,
    FuhyoMember,
    Koseki,
    KosekiEntry,
    KosekiId,
    KosekiMatter,
    KosekiMember,
)
from kiosk.domain.money import Yen
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ResidentId, Sex
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
from tests.documents.generated_residents import DAYS, OPTIONAL_DAYS, addresses, names
from tests.documents.people import person

_LARGEST = 99_999_999_999
"""Yen: what every column of amounts has room for."""
_AMOUNTS = st.integers(0, _LARGEST).map(Yen)
_PARTS = st.integers(0, _LARGEST // 3).map(Yen)
"""Paid, unpaid and not yet due: together no more than is charged."""
_COUNTS = st.integers(0, 12)
_YEAR = FiscalYear(2026)
_RELATIONSHIPS = st.sampled_from(("長男", "二男", "長女", "二女", "五男", "養子"))
_TITLES = st.sampled_from(("出生", "婚姻", "離婚", "養子縁組", "死亡", "氏の変更", "名の振り仮名の記載"))
_LABELS = st.sampled_from(
    ("届出日", "届出人", "出生地", "配偶者氏名", "従前戸籍", "特記事項", "送付を受けた日")
)


def _amounts_of(kind: type[Income | Deductions | Assessment]) -> dict[str, st.SearchStrategy[Yen]]:
    return {field.name: _AMOUNTS for field in fields(kind)}


def tax_records(longest_address: int = 24) -> st.SearchStrategy[TaxRecord]:
    """What is assessed for somebody, or nothing."""
    return st.builds(
        TaxRecord,
        resident_id=st.just(person().resident_id),
        fiscal_year=st.just(_YEAR),
        address_on_january_first=addresses(longest_address),
        is_declared=st.just(value=True),
        income=st.builds(Income, **_amounts_of(Income)),
        deductions=st.builds(Deductions, **_amounts_of(Deductions)),
        dependants=st.builds(Dependants, st.booleans(), _COUNTS, _COUNTS, _COUNTS, _COUNTS, _COUNTS),
        assessment=st.just(Assessment()) | st.builds(Assessment, **_amounts_of(Assessment)),
    )


def tax_accounts() -> st.SearchStrategy[tuple[TaxAccount, ...]]:
    """Some of the taxes, each collected in one way, the other or both."""
    each_way = tuple(product(TaxSubject, Collection))
    chosen = st.lists(st.sampled_from(each_way), min_size=1, unique=True)
    return chosen.flatmap(lambda accounts: st.tuples(*(_account(*account) for account in accounts)))


def _account(subject: TaxSubject, collection: Collection) -> st.SearchStrategy[TaxAccount]:
    def made(parts: tuple[Yen, Yen, Yen]) -> TaxAccount:
        paid, unpaid, not_yet_due = parts
        charged = Yen(paid + unpaid + not_yet_due)
        resident = person().resident_id
        return TaxAccount(resident, _YEAR, subject, collection, charged, paid, not_yet_due)

    return st.builds(made, st.tuples(_PARTS, _PARTS, _PARTS))


def _matters(longest_value: int) -> st.SearchStrategy[tuple[KosekiMatter, ...]]:
    entry = st.builds(KosekiEntry, _LABELS, addresses(longest_value) | names(6))
    entries = st.lists(entry, min_size=1, max_size=7).map(tuple)
    return st.lists(st.builds(KosekiMatter, _TITLES, entries), max_size=6).map(tuple)


def _given(longest_name: int) -> st.SearchStrategy[RegisteredName]:
    return names(longest_name).map(lambda name: RegisteredName(name.partition("　")[2]))


def _koseki_member(place: int, longest_name: int, longest_value: int) -> st.SearchStrategy[KosekiMember]:
    born = st.builds(
        KosekiMember,
        resident_id=st.just(ResidentId(f"R{place:04d}")),
        given_name=_given(longest_name),
        given_name_kana=st.just("") | st.just("サンプル"),
        birth_date=DAYS,
        spouse=st.sampled_from(("", "夫", "妻")),
        father=names(longest_name),
        mother=names(longest_name) | st.just(RegisteredName("")),
        relationship=_RELATIONSHIPS,
        matters=_matters(longest_value),
        is_removed=st.booleans(),
    )
    adopted = st.builds(
        replace,
        born,
        adoptive_father=names(longest_name),
        adoptive_mother=names(longest_name) | st.just(RegisteredName("")),
        adoptive_relationship=st.sampled_from(("養子", "養女")),
    )
    return born | adopted


def kosekis(longest_name: int = 5, longest_value: int = 30) -> st.SearchStrategy[Koseki]:
    """One to six people in a 戸籍, with what happened to each."""
    return st.integers(1, 6).flatmap(
        lambda size: st.builds(
            Koseki,
            koseki_id=st.just(KosekiId("K1")),
            honseki=addresses(longest_value),
            family_name=st.just(RegisteredName("見本")),
            family_name_kana=st.just("") | st.just("ミホン"),
            hittosha=names(longest_name),
            matters=_matters(longest_value),
            members=st.tuples(*(_koseki_member(place, longest_name, longest_value) for place in range(size))),
        )
    )


def _fuhyo_member(place: int, longest_name: int, longest_address: int) -> st.SearchStrategy[FuhyoMember]:
    address = st.builds(FuhyoAddress, addresses(longest_address), OPTIONAL_DAYS)
    return st.builds(
        FuhyoMember,
        resident_id=st.just(ResidentId(f"R{place:04d}")),
        name=names(longest_name),
        birth_date=DAYS,
        sex=st.sampled_from(Sex),
        removed_on=OPTIONAL_DAYS,
        juminhyo_code=st.just("12345678901"),
        addresses=st.lists(address, min_size=1, max_size=9).map(tuple),
        overseas_voter=st.sampled_from(("", "架空県みほん市")),
    )


def fuhyos(longest_name: int = 5, longest_address: int = 30) -> st.SearchStrategy[Fuhyo]:
    """One to six people in a 附票, each with up to nine addresses."""
    return st.integers(1, 6).flatmap(
        lambda size: st.builds(
            Fuhyo,
            koseki_id=st.just(KosekiId("K1")),
            honseki=addresses(longest_address),
            hittosha=names(longest_name),
            members=st.tuples(
                *(_fuhyo_member(place, longest_name, longest_address) for place in range(size))
            ),
        )
    )
