"""The slips of a settled session, put together from its state."""

from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import Receipt, RefundSlip, TransactionId


def receipt_of(state: State, transaction: TransactionId) -> Receipt:
    """What was printed and paid.

    Raises ValueError for a session that is not settled: the flow asks for no receipt before that.
    """
    if state.settlement is None or state.quote is None or state.municipality is None:
        raise ValueError("a receipt needs a municipality, a quote and a settlement")
    return Receipt(
        transaction=transaction,
        municipality=state.municipality.name,
        kinds=tuple(state.order.lines[line].kind.value for line in state.printed_lines),
        fees=tuple(state.quote.fees[line] for line in state.printed_lines),
        received=state.settlement.received,
        paid_out=state.settlement.paid_out,
    )


def refund_slip_of(state: State, transaction: TransactionId) -> RefundSlip:
    """The lines that the citizen marked as not right. Raises ValueError for a session without a quote."""
    if state.quote is None or state.municipality is None:
        raise ValueError("a refund slip needs a municipality and a quote")
    lines = sorted(state.misprinted)
    return RefundSlip(
        transaction=transaction,
        municipality=state.municipality.name,
        kinds=tuple(state.order.lines[line].kind.value for line in lines),
        fees=tuple(state.quote.fees[line] for line in lines),
    )
