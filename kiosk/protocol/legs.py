"""The legs of the conversation between session and municipality: what is said, how long it may be."""

from enum import StrEnum

from kiosk.protocol import limits


class Leg(StrEnum):
    """One direction of one exchange; the value is bound into seal and signature."""

    OPEN = "open"
    OPEN_ANSWER = "open-answer"
    APPLICATION = "application"
    APPLICATION_ANSWER = "application-answer"
    REGISTRATION = "registration"
    REGISTRATION_ANSWER = "registration-answer"
    ISSUE = "issue"
    ISSUE_ANSWER = "issue-answer"
    STATUS = "status"
    STATUS_ANSWER = "status-answer"
    VOID = "void"
    VOID_ANSWER = "void-answer"
    CLOSE = "close"
    CLOSE_ANSWER = "close-answer"

    @property
    def answer(self) -> "Leg":
        """The leg that answers this request."""
        return Leg(f"{self.value}-answer")

    @property
    def buckets(self) -> tuple[int, ...]:
        """The plain sizes that this leg may have, smallest first."""
        return _BUCKETS[self]


_BUCKETS = {
    Leg.OPEN: limits.OPEN_BUCKETS,
    Leg.OPEN_ANSWER: limits.OFFER_BUCKETS,
    Leg.APPLICATION: limits.REQUEST_BUCKETS,
    Leg.APPLICATION_ANSWER: limits.SMALL_ANSWER_BUCKETS,
    Leg.REGISTRATION: limits.REQUEST_BUCKETS,
    Leg.REGISTRATION_ANSWER: limits.SMALL_ANSWER_BUCKETS,
    Leg.ISSUE: limits.REQUEST_BUCKETS,
    Leg.ISSUE_ANSWER: limits.DOCUMENT_BUCKETS,
    Leg.STATUS: limits.REQUEST_BUCKETS,
    Leg.STATUS_ANSWER: limits.SMALL_ANSWER_BUCKETS,
    Leg.VOID: limits.REQUEST_BUCKETS,
    Leg.VOID_ANSWER: limits.SMALL_ANSWER_BUCKETS,
    Leg.CLOSE: limits.REQUEST_BUCKETS,
    Leg.CLOSE_ANSWER: limits.SMALL_ANSWER_BUCKETS,
}
