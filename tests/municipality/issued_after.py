"""What the audit log says was issued after a batch of cancellations counted."""

from itertools import dropwhile

from kiosk.municipality.audit.log import AuditEvent, Fact, links, told
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import CardHash

_LEFT = {AuditEvent.ISSUED.value, AuditEvent.REPEATED.value}


def issued_after_the_cancellation(store: Store, card: CardHash) -> list[Fact]:
    """The serial numbers that left with this card although the cancellation stood in the log already."""
    with store.snapshot() as connection:
        entries = [told(link) for link in links(connection)]
    after = list(dropwhile(lambda entry: entry["event"] != AuditEvent.CANCELLED.value, entries))
    assert after, "the cancellation does not stand in the audit log"
    return [entry["serial"] for entry in after if entry["event"] in _LEFT and entry["card"] == card]
