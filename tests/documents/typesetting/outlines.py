"""Which Adobe-Japan1 sequences of IPAex明朝 are drawn as which Moji_Joho sequences of IPAmj明朝.

Both faces come from the same drawings. A pair is taken where the outlines have the same contours, no point
lies more than one percent of the em apart, and no other glyph of that character comes near.
`python -m tests.documents.typesetting.outlines` prints the table of `typesetting/adobe_japan1.py`.
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from kiosk.documents.fonts import IPAMJ_MINCHO

IPAEX_MINCHO = Path("/usr/share/fonts/opentype/ipaexfont-mincho/ipaexm.ttf")
FIRST_IDEOGRAPHIC_SELECTOR = 0xE0100
NEAR = 20
"""Font units; the em has 2,048."""
FAR = 60

Outline = tuple[tuple[str, ...], tuple[tuple[float, float], ...]]


class _Face:
    def __init__(self, path: Path) -> None:
        self._font = TTFont(BytesIO(path.read_bytes()), lazy=True)
        self._glyphs = self._font.getGlyphSet()
        self._names: dict[int, str] = self._font.getBestCmap()

    def sequences(self) -> dict[tuple[int, int], str]:
        """Names of glyphs by character and ideographic selector."""
        (table,) = [table for table in self._font["cmap"].tables if table.format == 14]
        return {
            (code, selector): name or self._names[code]
            for selector, pairs in table.uvsDict.items()
            if selector >= FIRST_IDEOGRAPHIC_SELECTOR
            for code, name in pairs
        }

    def outline(self, name: str) -> Outline:
        pen = DecomposingRecordingPen(self._glyphs)
        self._glyphs[name].draw(pen)
        operators = tuple(operator for operator, _ in pen.value)
        return operators, tuple(point for _, points in pen.value for point in points if point)


def same_drawings() -> Iterator[tuple[int, int, int]]:
    """Character, Adobe-Japan1 selector, Moji_Joho selector."""
    theirs, ours = _Face(IPAEX_MINCHO), _Face(Path(IPAMJ_MINCHO.path))
    candidates: dict[int, dict[str, int]] = {}
    known = ours.sequences()
    for (code, selector), name in sorted(known.items()):
        candidates.setdefault(code, {}).setdefault(name, selector)
    for (code, selector), name in sorted(theirs.sequences().items()):
        if (code, selector) in known:
            continue
        drawn = theirs.outline(name)
        apart = sorted(
            (_distance(drawn, ours.outline(other)), found)
            for other, found in candidates.get(code, {}).items()
        )
        if apart and apart[0][0] <= NEAR and (len(apart) == 1 or apart[1][0] > FAR):
            yield code, selector, apart[0][1]


def _distance(one: Outline, other: Outline) -> float:
    if one[0] != other[0] or len(one[1]) != len(other[1]):
        return float("inf")
    return max(max(abs(x - u), abs(y - v)) for (x, y), (u, v) in zip(one[1], other[1], strict=True))


if __name__ == "__main__":
    entries = [f"{code:X}:{theirs:X}>{ours:X}" for code, theirs, ours in same_drawings()]
    for start in range(0, len(entries), 5):
        sys.stdout.write(" ".join(entries[start : start + 5]) + "\n")
