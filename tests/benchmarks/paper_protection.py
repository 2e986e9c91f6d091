"""One protected 住民票 of four persons: CPU of each step in one warm process, and bytes; no ledger."""

from collections.abc import Callable
from time import process_time

from kiosk.documents.guard.profile import GENERIC_GUARD
from kiosk.documents.protection import Protection
from kiosk.documents.reading import read_pages
from kiosk.documents.render import draft
from kiosk.documents.sealing import PaperFacts, PaperSigner, seal_paper
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.paper.record import sign_record
from tests.documents.people import furniture, juminhyo
from tests.protocol.paper.keys import pair
from tests.verifier.papers import CODE, ISSUED_ON

_ROUNDS = 8


def run() -> dict[str, float]:
    """Milliseconds of CPU a step, the least of several rounds, and the size of the PDF."""
    content, sheet, keys = juminhyo(4), furniture("20261121-00000012"), pair("own")
    facts = PaperFacts(
        CODE, content.kind, SerialNumber("20261121-00000012"), ISSUED_ON, bytes(32), withheld=()
    )
    signer = PaperSigner(keys, keys.lattice_public, lambda record: sign_record(record, keys))
    drafted = draft(content, sheet)
    bare = drafted.bare()
    pages = read_pages(bare)
    sheets = seal_paper(bare, pages, facts, signer).sheets
    protection = Protection(
        GENERIC_GUARD,
        "https://city.mihon.example",
        facts.serial,
        tuple(sealed.protection for sealed in sheets),
    )
    protected = drafted.protected(protection)
    steps = {
        "draft_ms": _least(lambda: draft(content, sheet).bare()),
        "read_ms": _least(lambda: read_pages(bare)),
        "seal_ms": _least(lambda: seal_paper(bare, pages, facts, signer)),
        "protect_ms": _least(lambda: drafted.protected(protection)),
        "read_again_ms": _least(lambda: read_pages(protected)),
    }
    return {**steps, "whole_ms": sum(steps.values()), "bytes": len(protected)}


def _least(act: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        started = process_time()
        act()
        times.append(process_time() - started)
    return min(times) * 1000
