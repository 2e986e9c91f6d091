"""Sheets are not stapled: each says whom its first entries are of."""

from dataclasses import replace
from datetime import date

from kiosk.documents.composing import fuhyo_content, koseki_content
from kiosk.documents.content import CertificateContent
from kiosk.documents.reading import read_pages
from kiosk.documents.render import render
from kiosk.domain.certificates import Extent
from kiosk.domain.koseki import FuhyoAddress, KosekiEntry, KosekiMatter
from kiosk.domain.names import RegisteredName
from tests.documents.kosekis import a_fuhyo, a_koseki
from tests.documents.people import furniture

WHOLE = Extent.KOSEKI_ZENBU
MANY_MOVES = tuple(
    FuhyoAddress(f"架空県みほん市{place}番地", date(1990 + place, 4, 1)) for place in range(30)
)


def fronts(content: CertificateContent) -> list[list[str]]:
    """The texts of each front."""
    pages = read_pages(render(content, furniture()).pdf)[::2]
    return [[text.text for text in page.texts] for page in pages]


def matter(entries: int) -> KosekiMatter:
    return KosekiMatter(
        "出生", tuple(KosekiEntry("届出日", f"平成{place + 1}年") for place in range(entries))
    )


def test_a_sheet_that_begins_with_more_addresses_names_whose_they_are() -> None:
    fuhyo = a_fuhyo(2)
    mover = replace(fuhyo.members[0], addresses=MANY_MOVES)
    first, second = fronts(
        fuhyo_content(replace(fuhyo, members=(mover, fuhyo.members[1])), (), WHOLE, frozenset())
    )
    place = second.index("氏名（続き）")
    assert second[place + 1 : place + 3] == [mover.name, "住所"]
    assert "氏名（続き）" not in first


def test_a_sheet_that_begins_with_somebody_new_continues_nobody() -> None:
    fuhyo = a_fuhyo(12)
    assert all("氏名（続き）" not in front for front in fronts(fuhyo_content(fuhyo, (), WHOLE, frozenset())))


def test_a_sheet_that_begins_with_more_matters_names_whose_they_are() -> None:
    koseki = a_koseki(1)
    member = replace(koseki.members[0], matters=(matter(4),) * 12)
    sheets = fronts(koseki_content(replace(koseki, members=(member,)), (), WHOLE))
    assert len(sheets) > 1
    for sheet in sheets[1:]:
        place = sheet.index("（続き）")
        assert sheet[place + 1 : place + 3] == ["【名】", member.given_name]


def test_a_sheet_that_begins_among_the_matters_says_what_they_are() -> None:
    koseki = a_koseki(1)
    member = replace(koseki.members[0], matters=(matter(4),) * 12)
    for sheet in fronts(koseki_content(replace(koseki, members=(member,)), (), WHOLE))[1:]:
        assert sheet.index("（続き）") < sheet.index("身分事項（続き）") < sheet.index("　出生")


def test_a_matter_is_not_divided() -> None:
    koseki = a_koseki(1)
    member = replace(koseki.members[0], matters=(matter(5),) * 12)
    for sheet in fronts(koseki_content(replace(koseki, members=(member,)), (), WHOLE)):
        assert sheet.count("【届出日】") == 5 * sheet.count("　出生")


def test_a_matter_that_is_longer_than_a_sheet_goes_on_under_the_name() -> None:
    koseki = a_koseki(1)
    member = replace(koseki.members[0], matters=(matter(40),))
    sheets = fronts(koseki_content(replace(koseki, members=(member,)), (), WHOLE))
    assert [sheet.count("（続き）") for sheet in sheets] == [0, 1]
    assert sum(sheet.count("【届出日】") for sheet in sheets) == 40


def test_matters_of_the_koseki_itself_continue_under_their_heading() -> None:
    koseki = replace(a_koseki(1), matters=(matter(4),) * 12, family_name=RegisteredName("見本"))
    sheets = fronts(koseki_content(koseki, (), WHOLE))
    assert len(sheets) > 1
    assert "（続き）" not in sheets[1]
    assert "戸籍事項（続き）" in sheets[1]


def test_no_sheet_says_only_that_nothing_follows() -> None:
    koseki = a_koseki(1)
    for matters in range(1, 30):
        member = replace(koseki.members[0], matters=(matter(4),) * matters)
        last = fronts(koseki_content(replace(koseki, members=(member,)), (), WHOLE))[-1]
        assert last.index("　出生") < last.index("以下余白")
