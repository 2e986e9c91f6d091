"""Message 14: what became of a line, in the words of the manifest that it was issued with."""

from kiosk.protocol.messages.issuing import Manifest
from kiosk.protocol.messages.relaying import LineOutcome, Outcome
from kiosk.terminal.ports import LineResult

_OUTCOMES = {LineResult.PRINTED: LineOutcome.PRINTED, LineResult.VOID: LineOutcome.VOID}


def outcome_of(manifest: Manifest, result: LineResult) -> Outcome:
    """The outcome to report; the outbox numbers it."""
    return Outcome(
        settlement=manifest.settlement,
        municipality=manifest.municipality,
        outcome=_OUTCOMES[result],
        kind=manifest.kind,
        fee=manifest.fee,
        sequence=1,
    )
