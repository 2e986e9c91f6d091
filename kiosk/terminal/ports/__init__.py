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
    PadOutcome,
    SecretDigits,
    WrongPin,
)
from kiosk.terminal.ports.center import CenterLink, Connected, IssuedDocument
from kiosk.terminal.ports.closure import Closure
from kiosk.terminal.ports.hours import Hours
from kiosk.terminal.ports.money import (
    IssuedLine,
    IssuedOutcome,
    Leftover,
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    PaymentStage,
    PromptListener,
    ReceivedListener,
    Settlement,
    SoldLine,
    Till,
    TillTrouble,
    TransactionId,
    TransactionPhase,
    TransactionState,
    no_prompts,
)
from kiosk.terminal.ports.paper import (
    Printer,
    PrinterTrouble,
    PrintOutcome,
    PrintResult,
    Receipt,
    ReceiptPrinter,
    RefundReason,
    RefundSlip,
)
from kiosk.terminal.ports.prompts import Prompt
from kiosk.terminal.ports.voice import (
    Recording,
    Sound,
    Speaker,
    Utterance,
    VoiceLanguage,
    Volume,
    voice_of,
)

__all__ = [
    "PIN_LENGTH",
    "CardIdentity",
    "CardPresence",
    "CardProblem",
    "CardReader",
    "CardSignature",
    "CenterLink",
    "Closure",
    "Connected",
    "Hours",
    "IssuedDocument",
    "IssuedLine",
    "IssuedOutcome",
    "Leftover",
    "LineResult",
    "PadOutcome",
    "PaymentMeans",
    "PaymentMethod",
    "PaymentOffer",
    "PaymentPrompt",
    "PaymentStage",
    "PrintOutcome",
    "PrintResult",
    "Printer",
    "PrinterTrouble",
    "Prompt",
    "PromptListener",
    "Receipt",
    "ReceiptPrinter",
    "ReceivedListener",
    "Recording",
    "RefundReason",
    "RefundSlip",
    "SecretDigits",
    "Settlement",
    "SoldLine",
    "Sound",
    "Speaker",
    "Till",
    "TillTrouble",
    "TransactionId",
    "TransactionPhase",
    "TransactionState",
    "Utterance",
    "VoiceLanguage",
    "Volume",
    "WrongPin",
    "no_prompts",
    "voice_of",
]
