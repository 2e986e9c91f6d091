"""Fixtures that every folder of card tests takes into its conftest."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.pcscd import PrivatePcscd
from tests.demo.card.benches import SINCE, CardBench, in_process_bench, pcscd_bench


@pytest.fixture(scope="session")
def box() -> Iterator[CardBox]:
    """Cards of mihon-1 and mihon-2; keys are made once."""
    with tempfile.TemporaryDirectory() as directory:
        yield CardBox.open(Path(directory), SINCE)


@pytest.fixture
def pcscd(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivatePcscd]:
    """A private pcscd, and this process as its client."""
    daemon = PrivatePcscd()
    for name, value in daemon.environment.items():
        monkeypatch.setenv(name, value)
    with daemon:
        yield daemon


@pytest.fixture
def virtual() -> Iterator[CardBench]:
    """A bench in this process."""
    with closing(in_process_bench()) as bench:
        yield bench


@pytest.fixture
def real(pcscd: PrivatePcscd) -> Iterator[CardBench]:
    """A bench behind a real pcscd."""
    with closing(pcscd_bench(pcscd)) as bench:
        yield bench


@pytest.fixture(params=["virtual", "real"])
def bench(request: pytest.FixtureRequest) -> CardBench:
    """Each of the two benches: the contract holds on both."""
    made: CardBench = request.getfixturevalue(request.param)
    return made
