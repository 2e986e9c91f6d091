"""What the procedure needs of devices and services: one Protocol each, with the values they answer.

What a human or a machine may do at any moment (a card pulled, a jam, no answer) is a value here; an
exception out of a port is a programming or configuration fault. Every call may block; the conductor
calls each port on a thread of its own.
"""

from kiosk.terminal.ports.card import (
    PIN_LENGTH,
    CardIdentity,
    CardPresence,
    CardProblem,
    CardReader,
    CardSignature,
    SecretDigits,
    WrongPin,
)
from kiosk.terminal.ports.center import CenterLink, Connected, IssuedDocument
from kiosk.terminal.ports.money import LineResult, PaymentMeans, Settlement, Till, TillTrouble, TransactionId
from kiosk.terminal.ports.paper import (
    Printer,
    PrinterTrouble,
    PrintOutcome,
    PrintResult,
    Receipt,
    ReceiptPrinter,
)
from kiosk.terminal.ports.voice import Prompt, Speaker

__all__ = [
    "PIN_LENGTH",
    "CardIdentity",
    "CardPresence",
    "CardProblem",
    "CardReader",
    "CardSignature",
    "CenterLink",
    "Connected",
    "IssuedDocument",
    "LineResult",
    "PaymentMeans",
    "PrintOutcome",
    "PrintResult",
    "Printer",
    "PrinterTrouble",
    "Prompt",
    "Receipt",
    "ReceiptPrinter",
    "SecretDigits",
    "Settlement",
    "Speaker",
    "Till",
    "TillTrouble",
    "TransactionId",
    "WrongPin",
]
