"""`docs/benchmarks.md` describes every benchmark, and each says how it measures."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BENCHMARKS = sorted((ROOT / "tests" / "benchmarks").glob("[!_]*.py"))


@pytest.mark.parametrize("module", BENCHMARKS, ids=lambda path: path.stem)
def test_a_benchmark_is_described_and_tells_its_method(module: Path) -> None:
    page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")

    assert f"| `{module.stem}` |" in page
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
