"""What `kiosk card test` prints."""

from collections.abc import Iterator

from kiosk.terminal.card_remedies import REMEDIES
from kiosk.terminal.devices.card.diagnosis import Diagnosis

_PADS = {None: "not asked", True: "the reader has one", False: "none: the PIN is typed on the screen"}


def card_report(diagnosis: Diagnosis) -> str:
    """The diagnosis as a table: reader and card, each check, each command with its status word."""
    return "\n".join(_lines(diagnosis))


def _lines(diagnosis: Diagnosis) -> Iterator[str]:
    yield f"reader      {diagnosis.reader or 'none with a card'}"
    yield f"label       {(diagnosis.label or 'not read').rstrip()}"
    if (certificate := diagnosis.certificate) is not None:
        yield f"issuer      {certificate.issuer}"
        yield f"valid       {certificate.valid_from:%Y-%m-%d} to {certificate.valid_until:%Y-%m-%d}"
        yield f"key         {certificate.key}"
    yield f"pad         {_PADS[diagnosis.has_pin_pad]}"
    yield f"tries left  {'not read' if diagnosis.tries_left is None else diagnosis.tries_left}"
    yield ""
    for check in diagnosis.checks:
        yield f"{check.name:14} {check.code_name or 'ok'}"
        if check.code is not None:
            yield f"{'':14} {REMEDIES[check.code]}"
    if not _was_checked("issuer", diagnosis) and _was_checked("hierarchy", diagnosis):
        yield f"{'issuer':14} not checked: name the anchors of the authority with --anchors"
    yield ""
    for exchange in diagnosis.exchanges:
        answer = (
            "no answer"
            if exchange.status is None
            else f"{exchange.status}  {exchange.response_length:5} bytes"
        )
        yield f"{answer:17}  {exchange.command}"
    yield ""
    yield "the card authenticated" if diagnosis.ok else "the card did not authenticate"


def _was_checked(name: str, diagnosis: Diagnosis) -> bool:
    return any(check.name == name for check in diagnosis.checks)


def report_as_json(diagnosis: Diagnosis) -> dict[str, object]:
    """What `kiosk card test --json` prints: the diagnosis, and a remedy beside each check."""
    remedies = (None if check.code is None else REMEDIES[check.code] for check in diagnosis.checks)
    checks = [
        {**check.as_json(), "remedy": remedy}
        for check, remedy in zip(diagnosis.checks, remedies, strict=True)
    ]
    return {**diagnosis.as_json(), "checks": checks}
