"""Heads of journals: added, never changed, given back to be compared."""

import pytest

from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.journal_head import sign_head
from kiosk.protocol.messages.anchoring import MAX_HEADS, HeadsAnchored, JournalHead
from tests.center.made_up_center import OTHER_TERMINAL, TERMINAL, MadeUpCenter
from tests.protocol.world import terminal_certificate, terminal_key


def told(center: MadeUpCenter, events: int, head: bytes, terminal: str = TERMINAL) -> HeadsAnchored:
    key = terminal_key()
    report = sign_head(JournalHead(events=events, head=head), key, key.certificate_der)
    return center.desks.anchors.take(report, terminal, (terminal_certificate(),))


def kept(answer: HeadsAnchored) -> list[tuple[int, bytes]]:
    return [(head.events, head.head) for head in answer.heads]


def test_heads_are_kept_and_given_back_newest_first(center: MadeUpCenter) -> None:
    told(center, 5, b"5" * 32)
    assert kept(told(center, 9, b"9" * 32)) == [(9, b"9" * 32), (5, b"5" * 32)]
    assert "journal-contradicted" not in center.logged.getvalue()


def test_the_same_head_again_adds_nothing(center: MadeUpCenter) -> None:
    told(center, 5, b"5" * 32)
    assert kept(told(center, 5, b"5" * 32)) == [(5, b"5" * 32)]


@pytest.mark.parametrize(("events", "head"), [(9, b"x" * 32), (3, b"3" * 32)])
def test_a_rewritten_or_shortened_journal_is_logged_and_the_old_head_stays(
    center: MadeUpCenter, events: int, head: bytes
) -> None:
    told(center, 9, b"9" * 32)
    assert (9, b"9" * 32) in kept(told(center, events, head))
    assert "journal-contradicted" in center.logged.getvalue()


def test_every_terminal_has_its_own(center: MadeUpCenter) -> None:
    told(center, 5, b"5" * 32)
    assert kept(told(center, 2, b"2" * 32, OTHER_TERMINAL)) == [(2, b"2" * 32)]


def test_an_answer_is_bounded(center: MadeUpCenter) -> None:
    answers = [told(center, events, bytes(32)) for events in range(1, MAX_HEADS + 3)]
    assert len(answers[-1].heads) == MAX_HEADS


def test_a_head_that_another_terminal_signed_is_refused(center: MadeUpCenter) -> None:
    key = terminal_key("stranger")
    report = sign_head(JournalHead(events=1, head=bytes(32)), key, key.certificate_der)
    with pytest.raises(NotAuthentic):
        center.desks.anchors.take(report, TERMINAL, (terminal_certificate(),))
