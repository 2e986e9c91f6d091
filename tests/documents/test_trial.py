"""What cannot be printed is found before anyone pays, backs included."""

from dataclasses import replace

import pytest

from kiosk.documents.backprint.estimate import bytes_at_most
from kiosk.documents.backprint.shares import MOST_BYTES
from kiosk.documents.composing import juminhyo_content
from kiosk.documents.content import CertificateContent, JuminhyoContent
from kiosk.documents.errors import TextTooLong
from kiosk.documents.reading import read_pages
from kiosk.documents.render import Draft, draft
from kiosk.documents.sealing import PaperFacts, PaperSigner, shut_paper
from kiosk.documents.trial import sheets_needed
from kiosk.domain.certificates import Extent
from kiosk.domain.residents import Household
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.limits import MAX_SHEETS
from kiosk.protocol.paper.record import sign_record
from tests.documents import people
from tests.documents.dense_people import dense_household
from tests.documents.variants import all_variants
from tests.protocol.paper.keys import pair
from tests.verifier.papers import CODE, ISSUED_ON

SERIAL = "20261121-00000012"
FURNITURE = people.furniture(SERIAL)
WITHHELD = [person.kojin_bango for person in people.household(8).members]


def whole(household: Household) -> JuminhyoContent:
    return juminhyo_content(household, household.members, Extent.SETAI_ZENIN, people.ALL_ITEMS)


def boxes(drafted: Draft, content: CertificateContent) -> list[int]:
    """The length of each back, shut as the city would shut it."""
    keys = pair("trial")
    facts = PaperFacts(CODE, content.kind, SerialNumber(SERIAL), ISSUED_ON, bytes(range(32)), WITHHELD)
    signer = PaperSigner(keys, keys.lattice_public, lambda record: sign_record(record, keys))
    bare = drafted.bare()
    return [len(sheet.box) for sheet in shut_paper(bare, read_pages(bare), facts, signer).sheets]


def fits(content: CertificateContent) -> bool:
    """What the trial says."""
    try:
        sheets_needed(content, FURNITURE)
    except TextTooLong:
        return False
    return True


def test_four_persons_whose_picture_no_back_holds_are_refused_though_they_can_be_laid_out() -> None:
    content = whole(dense_household(4))
    assert max(boxes(draft(content, FURNITURE), content)) > MOST_BYTES
    assert not fits(content)


def test_what_the_estimate_doubts_is_drawn_and_found_to_fit() -> None:
    content = all_variants()["sample-juminhyo-longest-texts"]
    drafted = draft(content, FURNITURE)
    assert bytes_at_most(drafted.pages[0], drafted.sheets) > MOST_BYTES
    assert max(boxes(drafted, content)) <= MOST_BYTES
    assert fits(content)


@pytest.mark.parametrize("name", sorted(all_variants()))
def test_a_sheet_takes_no_more_of_its_back_than_was_estimated(name: str) -> None:
    content = all_variants()[name]
    drafted = draft(content, FURNITURE)
    for front, box in zip(drafted.pages[::2], boxes(drafted, content), strict=True):
        assert box <= bytes_at_most(front, drafted.sheets)


@pytest.mark.parametrize("persons", [1, 2, 3])
def test_a_sheet_full_of_ideographs_takes_no_more_than_was_estimated(persons: int) -> None:
    content = whole(dense_household(persons))
    drafted = draft(content, FURNITURE)
    assert max(boxes(drafted, content)) <= bytes_at_most(drafted.pages[0], drafted.sheets)


def test_what_nobody_may_issue_is_counted_and_not_drawn() -> None:
    content = all_variants()["sample-juminhyo-kojinhyo-longest-texts"]
    assert isinstance(content, JuminhyoContent)
    crowd = replace(content, persons=content.persons * (MAX_SHEETS + 1))
    assert sheets_needed(crowd, FURNITURE) == MAX_SHEETS + 1
