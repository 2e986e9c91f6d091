"""python-escpos with the Japanese of the printers sold in Japan: Kanji mode in Shift_JIS."""

import socket

from escpos.printer import Network

_JAPANESE_SET = b"\x1bR\x08"
"""ESC R 8: the yen sign stands where ASCII has the backslash."""
_KANJI_MODE = b"\x1c&"
_SHIFT_JIS = b"\x1cC\x01"
_STATUS_IN_ORDER = b"\x1dr\x01"
"""GS r 1: answered when everything before it was worked off, with the state of the paper."""
_PAPER_END = 0x0C
"""Bits 2 and 3 of that answer: no paper at the sensor of the print head."""
_FIXED_BITS, _FIXED_VALUE = 0x90, 0x00
"""Bits 4 and 7 of that answer are always 0; anything else is no such answer."""


class KanjiPrinter(Network):  # type: ignore[misc] # the library tells no types
    """A connection to one printer. Raises OSError and escpos.exceptions.Error, as the library does."""

    def open(self, raise_not_found: bool = True) -> None:
        """Connect. The library's own way leaves the socket of a refused connection open."""
        del raise_not_found
        self.device = socket.create_connection((self.host, self.port), self.timeout)

    def begin(self) -> None:
        """Reset the printer, and choose Japanese."""
        self.hw("INIT")
        self._raw(_JAPANESE_SET + _KANJI_MODE + _SHIFT_JIS)

    def line(self, words: str) -> None:
        """One line; a character that Shift_JIS has not becomes a question mark."""
        self._raw(words.replace("¥", "\\").encode("cp932", errors="replace") + b"\n")

    def has_come_out(self) -> bool:
        """Wait until all was worked off; whether there was paper to the end."""
        answer = self.query_status(_STATUS_IN_ORDER)
        if len(answer) != 1 or answer[0] & _FIXED_BITS != _FIXED_VALUE:
            return False
        return not (answer[0] & _PAPER_END)
