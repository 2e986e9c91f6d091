"""What the center keeps of its municipalities: versions, configurations, one audit head a day."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from kiosk.center.standings import Inquiry, Standings
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.standing import AuditHead, ServerPart, Standing, StandingRequest
from kiosk.protocol.signing_keys import SigningKey
from kiosk.protocol.standing import sign_standing
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.tls.client import PeerUnreachable
from tests.center.made_up_center import MIHON, NOON, MadeUpCenter

KEY = SigningKey.generate()
KEYS = (TrustedKey(KEY.public, NOON - timedelta(days=9), NOON + timedelta(days=9)),)
ONE = ServerPart(server_version="1.0", configuration=b"a" * 32)
ANOTHER = ServerPart(server_version="1.0", configuration=b"b" * 32)


def head(entries: int, filled: bytes = b"h") -> AuditHead:
    return AuditHead(entries=entries, head=filled * 32)


@dataclass
class AnsweringMunicipality:
    """Says what a test wants, signed for the question that it was asked."""

    servers: tuple[ServerPart, ...] = (ONE,)
    audit: AuditHead = field(default_factory=lambda: head(5))
    missing: tuple[int, ...] = ()
    key: SigningKey = KEY
    is_down: bool = False
    asked: list[StandingRequest] = field(default_factory=list)

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:
        del timeout, limit
        if self.is_down:
            raise PeerUnreachable("nobody there")
        assert path == "/standing"
        request = decode(StandingRequest, body)
        self.asked.append(request)
        standing = Standing(
            municipality=request.municipality,
            nonce=request.nonce,
            servers=self.servers,
            audit=self.audit,
            missing=self.missing,
        )
        return sign_standing(standing, self.key.private, self.key.key_id)


@dataclass
class Asking:
    center: MadeUpCenter
    city: AnsweringMunicipality = field(default_factory=AnsweringMunicipality)

    def __post_init__(self) -> None:
        self.standings = Standings(self.center.store, self.center.log)
        links = {MIHON: self.city}
        clock, log = self.center.clock, self.center.log
        self.inquiry = Inquiry(self.standings, links, lambda _code: KEYS, clock, log)

    def ask(self) -> bool:
        """Whether the city's answer was believed."""
        return self.inquiry.ask_all() == ()

    def runs(self) -> list[tuple[str, bytes]]:
        return [(runs.version, runs.configuration) for runs in self.standings.runs()]


@pytest.fixture
def asking(center: MadeUpCenter) -> Asking:
    return Asking(center)


def test_what_a_municipality_runs_is_kept_and_told_once(asking: Asking) -> None:
    assert asking.ask()
    asking.center.later(minutes=10)
    assert asking.ask()
    (runs,) = asking.standings.runs()
    assert (runs.version, runs.configuration, runs.since) == ("1.0", b"a" * 32, NOON)
    assert runs.told_at == NOON + timedelta(minutes=10)
    assert len(asking.center.events("municipality-changed")) == 1


def test_servers_that_differ_stand_beside_each_other_until_they_agree(asking: Asking) -> None:
    asking.city.servers = (ONE, ANOTHER)
    asking.ask()
    assert asking.runs() == [("1.0", b"a" * 32), ("1.0", b"b" * 32)]
    asking.city.servers = (ANOTHER,)
    asking.ask()
    assert asking.runs() == [("1.0", b"b" * 32)]


def test_one_head_a_day_is_anchored_and_the_municipality_is_asked_about_all_of_them(asking: Asking) -> None:
    asking.ask()
    asking.city.audit = head(6)
    asking.ask()
    asking.center.later(days=1)
    asking.city.audit = head(9)
    asking.ask()
    assert asking.standings.heads(MIHON) == (head(9), head(5))
    asking.ask()
    assert asking.city.asked[-1].anchored == (head(9), head(5))
    assert asking.center.events("audit-contradicted") == []


@pytest.mark.parametrize(
    ("audit", "missing"),
    [(head(4), ()), (head(5, b"x"), ()), (head(9), (5,))],
    ids=["shorter", "another", "says itself that a head is not part of it"],
)
def test_an_audit_log_that_was_written_anew_is_told_and_the_old_head_stays(
    asking: Asking, audit: AuditHead, missing: tuple[int, ...]
) -> None:
    asking.ask()
    asking.center.later(days=1)
    asking.city.audit, asking.city.missing = audit, missing
    asking.ask()
    assert head(5) in asking.standings.heads(MIHON)
    assert [event["municipality"] for event in asking.center.events("audit-contradicted")] == [MIHON]


def test_an_answer_that_the_municipality_did_not_sign_changes_nothing(asking: Asking) -> None:
    asking.city.key = SigningKey.generate()
    assert not asking.ask()
    assert asking.runs() == []
    assert asking.standings.heads(MIHON) == ()
    assert asking.center.events("protocol-violation")[0]["step"] == "standing"


def test_a_municipality_out_of_reach_keeps_what_it_said_last(asking: Asking) -> None:
    asking.ask()
    asking.city.is_down = True
    assert not asking.ask()
    assert asking.runs() == [("1.0", b"a" * 32)]
    assert asking.center.events("relay-failed")
