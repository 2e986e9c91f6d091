"""Who gets in: enrolled by a one-time code, cut at once."""

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.center.enrolment import AuthorityUnusable, EnrolmentAuthority, EnrolmentCodes, EnrolmentDesk
from kiosk.center.enrolment.authority import TERMINAL_CERTIFICATE_LIFETIME, RequestRefused
from kiosk.center.enrolment.codes import CODE_LIFETIME, Place
from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.tls.credentials import thumbprint
from tests.center.made_up_center import NOON, TERMINAL, MadeUpCenter

PLACE = Place(TERMINAL, "shop-1")
CURVE = ec.SECP256R1()


def request_of(
    key: ec.EllipticCurvePrivateKey, name: str = "whatever it says"
) -> x509.CertificateSigningRequest:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    return x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())


@pytest.fixture
def codes(center: MadeUpCenter) -> EnrolmentCodes:
    return EnrolmentCodes(center.store)


@pytest.fixture
def authority(tmp_path: Path) -> EnrolmentAuthority:
    ca = TransportCa(tmp_path / "pki", NOON)
    return EnrolmentAuthority.load(ca.anchor, ca.key_file)


@pytest.fixture
def desk(center: MadeUpCenter, authority: EnrolmentAuthority, codes: EnrolmentCodes) -> EnrolmentDesk:
    return EnrolmentDesk(authority, center.desks.terminals, codes, center.clock, center.log)


def certificate(pem: bytes) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem)


def name_of(pem: bytes) -> str | bytes:
    return certificate(pem).subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value


def known(center: MadeUpCenter, pem: bytes) -> str | None:
    return center.desks.terminals.admit(thumbprint(certificate(pem).public_bytes(Encoding.DER)))


def test_a_code_turns_a_key_into_an_enrolled_terminal(
    center: MadeUpCenter, desk: EnrolmentDesk, codes: EnrolmentCodes, authority: EnrolmentAuthority
) -> None:
    key = ec.generate_private_key(CURVE)
    pem = desk.enrol(request_of(key), codes.give(PLACE, NOON))
    issued = certificate(pem)
    issued.verify_directly_issued_by(authority.certificate)
    assert issued.public_key() == key.public_key()
    assert known(center, pem) == TERMINAL
    assert center.desks.terminals.shop_of(TERMINAL) == "shop-1"
    assert issued.not_valid_after_utc == NOON + TERMINAL_CERTIFICATE_LIFETIME


def test_the_name_is_the_centers_and_not_the_requests(desk: EnrolmentDesk, codes: EnrolmentCodes) -> None:
    request = request_of(ec.generate_private_key(CURVE), "t-9999")
    assert name_of(desk.enrol(request, codes.give(PLACE, NOON))) == TERMINAL


def test_a_code_is_good_once_and_for_a_day(codes: EnrolmentCodes) -> None:
    code = codes.give(PLACE, NOON)
    assert codes.take(code, NOON) == PLACE
    assert codes.take(code, NOON) is None
    late = codes.give(PLACE, NOON)
    assert codes.take(late, NOON + CODE_LIFETIME) is None
    assert codes.take("AAAA-BBBB-CCCC-DDDD", NOON) is None


def test_a_new_code_takes_the_place_of_the_one_before(codes: EnrolmentCodes) -> None:
    lost, found = codes.give(PLACE, NOON), codes.give(PLACE, NOON)
    assert codes.take(lost, NOON) is None
    assert codes.take(found.lower(), NOON) == PLACE


def test_only_the_digest_of_a_code_is_kept(
    center: MadeUpCenter, codes: EnrolmentCodes, tmp_path: Path
) -> None:
    code = codes.give(PLACE, NOON)
    center.store.dispose()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("made-up-center.sqlite*"))
    assert code.encode() not in kept
    assert PLACE.terminal_id.encode() in kept


def test_without_a_good_code_nobody_is_enrolled(desk: EnrolmentDesk) -> None:
    with pytest.raises(RequestRefused, match="give a new one"):
        desk.enrol(request_of(ec.generate_private_key(CURVE)), "NO-CODE")


def test_a_key_on_another_curve_is_not_certified(desk: EnrolmentDesk, codes: EnrolmentCodes) -> None:
    request = request_of(ec.generate_private_key(ec.SECP384R1()))
    with pytest.raises(RequestRefused, match="P-256"):
        desk.enrol(request, codes.give(PLACE, NOON))


def test_a_terminal_that_was_cut_is_known_no_more_nor_believed(
    center: MadeUpCenter, desk: EnrolmentDesk, codes: EnrolmentCodes
) -> None:
    pem = desk.enrol(request_of(ec.generate_private_key(CURVE)), codes.give(PLACE, NOON))
    mark = thumbprint(certificate(pem).public_bytes(Encoding.DER))
    assert center.desks.terminals.barred([mark]) == frozenset()
    assert center.desks.terminals.cut(TERMINAL) == 1
    assert known(center, pem) is None
    assert center.desks.terminals.certificates(TERMINAL) == frozenset()
    assert center.desks.terminals.barred([mark]) == {mark}


def test_a_key_that_is_not_the_cas_stops_the_start(tmp_path: Path) -> None:
    one, other = TransportCa(tmp_path / "one", NOON), TransportCa(tmp_path / "other", NOON)
    with pytest.raises(AuthorityUnusable, match="restore it"):
        EnrolmentAuthority.load(one.anchor, other.key_file)
    with pytest.raises(AuthorityUnusable, match="restore them"):
        EnrolmentAuthority.load(one.anchor, tmp_path / "nowhere")
