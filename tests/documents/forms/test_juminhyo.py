from dataclasses import replace

import pytest

from kiosk.documents.composing import juminhyo_content
from kiosk.documents.errors import TextTooLong
from kiosk.documents.reading import PageReading, read_pages
from kiosk.documents.render import render
from kiosk.domain.certificates import Extent
from tests.documents import people
from tests.documents.variants import all_variants


def fronts_of(name: str) -> tuple[PageReading, ...]:
    return read_pages(render(all_variants()[name], people.furniture()).pdf)[::2]


def value_beside(front: PageReading, label: str) -> list[str]:
    """The values that stand right of `label`, nearest first in each row."""
    values = []
    for found in (reading for reading in front.texts if reading.text == label):
        row = [
            other
            for other in front.texts
            if other.place.x > found.place.x + found.place.width
            and abs((other.place.y + other.place.height / 2) - (found.place.y + found.place.height / 2)) < 1.2
        ]
        values.append(min(row, key=lambda other: other.place.x).text)
    return values


@pytest.mark.parametrize(
    ("extent", "persons", "sentence"),
    [
        (Extent.SETAI_ZENIN, 3, "この写しは、世帯全員の住民票の原本と相違ないことを証明する。"),
        (Extent.SETAI_ICHIBU, 2, "この写しは、世帯一部の住民票の原本と相違ないことを証明する。"),
        (Extent.HONNIN, 1, "この写しは、住民票の原本と相違ないことを証明する。"),
    ],
)
def test_the_sentence_says_of_whom_it_is_a_copy(extent: Extent, persons: int, sentence: str) -> None:
    home = people.household(3)
    content = juminhyo_content(home, home.members[:persons], extent, people.NO_ITEMS)
    front = read_pages(render(content, people.furniture()).pdf)[0]
    assert front.holds(sentence)


def test_each_value_stands_beside_its_label() -> None:
    (front,) = fronts_of("juminhyo-whole-household-of-four")
    assert value_beside(front, "世帯主")[0] == "見本　一郎"
    assert value_beside(front, "氏名") == ["見本　一郎", "見本　花子", "見本　二郎", "見本　三津子"]
    assert value_beside(front, "生年月日")[1] == "昭和63年4月2日"
    assert value_beside(front, "性別") == ["男", "女", "男", "女"]
    assert value_beside(front, "個人番号")[3] == "987654320003"
    assert value_beside(front, "住民票コード") == ["省略"] * 4
    assert value_beside(front, "本籍")[0] == "架空県みほん市中央五丁目67番"
    assert value_beside(front, "転入前住所")[0] == "架空県ためし町例示一丁目2番地3"


def test_a_foreign_residents_items_stand_in_that_block_alone() -> None:
    (front,) = fronts_of("juminhyo-part-of-household-foreign-resident")
    assert value_beside(front, "国籍・地域") == ["見本国"]
    assert value_beside(front, "在留資格") == ["技術・人文知識・国際業務"]
    assert value_beside(front, "在留カード等の番号") == ["XX00000000XX"]
    assert value_beside(front, "在留期間") == ["3年"]
    assert value_beside(front, "在留期間の満了の日") == ["2027年3月31日"]
    assert value_beside(front, "第30条の45の区分") == ["中長期在留者"]
    assert len(value_beside(front, "外国人住民となった年月日")) == 1
    assert value_beside(front, "通称") == ["見本　杏奈"]
    assert value_beside(front, "旧氏") == ["＊＊＊"]


def test_persons_are_numbered_through_all_sheets() -> None:
    first, second = fronts_of("juminhyo-whole-household-of-seven")
    assert all(first.holds(number) for number in "1234")
    assert all(second.holds(number) for number in "567")
    assert not second.holds("8")


def test_what_is_left_of_the_last_sheet_is_closed() -> None:
    first, second = fronts_of("juminhyo-whole-household-of-seven")
    assert not first.holds("以下余白")
    assert second.holds("以下余白")


def test_a_full_sheet_says_whether_another_one_follows() -> None:
    (only,) = read_pages(render(people.juminhyo(4), people.furniture()).pdf)[::2]
    first, _ = fronts_of("juminhyo-whole-household-of-seven")
    assert only.holds("以下余白")
    assert first.holds("次の用紙に続く")


def test_long_addresses_take_two_lines_and_longer_ones_are_refused() -> None:
    person = people.juminhyo(1).persons[0]
    long = "架空県みほん市" + "長い町名" * 17
    content = replace(people.juminhyo(1), persons=(replace(person, previous_address=long),))
    front = read_pages(render(content, people.furniture()).pdf)[0]
    assert long in "".join(reading.text for reading in front.texts)
    too_long = replace(content, persons=(replace(person, previous_address=long * 3),))
    with pytest.raises(TextTooLong):
        render(too_long, people.furniture())
