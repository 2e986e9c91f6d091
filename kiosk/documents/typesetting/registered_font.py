"""A font for reportlab that draws exactly the registered glyph of every variation sequence.

reportlab's own TTFont knows one glyph a character: it draws a crossed box for a variation selector, copies
the whole glyf table for each subset and writes characters beyond U+FFFF wrongly into ToUnicode. This class
meets the same interface ("dynamic font") with a composite font: two-byte codes, one subset a document, one
code for each sequence (docs/reference/documents.md, section 2).
"""

from dataclasses import dataclass, field
from typing import cast
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfdoc

from kiosk.documents.typesetting.composite_font import add_composite_font
from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.units import POINTS_PER_MM
from kiosk.domain.names import glyph_sequences


@dataclass(frozen=True, slots=True)
class _Codes:
    """The codes given so far in one document: code n belongs to the n-th sequence, counted from 1."""

    by_sequence: dict[str, bytes] = field(default_factory=dict)

    def code(self, sequence: str, face: Face) -> bytes:
        code = self.by_sequence.get(sequence)
        if code is None:
            face.glyph_id(sequence)
            code = self.by_sequence[sequence] = (len(self.by_sequence) + 1).to_bytes(2, "big")
        return code


@dataclass(frozen=True, slots=True)
class _FaceName:
    """What reportlab's registry of fonts asks of a face."""

    name: str
    builtIn: bool = False  # noqa: N815 - reportlab's spelling


class RegisteredGlyphFont:
    """A face under the name by which reportlab's canvas selects it. May serve several documents at once.

    The odd spellings are those that reportlab's canvas, text object and registry ask of a font.
    """

    _multiByte = 1  # noqa: N815
    _dynamicFont = 1  # noqa: N815
    shapable = False

    def __init__(self, face: Face) -> None:
        self.registered_face = face
        self.fontName = face.postscript_name
        self.face = _FaceName(face.postscript_name)
        self._codes: WeakKeyDictionary[pdfdoc.PDFDocument, _Codes] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "") -> float:  # noqa: ARG002, N802
        """The width of `text` in points. Raises GlyphMissing."""
        return self.registered_face.width_mm(text, size) * POINTS_PER_MM

    def codes(self, text: str, doc: pdfdoc.PDFDocument) -> bytes:
        """The two-byte codes of `text` in the one subset of `doc`. Raises GlyphMissing."""
        codes = self._codes.setdefault(doc, _Codes())
        given, face = codes.by_sequence, self.registered_face
        return b"".join([given.get(one) or codes.code(one, face) for one in glyph_sequences(text)])

    def splitString(self, text: str, doc: pdfdoc.PDFDocument) -> list[tuple[int, bytes]]:  # noqa: N802
        """The codes as reportlab asks for them. Raises GlyphMissing."""
        return [(0, self.codes(text, doc))]

    def getSubsetInternalName(self, subset: int, doc: pdfdoc.PDFDocument) -> str:  # noqa: ARG002, N802
        """The name of the font resource in `doc`, which is told to ask for the font's objects at its end."""
        if self.fontName not in doc.fontMapping:
            doc.fontMapping[self.fontName] = f"/F{len(doc.fontMapping) + 1}"
            doc.delayedFonts.append(self)
        return str(doc.fontMapping[self.fontName])

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Add the font with all codes given in `doc`, which can then be given no more."""
        sequences = tuple(self._codes.pop(doc).by_sequence)
        resources = cast(pdfdoc.PDFDictionary, doc.idToObject["BasicFonts"])
        resources[str(doc.fontMapping[self.fontName]).removeprefix("/")] = add_composite_font(
            doc, self.registered_face, sequences
        )
