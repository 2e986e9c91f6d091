"""What readers that we did not write find in a finished certificate."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import NotPrintable
from kiosk.documents.reading import read_pages
from kiosk.documents.render import render
from kiosk.domain.certificates import Item
from kiosk.domain.names import RegisteredName
from tests.documents import people, programs
from tests.documents.variants import all_variants

RARE = all_variants()["juminhyo-rare-names"]
NOT_PRINTED = {"form", "extent", "kind", "is_removed", "former_name_label"}
SEQUENCES = sorted(certificate_font().registered_face.glyph_ids)


def printed_values(content: object) -> Iterator[str]:
    """Every text of the content, without spaces: readers may find more or fewer of them."""
    if isinstance(content, tuple):
        for part in content:
            yield from printed_values(part)
    elif is_dataclass(content):
        for field in fields(content):
            if field.name not in NOT_PRINTED:
                yield from printed_values(getattr(content, field.name))
    elif isinstance(content, str):
        yield squeezed(content)


def squeezed(text: str) -> str:
    return "".join(text.split())


def missing(content: object, text: str) -> set[str]:
    return {value for value in printed_values(content) if value not in squeezed(text)}


@pytest.mark.parametrize("name", all_variants())
def test_poppler_finds_every_value_of_every_kind(name: str) -> None:
    content = all_variants()[name]
    assert missing(content, programs.pdftotext(render(content, people.furniture()).pdf)) == set()


def test_pypdf_finds_every_value_with_its_variation_selectors() -> None:
    reader = PdfReader(BytesIO(render(RARE, people.furniture()).pdf))
    assert missing(RARE, "".join(page.extract_text() for page in reader.pages)) == set()


@pytest.mark.parametrize(
    "name",
    [
        people.KUZU_VARIANT,
        people.TSUJI_VARIANT,
        people.NABE_VARIANT,
        people.KAMI_COMPATIBILITY,
        people.TSUCHIYOSHI,
        "髙",
        "﨑",
        "邊\U000e0108",
        "神\ufe00",
    ],
)
def test_a_registered_character_is_found_as_registered(name: str) -> None:
    pdf = render(replace(people.inkan(), name=RegisteredName(name)), people.furniture()).pdf
    assert read_pages(pdf)[0].holds(name)
    assert name in programs.pdftotext(pdf)


def test_a_number_not_asked_for_is_nowhere_in_the_document() -> None:
    asked = programs.pdftotext(render(people.juminhyo(4), people.furniture()).pdf)
    not_asked = programs.pdftotext(
        render(people.juminhyo(4, frozenset(Item) - {Item.KOJIN_BANGO}), people.furniture()).pdf
    )
    for member in people.household(4).members:
        assert member.kojin_bango in asked
        assert member.kojin_bango not in not_asked
        assert member.juminhyo_code not in asked


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SEQUENCES).filter(lambda one: not one.isspace()), min_size=1, max_size=10))
def test_any_name_in_the_font_is_read_back_exactly(sequences: list[str]) -> None:
    name = RegisteredName("".join(sequences))
    pdf = render(replace(people.inkan(), name=name), people.furniture()).pdf
    assert read_pages(pdf)[0].holds(name)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_any_text_at_all_is_printed_exactly_or_refused(text: str) -> None:
    content = replace(people.inkan(), name=RegisteredName(f"甲{text}乙"))
    try:
        pdf = render(content, people.furniture()).pdf
    except NotPrintable:
        return
    assert content.name in "".join(reading.text for reading in read_pages(pdf)[0].texts)
