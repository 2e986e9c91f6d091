"""What holds of every page that is laid out, whoever is on it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import combinations

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.content import CertificateContent
from kiosk.documents.render import draft
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.marks import Frame, Page, Rule, Run
from kiosk.documents.typesetting.units import A4_HEIGHT_MM, A4_WIDTH_MM, POINTS_PER_MM
from kiosk.domain.names import glyph_sequences
from tests.documents.people import furniture

MARGIN_MM = 8.0
"""No printer of a shop prints nearer to the edge."""
_TOLERANCE_MM = 0.05
_ASCENT, _DESCENT = 0.88, 0.12
_CONTENT_KEYS = frozenset({"extent", "form", "kind"})
"""Told by the sentence and the title, in other words."""


def check_layout(content: CertificateContent) -> None:
    """Nothing overlaps, nothing leaves its box or the printable area, nothing is lost.

    Raises NotPrintable where the content is refused.
    """
    fronts = draft(content, furniture()).pages[::2]
    for page in fronts:
        runs = [(mark, _box_of(mark)) for mark in page.marks if isinstance(mark, Run)]
        _check_printable(runs)
        _check_no_overlap([box for _, box in runs])
        _check_cells(page, runs)
    printed = "".join(mark.text for page in fronts for mark in page.marks if isinstance(mark, Run))
    for text, times in Counter(_texts(content)).items():
        assert text, "a box would stay empty"
        assert printed.count(text) >= times, f"{text} does not stand {times} times on the pages"


def _box_of(run: Run) -> Box:
    glyphs = sum(1 for _ in glyph_sequences(run.text))
    width = certificate_font().registered_face.width_mm(run.text, run.size_pt)
    size_mm = run.size_pt / POINTS_PER_MM
    tracked = width + run.tracking_pt / POINTS_PER_MM * (glyphs - 1)
    return Box(run.x, run.baseline - _ASCENT * size_mm, tracked, (_ASCENT + _DESCENT) * size_mm)


def _check_printable(runs: list[tuple[Run, Box]]) -> None:
    for _, box in runs:
        assert box.x >= MARGIN_MM
        assert box.right <= A4_WIDTH_MM - MARGIN_MM
        assert box.y >= MARGIN_MM
        assert box.bottom <= A4_HEIGHT_MM - MARGIN_MM


def _check_no_overlap(boxes: list[Box]) -> None:
    for one, other in combinations(sorted(boxes, key=lambda box: box.y), 2):
        if other.y >= one.bottom - _TOLERANCE_MM:
            continue
        is_beside = one.right <= other.x + _TOLERANCE_MM or other.right <= one.x + _TOLERANCE_MM
        assert is_beside, f"{one} overlaps {other}"


def _check_cells(page: Page, runs: list[tuple[Run, Box]]) -> None:
    """No frame and no rule runs through a text."""
    edges = [edge for mark in page.marks for edge in _edges(mark)]
    for _, box in runs:
        for edge in edges:
            assert not _crosses(edge, box), f"{edge} crosses {box}"


def _edges(mark: object) -> Iterator[Box]:
    """The lines of a mark as boxes without width or height."""
    match mark:
        case Rule(x1, y1, x2, y2):
            yield Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        case Frame(x, y, width, height):
            yield from (Box(x, y, width, 0.0), Box(x, y + height, width, 0.0))
            yield from (Box(x, y, 0.0, height), Box(x + width, y, 0.0, height))


def _crosses(edge: Box, box: Box) -> bool:
    inner = box.inset(_TOLERANCE_MM, _TOLERANCE_MM)
    return edge.x < inner.right and edge.right > inner.x and edge.y < inner.bottom and edge.bottom > inner.y


def _texts(content: object) -> Iterator[str]:
    """Every text that a content holds, however deep."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, tuple):
        for part in content:
            yield from _texts(part)
    elif is_dataclass(content):
        for field in fields(content):
            if field.name not in _CONTENT_KEYS:
                yield from _texts(getattr(content, field.name))
