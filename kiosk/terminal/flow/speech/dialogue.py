"""The choices of each screen in the audio mode, in the order in which they are read.

First what belongs to the screen alone, then the way on, the way back, the way out - each only where it
would do something.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.languages import Language
from kiosk.domain.offers import OfferedService
from kiosk.domain.receivers import receivers_of
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.acts import (
    AddAnother,
    Back,
    Cancel,
    CitizenAct,
    CopiesChosen,
    ExtentChosen,
    HonsekiChosen,
    ItemToggled,
    KindChosen,
    LanguageChosen,
    LineRemoved,
    MethodChosen,
    MisprintReported,
    MisprintToggled,
    Next,
    OwnMunicipalityChosen,
    PersonToggled,
    PrefectureChosen,
    ReceiverChosen,
    ReceiversAsked,
    StillHere,
    VoiceStopped,
)
from kiosk.terminal.flow.drafts import chosen_service, persons_of
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech import vocabulary
from kiosk.terminal.flow.speech.numbers import Counter, amount, counted, spelled
from kiosk.terminal.flow.speech.private import is_private
from kiosk.terminal.flow.state import State
from kiosk.terminal.ports import PaymentMethod, Prompt, Recording, Utterance, VoiceLanguage, voice_of


@dataclass(frozen=True, slots=True)
class Choice:
    """What is read of a choice, and what pressing it does; None where it cannot be had now."""

    label: Utterance
    act: CitizenAct | None


_WAY_ON = {
    Screen.ATTRACT: Prompt.START,
    Screen.NOTICE: Prompt.AGREE,
    Screen.LAST_TRY: Prompt.TRY_ALL_THE_SAME,
    Screen.PIN: Prompt.CONFIRM,
    Screen.REGISTRATION_CHECK: Prompt.APPLY_NOW,
    Screen.REGISTERED: Prompt.FINISH,
    Screen.SUMMARY: Prompt.TO_PAYMENT,
    Screen.TAKE_PAPER: Prompt.I_TOOK_IT,
    Screen.TAKE_RECEIPT: Prompt.I_TOOK_IT,
    Screen.TAKE_CHANGE: Prompt.I_TOOK_IT,
    Screen.REFUSED: Prompt.FINISH,
    Screen.FAREWELL: Prompt.FINISH,
}
_ALWAYS_LAST = (
    (VoiceStopped(), Prompt.STOP_THE_VOICE),
    (Back(), Prompt.GO_BACK),
    (Cancel(), Prompt.CANCEL),
)


def choices(state: State, applies: Callable[[State, CitizenAct], bool]) -> tuple[Choice, ...]:
    """All choices of the present state; `applies` tells whether an act would do anything."""
    if state.asks_still_there:
        return (Choice((Prompt.I_AM_HERE,), StillHere()),)
    ways = ((Next(), _WAY_ON.get(state.screen, Prompt.GO_ON)), *_ALWAYS_LAST)
    common = (Choice((label,), act) for act, label in ways if applies(state, act))
    own = (choice for choice in _own(state) if choice.act is None or applies(state, choice.act))
    if state.screen is Screen.ATTRACT:
        return (*common, *own)
    return (*own, *common)


def _own(state: State) -> Iterator[Choice]:  # noqa: C901, PLR0912 - one case a screen
    voice = voice_of(state.language)
    match state.screen:
        case Screen.ATTRACT:
            yield Choice((Prompt.OTHER_LANGUAGE,), LanguageChosen(_other_language(voice)))
        case Screen.MUNICIPALITY:
            yield Choice((Prompt.OWN_MUNICIPALITY,), OwnMunicipalityChosen())
            yield Choice((Prompt.HONSEKI_ELSEWHERE,), HonsekiChosen())
        case Screen.PREFECTURE:
            for code in state.prefectures:
                yield Choice((vocabulary.prefecture_name(code),), PrefectureChosen(code))
        case Screen.HONSEKI_LIST:
            for label in state.listed_municipalities:
                yield Choice(spelled(label.code), HonsekiChosen(label.code))
        case Screen.KIND:
            for service in state.offer.services if state.offer else ():
                yield _kind(service, voice)
        case Screen.EXTENT:
            service_of_draft = chosen_service(state)
            for extent in () if service_of_draft is None else service_of_draft.extents:
                means = vocabulary.extent_explanation(extent)
                yield Choice((vocabulary.extent_name(extent), means), ExtentChosen(extent))
            yield Choice((Prompt.CHOOSE_BY_RECEIVER,), ReceiversAsked())
        case Screen.RECEIVER:
            service_of_draft = chosen_service(state)
            for receiver in () if service_of_draft is None else receivers_of(service_of_draft):
                yield Choice((vocabulary.receiver_name(receiver),), ReceiverChosen(receiver))
        case Screen.PERSONS:
            yield from _persons(state, voice)
        case Screen.ITEMS:
            service_of_draft = chosen_service(state)
            for item in () if service_of_draft is None else service_of_draft.items:
                is_on = Prompt.IS_ON if item in state.draft.items else Prompt.IS_OFF
                name, hint = vocabulary.item_name(item), vocabulary.item_hint(item)
                yield Choice((name, is_on, hint), ItemToggled(item))
        case Screen.COPIES:
            yield Choice((Prompt.ONE_MORE,), CopiesChosen(state.draft.copies + 1))
            yield Choice((Prompt.ONE_LESS,), CopiesChosen(state.draft.copies - 1))
        case Screen.BASKET:
            for index, line in enumerate(state.order.lines):
                yield Choice((Prompt.REMOVE, vocabulary.kind_name(line.kind)), LineRemoved(index))
            yield Choice((Prompt.ADD_ANOTHER,), AddAnother())
        case Screen.PAYMENT_METHOD:
            for method in PaymentMethod:
                yield Choice((vocabulary.method_name(method),), MethodChosen(method))
        case Screen.MISPRINT:
            for sold in state.sold:
                marked = Prompt.CHOSEN if sold.line in state.misprinted else Prompt.NOT_CHOSEN
                kind = vocabulary.kind_name(CertificateKind(sold.kind))
                yield Choice((kind, marked), MisprintToggled(sold.line))
        case Screen.REFUSED | Screen.FAREWELL:
            yield Choice((Prompt.REPORT_MISPRINT,), MisprintReported())
        case _:
            return


def _kind(service: OfferedService, voice: VoiceLanguage) -> Choice:
    name: tuple[Recording, ...] = (vocabulary.kind_name(service.kind), *amount(service.fee, voice))
    match service.unavailable:
        case None:
            return Choice((*name, vocabulary.kind_purpose(service.kind)), KindChosen(service.kind))
        case reason:
            return Choice((*name, Prompt.NOT_AVAILABLE, *_reason(reason)), None)


def _reason(refusal: Refusal) -> Utterance:
    return (Prompt.REASON_PRIVATE,) if is_private(refusal) else (vocabulary.cause(refusal),)


def _persons(state: State, voice: VoiceLanguage) -> Iterator[Choice]:
    """The household without its names: the card's holder comes first."""
    for place, person in enumerate(persons_of(state.draft, state.offer) if state.offer else ()):
        who = (Prompt.YOURSELF,) if person.ref == 0 else (Prompt.PERSON, *_nth(place + 1, voice))
        chosen = Prompt.CHOSEN if person.ref in state.draft.persons else Prompt.NOT_CHOSEN
        yield Choice((*who, chosen), PersonToggled(person.ref))


def _nth(place: int, voice: VoiceLanguage) -> Utterance:
    return counted(place, Counter.NTH_PERSON, voice)


def _other_language(voice: VoiceLanguage) -> Language:
    match voice:
        case VoiceLanguage.JAPANESE:
            return Language.ENGLISH
        case VoiceLanguage.ENGLISH:
            return Language.JAPANESE
