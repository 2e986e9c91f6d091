"""The slips of a settled session, put together from its state."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import PaymentMethod, Receipt, RefundReason, RefundSlip, TransactionId


def receipt_of(state: State, transaction: TransactionId) -> Receipt:
    """What was printed and paid.

    Raises ValueError for a session that is not settled: the flow asks for no receipt before that.
    """
    if state.settlement is None or state.quote is None or state.municipality is None:
        raise ValueError("a receipt needs a municipality, a quote and a settlement")
    return Receipt(
        transaction=transaction,
        municipality=state.municipality.name,
        kinds=tuple(sold.kind for sold in state.sold),
        fees=tuple(sold.fee for sold in state.sold),
        received=state.settlement.received,
        paid_out=state.settlement.paid_out,
        method=state.method or PaymentMethod.CASH,
    )


def refund_slip_of(state: State, reason: RefundReason, transaction: TransactionId) -> RefundSlip:
    """What a clerk has to decide about. Raises ValueError for a session that is not settled."""
    if state.settlement is None or state.municipality is None:
        raise ValueError("a refund slip needs a municipality and a settlement")
    municipality = state.municipality.name
    match reason:
        case RefundReason.NOT_PAID_OUT:
            owed = Yen(state.settlement.owed - state.settlement.unclear - state.fees_misprinted)
            return RefundSlip(transaction, reason, municipality, owed)
        case RefundReason.UNKNOWN_REFUND:
            method = state.method or PaymentMethod.CASH
            return RefundSlip(transaction, reason, municipality, state.settlement.unclear, method=method)
        case RefundReason.MISPRINT:
            lines = [sold for sold in state.sold if sold.line in state.misprinted]
            return RefundSlip(
                transaction,
                reason,
                municipality,
                state.fees_misprinted,
                kinds=tuple(sold.kind for sold in lines),
                fees=tuple(sold.fee for sold in lines),
            )
        case RefundReason.UNKNOWN_CHARGE:
            return _unknown_charge(state, RefundSlip(transaction, reason, municipality, state.due))
        case unreachable:
            assert_never(unreachable)


def _unknown_charge(state: State, slip: RefundSlip) -> RefundSlip:
    """With what the payment terminal told of the card that left too early."""
    method = state.method or PaymentMethod.CASH
    if state.prompt is None:
        return replace(slip, method=method)
    return replace(slip, method=method, brand=state.prompt.brand, balance=state.prompt.balance)
