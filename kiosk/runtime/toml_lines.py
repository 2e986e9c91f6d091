"""Where in a TOML text a value stands, so that a refusal can name the line."""

import re
from collections.abc import Sequence

_ARRAY_HEADER = re.compile(r"\s*\[\[\s*([A-Za-z0-9_-]+)\s*\]\]\s*(#.*)?")
_HEADER = re.compile(r"\s*\[.*\]\s*(#.*)?")


def line_of(text: str, place: Sequence[str | int]) -> int:
    """The line of `place`, counted from 1: keys and numbers, of which the first may name a list of tables.

    The nearest line above where the value itself is not found: the table's header, or the first line.
    """
    lines = text.splitlines()
    match list(place):
        case [str() as table, int() as number, *inner] if _starts(lines, table):
            start, end = _table(lines, table, number)
            return _within(lines, start, end, inner) or start + 1
        case [*keys]:
            return _within(lines, 0, len(lines), keys) or 1


def _starts(lines: Sequence[str], table: str) -> list[int]:
    found = ((number, _ARRAY_HEADER.fullmatch(line)) for number, line in enumerate(lines))
    return [number for number, header in found if header is not None and header[1] == table]


def _table(lines: Sequence[str], table: str, number: int) -> tuple[int, int]:
    """The first line of that table of the list, and the line after it."""
    starts = _starts(lines, table)
    start = starts[min(number, len(starts) - 1)]
    following = (at for at in range(start + 1, len(lines)) if _ARRAY_HEADER.fullmatch(lines[at]))
    return start, next(following, len(lines))


def _within(lines: Sequence[str], start: int, end: int, place: Sequence[str | int]) -> int | None:
    """The line of the innermost key that is there, and of the right element of a list of inline tables."""
    found: int | None = None
    at = start
    for step in place:
        wanted = _element(lines, at, end, step) if isinstance(step, int) else _key(lines, at, end, step)
        if wanted is None:
            break
        found, at = wanted + 1, wanted
    return found


def _key(lines: Sequence[str], start: int, end: int, key: str) -> int | None:
    pattern = re.compile(rf"\s*(\[[^\]]*\b)?{re.escape(key)}(\s*=.*|\]\s*(#.*)?)")
    return next((at for at in range(start, end) if pattern.fullmatch(lines[at])), None)


def _element(lines: Sequence[str], start: int, end: int, number: int) -> int | None:
    seen = -1
    for at in range(start, end):
        if at > start and (_HEADER.fullmatch(lines[at]) or lines[at].strip() == "]"):
            return None
        seen += lines[at].count("{")
        if seen >= number:
            return at
    return None
