from pathlib import Path

import pytest

from kiosk.domain.cards import AUTHENTICATION_POLICIES, Acceptance, KeyUse
from kiosk.runtime.card_acceptance import acceptance_of, acceptance_settings
from kiosk.runtime.settings import SettingsRefused, load_settings


def accepted(tmp_path: Path, text: str) -> Acceptance:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return acceptance_of(load_settings(file, acceptance_settings("jpki")), "jpki")


def test_unless_set_a_certificate_signs_and_is_of_the_policies_for_authentication(tmp_path: Path) -> None:
    assert accepted(tmp_path, "") == Acceptance(
        policies=frozenset({AUTHENTICATION_POLICIES}),
        key_uses=frozenset({KeyUse.DIGITAL_SIGNATURE}),
        extended_key_uses=frozenset(),
    )


def test_each_is_a_list_of_words(tmp_path: Path) -> None:
    text = """
        jpki.policies = "1.2.3 1.2.4"
        jpki.key_usage = "nonRepudiation digitalSignature"
        jpki.extended_key_usage = "1.3.6.1.5.5.7.3.2 1.3.6.1.5.5.7.3.4"
    """
    assert accepted(tmp_path, text) == Acceptance(
        policies=frozenset({"1.2.3", "1.2.4"}),
        key_uses=frozenset(KeyUse),
        extended_key_uses=frozenset({"1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.4"}),
    )


@pytest.mark.parametrize("usage", ["", "keyAgreement", "digitalSignature keyAgreement"])
def test_a_key_usage_that_answers_no_challenge_is_refused_at_the_start(tmp_path: Path, usage: str) -> None:
    with pytest.raises(SettingsRefused, match=r"jpki\.key_usage: one or more of these are needed: digital"):
        accepted(tmp_path, f'jpki.key_usage = "{usage}"')
