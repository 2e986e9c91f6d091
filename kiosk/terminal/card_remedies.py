"""What a technician can do about each thing that `kiosk card test` finds."""

from collections.abc import Mapping

from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.devices.card.diagnosis import Code
from kiosk.terminal.devices.card.findings import Finding
from kiosk.terminal.ports import CardProblem

_NOT_A_MY_NUMBER_CARD = "lay a My Number card made for tests on the reader, and nothing else"
_OTHER_CARD = "use another test card"

REMEDIES: Mapping[Code, str] = {
    CardProblem.READER_MISSING: (
        "plug the reader in; look whether pcscd runs (systemctl status pcscd.socket pcscd) and lists it "
        "(opensc-tool --list-readers); with --reader, copy the name from that list"
    ),
    CardProblem.TORN_OUT: "lay the card flat on the reader and leave it there",
    CardProblem.SWAPPED: "use one card, and leave it on the reader",
    CardProblem.NOT_MY_NUMBER: _NOT_A_MY_NUMBER_CARD,
    CardProblem.WITHOUT_CERTIFICATE: _OTHER_CARD,
    CardProblem.PHONE: _NOT_A_MY_NUMBER_CARD,
    CardProblem.UNREADABLE: (
        "stop other programs that use the reader, lay the card anew; if the trace below ends in an "
        "unexpected status word, try another card, then another reader"
    ),
    CardProblem.SEVERAL_CARDS: "leave one card in one reader, or name that reader with --reader",
    CardProblem.MUTE: "take the card off the reader, wait a second, lay it anew; then try another card",
    CardProblem.WITHOUT_PIN: "use a test card that has a PIN for user authentication",
    CertificateFlaw.ISSUED_FOR_TESTS: _OTHER_CARD,
    CertificateFlaw.NOT_A_TEST_CARD: "use a card of the KIOSK-TEST authority: no PIN is sent to any other",
    CertificateFlaw.UNKNOWN_ISSUER: "compare the authority that issued the card with the file of anchors",
    CertificateFlaw.EXPIRED: "check the machine's clock; if it is right, use a card that is still valid",
    CertificateFlaw.NOT_YET_VALID: "check the machine's clock; if it is right, use another card",
    CertificateFlaw.NOT_FOR_AUTHENTICATION: _OTHER_CARD,
    CertificateFlaw.WRONG_POLICY: "compare the card's policy with the setting card.policies",
    Finding.LAST_TRY: "the right PIN, entered elsewhere, brings all tries back; no last try is spent here",
    Finding.WRONG_PIN: "check the PIN of this test card; each wrong one costs a try",
    Finding.WRONG_SIGNATURE: "the card's key does not belong to its certificate: use another test card",
}
