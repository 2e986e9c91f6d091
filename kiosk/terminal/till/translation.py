"""The words of the channel from and to those of the `Till` port. Unknown names raise ChannelError."""

from kiosk.terminal.ports import (
    IssuedLine,
    Leftover,
    LineResult,
    PaymentMethod,
    PaymentOffer,
    PaymentPrompt,
    Settlement,
    SoldLine,
    TillTrouble,
    TransactionId,
    TransactionState,
)
from kiosk.terminal.till.messages.answers import Answer, Left, Offered, Prompted, Settled, Standing, Trouble
from kiosk.terminal.till.messages.lines import ChannelError
from kiosk.terminal.till.messages.requests import RecordIssued


def line_result(name: str) -> LineResult:
    """The outcome of a line by its name."""
    try:
        return LineResult[name]
    except KeyError:
        raise ChannelError("a session named an outcome that does not exist") from None


def prompted(transaction: TransactionId, prompt: PaymentPrompt) -> Prompted:
    """A prompt as it is told to the session."""
    return Prompted(
        transaction, prompt.stage.value, prompt.code, prompt.valid_seconds, prompt.brand, prompt.balance
    )


def issued(told: RecordIssued) -> IssuedLine:
    """What the session told of an issued line."""
    try:
        settlement = bytes.fromhex(told.settlement)
    except ValueError:
        raise ChannelError("a session named a settlement that is none") from None
    return IssuedLine(settlement, told.municipality, told.certificate, told.fee)


def method(name: str) -> PaymentMethod:
    """The means of payment by its name."""
    try:
        return PaymentMethod(name)
    except ValueError:
        raise ChannelError("a session named a means of payment that does not exist") from None


def offered(call: int, answer: PaymentOffer | TillTrouble) -> Answer:
    """The answer to AskOffer."""
    if isinstance(answer, TillTrouble):
        return Trouble(call, answer.name)
    methods = tuple(sorted(method.value for method in answer.methods))
    return Offered(call, answer.due, methods, answer.accepts_notes)


def standing(call: int, answer: TransactionState | TillTrouble) -> Answer:
    """The answer to AskState."""
    if isinstance(answer, TillTrouble):
        return Trouble(call, answer.name)
    amounts = answer.settlement
    return Standing(
        call,
        answer.phase.value,
        answer.due,
        amounts.received,
        amounts.paid_out,
        amounts.kept,
        amounts.owed,
        amounts.unclear,
        answer.has_unknown_charge,
    )


def settled(call: int, answer: Settlement | TillTrouble) -> Answer:
    """The answer to Settle."""
    if isinstance(answer, TillTrouble):
        return Trouble(call, answer.name)
    return Settled(call, answer.received, answer.paid_out, answer.kept, answer.owed, answer.unclear)


def settlement(told: Settled | Standing | Left) -> Settlement:
    """The amounts of a transaction, as the till told them."""
    return Settlement(told.received, told.paid_out, told.kept, told.owed, told.unclear)


def left(call: int, answer: Leftover | TillTrouble) -> Answer:
    """The answer to AskLeftover."""
    if isinstance(answer, TillTrouble):
        return Trouble(call, answer.name)
    amounts = answer.settlement
    return Left(
        call,
        amounts.received,
        amounts.paid_out,
        amounts.kept,
        amounts.owed,
        amounts.unclear,
        answer.dispensed,
        tuple(sold.line for sold in answer.printed),
        tuple(sold.kind for sold in answer.printed),
        tuple(sold.fee for sold in answer.printed),
        answer.void,
        answer.municipality,
    )


def leftover(told: Left) -> Leftover:
    """What the till told of the end of a transaction."""
    if not len(told.lines) == len(told.certificates) == len(told.fees):
        raise ChannelError("the till told of printed lines and not of each of them")
    return Leftover(
        settlement(told),
        told.dispensed,
        tuple(map(SoldLine, told.lines, told.certificates, told.fees)),
        told.void,
        told.municipality,
    )
