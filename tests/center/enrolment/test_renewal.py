"""A renewed terminal is never locked out: the certificate before holds until the next one was used."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center.enrolment import EnrolmentAuthority, EnrolmentCodes, EnrolmentDesk, Terminals
from kiosk.demo.pki.transport import TransportCa
from kiosk.protocol.errors import NotAuthentic, ProtocolViolation
from kiosk.protocol.messages.enrolment import RenewalRequest
from kiosk.runtime.tls.credentials import thumbprint
from tests.center.made_up_center import NOON, OTHER_TERMINAL, TERMINAL, MadeUpCenter

PRESENT, NEXT, LATER = b"p" * 32, b"n" * 32, b"l" * 32
SHOP = "shop-1"


@pytest.fixture
def terminals(center: MadeUpCenter) -> Terminals:
    center.desks.terminals.enrol(PRESENT, TERMINAL, SHOP)
    return center.desks.terminals


@pytest.fixture
def desk(center: MadeUpCenter, terminals: Terminals) -> EnrolmentDesk:
    ca = TransportCa(center.folder / "pki", NOON)
    authority = EnrolmentAuthority.load(ca.anchor, ca.key_file)
    return EnrolmentDesk(authority, terminals, EnrolmentCodes(center.store), center.clock, center.log)


def test_the_first_use_of_a_renewed_certificate_ends_the_one_before(terminals: Terminals) -> None:
    assert terminals.add_successor(NEXT, PRESENT)
    assert terminals.admit(NEXT) == TERMINAL
    assert terminals.admit(PRESENT) is None
    assert terminals.barred([PRESENT, NEXT]) == {PRESENT}


def test_a_lost_answer_locks_nobody_out(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    assert terminals.admit(PRESENT) == TERMINAL
    assert terminals.barred([PRESENT]) == frozenset()
    assert terminals.add_successor(LATER, PRESENT)
    assert terminals.admit(LATER) == TERMINAL


def test_of_two_renewals_the_one_that_is_used_first_holds_whichever_came_last(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    terminals.add_successor(LATER, PRESENT)
    assert terminals.admit(NEXT) == TERMINAL
    assert terminals.admit(LATER) is None
    assert terminals.admit(PRESENT) is None
    assert terminals.admit(NEXT) == TERMINAL


def test_a_terminal_that_was_cut_meanwhile_comes_in_with_nothing(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    assert terminals.cut(TERMINAL) == 2
    assert terminals.admit(NEXT) is None
    assert terminals.admit(PRESENT) is None
    assert terminals.certificates(TERMINAL) == frozenset()


def test_a_renewal_that_a_cut_overtook_is_not_granted(terminals: Terminals) -> None:
    terminals.cut(TERMINAL)
    assert not terminals.add_successor(NEXT, PRESENT)
    assert terminals.admit(NEXT) is None


def test_a_certificate_that_was_replaced_renews_nothing(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    terminals.admit(NEXT)
    assert not terminals.add_successor(LATER, PRESENT)


def test_an_enrolment_by_code_ends_everything_before_it_at_once(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    terminals.enrol(LATER, TERMINAL, SHOP)
    assert [terminals.admit(mark) for mark in (PRESENT, NEXT, LATER)] == [None, None, TERMINAL]


def test_outcomes_under_the_certificate_before_stay_believed(terminals: Terminals) -> None:
    terminals.add_successor(NEXT, PRESENT)
    terminals.admit(NEXT)
    assert terminals.certificates(TERMINAL) == {PRESENT, NEXT}


def test_a_renewal_concerns_its_own_terminal_alone(terminals: Terminals) -> None:
    terminals.enrol(LATER, OTHER_TERMINAL, SHOP)
    terminals.add_successor(NEXT, PRESENT)
    terminals.admit(NEXT)
    assert terminals.admit(LATER) == OTHER_TERMINAL


def test_answers_that_are_lost_again_and_again_fill_nothing(terminals: Terminals) -> None:
    marks = [bytes([number]) * 32 for number in range(100)]
    for mark in marks:
        assert terminals.add_successor(mark, PRESENT)
    assert len(terminals.certificates(TERMINAL)) <= 17
    assert terminals.admit(marks[-1]) == TERMINAL


def test_the_desk_certifies_the_new_key_under_the_terminals_own_name(
    desk: EnrolmentDesk, terminals: Terminals
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    request = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([])).sign(key, hashes.SHA256())
    renewal = RenewalRequest(request=request.public_bytes(Encoding.DER))
    given = x509.load_pem_x509_certificate(desk.renew(renewal, TERMINAL, PRESENT).certificate)
    assert given.public_key() == key.public_key()
    assert terminals.admit(thumbprint(given.public_bytes(Encoding.DER))) == TERMINAL
    with pytest.raises(NotAuthentic):
        desk.renew(renewal, TERMINAL, PRESENT)


def test_a_renewal_without_a_request_is_malformed(desk: EnrolmentDesk) -> None:
    with pytest.raises(ProtocolViolation):
        desk.renew(RenewalRequest(request=bytes(100)), TERMINAL, PRESENT)
