"""The page about the procedure is drawn from the code, and the committed one is current."""

from pathlib import Path

import pytest

from kiosk.trials.flow_diagram import page_of
from kiosk.trials.flow_model.exploration import Exploration

pytestmark = pytest.mark.timeout(600)
"""Whichever test comes first explores; on a busy machine that takes its time."""

PAGE = Path(__file__).parents[3] / "docs" / "flow.md"


def test_the_committed_page_is_current(
    procedure: Exploration, one_line: Exploration, two_lines: Exploration
) -> None:
    assert PAGE.read_text(encoding="utf-8") == page_of(procedure, one_line, two_lines), (
        "run `make docs` and commit docs/flow.md"
    )
