"""The receipt printer's examination: whether it answers, and whether a slip could come out now."""

from collections.abc import Iterator

from kiosk.terminal.devices.receipt_printer.address import is_escpos
from kiosk.terminal.devices.receipt_printer.opening import open_escpos
from kiosk.terminal.doctor.finding import AcceptanceItem, Finding, Site
from kiosk.terminal.receipt_opening import ipp_receipt_printer

_REACHABLE = "receipt-printer.reachable"
_PAPER = "receipt-printer.paper"
_READY = "receipt-printer.ready"

CHECKLIST = (
    AcceptanceItem("領収証が切れずに読めます。", "The receipt of a test sale is whole and readable."),
)


def examine_receipt_printer(site: Site) -> Iterator[Finding]:
    """A roll tells whether it has paper; a printer of pages tells all that keeps it from printing."""
    uri = site.settings.text("receipt_printer.uri")
    if is_escpos(uri):
        yield from _roll(uri)
    else:
        yield _pages(site, uri)


def _roll(uri: str) -> Iterator[Finding]:
    state = open_escpos(uri).state()
    if state is None:
        remedy = "switch the printer on, check the cable and the address"
        yield Finding(_REACHABLE, ok=False, finding=f"{uri} does not answer", remedy=remedy)
        return
    closed = "" if state.is_online else "close its cover and press its FEED button"
    online = "is online" if state.is_online else "is offline"
    yield Finding(_REACHABLE, ok=state.is_online, finding=f"the printer at {uri} {online}", remedy=closed)
    if state.has_paper:
        yield Finding(_PAPER, ok=True, finding="the roll has paper")
    else:
        yield Finding(_PAPER, ok=False, finding="the roll is at its end", remedy="put a new roll in")


def _pages(site: Site, uri: str) -> Finding:
    troubles = ipp_receipt_printer(site.settings, site.folder).preflight()
    if not troubles:
        return Finding(_READY, ok=True, finding=f"{uri} is ready for a slip")
    told = ", ".join(trouble.value for trouble in troubles)
    remedy = "mend what it says; slips are A6, one-sided"
    return Finding(_READY, ok=False, finding=f"{uri}: {told}", remedy=remedy)
