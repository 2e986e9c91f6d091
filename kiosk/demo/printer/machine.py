"""The mechanics of the virtual printer: tray, toner, cover, paper path. People change them while it works."""

import threading
from dataclasses import dataclass, field

from kiosk.demo.printer.trays import A3, A4, MAIN_TRAY, SECOND_TRAY, Tray
from kiosk.terminal.devices.printer.ipp.registry import PrinterState


@dataclass(slots=True)
class Machine:
    """What stands between a document and paper; read and changed only under `changed`.

    `changed` is notified at every change, so that the marking engine waits instead of asking.
    """

    changed: threading.Condition
    sheet_seconds: float
    main_tray: Tray = field(default_factory=lambda: Tray(MAIN_TRAY, A4))
    second_tray: Tray = field(default_factory=lambda: Tray(SECOND_TRAY, A3))
    drawn_from: Tray | None = None
    """The tray of the job that is being printed."""
    two_sided: bool = True
    toner_empty: bool = False
    cover_open: bool = False
    output_full: bool = False
    waste_full: bool = False
    paused: bool = False
    jammed: bool = False
    stalled: bool = False
    """Neither prints nor cancels, and does not say why."""
    jam_at_sheet: int | None = None
    counts_impressions: bool = True
    tells_document_names: bool = True
    """document-name-supplied; optional, so not every printer does."""

    @property
    def trays(self) -> tuple[Tray, ...]:
        """Both, the main one first."""
        return (self.main_tray, self.second_tray)

    @property
    def has_empty_tray(self) -> bool:
        """Whether somebody has to load paper: printers say so for any tray."""
        return any(tray.sheets == 0 for tray in self.trays)

    @property
    def lacks_paper(self) -> bool:
        """Whether the tray of the job that is being printed is empty; between jobs, the main one."""
        return (self.drawn_from or self.main_tray).sheets == 0

    @property
    def is_ready(self) -> bool:
        """Whether the next sheet can be drawn in now."""
        return not self.stalled and not self._obstacles and not self.lacks_paper

    @property
    def blocking_reasons(self) -> tuple[str, ...]:
        """printer-state-reasons for which somebody has to come, without suffix."""
        return (("media-empty",) if self.has_empty_tray else ()) + self._obstacles

    @property
    def _obstacles(self) -> tuple[str, ...]:
        """What keeps the next sheet from being printed, whichever tray it is drawn from."""
        conditions = (
            ("media-jam", self.jammed),
            ("cover-open", self.cover_open),
            ("toner-empty", self.toner_empty),
            ("output-area-full", self.output_full),
            ("marker-waste-full", self.waste_full),
            ("paused", self.paused),
        )
        return tuple(reason for reason, holds in conditions if holds)

    def state(self, *, busy: bool) -> PrinterState:
        """printer-state: stopped where somebody has to come, else by whether there is work."""
        if (self._obstacles or self.lacks_paper) and (
            busy or self.paused or self.jammed or self.cover_open or self.waste_full
        ):
            return PrinterState.STOPPED
        return PrinterState.PROCESSING if busy else PrinterState.IDLE

    def state_reasons(self, *, busy: bool) -> tuple[str, ...]:
        """printer-state-reasons with severity: an error where work is held up."""
        severity = "error" if busy else "warning"
        reasons = tuple(f"{reason}-{severity}" for reason in self.blocking_reasons)
        needed = (f"media-needed-{severity}",) if busy and self.lacks_paper else ()
        return reasons + needed or ("none",)
