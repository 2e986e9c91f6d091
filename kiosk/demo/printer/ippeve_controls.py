"""The hands on an ippeveprinter: its web form for paper, and the jam in its print command."""

import http.client
from pathlib import Path
from urllib.parse import urlencode

from kiosk.demo.printer.print_command import JAM_AT
from kiosk.demo.printer.trays import A4

_NO_BYPASS = {"size3": "", "type3": "", "level3": "-2"}
_TIMEOUT = 10.0


class IppeveControls:
    """Loads, empties and disturbs the printer on `port`."""

    def __init__(self, port: int, control: Path) -> None:
        self._port = port
        self._control = control

    def load_paper(self, sheets: int = 250, medium: str = A4) -> None:
        """Put so many sheets into the main tray; 0 empties it."""
        tray = {"size1": medium, "type1": "stationery", "level1": str(sheets)}
        self._submit("/media", {**tray, **_NO_BYPASS})

    def use_up_toner(self) -> None:
        """Leave the printer without toner."""
        self._submit("/supplies", {"supply0": "0", "supply1": "0"})

    def jam_at(self, sheet: int) -> None:
        """Let sheet number `sheet` of the next document jam; the document is aborted."""
        part = self._control / f"{JAM_AT}.part"
        part.write_text(str(sheet))
        part.rename(self._control / JAM_AT)

    def _submit(self, path: str, form: dict[str, str]) -> None:
        connection = http.client.HTTPConnection("localhost", self._port, timeout=_TIMEOUT)
        try:
            connection.request("GET", f"{path}?{urlencode(form)}")
            response = connection.getresponse()
            response.read()
        finally:
            connection.close()
        if response.status != http.client.OK:
            raise RuntimeError(f"ippeveprinter refused its form {path} with HTTP {response.status}")
