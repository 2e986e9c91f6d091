"""The initial load of a million residents into both databases, in bounded memory (`make test-long`)."""

from pathlib import Path

import pytest

from tests.benchmarks.initial_load import loaded_in_both
from tests.municipality.linkage.population import write_population

RESIDENTS = 1_000_000
MEMORY_MB = 1_000


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_million_residents_are_loaded_in_less_than_a_gigabyte(tmp_path: Path) -> None:
    write_population(tmp_path / "load", RESIDENTS)
    assert all(cost.peak_megabytes < MEMORY_MB for cost in loaded_in_both(tmp_path).values())
