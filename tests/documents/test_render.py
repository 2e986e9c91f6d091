import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from kiosk.documents.content import CertificateContent
from kiosk.documents.errors import GlyphMissing, NotPrintable, TextTooLong
from kiosk.documents.reading import read_pages
from kiosk.documents.render import render
from kiosk.documents.trial import sheets_needed
from kiosk.domain.names import RegisteredName
from tests.documents import people, programs
from tests.documents.variants import all_variants

VARIANTS = all_variants()

variants = pytest.mark.parametrize("content", VARIANTS.values(), ids=VARIANTS.keys())


@pytest.mark.parametrize(("persons", "sheets"), [(1, 1), (4, 1), (5, 2), (7, 2), (8, 2)])
def test_four_persons_share_a_sheet(persons: int, sheets: int) -> None:
    content = people.juminhyo(persons)
    certificate = render(content, people.furniture())
    assert certificate.sheets == sheets == sheets_needed(content, people.furniture())
    assert len(read_pages(certificate.pdf)) == 2 * sheets


@variants
def test_the_same_content_gives_the_same_bytes(content: CertificateContent) -> None:
    assert render(content, people.furniture()).pdf == render(content, people.furniture()).pdf


def test_another_process_another_day_and_another_place_give_the_same_bytes() -> None:
    program = (
        "import hashlib; from kiosk.documents.render import render; from tests.documents import people;"
        "print(hashlib.sha256(render(people.juminhyo(7), people.furniture()).pdf).hexdigest())"
    )
    surroundings = {"PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "1", "TZ": "America/Lima"}
    answer = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | surroundings,
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    here = hashlib.sha256(render(people.juminhyo(7), people.furniture()).pdf).hexdigest()
    assert answer.stdout.strip() == here


def test_documents_rendered_at_once_do_not_mix() -> None:
    contents = [people.juminhyo(size) for size in range(1, 9)] * 3
    one_by_one = [render(content, people.furniture()).pdf for content in contents]
    with ThreadPoolExecutor(4) as pool:
        at_once = list(pool.map(lambda content: render(content, people.furniture()).pdf, contents))
    assert at_once == one_by_one


def test_two_serials_make_two_documents() -> None:
    first = render(people.inkan(), people.furniture("MH-1"))
    second = render(people.inkan(), people.furniture("MH-2"))
    assert first.pdf != second.pdf


@variants
def test_qpdf_finds_no_fault(content: CertificateContent) -> None:
    programs.qpdf_check(render(content, people.furniture()).pdf)


def test_a_sequence_of_another_collection_is_refused_and_not_drawn_as_its_base() -> None:
    content = replace(people.juminhyo(1), head_name=people.KUZU_OF_ANOTHER_COLLECTION + "城")
    with pytest.raises(GlyphMissing):
        render(content, people.furniture())
    with pytest.raises(GlyphMissing):
        sheets_needed(content, people.furniture())


def test_a_name_beyond_the_smallest_type_is_refused() -> None:
    content = replace(people.inkan(), name=RegisteredName("見本" * 60))
    with pytest.raises(TextTooLong):
        render(content, people.furniture())


@pytest.mark.parametrize("text", [people.KUZU_OF_ANOTHER_COLLECTION * 3, "長" * 400])
def test_a_refusal_does_not_tell_the_name(text: str) -> None:
    with pytest.raises(NotPrintable) as refusal:
        render(replace(people.inkan(), name=RegisteredName(text)), people.furniture())
    assert text[0] not in str(refusal.value)
    assert "municipal counter" in str(refusal.value)


def test_the_document_says_for_which_printer_it_is_and_nothing_of_the_citizen() -> None:
    certificate = render(people.juminhyo(4), people.furniture())
    assert b"office-duplex-600" in certificate.pdf
    assert b"D:20261121000000+09'00'" in certificate.pdf
    assert "見本　一郎".encode("utf-16-be") not in certificate.pdf


def test_the_bytes_are_not_shown_by_accident() -> None:
    assert "%PDF" not in repr(render(people.inkan(), people.furniture()))
