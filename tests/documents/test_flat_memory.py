"""Setting certificate after certificate keeps nothing of any: the process does not grow."""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import pytest

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.composing import juminhyo_content
from kiosk.documents.content import JuminhyoContent
from kiosk.documents.render import render
from kiosk.domain.certificates import Extent
from kiosk.domain.names import RegisteredName
from tests.documents import people

_PAGE_KIB = 4
_LEEWAY_KIB = 1024
_GLYPHS_OF_A_NAME = 4


def of_different_people() -> Iterator[JuminhyoContent]:
    """Two persons each time, in glyphs that the certificates before them did not have."""
    glyphs = cycle(sorted(one for one in certificate_font().registered_face.glyph_ids if not one.isspace()))
    home = people.household(2)
    while True:
        members = tuple(
            replace(member, name=RegisteredName("".join(islice(glyphs, _GLYPHS_OF_A_NAME))))
            for member in home.members
        )
        changed = replace(home, members=members)
        yield juminhyo_content(changed, members, Extent.SETAI_ZENIN, people.ALL_ITEMS)


def resident_kib_after(contents: Iterable[JuminhyoContent]) -> int:
    sheet = people.furniture()
    for content in contents:
        render(content, sheet)
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE_KIB


def test_the_process_does_not_grow_with_the_certificates() -> None:
    contents = of_different_people()
    before = resident_kib_after(islice(contents, 50))
    assert resident_kib_after(islice(contents, 300)) - before < _LEEWAY_KIB


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_the_process_does_not_grow_over_ten_thousand_certificates() -> None:
    contents = of_different_people()
    before = resident_kib_after(islice(contents, 100))
    assert resident_kib_after(islice(contents, 10_000)) - before < _LEEWAY_KIB
