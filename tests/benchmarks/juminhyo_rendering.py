"""住民票 per second in one warm process: four persons, all items, a serial for each document."""

from time import perf_counter

from kiosk.documents.render import render
from tests.documents.people import furniture, juminhyo

_WARM_UP = 5
_DOCUMENTS = 100


def run() -> dict[str, float]:
    """Documents a second, milliseconds and bytes a document."""
    content = juminhyo(4)
    sheets = [furniture(f"MH-2026-{number:07d}") for number in range(_WARM_UP + _DOCUMENTS)]
    for sheet in sheets[:_WARM_UP]:
        render(content, sheet)
    started = perf_counter()
    sizes = [len(render(content, sheet).pdf) for sheet in sheets[_WARM_UP:]]
    seconds = perf_counter() - started
    return {
        "documents_per_second": _DOCUMENTS / seconds,
        "ms": seconds / _DOCUMENTS * 1000,
        "bytes": sum(sizes) / _DOCUMENTS,
    }
