"""What was issued, without what it said."""

from kiosk.municipality.ledger.ledger import Ledger
from kiosk.municipality.ledger.rows import LedgerRow, LineFacts, LineKey, serial_number

__all__ = ["Ledger", "LedgerRow", "LineFacts", "LineKey", "serial_number"]
