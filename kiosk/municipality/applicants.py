"""Looking up the holder of a card in a snapshot of the registry."""

from datetime import datetime

from kiosk.municipality.entitlement import Applicant
from kiosk.municipality.registry import Snapshot
from kiosk.protocol.identifiers import CardHash


def applicant_of(snapshot: Snapshot, card: CardHash, now: datetime) -> Applicant | None:
    """The holder of `card` at `now`, or None if the municipality does not know the card."""
    mapping = snapshot.card(card)
    if mapping is None:
        return None
    record = snapshot.household_of(mapping.resident_id)
    if record is None:
        return None
    return Applicant(mapping, record, snapshot.seal_of(mapping.resident_id), snapshot.outdated(now))
