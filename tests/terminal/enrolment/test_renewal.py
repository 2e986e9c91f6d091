"""A renewal changes key and certificate in one step: a crash at any point leaves a usable pair."""

import itertools
import os

import pytest
from cryptography import x509

from kiosk.domain.refusals import Refusal
from kiosk.protocol.messages.enrolment import CertificateGiven, RenewalRequest
from kiosk.runtime.tls.credentials import certificate_thumbprint
from kiosk.runtime.tls.key_pair import successor_of
from kiosk.terminal.enrolment.renewal import NotRenewed, Renewal
from tests.terminal.enrolment.shop import TERMINAL, Shop


class PowerCut(BaseException):
    """Nothing after it is done, and nothing catches it."""


class CutAt:
    """The power goes at the n-th time that something is made to last."""

    def __init__(self, patch: pytest.MonkeyPatch, number: int) -> None:
        self._left = number
        self._sync = os.fsync
        patch.setattr(os, "fsync", self._synced)

    def _synced(self, descriptor: int) -> None:
        if self._left == 0:
            raise PowerCut
        self._left -= 1
        self._sync(descriptor)


class Center:
    """The desk that certifies, as the present pair reaches it; an answer may be lost."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.loses_answers = False
        self.keys: list[object] = []

    def ask(self, request: RenewalRequest) -> CertificateGiven | Refusal:
        present = certificate_thumbprint(self._shop.files.certificate)
        assert self._shop.terminals.admit(present) == TERMINAL
        self.keys.append(x509.load_der_x509_csr(request.request).public_key())
        given = self._shop.desk.renew(request, TERMINAL, present)
        return Refusal.CENTER_UNREACHABLE if self.loses_answers else given


def renewal(shop: Shop) -> Renewal:
    return Renewal(TERMINAL, shop.files)


def test_key_and_certificate_are_new_and_let_the_terminal_in(enrolled: Shop) -> None:
    before = enrolled.files.private_key.read_bytes(), enrolled.files.certificate.read_bytes()
    renewal(enrolled).renew(Center(enrolled).ask, enrolled.clock.now())
    assert enrolled.files.private_key.read_bytes() != before[0]
    assert enrolled.files.certificate.read_bytes() != before[1]
    assert enrolled.files.private_key.stat().st_mode & 0o777 == 0o640
    assert not successor_of(enrolled.files.private_key).exists()
    assert enrolled.comes_in


def test_a_lost_answer_leaves_the_present_pair_and_the_same_key_is_asked_for_again(enrolled: Shop) -> None:
    center = Center(enrolled)
    center.loses_answers = True
    before = certificate_thumbprint(enrolled.files.certificate)
    with pytest.raises(NotRenewed, match="the present one stays"):
        renewal(enrolled).renew(center.ask, enrolled.clock.now())
    assert certificate_thumbprint(enrolled.files.certificate) == before
    assert enrolled.comes_in
    center.loses_answers = False
    renewal(enrolled).renew(center.ask, enrolled.clock.now())
    assert center.keys[0] == center.keys[1]
    assert certificate_thumbprint(enrolled.files.certificate) != before
    assert enrolled.comes_in


def test_a_certificate_for_another_key_changes_nothing(enrolled: Shop) -> None:
    other = enrolled.ca.issue(TERMINAL).certificate.read_bytes()
    before = enrolled.files.certificate.read_bytes()
    with pytest.raises(NotRenewed, match="another key"):
        renewal(enrolled).renew(lambda _: CertificateGiven(certificate=other), enrolled.clock.now())
    assert enrolled.files.certificate.read_bytes() == before
    assert enrolled.comes_in


def test_whenever_the_power_goes_the_pair_is_usable_and_the_next_run_completes(
    enrolled: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    points = 0
    for number in itertools.count():
        center = Center(enrolled)
        before = certificate_thumbprint(enrolled.files.certificate)
        with monkeypatch.context() as patch:
            CutAt(patch, number)
            try:
                renewal(enrolled).renew(center.ask, enrolled.clock.now())
            except PowerCut:
                points += 1
            else:
                break
        assert enrolled.comes_in, f"after the cut at point {number}"
        following = renewal(enrolled)
        following.finish_earlier()
        assert enrolled.comes_in
        if certificate_thumbprint(enrolled.files.certificate) == before:
            following.renew(center.ask, enrolled.clock.now())
        assert certificate_thumbprint(enrolled.files.certificate) != before
        assert not successor_of(enrolled.files.private_key).exists()
        assert enrolled.comes_in
    assert points == 5


def test_a_terminal_that_was_never_enrolled_is_told_so(shop: Shop) -> None:
    with pytest.raises(NotRenewed, match="enrol first"):
        renewal(shop).ends_at()
