"""The card reader: whether pcscd runs, and has the reader that the settings name."""

from collections.abc import Callable, Iterator

from kiosk.terminal.devices.card.resource_manager import PcscError, ReaderState, ResourceManager
from kiosk.terminal.doctor.finding import AcceptanceItem, Finding, Site

_SERVICE, _READER = "reader.service", "reader.present"

CHECKLIST = (
    AcceptanceItem(
        "試験用カードで `kiosk card test` が最後まで通る(ピンパッドの有無も表示される)。",
        "Reader: `kiosk card test` authenticates with a test card; it also tells whether there is a pad.",
    ),
)


def readers_now() -> tuple[ReaderState, ...]:
    """The readers that pcscd has, with their states. Raises PcscError where there is no pcscd."""
    manager = ResourceManager()
    try:
        names = manager.readers()
        return manager.wait_for_change(tuple(map(ReaderState, names)), 0) if names else ()
    finally:
        manager.release()


def examine_card_reader(
    site: Site, readers: Callable[[], tuple[ReaderState, ...]] = readers_now
) -> Iterator[Finding]:
    """Asks pcscd; connects to no card, so that a visit that goes on is not disturbed."""
    try:
        found = readers()
    except PcscError:
        remedy = "systemctl start pcscd.socket; see journalctl -u pcscd"
        yield Finding(_SERVICE, ok=False, finding="pcscd does not answer", remedy=remedy)
        return
    yield Finding(_SERVICE, ok=True, finding="pcscd answers")
    yield _present(found, site.settings.text("card.reader"))


def _present(found: tuple[ReaderState, ...], wanted: str) -> Finding:
    names = ", ".join(state.name for state in found) or "none"
    usable = [state.name for state in found if state.is_known and wanted in {"", state.name}]
    if usable:
        return Finding(_READER, ok=True, finding=f"ready: {', '.join(usable)}")
    remedy = "plug the reader in, and name it in card.reader as pcscd does; another may be held by a program"
    missing = f"{wanted or 'a reader that answers'} is not there; pcscd has: {names}"
    return Finding(_READER, ok=False, finding=missing, remedy=remedy)
