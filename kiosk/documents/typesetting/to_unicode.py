"""The ToUnicode CMap of a subset: which characters each code stands for (PDF 32000-1, 9.10.3)."""

from collections.abc import Sequence

_MAX_ENTRIES = 100
"""Entries that one bfchar block may hold (Adobe Technical Note 5411, 1.4.1)."""

_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""

_TAIL = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def to_unicode_cmap(sequences: Sequence[str]) -> bytes:
    """The CMap of two-byte codes 1, 2, ... that stand for `sequences` in this order.

    Characters beyond the Basic Multilingual Plane are written as surrogate pairs, as the format asks.
    """
    entries = [
        f"<{code:04X}> <{sequence.encode('utf-16-be').hex().upper()}>\n"
        for code, sequence in enumerate(sequences, start=1)
    ]
    blocks = [entries[start : start + _MAX_ENTRIES] for start in range(0, len(entries), _MAX_ENTRIES)]
    body = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    return (_HEAD + body + _TAIL).encode("ascii")
