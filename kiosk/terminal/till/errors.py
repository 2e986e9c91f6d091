"""What a caller of the till may not do: programming faults of the session, never acts of a citizen."""


class TillUsageError(RuntimeError):
    """A call that the transaction does not allow."""


class TransactionOverError(TillUsageError):
    """The transaction was balanced already: nothing may be printed on it any more."""


class UnpaidError(TillUsageError):
    """A line was about to be printed before the fees were received."""


class OutcomeConflictError(TillUsageError):
    """A line was reported printed and void."""
