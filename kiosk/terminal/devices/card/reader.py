"""The CardReader port: a card session from certificate to signature (docs/reference/card.md, section 10)."""

from collections.abc import Callable

from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.devices.card.certificate import HolderCertificate
from kiosk.terminal.devices.card.exchange import Dialogue, Trace, untraced
from kiosk.terminal.devices.card.findings import CertificateExamination, flaw_of
from kiosk.terminal.devices.card.jpki import JpkiApplication
from kiosk.terminal.devices.card.profile import JPKI, CardProfile, TokenKind
from kiosk.terminal.devices.card.transport import CardFailure, CardMonitor, CardMute, Channel, Transport
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
    ) -> None:
        self._transport = transport
        self._monitor = monitor
        self._examine = examine
        self._profile = profile
        self._trace = trace
        self._channel: Channel | None = None
        self._application: JpkiApplication | None = None
        self._certificate: HolderCertificate | None = None

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Report presence to `listener`, now and at each change."""
        self._monitor.watch(listener)

    def read(self) -> CardIdentity | CardProblem | CertificateFlaw:
        """Certificate and tries left of the card that lies there; a card that is not used is powered off."""
        self._release()
        self._certificate = None
        try:
            result = self._read()
        except CardFailure as failure:
            result = failure.problem
        if not isinstance(result, CardIdentity):
            self._release()
        return result

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        """Sign with the card that was read before.

        Raises RuntimeError without a card read before, ValueError for a PIN of another number of digits.
        """
        try:
            application, certificate = self._read_card()
            return application.verify(pin.view) or _signature(application, certificate, to_be_signed)
        except CardFailure as failure:
            return failure.problem
        finally:
            pin.zeroize()
            self._release()

    def sign_on_pad(self, to_be_signed: bytes) -> CardSignature | WrongPin | PadOutcome | CardProblem:
        """Sign with the card that was read before; the reader's own pad asks for the PIN.

        Raises RuntimeError without a card read before.
        """
        try:
            application, certificate = self._read_card()
            return _verify_on_pad(application) or _signature(application, certificate, to_be_signed)
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
        if application.token() is not TokenKind.PLASTIC_CARD:
            raise CardFailure(CardProblem.PHONE)
        certificate = HolderCertificate.parse(application.certificate(), self._profile)
        flaw = flaw_of(certificate.der, self._examine)
        if flaw is not None:
            return flaw
        tries_left = application.tries_left()
        self._certificate = certificate
        return CardIdentity(certificate.der, tries_left, application.pin_pad() is not None)

    def _read_card(self) -> tuple[JpkiApplication, HolderCertificate]:
        if self._certificate is None:
            raise RuntimeError("a card has to be read before it can sign")
        return self._same_card(self._certificate), self._certificate

    def _same_card(self, certificate: HolderCertificate) -> JpkiApplication:
        """The application, its PIN selected, on the card that `certificate` was read from.

        An unbroken connection is proof enough, and selecting the PIN is what finds it broken: a card put
        in meanwhile has no power or no application selected. Then the certificate has to be read anew.
        """
        if self._application is not None:
            try:
                self._application.select_pin()
            except CardMute:
                raise
            except CardFailure:
                self._release()
            else:
                return self._application
        application = self._open()
        if application.certificate() != certificate.der:
            raise CardFailure(CardProblem.SWAPPED)
        application.select_pin()
        return application

    def _open(self) -> JpkiApplication:
        self._channel = self._transport.connect()
        self._application = JpkiApplication(Dialogue(self._channel, self._trace), self._profile)
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


def _verify_on_pad(application: JpkiApplication) -> WrongPin | PadOutcome | None:
    pad = application.pin_pad()
    return PadOutcome.NOT_SERVED if pad is None else application.verify_on_pad(pad)
