"""Which card certificates of a trusted authority are accepted, as settings of every part that looks at one.

The authority of real cards issues certificates of several kinds, and what a real one says of its use was not
seen (docs/reference/card.md, section 4): so it is configured.
"""

from kiosk.domain.cards import AUTHENTICATION_POLICIES, Acceptance, KeyUse
from kiosk.runtime.settings import Setting, Settings

_POLICIES = "policies"
_KEY_USAGE = "key_usage"
_EXTENDED_KEY_USAGE = "extended_key_usage"


def acceptance_settings(part: str) -> tuple[Setting, ...]:
    """The settings under `part`, such as `card` for `card.policies`."""
    return (
        Setting(
            f"{part}.{_POLICIES}",
            str,
            "object identifiers under one of which a policy lies; empty for any, which production refuses",
            example=AUTHENTICATION_POLICIES,
            default=AUTHENTICATION_POLICIES,
        ),
        Setting(
            f"{part}.{_KEY_USAGE}",
            str,
            "key usages, one of which a card's certificate has: digitalSignature, nonRepudiation or both",
            example="digitalSignature nonRepudiation",
            default=KeyUse.DIGITAL_SIGNATURE.value,
            words=tuple(KeyUse),
        ),
        Setting(
            f"{part}.{_EXTENDED_KEY_USAGE}",
            str,
            "object identifiers, one of which its extended key usage has; empty where none is asked for",
            example="1.3.6.1.5.5.7.3.2",
            default="",
        ),
    )


def acceptance_of(settings: Settings, part: str) -> Acceptance:
    """What the settings under `part` accept."""
    return Acceptance(
        policies=frozenset(settings.text(f"{part}.{_POLICIES}").split()),
        key_uses=frozenset(map(KeyUse, settings.text(f"{part}.{_KEY_USAGE}").split())),
        extended_key_uses=frozenset(settings.text(f"{part}.{_EXTENDED_KEY_USAGE}").split()),
    )
