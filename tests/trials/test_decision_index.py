"""The index of decision records follows the records."""

from pathlib import Path

import pytest

from kiosk.trials.decision_index import HeadingMissing, decision_index_markdown


def test_each_record_is_listed_by_number_with_its_title(tmp_path: Path) -> None:
    (tmp_path / "0012-paper.md").write_text("# 12. Paper is white\n\ntext\n", encoding="utf-8")
    (tmp_path / "0003-ink.md").write_text("# 3. Ink is black\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("# Old index\n", encoding="utf-8")
    assert decision_index_markdown(tmp_path).splitlines()[-2:] == [
        "| 3 | [Ink is black](0003-ink.md) |",
        "| 12 | [Paper is white](0012-paper.md) |",
    ]


@pytest.mark.parametrize("heading", ["# Ink is black", "# 4. Ink is black", ""])
def test_a_record_without_its_number_and_title_is_named(tmp_path: Path, heading: str) -> None:
    (tmp_path / "0003-ink.md").write_text(heading, encoding="utf-8")
    with pytest.raises(HeadingMissing, match=r"0003-ink\.md"):
        decision_index_markdown(tmp_path)
