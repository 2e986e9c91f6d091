"""Recordings of the closed vocabularies: their words are those of the screens."""

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.explanations import EXPLANATIONS
from kiosk.domain.prefectures import PrefectureCode
from kiosk.domain.receivers import Receiver
from kiosk.domain.refusals import Refusal
from kiosk.terminal.ports import PaymentMethod, Recording


def kind_name(kind: CertificateKind) -> Recording:
    """What a certificate is called."""
    return f"kind-{kind}"


def kind_purpose(kind: CertificateKind) -> Recording:
    """What a certificate is for."""
    return f"purpose-{kind}"


def extent_name(extent: Extent) -> Recording:
    """Whom a certificate speaks of."""
    return f"extent-{extent}"


def extent_explanation(extent: Extent) -> Recording:
    """What an extent means."""
    return f"extent-{extent}-means"


def receiver_name(receiver: Receiver) -> Recording:
    """Who receives the paper."""
    return f"receiver-{receiver}"


def item_name(item: Item) -> Recording:
    """What an item is called."""
    return f"item-{item}"


def item_hint(item: Item) -> Recording:
    """What an item means, or what it may cost to include it."""
    return f"item-{item}-means"


def method_name(method: PaymentMethod) -> Recording:
    """A way to pay."""
    return f"method-{method}"


def prefecture_name(code: PrefectureCode) -> Recording:
    """A prefecture."""
    return f"prefecture-{code}"


def cause(refusal: Refusal) -> Recording:
    """What happened."""
    return f"cause-{refusal.value.lower()}"


def remedy(refusal: Refusal) -> Recording:
    """What to do about it."""
    return f"remedy-{refusal.value.lower()}"


def place(refusal: Refusal) -> Recording:
    """Where to go with it."""
    return f"place-{EXPLANATIONS[refusal].place}"
