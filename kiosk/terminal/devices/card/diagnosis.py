"""One authentication with a test card, told step by step: what a technician sees of reader and card."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.devices.card.certificate import HolderCertificate
from kiosk.terminal.devices.card.exchange import Dialogue, Exchange
from kiosk.terminal.devices.card.findings import CertificateExamination, Finding
from kiosk.terminal.devices.card.jpki import JpkiApplication
from kiosk.terminal.devices.card.profile import JPKI, CardProfile, TokenKind
from kiosk.terminal.devices.card.summary import CertificateSummary, printable
from kiosk.terminal.devices.card.time_budget import TimeBudget
from kiosk.terminal.devices.card.transport import CardFailure, Transport
from kiosk.terminal.ports import CardProblem, SecretDigits

_MESSAGE = b"kiosk card test"
_Result = TypeVar("_Result")

Code = CertificateFlaw | CardProblem | Finding
"""What a check can find."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, and what was wrong with it, if anything."""

    name: str
    code: Code | None

    @property
    def ok(self) -> bool:
        """Whether it was in order."""
        return self.code is None

    @property
    def code_name(self) -> str | None:
        """The code as tools and people read it."""
        return None if self.code is None else self.code.name.lower().replace("_", "-")

    def as_json(self) -> dict[str, object]:
        """The check as `kiosk card test --json` prints it."""
        return {"name": self.name, "ok": self.ok, "code": self.code_name}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What `kiosk card test` tells. A check that was not reached is not listed."""

    reader: str | None
    has_pin_pad: bool | None
    label: str | None
    certificate: CertificateSummary | None
    tries_left: int | None
    checks: tuple[Check, ...]
    exchanges: tuple[Exchange, ...]

    @property
    def ok(self) -> bool:
        """Whether the card authenticated."""
        return all(check.ok for check in self.checks)

    def as_json(self) -> dict[str, object]:
        """The diagnosis as `kiosk card test --json` prints it."""
        return {
            "reader": self.reader,
            "has_pin_pad": self.has_pin_pad,
            "label": self.label,
            "certificate": None if self.certificate is None else self.certificate.as_json(),
            "tries_left": self.tries_left,
            "checks": [check.as_json() for check in self.checks],
            "apdus": [exchange.as_json() for exchange in self.exchanges],
        }


def diagnose(
    transport: Transport,
    pin: SecretDigits,
    examine: CertificateExamination,
    profile: CardProfile = JPKI,
    budget: TimeBudget | None = None,
) -> Diagnosis:
    """Authenticate once with the test card that lies in the reader; the PIN is zeroized.

    A card with anything wrong before the PIN is not sent it: above all a card that was not issued for
    tests, and one that a wrong PIN would lock. Raises ValueError for a PIN of another number of digits.
    """
    examination = _Examination(profile, examine, budget or TimeBudget())
    try:
        examination.run(transport, pin)
    finally:
        pin.zeroize()
    return examination.result()


class _Examination:
    def __init__(self, profile: CardProfile, examine: CertificateExamination, budget: TimeBudget) -> None:
        self._profile = profile
        self._budget = budget
        self._examine_certificate = examine
        self._exchanges: list[Exchange] = []
        self._checks: list[Check] = []
        self._reader: str | None = None
        self._has_pin_pad: bool | None = None
        self._label: str | None = None
        self._certificate: CertificateSummary | None = None
        self._tries_left: int | None = None

    def result(self) -> Diagnosis:
        checks, exchanges = tuple(self._checks), tuple(self._exchanges)
        return Diagnosis(
            self._reader,
            self._has_pin_pad,
            self._label,
            self._certificate,
            self._tries_left,
            checks,
            exchanges,
        )

    def run(self, transport: Transport, pin: SecretDigits) -> None:
        with suppress(_Stopped):
            channel = self._step("connection", transport.connect)
            with closing(channel):
                self._reader = channel.reader
                dialogue = Dialogue(channel, self._exchanges.append, self._budget)
                self._examine(JpkiApplication(dialogue, self._profile), pin)

    def _examine(self, application: JpkiApplication, pin: SecretDigits) -> None:
        self._step("application", application.select)
        self._step("token", lambda: self._examine_token(application.label()))
        certificate = self._step(
            "certificate", lambda: HolderCertificate.parse(application.certificate(), self._profile)
        )
        self._certificate = self._attempt("certificate", lambda: CertificateSummary.of(certificate))
        self._has_pin_pad = self._attempt("pad", application.pin_pad) is not None
        for name, flaw in self._examine_certificate(certificate.der):
            self._record(name, flaw)
        self._tries_left = self._attempt("tries", application.tries_left)
        self._record("tries", Finding.LAST_TRY if self._tries_left <= 1 else None)
        if all(check.ok for check in self._checks):
            self._authenticate(application, certificate, pin)

    def _examine_token(self, label: bytes) -> None:
        self._label = printable(label)
        match self._profile.token_of(label):
            case TokenKind.PLASTIC_CARD:
                return
            case TokenKind.ANDROID | TokenKind.IPHONE:
                raise CardFailure(CardProblem.PHONE)
            case None:
                raise CardFailure(CardProblem.NOT_MY_NUMBER)

    def _authenticate(
        self, application: JpkiApplication, certificate: HolderCertificate, pin: SecretDigits
    ) -> None:
        self._budget.renew()  # as for the terminal, whose citizen types the PIN here
        self._attempt("pin", application.select_pin)
        wrong = self._attempt("pin", lambda: application.verify(pin.view))
        self._record("pin", Finding.WRONG_PIN if wrong else None)
        if wrong is not None:
            self._tries_left = wrong.tries_left
        else:
            signature = self._attempt("signature", lambda: application.sign(_MESSAGE, certificate.scheme))
            confirmed = certificate.confirms(signature, _MESSAGE)
            self._record("signature", None if confirmed else Finding.WRONG_SIGNATURE)
            self._tries_left = self._attempt("tries", application.tries_left)

    def _step(self, name: str, act: Callable[[], _Result]) -> _Result:
        result = self._attempt(name, act)
        self._record(name, None)
        return result

    def _attempt(self, name: str, act: Callable[[], _Result]) -> _Result:
        try:
            return act()
        except CardFailure as failure:
            self._record(name, failure.problem)
            raise _Stopped from None

    def _record(self, name: str, code: Code | None) -> None:
        self._checks.append(Check(name, code))


class _Stopped(Exception):
    """The examination is over: what stopped it is recorded."""
