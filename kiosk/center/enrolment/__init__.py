"""Which terminals may come in: enrolled with a one-time code, renewed over TLS, cut at once."""

from kiosk.center.enrolment.authority import AuthorityUnusable, EnrolmentAuthority
from kiosk.center.enrolment.codes import EnrolmentCodes
from kiosk.center.enrolment.desk import EnrolmentDesk
from kiosk.center.enrolment.terminals import Terminals

__all__ = ["AuthorityUnusable", "EnrolmentAuthority", "EnrolmentCodes", "EnrolmentDesk", "Terminals"]
