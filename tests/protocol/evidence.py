"""Evidence of a contradiction, made by both real ends of a visit."""

from kiosk.protocol.channel.receiving import Contradiction
from kiosk.protocol.messages.reporting import ContradictionReport
from tests.protocol.visit import Visit


def contradiction_report(visit: Visit, **lie: object) -> ContradictionReport:
    """What the session would report about a manifest with these fields; with none it is an honest one."""
    visit.quoted()
    received = visit.asks_to_issue()
    manifest = visit.manifest().model_copy(update=lie)
    taken = visit.takes(visit.answers(received, manifest))
    if isinstance(taken, Contradiction):
        return visit.terminal.report_of(taken)
    reader = visit.takes(visit.answers(received, manifest.model_copy(update={"fee": 1})))
    assert isinstance(reader, Contradiction)
    return visit.terminal.report_of(reader)
