"""Token keys follow each other by themselves: each a week, a day of overlap, made ahead of their time."""

import argparse
import io
import json
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.center import token_door
from kiosk.center.token_keys import TokenKeys, TokenKeysUnusable, read_token_keys, write_token_keys
from kiosk.municipality.center_keys import LiveCenterKeys
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.limits import TOKEN_KEY_LIFETIME, TOKEN_KEY_OVERLAP
from kiosk.protocol.messages.greeting import TokenGranted
from kiosk.protocol.token import ExpectedToken, verify_token
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from tests.center.made_up_center import (
    MIHON,
    NOON,
    TERMINAL,
    TLS_CERTIFICATE,
    MadeUpCenter,
    signed,
    statement,
)

WEEKS = timedelta(weeks=1)
SECOND = timedelta(seconds=1)


@pytest.fixture(scope="module")
def keys() -> TokenKeys:
    return TokenKeys(()).extended(NOON, NOON + 3 * WEEKS)


def test_each_key_lives_a_week_and_begins_a_day_before_the_one_before_ends(keys: TokenKeys) -> None:
    assert {held.not_after - held.not_before for held in keys.keys} == {TOKEN_KEY_LIFETIME}
    for before, after in zip(keys.keys, keys.keys[1:], strict=False):
        assert before.not_after - after.not_before == TOKEN_KEY_OVERLAP
    assert keys.end >= NOON + 3 * WEEKS


def test_the_youngest_key_that_has_begun_signs(keys: TokenKeys) -> None:
    first, second, *_ = keys.keys
    assert keys.signing(NOON) is first.key
    assert keys.signing(second.not_before - SECOND) is first.key
    assert keys.signing(second.not_before) is second.key


def test_where_no_key_is_in_force_nothing_is_signed(keys: TokenKeys) -> None:
    for out in (NOON - SECOND, keys.end):
        with pytest.raises(TokenKeysUnusable, match="kiosk center token"):
            keys.signing(out)


def test_more_weeks_leave_the_present_keys_and_drop_what_ran_out(keys: TokenKeys) -> None:
    later = keys.extended(NOON + WEEKS, NOON + 6 * WEEKS)
    assert later.keys[: len(keys.keys) - 1] == keys.keys[1:]
    assert later.end >= NOON + 6 * WEEKS


def test_keys_are_read_as_they_were_written_and_are_the_owners_alone(keys: TokenKeys, tmp_path: Path) -> None:
    path = tmp_path / "token-keys.json"
    write_token_keys(keys.keys, path)
    assert read_token_keys(path).trusted == keys.trusted
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'[{"private": "00"}]'])
def test_a_file_without_keys_is_refused_without_its_content(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token-keys.json"
    path.write_bytes(content)
    with pytest.raises(TokenKeysUnusable, match="kiosk center token --weeks"):
        read_token_keys(path)


def granted(center: MadeUpCenter) -> tuple[bytes, ExpectedToken]:
    greeting = center.greeted()
    said = statement(greeting.session, greeting.center_nonce)
    answer = center.desks.authentication.check(signed(said, center.card()), TERMINAL, TLS_CERTIFICATE)
    assert isinstance(answer, TokenGranted)
    return answer.token, ExpectedToken(greeting.session, said.digest, MIHON)


def test_over_a_change_of_keys_tokens_of_both_are_believed(center: MadeUpCenter, keys: TokenKeys) -> None:
    second = keys.keys[1]
    center.token_keys_now = keys
    center.clock.set(second.not_before - timedelta(minutes=1))
    before = granted(center)
    center.clock.set(second.not_before + timedelta(minutes=1))
    after = granted(center)
    for token, expected in (before, after):
        known = verify_token(token, keys.trusted, expected, center.clock.now())
        assert known.session == expected.session
    with pytest.raises(NotAuthentic) as refused:
        verify_token(after[0], keys.trusted[:1], after[1], center.clock.now())
    assert refused.value.fault is Fault.UNKNOWN_KEY


def opened(config: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    token_door.declare(parser)
    return token_door.run(parser.parse_args(["--config", str(config), *words]))


@pytest.fixture
def config(tmp_path: Path) -> Path:
    named = {
        "listen.port": 0,
        "tls.certificate": "tls.pem",
        "tls.key": "tls.key",
        "tls.anchor": "ca.pem",
        "directory.path": "directory.cbor",
        "directory.keys": "directory-keys.pem",
        "token.keys": "token-keys.json",
        "jpki.anchors": "jpki.pem",
        "jpki.responder": "http://127.0.0.1:9",
        "municipalities.addresses": "municipalities.json",
    }
    path = tmp_path / "center.toml"
    path.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in named.items()))
    return path


def test_the_list_of_the_door_is_what_a_municipality_reads_while_it_runs(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = config.parent / "known-keys.json"
    assert opened(config, "--weeks", "2") == 0
    path.write_text(capsys.readouterr().out)
    live = LiveCenterKeys(path, EventLog("municipality", SystemClock(), io.StringIO()))
    assert tuple(live) == read_token_keys(config.parent / "token-keys.json").trusted
    assert opened(config, "--weeks", "9") == 0
    path.write_text(capsys.readouterr().out)
    assert tuple(live) == read_token_keys(config.parent / "token-keys.json").trusted
    assert len(tuple(live)) > 9


def test_the_list_holds_no_private_key(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened(config, "--weeks", "1")
    told = capsys.readouterr().out
    for held in read_token_keys(config.parent / "token-keys.json").keys:
        assert held.key.private.private_bytes_raw().hex() not in told


def test_a_file_that_is_broken_is_not_written_over(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = config.parent / "token-keys.json"
    path.write_text("half a fi")
    path.chmod(0o600)
    assert opened(config, "--weeks", "2") == 1
    assert "no token keys" in capsys.readouterr().err
    assert path.read_text() == "half a fi"


@pytest.mark.parametrize("weeks", ["0", "1000"])
def test_weeks_without_sense_are_refused(
    config: Path, capsys: pytest.CaptureFixture[str], weeks: str
) -> None:
    assert opened(config, "--weeks", weeks) == 1
    assert "name 1 to 26" in capsys.readouterr().err
