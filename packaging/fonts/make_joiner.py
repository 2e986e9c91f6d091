"""Makes the font whose one character is the word joiner, which keeps a phrase on one line.

    python packaging/fonts/make_joiner.py assets/fonts

BIZ UDPゴシック lacks that character. Whichever font the machine has for it would lend its own height to
every line in which it stands; this one lends the same on every machine, and draws nothing.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

FAMILY = "Kiosk Joiner"
WORD_JOINER = 0x2060
UNITS_PER_EM, ASCENT, DESCENT = 2048, 1901, -483
"""A sixth more than BIZ UDPゴシック: Japanese wants more air between lines than Latin letters do."""


def make_joiner(file: Path) -> None:
    """Write the font."""
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder([".notdef", "joiner"])
    builder.setupCharacterMap({WORD_JOINER: "joiner"})
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in (".notdef", "joiner")})
    builder.setupHorizontalMetrics({".notdef": (UNITS_PER_EM, 0), "joiner": (0, 0)})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT)
    builder.setupPost()
    builder.setupHead(unitsPerEm=UNITS_PER_EM, created=0, modified=0)
    builder.font.recalcTimestamp = False
    builder.save(file)


if __name__ == "__main__":
    make_joiner(Path(sys.argv[1]) / "joiner.ttf")
