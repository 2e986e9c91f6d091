"""What a delivered field has to say beyond being text, a number or a day."""

import pytest
from sqlalchemy import Column, String

from kiosk.municipality.linkage.column_rules import delivered_reader
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, linked_table

MAY_BE_LEFT_OUT = {
    "persons.name_kana",
    "persons.previous_address",
    "persons.address_before_move",
    "persons.former_name_kana",
    "persons.remarks",
    "foreign_residents.residence_card_number",
    "foreign_residents.residence_status",
    "foreign_residents.period_of_stay",
    "foreign_residents.alias_kana",
}
TEXTS = {
    f"{linked.name}.{column.name}": column
    for linked in LINKED_TABLES
    for column in linked.columns
    if isinstance(column.type, String) and not column.nullable
}


def column(name: str) -> Column[object]:
    table, _, of_table = name.partition(".")
    found: Column[object] = linked_table(table).table.c[of_table]
    return found


@pytest.mark.parametrize(
    ("name", "text", "cause"),
    [
        ("persons.state", "curent", "not a word that"),
        ("persons.state", "", "not a word that"),
        ("persons.sex", "M", "not a word that"),
        ("foreign_residents.category", "永住者", "not a word that"),
        ("tax_accounts.subject", "市税", "not a word that"),
        ("persons.kojin_bango", "12345678901", "not 12 digits"),
        ("persons.kojin_bango", "１２３４５６７８９０１２", "not 12 digits"),
        ("persons.juminhyo_code", "123456789012", "not 11 digits"),
        ("persons.position", "-1", "a number below 0"),
        ("tax_records.fiscal_year", "0", "a number below 1"),
        ("seals.imprint", "../../../etc/hostname", "not a SHA-256"),
        ("seals.width_mm", "0.0", "not a length that"),
        ("seals.width_mm", "0.5", "not a length that"),
        ("seals.width_mm", "30.5", "not a length that"),
        ("seals.height_mm", "-13.5", "not a length that"),
        ("cards.card_hash", "abcd", "not the hash of a card"),
        ("persons.honseki", "\u3000", "nothing is said"),
        ("persons.name_kana", "\u3000", "spaces alone"),
        ("foreign_residents.residence_card_number", " ", "spaces alone"),
    ],
)
def test_a_field_that_says_what_nobody_can_print_is_refused_without_telling_it(
    name: str, text: str, cause: str
) -> None:
    with pytest.raises(ValueError, match=cause) as refused:
        delivered_reader(column(name))(text)
    assert text.strip() == "" or text not in str(refused.value)


@pytest.mark.parametrize("blank", ["", " ", "\u3000"])
@pytest.mark.parametrize("name", sorted(TEXTS.keys() - MAY_BE_LEFT_OUT))
def test_text_that_has_to_be_there_is_there(name: str, blank: str) -> None:
    with pytest.raises(ValueError, match=r"nothing is said|not a|not \d+ digits"):
        delivered_reader(TEXTS[name])(blank)


@pytest.mark.parametrize("name", sorted(MAY_BE_LEFT_OUT))
def test_text_that_is_not_everybodys_may_be_left_out(name: str) -> None:
    assert delivered_reader(TEXTS[name])("") == ""


def test_what_is_not_recorded_is_nothing_where_the_column_allows_it() -> None:
    assert delivered_reader(column("persons.former_name"))("") is None
