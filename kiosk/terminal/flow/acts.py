"""What a citizen does: the intents that screens, keypad and ten-key pad send.

No act carries a PIN digit: the flow only learns that a key was pressed.
"""

from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.languages import Language
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.orders import PersonRef
from kiosk.domain.prefectures import PrefectureCode
from kiosk.domain.receivers import Receiver
from kiosk.terminal.flow.appearance import Contrast, Reach, TextSize
from kiosk.terminal.flow.speech.audio_mode import PadKey
from kiosk.terminal.ports import PaymentMethod


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The citizen chose the language of screen and voice; possible on every screen."""

    language: Language


@dataclass(frozen=True, slots=True)
class LanguagesAsked:
    """The citizen wants to see the languages, or not any more; possible on every screen."""


@dataclass(frozen=True, slots=True)
class TextSizeChosen:
    """Larger or usual texts; possible on every screen."""

    size: TextSize


@dataclass(frozen=True, slots=True)
class ContrastChosen:
    """Other colours; possible on every screen."""

    contrast: Contrast


@dataclass(frozen=True, slots=True)
class ReachChosen:
    """Everything to touch low down, or not; possible on every screen."""

    reach: Reach


@dataclass(frozen=True, slots=True)
class AppearanceAsked:
    """The citizen wants to see the ways the screens can look, or not any more; possible on every screen."""


@dataclass(frozen=True, slots=True)
class Next:
    """The primary action of the present screen: start, consent, confirm, go on, "I took it"."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step back; nothing that was chosen is lost."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the session; money goes back."""


@dataclass(frozen=True, slots=True)
class StillHere:
    """The citizen answered "are you still there?"."""


@dataclass(frozen=True, slots=True)
class OwnMunicipalityChosen:
    """お住まいの市区町村."""


@dataclass(frozen=True, slots=True)
class PrefectureChosen:
    """The prefecture of the 本籍."""

    code: PrefectureCode


@dataclass(frozen=True, slots=True)
class HonsekiChosen:
    """他の市区町村 (本籍地); without a code: show the list."""

    code: MunicipalityCode | None = None


@dataclass(frozen=True, slots=True)
class PinDigitTyped:
    """A digit was typed; its value stays in the PIN entry's locked memory."""


@dataclass(frozen=True, slots=True)
class PinCleared:
    """訂正: all typed digits were taken back."""


@dataclass(frozen=True, slots=True, repr=False)
class KeyTyped:
    """A key was pressed on a screen of the application for registration."""

    key: str


@dataclass(frozen=True, slots=True)
class KeyErased:
    """訂正: the last character of that screen was taken back."""


@dataclass(frozen=True, slots=True)
class KindChosen:
    """A certificate was touched."""

    kind: CertificateKind


@dataclass(frozen=True, slots=True)
class ReceiversAsked:
    """Extent and items are to be chosen by who receives the paper."""


@dataclass(frozen=True, slots=True)
class ReceiverChosen:
    """Who receives the paper: what they usually want is filled in, and can be changed."""

    receiver: Receiver


@dataclass(frozen=True, slots=True)
class ExtentChosen:
    """本人 / 世帯全員 / 世帯の一部."""

    extent: Extent


@dataclass(frozen=True, slots=True)
class PersonToggled:
    """A member of the household was added to or taken off the certificate."""

    person: PersonRef


@dataclass(frozen=True, slots=True)
class ItemToggled:
    """An item was switched between あり and なし."""

    item: Item


@dataclass(frozen=True, slots=True)
class CopiesChosen:
    """部数."""

    copies: int


@dataclass(frozen=True, slots=True)
class AddAnother:
    """From the basket back to the choice of certificates."""


@dataclass(frozen=True, slots=True)
class LineRemoved:
    """A line was taken out of the basket."""

    index: int


@dataclass(frozen=True, slots=True)
class MethodChosen:
    """現金 / QRコード / 電子マネー."""

    method: PaymentMethod


@dataclass(frozen=True, slots=True)
class MisprintReported:
    """The citizen says, at the end of a visit, that the print is not right."""


@dataclass(frozen=True, slots=True)
class MisprintToggled:
    """A printed line was marked as not right, or no longer."""

    line: int


@dataclass(frozen=True, slots=True)
class VoiceStopped:
    """音声停止: what is to be taken is not asked for aloud any more."""


@dataclass(frozen=True, slots=True)
class PadKeyPressed:
    """A key of the ten-key pad that is no digit now; the first one begins the audio mode."""

    key: PadKey


@dataclass(frozen=True, slots=True, repr=False)
class KanaDigitTyped:
    """Half of a character, typed on a ten-key pad in the audio mode."""

    digit: int


CitizenAct = (
    LanguageChosen
    | LanguagesAsked
    | TextSizeChosen
    | ContrastChosen
    | ReachChosen
    | AppearanceAsked
    | Next
    | Back
    | Cancel
    | StillHere
    | OwnMunicipalityChosen
    | PrefectureChosen
    | HonsekiChosen
    | KeyTyped
    | KeyErased
    | PinDigitTyped
    | PinCleared
    | KindChosen
    | ReceiversAsked
    | ReceiverChosen
    | ExtentChosen
    | PersonToggled
    | ItemToggled
    | CopiesChosen
    | AddAnother
    | LineRemoved
    | MethodChosen
    | MisprintReported
    | MisprintToggled
    | VoiceStopped
    | PadKeyPressed
    | KanaDigitTyped
)
"""What only somebody who stands there can do."""
