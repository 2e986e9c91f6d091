"""The documentation names a test or a tour for every row of the two checklists; each of them exists."""

import re
from pathlib import Path

import pytest

from kiosk.demo.scenarios.catalogue import SCENARIOS

PROJECT = Path(__file__).parents[4]
TESTS = PROJECT / "tests"
PAGE = (PROJECT / "docs" / "devices" / "card.md").read_text(encoding="utf-8")
CHECKLISTS = PAGE[PAGE.index("## The two checklists") :]
ROW = r"^\| (?!---|row \|)(.+?) \| (.+) \|$"
ROWS = re.findall(ROW, CHECKLISTS, re.MULTILINE)


VIRTUAL_CARD = (
    *(
        "two bytes of length",
        "ATR on 04",
        "power and reset without an answer",
        "anything longer is a command",
    ),
    *("closing is tearing out, connecting is laying", "acknowledged at once", "loopback"),
    *("SELECT by name", "SELECT of a file, of the master file", "READ: no file, protected, past the end"),
    *("short READ: 9000 or 6282, by switch 6Cxx", "READ by short identifier, refusal by switch", "filler"),
    *(
        "empty VERIFY, always 63Cx",
        "VERIFY: right, wrong, locked",
        "VERIFY and signature by short identifier",
    ),
    *("signature: no key, no PIN, too long, other P1", "P1 01 to 05", "`80FC0000`", "secure messaging"),
    *("6F00 once", "unknown instruction, class", "wrong Lc", "extended length", "EF 0008"),
    *("label of card, Android, iPhone", "password of 5 tries", "text application with marked data"),
    *(
        "Android hides the certificate",
        "counters outlast power",
        "power-off clears the PIN; reset and SELECT",
    ),
    *(
        "torn out, mute (carried out or not)",
        "removal and insertion",
        "swapped within 10 ms",
        "counter 1 or 0",
    ),
    *("no certificate", "another kind", "expired", "namesake authority", "slow signing", "VERIFY masked"),
)
"""What the reference demands of it in sections 8.1 to 8.5, in the words of the rows."""

FAULTS = (
    *("no reader", "unplugged", "back", "two readers, one lost", "two readers with a card in each"),
    *("pcscd killed", "restarted", "auto-exited", "polkit", "card absent", "6A82, 6D00, 6E00"),
    *(
        "torn out at every command",
        "torn out during VERIFY",
        "put back within 400 ms",
        "swapped before the PIN",
    ),
    *("between PIN and signature", "mute", "slow signing", "held by another program"),
    *("in a transaction of another program", "reset by another program", "first 6F00, 6Cxx, 61xx", "6282"),
    *("63C2, 63C1, 63C0", "locked from the start, 6983 and 6984", "one try left", "no certificate; no PIN"),
    *("expired, early, wrong authority of the right name, tests in production", "filler"),
    *("a last block of exactly 256 bytes", "Android and iPhone label", "short form refused"),
    *("killed between VERIFY and signature", "no PIN in log, trace file, exception", "core files"),
)
"""What the reference demands to be survived, in section 11, in the words of the rows."""


@pytest.mark.parametrize(
    ("heading", "items"),
    [("### A faithful virtual card", VIRTUAL_CARD), ("### Faults to survive", FAULTS)],
    ids=["virtual card", "faults"],
)
def test_every_item_of_the_reference_has_a_row(heading: str, items: tuple[str, ...]) -> None:
    table = PAGE.split(heading)[1].split("\n### ")[0]
    rows = [row for row, _ in re.findall(ROW, table, re.MULTILINE)]

    assert [item for item in items if not any(item in row for row in rows)] == []


def test_every_test_that_is_named_exists() -> None:
    defined: set[str] = set()
    for file in TESTS.rglob("test_*.py"):
        defined.update(re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`(test_\w+)`", CHECKLISTS))

    assert named
    assert named - defined == set()


def test_every_tour_and_folder_that_is_named_exists() -> None:
    tours = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", CHECKLISTS))
    paths = set(re.findall(r"`(tests/[\w/.]+)`", CHECKLISTS))

    assert tours
    assert tours - set(SCENARIOS) == set()
    assert [path for path in paths if not (PROJECT / path).exists()] == []


def test_no_row_is_without_evidence() -> None:
    assert len(ROWS) > 50
    assert [row for row, shown_by in ROWS if not names_a_test_or_tour(shown_by)] == []


def names_a_test_or_tour(evidence: str) -> bool:
    """A file or a folder alone is none: nobody could tell what in it shows the row."""
    return any(name.startswith("test_") or name in SCENARIOS for name in re.findall(r"`([^`]+)`", evidence))
