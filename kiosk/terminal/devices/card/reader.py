"""The CardReader port: a card session from certificate to signature (docs/reference/card.md, section 10)."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.devices.card.certificate import HolderCertificate
from kiosk.terminal.devices.card.exchange import Dialogue, Trace, untraced
from kiosk.terminal.devices.card.findings import CertificateExamination, flaw_of
from kiosk.terminal.devices.card.jpki import JpkiApplication
from kiosk.terminal.devices.card.profile import JPKI, CardProfile, TokenKind
from kiosk.terminal.devices.card.time_budget import TimeBudget
from kiosk.terminal.devices.card.transport import (
    CardFailure,
    CardMonitor,
    CardMute,
    Channel,
    Transport,
    TransportLost,
)
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    PadOutcome,
    SecretDigits,
    WrongPin,
)


class JpkiCardReader:
    """A reader with a My Number card in it.

    The connection stays open, and exclusive, while the citizen types the PIN: so another card cannot take
    the first one's place unnoticed. It ends with `sign`, with the next `read`, or with `close`.
    """

    def __init__(
        self,
        transport: Transport,
        monitor: CardMonitor,
        examine: CertificateExamination,
        profile: CardProfile = JPKI,
        trace: Trace = untraced,
        budget: TimeBudget | None = None,
    ) -> None:
        self._transport = transport
        self._monitor = monitor
        self._examine = examine
        self._profile = profile
        self._trace = trace
        self._budget = budget or TimeBudget()
        self._channel: Channel | None = None
        self._reader: str | None = None
        """Where the card lay that was read; no other reader is looked at before the next one is read."""
        self._application: JpkiApplication | None = None
        self._certificate: HolderCertificate | None = None

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Report presence to `listener`, now and at each change."""
        self._monitor.watch(listener)

    def read(self) -> CardIdentity | CardProblem | CertificateFlaw:
        """Certificate and tries left of the card that lies there; a card that is not used is powered off."""
        self._budget.renew()
        self._release()
        self._certificate = self._reader = None
        with ExitStack() as leaving:
            leaving.callback(self._release)
            try:
                result = self._read()
            except CardFailure as failure:
                return failure.problem
            if isinstance(result, CardIdentity):
                leaving.pop_all()
            return result

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        """Sign with the card that was read before.

        Raises RuntimeError without a card read before, ValueError for a PIN of another number of digits.
        """
        self._budget.renew()
        try:
            application, certificate = self._read_card()
            wrong = self._verify(application, certificate, pin)
            return wrong or _signature(application, certificate, to_be_signed)
        except CardFailure as failure:
            return failure.problem
        finally:
            pin.zeroize()
            self._release()

    def sign_on_pad(self, to_be_signed: bytes) -> CardSignature | WrongPin | PadOutcome | CardProblem:
        """Sign with the card that was read before; the reader's own pad asks for the PIN.

        Raises RuntimeError without a card read before.
        """
        self._budget.renew()
        try:
            application, certificate = self._read_card(on_pad=True)
            return self._verify_on_pad(application, certificate) or _signature(
                application, certificate, to_be_signed
            )
        except CardFailure as failure:
            return failure.problem
        finally:
            self._release()

    def close(self) -> None:
        """Power the card off and stop the monitor."""
        self._release()
        self._monitor.close()

    def _read(self) -> CardIdentity | CardProblem | CertificateFlaw:
        application = self._open()
        if self._profile.labels and application.token() is not TokenKind.PLASTIC_CARD:
            raise CardFailure(CardProblem.PHONE)
        certificate = HolderCertificate.parse(application.certificate(), self._profile)
        flaw = flaw_of(certificate.der, self._examine)
        if flaw is not None:
            return flaw
        tries_left = application.tries_left()
        self._certificate = certificate
        return CardIdentity(certificate.der, tries_left, application.pin_pad() is not None)

    def _read_card(self, *, on_pad: bool = False) -> tuple[JpkiApplication, HolderCertificate]:
        if self._certificate is None:
            raise RuntimeError("a card has to be read before it can sign")
        return self._same_card(self._certificate, on_pad=on_pad), self._certificate

    def _same_card(self, certificate: HolderCertificate, *, on_pad: bool) -> JpkiApplication:
        """The application, ready for the PIN, on the card that `certificate` was read from.

        An unbroken connection is proof enough; a broken one ends the authentication. A card that has lost
        the application on it was reset: then the certificate has to be read anew.
        """
        if self._application is not None:
            try:
                self._application.select_pin(on_pad=on_pad)
            except CardMute:
                raise
            except TransportLost as lost:
                raise CardFailure(self._cause_of_break(certificate, lost)) from None
            except CardFailure:
                self._release()
            else:
                return self._application
        application = self._open()
        if application.certificate() != certificate.der:
            raise CardFailure(CardProblem.SWAPPED)
        application.select_pin(on_pad=on_pad)
        return application

    def _verify(
        self, application: JpkiApplication, certificate: HolderCertificate, pin: SecretDigits
    ) -> WrongPin | None:
        """The first command after the citizen typed, on a card whose PIN was the current file already."""
        with self._telling_a_swap(certificate):
            return application.verify(pin.view)

    def _verify_on_pad(
        self, application: JpkiApplication, certificate: HolderCertificate
    ) -> WrongPin | PadOutcome | None:
        with self._telling_a_swap(certificate):
            pad = application.pin_pad()
            return PadOutcome.NOT_SERVED if pad is None else application.verify_on_pad(pad)

    @contextmanager
    def _telling_a_swap(self, certificate: HolderCertificate) -> Iterator[None]:
        """A connection that broke because another card lies there now ends as a swap."""
        try:
            yield
        except CardMute:
            raise
        except TransportLost as lost:
            raise CardFailure(self._cause_of_break(certificate, lost)) from None

    def _cause_of_break(self, certificate: HolderCertificate, lost: TransportLost) -> CardProblem:
        """What the citizen is told of a broken connection; whichever card lies there now is sent no PIN."""
        self._release()
        try:
            return lost.problem if self._open().certificate() == certificate.der else CardProblem.SWAPPED
        except CardFailure as failure:
            return failure.problem

    def _open(self) -> JpkiApplication:
        self._budget.check()
        self._channel = self._transport.connect(self._reader)
        self._reader = self._channel.reader
        self._monitor.follow(self._reader)
        dialogue = Dialogue(self._channel, self._trace, self._budget)
        self._application = JpkiApplication(dialogue, self._profile)
        self._application.select()
        return self._application

    def _release(self) -> None:
        self._application = None
        channel, self._channel = self._channel, None
        if channel is not None:
            channel.close()


def _signature(
    application: JpkiApplication, certificate: HolderCertificate, to_be_signed: bytes
) -> CardSignature | CardProblem:
    signature = application.sign(to_be_signed, certificate.scheme)
    if not certificate.confirms(signature, to_be_signed):
        return CardProblem.SWAPPED
    return CardSignature(signature)
