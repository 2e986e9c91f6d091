"""Setting certificate after certificate keeps nothing of any: the process does not grow."""

import gc
from pathlib import Path

import pytest

from kiosk.documents.render import render
from tests.documents import people

_PAGE_KIB = 4
_LEEWAY_KIB = 1024


def _resident_kib_after(certificates: int) -> int:
    content, sheet = people.juminhyo(2), people.furniture()
    for _ in range(certificates):
        render(content, sheet)
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE_KIB


def test_the_process_does_not_grow_with_the_certificates() -> None:
    before = _resident_kib_after(50)
    assert _resident_kib_after(300) - before < _LEEWAY_KIB


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_the_process_does_not_grow_over_ten_thousand_certificates() -> None:
    before = _resident_kib_after(100)
    assert _resident_kib_after(10_000) - before < _LEEWAY_KIB
