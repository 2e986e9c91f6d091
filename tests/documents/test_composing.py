from dataclasses import asdict, replace
from datetime import date

import pytest

from kiosk.documents.composing import (
    fuhyo_content,
    inkan_content,
    juminhyo_content,
    kisai_jiko_content,
    tax_content,
)
from kiosk.documents.content import Blank
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import ForeignResident, Household, ResidentId
from kiosk.domain.taxes import Assessment, FiscalYear, Income, TaxRecord
from tests.documents import people
from tests.documents.kosekis import a_fuhyo


def test_what_was_not_asked_for_is_omitted() -> None:
    content = people.juminhyo(1, people.NO_ITEMS)
    entries = content.persons[0]
    assert content.head_name == "省略"
    assert (entries.kojin_bango, entries.honseki, entries.hittosha, entries.relationship) == ("省略",) * 4


@pytest.mark.parametrize(
    ("item", "field", "printed"),
    [
        (Item.KOJIN_BANGO, "kojin_bango", "987654320000"),
        (Item.HONSEKI, "honseki", "架空県みほん市中央五丁目67番"),
        (Item.HONSEKI, "hittosha", "見本　一郎"),
        (Item.TSUZUKIGARA, "relationship", "世帯主"),
    ],
)
def test_an_item_asked_for_is_stated(item: Item, field: str, printed: str) -> None:
    (entries,) = people.juminhyo(1, frozenset({item})).persons
    assert getattr(entries, field) == printed


def test_the_juminhyo_code_is_never_printed() -> None:
    home = people.household(4)
    content = juminhyo_content(home, home.members, Extent.SETAI_ZENIN, people.ALL_ITEMS)
    assert {entries.juminhyo_code for entries in content.persons} == {"省略"}
    assert all(member.juminhyo_code not in str(asdict(content)) for member in home.members)


def test_dates_are_in_the_era_and_its_first_year_is_gannen() -> None:
    (entries,) = people.juminhyo(1).persons
    assert entries.resident_since == "令和元年5月1日"
    assert entries.birth_date == "昭和60年4月1日"


def test_who_never_moved_within_the_city_has_no_such_date() -> None:
    first, second = people.juminhyo(2).persons
    assert first.address_since == Blank.NOT_APPLICABLE
    assert second.address_since == "令和2年11月21日"


def test_a_foreign_resident_has_an_alias_and_western_dates_but_no_honseki() -> None:
    home = replace(people.household(1), members=(people.foreign_resident(),))
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, people.ALL_ITEMS).persons
    assert entries.birth_date == "1988年4月2日"
    assert entries.former_name == "見本　杏奈"
    assert (entries.honseki, entries.hittosha) == ("＊＊＊", "＊＊＊")
    assert entries.residence is not None
    assert entries.residence.nationality == "見本国"
    assert (entries.residence.period, entries.residence.expiry) == ("3年", "2027年3月31日")


def test_a_foreign_residents_items_are_omitted_one_by_one() -> None:
    home = replace(people.household(1), members=(people.foreign_resident(),))
    only_nationality = frozenset({Item.KOKUSEKI})
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, only_nationality).persons
    assert entries.residence is not None
    assert entries.residence.nationality == "見本国"
    assert (entries.residence.card_number, entries.residence.status, entries.residence.period) == (
        "省略",
        "省略",
        "省略",
    )


def _staying(stay: ForeignResident) -> Household:
    newcomer = replace(people.foreign_resident(), foreign=stay)
    return replace(people.household(1), members=(newcomer,))


def test_a_stay_without_an_end_is_closed_where_the_day_would_stand() -> None:
    home = _staying(people.STAY_WITHOUT_END)
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, people.ALL_ITEMS).persons
    assert entries.residence is not None
    assert (entries.residence.period, entries.residence.expiry) == ("無期限", "＊＊＊")


def test_a_special_permanent_resident_has_a_category_and_no_stay() -> None:
    home = _staying(people.SPECIAL_STAY)
    (entries,) = kisai_jiko_content(home, home.members, Extent.HONNIN, people.ALL_ITEMS).persons
    stated = {entry.label: entry.value for entry in entries}
    assert stated["第30条の45の区分"] == "特別永住者"
    assert {stated[label] for label in ("在留資格", "在留期間", "在留期間の満了の日")} == {"＊＊＊"}


def test_a_stay_without_a_card_has_its_number_closed_on_every_form() -> None:
    home = _staying(people.STAY_WITHOUT_CARD)
    (entries,) = kisai_jiko_content(home, home.members, Extent.HONNIN, people.ALL_ITEMS).persons
    stated = {entry.label: entry.value for entry in entries}
    assert {stated[label] for label in ("在留カード等の番号", "在留資格", "在留期間")} == {"＊＊＊"}
    assert stated["在留期間の満了の日"] == "2027年1月15日"
    (juminhyo,) = juminhyo_content(home, home.members, Extent.HONNIN, people.ALL_ITEMS).persons
    assert juminhyo.residence is not None
    assert juminhyo.residence.card_number == "＊＊＊"


def test_what_is_left_out_does_not_tell_that_there_is_nothing() -> None:
    home = _staying(people.SPECIAL_STAY)
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, people.NO_ITEMS).persons
    assert entries.residence is not None
    assert {entries.residence.status, entries.residence.period, entries.residence.expiry} == {"省略"}


@pytest.mark.parametrize(
    ("removed_on", "stated"),
    [
        (None, ("昭和60年4月1日", "男")),
        (date(2022, 1, 11), ("昭和60年4月1日", "男")),
        (date(2022, 1, 10), ("＊＊＊", "＊＊＊")),
    ],
)
def test_a_fuhyo_tells_birth_and_sex_of_nobody_removed_before_it_held_them(
    removed_on: date | None, stated: tuple[str, str]
) -> None:
    fuhyo = a_fuhyo(1)
    followed = replace(fuhyo, members=(replace(fuhyo.members[0], removed_on=removed_on),))
    (member,) = fuhyo_content(followed, (), Extent.KOSEKI_ZENBU, people.NO_ITEMS).members
    assert (member.birth_date, member.sex) == stated


def test_only_one_removed_before_may_be_without_birth_and_sex() -> None:
    (member,) = a_fuhyo(1).members
    assert replace(member, removed_on=date(2022, 1, 10), birth_date=None, sex=None).is_removed
    with pytest.raises(ValueError, match="are missing"):
        replace(member, removed_on=date(2022, 1, 11), birth_date=None)
    with pytest.raises(ValueError, match="are missing"):
        replace(member, sex=None)


def test_a_former_name_is_stated_with_its_reading() -> None:
    member = replace(people.person(), former_name=RegisteredName("例示"), former_name_kana="レイジ")
    home = replace(people.household(1), members=(member,))
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, people.NO_ITEMS).persons
    assert (entries.former_name, entries.former_name_kana) == ("例示", "レイジ")


def test_the_whole_household_means_every_member() -> None:
    home = people.household(3)
    with pytest.raises(ValueError, match="every member"):
        juminhyo_content(home, home.members[:2], Extent.SETAI_ZENIN, people.NO_ITEMS)


def test_the_person_alone_means_one_person() -> None:
    home = people.household(3)
    with pytest.raises(ValueError, match="one person"):
        juminhyo_content(home, home.members[:2], Extent.HONNIN, people.NO_ITEMS)


def test_someone_of_another_household_cannot_come_in() -> None:
    stranger = replace(people.person(1), resident_id=ResidentId("R9999"))
    with pytest.raises(ValueError, match="members of the household"):
        juminhyo_content(people.household(2), (stranger,), Extent.SETAI_ICHIBU, people.NO_ITEMS)


def test_nobody_is_stated_twice_and_somebody_is_stated() -> None:
    home = people.household(2)
    for persons in ((), (home.head, home.head)):
        with pytest.raises(ValueError, match="different members"):
            juminhyo_content(home, persons, Extent.SETAI_ICHIBU, people.NO_ITEMS)


def test_the_imprint_is_the_registered_one_at_its_registered_size() -> None:
    seal = people.registered_seal(18.0)
    content = inkan_content(people.household(1), people.person(), seal)
    assert content.kind is CertificateKind.INKAN
    assert content.imprint.png == seal.imprint_png
    assert (content.imprint.width_mm, content.imprint.height_mm) == (seal.width_mm, seal.height_mm)
    assert content.registration_number == "012345"


def test_another_persons_seal_is_refused() -> None:
    with pytest.raises(ValueError, match="another person"):
        inkan_content(people.household(2), people.person(1), people.registered_seal())


def test_a_period_before_reiwa_is_written_in_its_own_era() -> None:
    member = replace(people.person(), resident_since=date(2019, 4, 30))
    home = replace(people.household(1), members=(member,))
    (entries,) = juminhyo_content(home, home.members, Extent.HONNIN, people.NO_ITEMS).persons
    assert entries.resident_since == "平成31年4月30日"


def test_content_does_not_show_the_citizen_by_accident() -> None:
    assert "見本" not in repr(people.juminhyo(1))
    assert "見本" not in repr(people.juminhyo(1).persons)
    assert "見本" not in repr(people.inkan())


def test_losses_of_earlier_years_are_taken_off_one_of_the_two_totals() -> None:
    home = people.household(1)
    income = Income(business=Yen(3_000_000), losses_carried_over=Yen(1_200_000))
    record = TaxRecord(home.head.resident_id, FiscalYear(2026), home.address, is_declared=True, income=income)
    content = tax_content(CertificateKind.SHOTOKU, home, home.head, record)
    stated = {entry.label: entry.value for entry in content.bands[0][0].entries}
    assert (stated["合計所得金額"], stated["総所得金額等"]) == ("3,000,000円", "1,800,000円")


@pytest.mark.parametrize("kind", [CertificateKind.KAZEI, CertificateKind.SHOTOKU_KAZEI])
@pytest.mark.parametrize("levy", [0, 5_000])
def test_tax_or_exemption_is_certified_with_the_income_it_comes_from(
    kind: CertificateKind, levy: int
) -> None:
    home = people.household(1)
    record = TaxRecord(
        home.head.resident_id,
        FiscalYear(2026),
        home.address,
        is_declared=True,
        income=Income(salary_revenue=Yen(1_000_000), salary=Yen(350_000)),
        assessment=Assessment(municipal_per_capita_levy=Yen(levy)),
    )
    sections = [section for band in tax_content(kind, home, home.head, record).bands for section in band]
    assert [section.title for section in sections] == [
        "所得の内訳",
        "所得控除の内訳",
        "課税標準額・税額",
        "扶養等の状況",
    ]
    stated = {entry.label: entry.value for section in sections for entry in section.entries}
    assert (stated["合計所得金額"], stated["総所得金額等"]) == ("350,000円", "350,000円")
    assert stated["年税額"] == f"{levy:,}円"


@pytest.mark.parametrize(("year", "is_stated"), [(2025, False), (2026, True)])
def test_the_deduction_for_specific_relatives_has_a_row_from_its_year_on(year: int, is_stated: bool) -> None:
    home = people.household(1)
    record = TaxRecord(home.head.resident_id, FiscalYear(year), home.address, is_declared=True)
    content = tax_content(CertificateKind.KAZEI, home, home.head, record)
    labels = [entry.label for entry in content.bands[0][1].entries]
    assert ("特定親族特別控除" in labels) is is_stated


def test_the_address_before_a_move_inside_is_stated_or_closed() -> None:
    former = "架空県みほん市見本町九丁目9番9号"
    home = people.household(2)
    moved = replace(home.members[0], address_before_move=former)
    home = replace(home, members=(moved, home.members[1]))
    content = juminhyo_content(home, home.members, Extent.SETAI_ZENIN, people.NO_ITEMS)
    assert [entries.address_before_move for entries in content.persons] == [former, "＊＊＊"]
