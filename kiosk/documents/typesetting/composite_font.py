"""The PDF objects of a composite font with one embedded subset (PDF 32000-1, 9.7)."""

import hashlib
from collections.abc import Sequence
from typing import cast

from reportlab.pdfbase import pdfdoc

from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.subset import subset_program
from kiosk.documents.typesetting.to_unicode import to_unicode_cmap

_SERIF = 1 << 1
_SYMBOLIC = 1 << 2
_STEM_WIDTH = 60
"""Typical of a 明朝; readers use it only where they replace a font."""


def add_composite_font(
    doc: pdfdoc.PDFDocument, face: Face, sequences: Sequence[str]
) -> pdfdoc.PDFObjectReference:
    """Add to `doc` the font in which code n draws the n-th of `sequences`, counted from 1.

    Raises GlyphMissing if the face has no glyph for one of them.
    """
    glyph_ids = [face.glyph_id(sequence) for sequence in sequences]
    name = pdfdoc.PDFName(f"{_subset_tag(sequences)}+{face.postscript_name}")
    font = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": name,
        "Encoding": "/Identity-H",
        "DescendantFonts": pdfdoc.PDFArray([_descendant(doc, face, name, glyph_ids)]),
        "ToUnicode": _add(doc, _stream(to_unicode_cmap(sequences))),
    }
    return _add(doc, pdfdoc.PDFDictionary(font))


def _descendant(
    doc: pdfdoc.PDFDocument, face: Face, name: str, glyph_ids: Sequence[int]
) -> pdfdoc.PDFObjectReference:
    collection = {
        "Registry": pdfdoc.PDFString("Adobe"),
        "Ordering": pdfdoc.PDFString("Identity"),
        "Supplement": 0,
    }
    widths = [round(face.advances[glyph_id] * 1000 / face.units_per_em) for glyph_id in glyph_ids]
    font = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": name,
        "CIDSystemInfo": pdfdoc.PDFDictionary(collection),
        "CIDToGIDMap": "/Identity",
        "DW": 1000,
        "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
        "FontDescriptor": _descriptor(doc, face, name, glyph_ids),
    }
    return _add(doc, pdfdoc.PDFDictionary(font))


def _descriptor(
    doc: pdfdoc.PDFDocument, face: Face, name: str, glyph_ids: Sequence[int]
) -> pdfdoc.PDFObjectReference:
    program = subset_program(face, [0, *glyph_ids])
    file = _stream(program)
    file.dictionary["Length1"] = len(program)
    descriptor = {
        "Type": "/FontDescriptor",
        "FontName": name,
        "Flags": _SYMBOLIC | _SERIF,
        "FontBBox": pdfdoc.PDFArray(face.metrics.bounding_box),
        "ItalicAngle": 0,
        "Ascent": face.metrics.ascent,
        "Descent": face.metrics.descent,
        "CapHeight": face.metrics.cap_height,
        "StemV": _STEM_WIDTH,
        "FontFile2": _add(doc, file),
    }
    return _add(doc, pdfdoc.PDFDictionary(descriptor))


def _add(doc: pdfdoc.PDFDocument, item: pdfdoc.PDFObject) -> pdfdoc.PDFObjectReference:
    reference = doc.Reference(item)  # type: ignore[no-untyped-call]
    return cast(pdfdoc.PDFObjectReference, reference)


def _stream(content: bytes) -> pdfdoc.PDFStream:
    return pdfdoc.PDFStream(content=content)


def _subset_tag(sequences: Sequence[str]) -> str:
    """Six capital letters that differ from subset to subset (PDF 32000-1, 9.6.4)."""
    digest = hashlib.sha256("\0".join(sequences).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
