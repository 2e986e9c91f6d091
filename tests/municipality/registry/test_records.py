"""Tax records, and 戸籍 with its 附票: written whole, read whole, in the characters of the register."""

import json
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.domain.koseki import Fuhyo, FuhyoMember, Koseki, KosekiEntry, KosekiId, KosekiMatter, KosekiMember
from kiosk.domain.money import Yen
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ResidentId, Sex
from kiosk.domain.taxes import Collection, FiscalYear, TaxAccount, TaxRecord, TaxSubject
from kiosk.municipality.registry import Registry
from kiosk.municipality.registry.record_rows import (
    RecordUnreadable,
    fuhyo_from,
    koseki_from,
    tax_account_from,
    tax_record_from,
    tax_record_values,
)
from kiosk.municipality.store import Store
from tests.documents.people import household

NOW = datetime(2026, 11, 21, tzinfo=UTC)
YEAR = FiscalYear(2026)
HEAD = household(2).members[0].resident_id
VARIANT = RegisteredName("葛\U000e0102城　一郎")

RECORD = TaxRecord(HEAD, YEAR, "架空県みほん市見本町一丁目1番1号", is_declared=True)
MEMBER = KosekiMember(
    HEAD, RegisteredName("一郎"), "イチロウ", date(1985, 4, 1), "夫", VARIANT, VARIANT, "長男", matters=()
)
KOSEKI = Koseki(
    KosekiId("K1"),
    "架空県みほん市中央五丁目67番",
    RegisteredName("葛\U000e0102城"),
    "カツラギ",
    VARIANT,
    matters=(KosekiMatter("戸籍改製", (KosekiEntry("改製日", "平成20年3月1日"),)),),
    members=(MEMBER, replace(MEMBER, resident_id=ResidentId("R0001"), is_removed=True)),
)
FUHYO = Fuhyo(
    KosekiId("K1"),
    KOSEKI.honseki,
    VARIANT,
    (FuhyoMember(HEAD, VARIANT, date(1985, 4, 1), Sex.MALE, "00000000000", (), None),),
)
STRANGE = '{"honseki": "架空県みほん市", "name": "見本"}'


@pytest.fixture
def registry(store: Store) -> Registry:
    made = Registry(store)
    with made.change(NOW) as change:
        change.add_household(household(2))
    return made


def test_a_tax_record_is_found_by_person_and_year(registry: Registry) -> None:
    with registry.change(NOW) as change:
        change.record_tax(RECORD)
    with registry.snapshot() as snapshot:
        assert snapshot.tax_record_of(HEAD, YEAR) == RECORD
        assert snapshot.tax_record_of(HEAD, FiscalYear(2025)) is None
        assert snapshot.tax_record_of(ResidentId("R0001"), YEAR) is None


def test_a_new_assessment_replaces_the_old_one_and_touches_the_household(registry: Registry) -> None:
    for declared in (False, True):
        with registry.change(NOW) as change:
            change.record_tax(replace(RECORD, is_declared=declared))
    with registry.snapshot() as snapshot:
        assert snapshot.tax_record_of(HEAD, YEAR) == RECORD
        record = snapshot.household_of(HEAD)
        assert record is not None
        assert record.version == snapshot.linkage.version


def test_tax_accounts_come_in_the_order_of_the_subjects(registry: Registry) -> None:
    def account(subject: TaxSubject) -> TaxAccount:
        return TaxAccount(HEAD, YEAR, subject, Collection.ORDINARY, Yen(100), Yen(50), Yen(0))

    with registry.change(NOW) as change:
        for subject in reversed(TaxSubject):
            change.record_tax_account(account(subject))
    with registry.snapshot() as snapshot:
        assert snapshot.tax_accounts_of(HEAD, YEAR) == tuple(map(account, TaxSubject))


def test_one_tax_that_is_collected_in_both_ways_has_an_account_of_each(registry: Registry) -> None:
    def account(collection: Collection, paid: int) -> TaxAccount:
        return TaxAccount(HEAD, YEAR, TaxSubject.RESIDENT, collection, Yen(100), Yen(paid), Yen(0))

    with registry.change(NOW) as change:
        for told in (account(Collection.SPECIAL, 0), account(Collection.ORDINARY, 0)):
            change.record_tax_account(told)
        change.record_tax_account(account(Collection.ORDINARY, 50))
    with registry.snapshot() as snapshot:
        assert snapshot.tax_accounts_of(HEAD, YEAR) == (
            account(Collection.ORDINARY, 50),
            account(Collection.SPECIAL, 0),
        )


def test_a_koseki_is_found_by_whoever_stands_in_it_and_was_not_removed(registry: Registry) -> None:
    with registry.change(NOW) as change:
        change.record_koseki(KOSEKI, FUHYO)
    with registry.snapshot() as snapshot:
        record = snapshot.koseki_of(HEAD)
        assert record is not None
        assert (record.koseki, record.fuhyo) == (KOSEKI, FUHYO)
        assert record.version == snapshot.linkage.version
        assert snapshot.koseki_of(ResidentId("R0001")) is None


def test_who_moves_to_another_koseki_is_found_in_that_one_alone(registry: Registry) -> None:
    other = replace(KOSEKI, koseki_id=KosekiId("K2"))
    with registry.change(NOW) as change:
        change.record_koseki(KOSEKI, FUHYO)
        change.record_koseki(other, replace(FUHYO, koseki_id=KosekiId("K2")))
    with registry.snapshot() as snapshot:
        record = snapshot.koseki_of(HEAD)
        assert record is not None
        assert record.koseki == other


@pytest.mark.parametrize("read", [koseki_from, fuhyo_from, tax_record_from, tax_account_from])
def test_a_record_that_cannot_be_read_is_told_without_anything_of_it(read: Callable[[str], object]) -> None:
    with pytest.raises(RecordUnreadable, match="kiosk municipality load") as caught:
        read(STRANGE)
    told = "".join(traceback.format_exception(caught.value))
    assert "架空県" not in told
    assert "見本" not in told


def test_a_kept_record_may_have_a_key_that_a_later_source_wrote_and_a_delivered_one_may_not() -> None:
    text = json.dumps({**json.loads(str(tax_record_values(RECORD)["record"])), "later": 1})
    assert tax_record_from(text) == RECORD
    with pytest.raises(RecordUnreadable):
        tax_record_from(text, is_closed=True)
