"""What a caller of the till may not do: faults of a session's program, and wishes of staff that cannot be."""


class TillUsageError(RuntimeError):
    """A call that the transaction does not allow."""


class TransactionOverError(TillUsageError):
    """The transaction was balanced already: nothing may be printed on it any more."""


class UnpaidError(TillUsageError):
    """A line was about to be printed before the fees were received."""


class OutcomeConflictError(TillUsageError):
    """A line was reported printed and void."""


class EntryConflictError(TillUsageError):
    """The same thing was told twice with different content: one of the two is not true."""


class StaffRefusedError(Exception):
    """What staff asked for cannot be done now; the message says why and what to do."""


class StaffUnansweredError(StaffRefusedError):
    """No till answered staff; whether it did what it was asked cannot be known."""
