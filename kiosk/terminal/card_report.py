"""What `kiosk card test` prints for people."""

from collections.abc import Iterator

from kiosk.terminal.devices.card.diagnosis import Check, Diagnosis


def card_report(diagnosis: Diagnosis) -> str:
    """The diagnosis as a table: reader and card, each check, each command with its status word."""
    return "\n".join(_lines(diagnosis))


def _lines(diagnosis: Diagnosis) -> Iterator[str]:
    yield f"reader      {diagnosis.reader or 'none with a card'}"
    yield f"label       {(diagnosis.label or 'not read').rstrip()}"
    yield f"tries left  {'not read' if diagnosis.tries_left is None else diagnosis.tries_left}"
    yield ""
    yield from (_line_of(check) for check in diagnosis.checks)
    yield ""
    for exchange in diagnosis.exchanges:
        yield f"{exchange.status}  {exchange.response_length:5} bytes  {exchange.command}"
    yield ""
    yield "the card authenticated" if diagnosis.ok else "the card did not authenticate"


def _line_of(check: Check) -> str:
    return f"{check.name:14} {'ok' if check.code is None else check.as_json()['code']}"
