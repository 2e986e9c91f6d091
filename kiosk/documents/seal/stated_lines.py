"""The lines of a front as a reader sees them, for the seal: without any number that may not be in it."""

import re
import unicodedata
from collections.abc import Collection

from kiosk.documents.reading import PageReading, TextReading

WITHHELD = "（この記号には入れていません）"
"""Stands in a seal for 個人番号 and 住民票コード."""

_SAME_LINE_MM = 1.4
"""Runs whose middles are no farther apart stand on one line; rows of forms are 3.2 mm apart or more."""
_BETWEEN_RUNS = "　"
_NUMBER_DIGITS = (11, 12)
"""住民票コード and 個人番号: no run of so many digits ever enters a seal, whoever it belongs to."""


def stated_lines(front: PageReading, withheld: Collection[str]) -> tuple[str, ...]:
    """The text of `front` from top to bottom, each line from left to right.

    `withheld` are the numbers of all persons whom the register connects with the certificate. They are left
    out however they are spaced, and so is every other number of their length.
    """
    secrets = {_digits(number) for number in withheld} - {""}
    return tuple(_open_line(line, secrets) for line in _lines(front))


def _lines(front: PageReading) -> list[list[TextReading]]:
    lines: list[list[TextReading]] = []
    previous = float("-inf")
    for run in sorted((run for run in front.texts if run.text.strip()), key=_middle):
        if _middle(run) - previous > _SAME_LINE_MM:
            lines.append([])
            previous = _middle(run)
        lines[-1].append(run)
    return lines


def _middle(run: TextReading) -> float:
    return run.place.y + run.place.height / 2


def _open_line(line: list[TextReading], secrets: set[str]) -> str:
    texts = [run.text for run in sorted(line, key=lambda run: run.place.x)]
    if any(secret in _digits("".join(texts)) for secret in secrets):
        texts = [WITHHELD if _digits(text) else text for text in texts]
    return _BETWEEN_RUNS.join(_open_text(text) for text in texts)


def _open_text(text: str) -> str:
    return WITHHELD if any(len(number) in _NUMBER_DIGITS for number in _numbers(text)) else text


def _digits(text: str) -> str:
    return "".join(re.findall(r"\d", unicodedata.normalize("NFKC", text)))


def _numbers(text: str) -> list[str]:
    """The numbers in `text`; a single space within one is no end of it."""
    plain = unicodedata.normalize("NFKC", text)
    return [_digits(number) for number in re.findall(r"\d(?:[ ]?\d)*", plain)]
