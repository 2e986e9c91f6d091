"""The index of the decision records, made from their first headings."""

import re
from collections.abc import Iterator
from pathlib import Path

_HEADING = re.compile(r"# (?P<number>\d+)\. (?P<title>.+)")


_INTRO = """\
# Architecture decision records

One page for each decision that would be expensive to turn round: context, decision, consequences. A
record is not edited after it was accepted; a later one replaces it. Numbers are not reused, and some
were never given. The list is generated from the records' headings by `make docs`.

| number | decision |
|---|---|"""


class HeadingMissing(ValueError):
    """A decision record does not begin with its number and title; names the file."""


def decision_index_markdown(folder: Path) -> str:
    """List every record of `folder` as the page `README.md` in it. Raises HeadingMissing."""
    return "\n".join((_INTRO, *_rows(folder))) + "\n"


def _rows(folder: Path) -> Iterator[str]:
    for record in sorted(folder.glob("[0-9]*.md")):
        heading = _HEADING.fullmatch(record.read_text(encoding="utf-8").partition("\n")[0])
        if heading is None or int(heading["number"]) != int(record.name.partition("-")[0]):
            raise HeadingMissing(f"{record}: write its number and title into the first line: # 1. Title")
        yield f"| {heading['number']} | [{heading['title']}]({record.name}) |"
