"""Records that a paper could not be printed from, or would be wrong on: a delivery with them is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import update

from kiosk.demo.cities.characters import Character
from kiosk.domain.koseki import Koseki, KosekiEntry, KosekiMatter
from kiosk.domain.names import RegisteredName
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.record_check import RecordFault, read_records
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.record_rows import koseki_values
from kiosk.municipality.registry.record_tables import tax_accounts
from tests.documents.kosekis import a_fuhyo, a_koseki
from tests.municipality.linkage.link import MIHON, Link, in_silence

HERO = Character.HERO.resident_id
NEEDED = "the record leaves out a text that its paper needs"
Json = dict[str, Any]


def a_tax_record(**changed: object) -> Json:
    record = {
        "resident_id": "1",
        "fiscal_year": 2026,
        "address_on_january_first": "架空県みほん市中央1番地",
        "is_declared": True,
    }
    return {**record, **changed}


def an_account(**changed: object) -> Json:
    account = {
        "resident_id": "1",
        "fiscal_year": 2026,
        "subject": "軽自動車税（種別割）",
        "collection": "普通徴収",
        "charged": 10_800,
        "paid": 10_800,
        "not_yet_due": 0,
    }
    return {**account, **changed}


def fault_of(table: str, record: Json) -> RecordFault:
    linked = linked_table(table)
    keys = {key: record[key] for key in linked.key}
    with pytest.raises(RecordFault) as fault:
        read_records(linked, {**keys, "record": json.dumps(record)})
    return fault.value


def of_koseki(koseki: Koseki) -> Callable[[], object]:
    row = koseki_values(koseki, a_fuhyo(1))
    return lambda: read_records(linked_table("kosekis"), row)


def test_a_tax_record_without_the_address_of_january_first_is_refused() -> None:
    assert fault_of("tax_records", a_tax_record(address_on_january_first="　")).cause == NEEDED


@pytest.mark.parametrize(
    ("part", "amounts"),
    [
        ("deductions", {"basic": -430_000}),
        ("income", {"salary": -1}),
        ("dependants", {"under_16": -1}),
        ("assessment", {"forest_environment_tax": -1_000}),
    ],
)
def test_a_negative_amount_is_refused_by_its_name_without_the_value(
    part: str, amounts: dict[str, int]
) -> None:
    ((name, amount),) = amounts.items()
    fault = fault_of("tax_records", a_tax_record(**{part: amounts}))
    assert fault.column == "record"
    assert fault.cause == f"not a record as docs/linkage.md describes it: {name} is below 0"
    assert str(amount) not in str(fault)


def test_more_paid_than_charged_is_refused() -> None:
    assert fault_of("tax_accounts", an_account(paid=11_300)).cause.endswith(
        ": more is paid and not yet due than was charged"
    )


def test_a_record_of_another_form_is_told_without_what_it_says() -> None:
    fault = fault_of("tax_accounts", an_account(charged="架空県"))
    assert fault.cause == "not a record as docs/linkage.md describes it"


@pytest.mark.parametrize(
    "matter",
    [
        KosekiMatter("", (KosekiEntry("届出日", "令和6年4月1日"),)),
        KosekiMatter("出生", (KosekiEntry("", "令和6年4月1日"),)),
        KosekiMatter("出生", (KosekiEntry("出生日", "令和6年4月1日"), KosekiEntry("届出人", " "))),
    ],
    ids=["title", "label", "value"],
)
@pytest.mark.parametrize("whose", ["koseki", "member"])
def test_a_matter_that_leaves_something_out_is_refused(matter: KosekiMatter, whose: str) -> None:
    koseki = a_koseki(1)
    (member,) = koseki.members
    marred = (
        replace(koseki, matters=(*koseki.matters, matter))
        if whose == "koseki"
        else replace(koseki, members=(replace(member, matters=(*member.matters, matter)),))
    )
    of_koseki(koseki)()
    with pytest.raises(RecordFault, match=NEEDED):
        of_koseki(marred)()


def test_a_member_without_relationship_to_the_parents_is_refused() -> None:
    koseki = a_koseki(1)
    (member,) = koseki.members
    with pytest.raises(RecordFault, match=NEEDED):
        of_koseki(replace(koseki, members=(replace(member, relationship=""),)))()


def test_a_name_of_spaces_alone_is_refused_where_none_may_be_given_too() -> None:
    koseki = a_koseki(1)
    (member,) = koseki.members
    of_koseki(replace(koseki, members=(replace(member, father=RegisteredName("")),)))()
    with pytest.raises(RecordFault, match="a text of spaces alone"):
        of_koseki(replace(koseki, members=(replace(member, father=RegisteredName("　")),)))()


def test_adoptive_parents_without_the_relationship_to_them_are_refused() -> None:
    row = koseki_values(a_koseki(1), a_fuhyo(1))
    koseki = json.loads(str(row["koseki"]))
    koseki["members"][0]["adoptive_father"] = "見本　養父"
    with pytest.raises(RecordFault, match=r"told with the 続柄 to them, or not at all$"):
        read_records(linked_table("kosekis"), {**row, "koseki": json.dumps(koseki)})


def test_a_matter_without_entries_is_refused() -> None:
    row = koseki_values(a_koseki(1), a_fuhyo(1))
    koseki = json.loads(str(row["koseki"]))
    koseki["matters"] = [{"title": "戸籍編製", "entries": []}]
    with pytest.raises(RecordFault, match=r": a matter has no entries$"):
        read_records(linked_table("kosekis"), {**row, "koseki": json.dumps(koseki)})


def overpaid(link: Link) -> dict[str, object]:
    subject = "軽自動車税（種別割）"
    row = link.row("tax_accounts", resident_id=HERO, fiscal_year=2026, subject=subject)
    record = json.loads(str(row["record"]))
    return {**row, "record": json.dumps({**record, "paid": record["charged"] + 500})}


def test_a_batch_with_an_overpaid_account_names_line_cause_and_remedy(link: Link) -> None:
    link.loaded()
    link.outlet.deliver(Stream.TAX, link.clock.now(), [link.put("tax_accounts", overpaid(link))])
    assert link.follower.take_changes() == 0
    told = str(link.follower.refusals[Stream.TAX])
    assert "tax_accounts.csv:2: column record: not a record as docs/linkage.md describes it" in told
    assert "more is paid and not yet due than was charged; correct the record" in told


def test_a_load_with_an_overpaid_account_is_refused(link: Link) -> None:
    row = overpaid(link)
    of_the_row = [tax_accounts.c[key] == row[key] for key in linked_table("tax_accounts").key]
    with link.source.store.transaction() as connection:
        connection.execute(update(tax_accounts).where(*of_the_row).values(record=row["record"]))
    with pytest.raises(
        DeliveryRefused, match=r"tax_accounts.csv:\d+: column record: .*than was charged; correct the record"
    ):
        load(link.store, link.export(), MIHON, link.clock.now(), in_silence)
