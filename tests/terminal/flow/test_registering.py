"""利用登録申請 at the kiosk, as a procedure."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.prefectures import prefecture_of
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars
from kiosk.terminal.flow.commands import BeginPayment, Register, Say
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    Event,
    HonsekiChosen,
    KeyErased,
    KeyTyped,
    Next,
    PrefectureChosen,
    RegistrationInvited,
    RegistrationTaken,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, RegistrationForm, State
from kiosk.terminal.ports import CardPresence, Prompt
from kiosk.trials.flow_model.cast import CITY, ELSEWHERE, invitation, receipt
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    TO_SIGNING,
    Happening,
    Session,
    Step,
    deadline,
    refused,
    signed,
    silence_on,
    timer,
)


def invites(state: State) -> Event:
    assert state.open_command is not None
    return RegistrationInvited(state.open_command, invitation())


def takes(state: State) -> Event:
    assert state.open_command is not None
    return RegistrationTaken(state.open_command, receipt())


def keys(screen: Screen, typed: str) -> tuple[Step, ...]:
    return tuple((KeyTyped(key), screen) for key in typed)


TO_THE_INVITATION: tuple[Step, ...] = (
    *TO_SIGNING,
    (signed, Screen.AUTHENTICATING),
    (invites, Screen.TAKE_CARD),
    (CARD_TAKEN, Screen.REGISTRATION),
)
TO_THE_CHECK: tuple[Step, ...] = (
    *TO_THE_INVITATION,
    (Next(), Screen.BIRTH_DATE),
    *keys(Screen.BIRTH_DATE, "19880501"),
    (Next(), Screen.HITTOSHA),
    *keys(Screen.HITTOSHA, "ミホン"),
    (Next(), Screen.TELEPHONE),
    *keys(Screen.TELEPHONE, "0312345678"),
    (Next(), Screen.REGISTRATION_CHECK),
)
TO_REGISTERING: tuple[Step, ...] = (*TO_THE_CHECK, (Next(), Screen.REGISTERING))


def on(screen: Screen, form: RegistrationForm) -> Session:
    invited = Session().play(*TO_THE_INVITATION).state
    return Session(replace(invited, screen=screen, form=form))


def test_what_was_typed_is_sent_and_the_number_is_shown() -> None:
    session = Session().play(*TO_REGISTERING, (takes, Screen.REGISTERED))
    [asked] = session.asked(Register)
    assert isinstance(asked, Register)
    assert asked.particulars == Particulars(date(1988, 5, 1), "ミホン", "0312345678")
    assert session.state.registered == receipt()


def test_an_application_ends_the_visit_without_money() -> None:
    session = Session().play(*TO_REGISTERING, (takes, Screen.REGISTERED), (Next(), Screen.FAREWELL))
    assert session.state.ending is Ending.REGISTERED
    assert session.asked(BeginPayment) == []


def test_the_number_does_not_stay_on_the_screen_for_the_next_one() -> None:
    session = Session().play(*TO_REGISTERING, (takes, Screen.REGISTERED), *silence_on(Screen.REGISTERED))
    assert session.state.asks_still_there
    session.play((timer, Screen.FAREWELL))
    assert session.state.ending is Ending.REGISTERED


def test_what_was_typed_is_forgotten_once_it_is_sent() -> None:
    assert Session().play(*TO_REGISTERING, (takes, Screen.REGISTERED)).state.form == RegistrationForm()


def test_what_was_typed_is_forgotten_when_the_citizen_leaves() -> None:
    assert Session().play(*TO_THE_CHECK, (Cancel(), Screen.FAREWELL)).state.form == RegistrationForm()


def test_what_was_typed_is_forgotten_when_nobody_answers() -> None:
    silent = Session().play(*TO_THE_CHECK, *silence_on(Screen.REGISTRATION_CHECK), (timer, Screen.FAREWELL))
    assert silent.state.form == RegistrationForm()


@pytest.mark.parametrize("answer", [refused(Refusal.SESSION_EXPIRED), deadline])
def test_what_was_typed_is_forgotten_when_it_is_not_taken(answer: Happening) -> None:
    session = Session().play(*TO_REGISTERING, (answer, Screen.REFUSED))
    assert (session.state.form, session.state.ending) == (RegistrationForm(), Ending.REFUSED)


def test_nothing_is_typed_while_the_card_lies_there() -> None:
    session = Session().play(*TO_THE_INVITATION, (Next(), Screen.BIRTH_DATE), (CARD_LAID, Screen.TAKE_CARD))
    session.play((CARD_TAKEN, Screen.BIRTH_DATE))


@pytest.mark.parametrize(
    ("screen", "form"),
    [
        (Screen.BIRTH_DATE, RegistrationForm(birth_date="1988050")),
        (Screen.BIRTH_DATE, RegistrationForm(birth_date="19880231")),
        (Screen.HITTOSHA, RegistrationForm()),
        (Screen.TELEPHONE, RegistrationForm(telephone="031234567")),
    ],
)
def test_what_is_not_complete_does_not_go_on(screen: Screen, form: RegistrationForm) -> None:
    on(screen, form).play((Next(), screen))


def test_back_keeps_what_was_typed() -> None:
    session = Session().play(*TO_THE_CHECK, (Back(), Screen.TELEPHONE), (Back(), Screen.HITTOSHA))
    assert session.state.form == RegistrationForm("19880501", "ミホン", "0312345678")
    session.play((Back(), Screen.BIRTH_DATE), (Back(), Screen.REGISTRATION), (Back(), Screen.REGISTRATION))


@pytest.mark.parametrize(
    ("screen", "form", "shorter"),
    [
        (Screen.BIRTH_DATE, RegistrationForm("198", "ア", "03"), RegistrationForm("19", "ア", "03")),
        (Screen.HITTOSHA, RegistrationForm("198", "ア", "03"), RegistrationForm("198", "", "03")),
        (Screen.TELEPHONE, RegistrationForm("198", "ア", "03"), RegistrationForm("198", "ア", "0")),
        (Screen.REGISTRATION, RegistrationForm("198"), RegistrationForm("198")),
    ],
)
def test_a_character_is_taken_back_on_its_own_screen(
    screen: Screen, form: RegistrationForm, shorter: RegistrationForm
) -> None:
    assert on(screen, form).play((KeyErased(), screen)).state.form == shorter


@pytest.mark.parametrize("screen", [Screen.BIRTH_DATE, Screen.TELEPHONE])
def test_digits_are_counted_and_nothing_else_is_typed(screen: Screen) -> None:
    form = on(screen, RegistrationForm()).play(*keys(screen, "ア1234567890123")).state.form
    assert form in {RegistrationForm(birth_date="12345678"), RegistrationForm(telephone="12345678901")}


def test_no_name_grows_longer_than_travels() -> None:
    assert (
        len(
            on(Screen.HITTOSHA, RegistrationForm())
            .play(*keys(Screen.HITTOSHA, "ア" * 40))
            .state.form.hittosha_kana
        )
        == 30
    )


def test_every_screen_of_the_application_is_spoken() -> None:
    session = Session().play(*TO_REGISTERING, (takes, Screen.REGISTERED))
    said = [command.utterance[0] for command in session.commands if isinstance(command, Say)]
    assert said[-6:] == [
        Prompt.REGISTRATION,
        Prompt.BIRTH_DATE,
        Prompt.HITTOSHA,
        Prompt.TELEPHONE,
        Prompt.REGISTRATION_CHECK,
        Prompt.REGISTERED,
    ]


def test_a_missing_reader_ends_an_invitation() -> None:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING))
    gone = Session(replace(session.state, card=CardPresence.READER_MISSING))
    gone.play((invites, Screen.REFUSED))
    assert gone.state.refusal is Refusal.READER_MISSING


class TestPrefectures:
    AT_MUNICIPALITY = State(
        screen=Screen.MUNICIPALITY, card=CardPresence.CARD_PRESENT, municipalities=(ELSEWHERE, CITY)
    )

    def test_the_prefecture_comes_first_and_narrows_the_list(self) -> None:
        session = Session(self.AT_MUNICIPALITY).play(
            (HonsekiChosen(), Screen.PREFECTURE),
            (PrefectureChosen(prefecture_of(CITY.code)), Screen.HONSEKI_LIST),
            (HonsekiChosen(ELSEWHERE.code), Screen.HONSEKI_LIST),
        )
        assert session.state.listed_municipalities == (CITY,)
        session.play((HonsekiChosen(CITY.code), Screen.CONNECTING))

    def test_back_goes_through_the_prefectures(self) -> None:
        Session(self.AT_MUNICIPALITY).play(
            (HonsekiChosen(), Screen.PREFECTURE),
            (PrefectureChosen(prefecture_of(CITY.code)), Screen.HONSEKI_LIST),
            (Back(), Screen.PREFECTURE),
            (Back(), Screen.MUNICIPALITY),
        )

    def test_one_prefecture_is_not_asked_for(self) -> None:
        alone = replace(self.AT_MUNICIPALITY, municipalities=(CITY,))
        Session(alone).play((HonsekiChosen(), Screen.HONSEKI_LIST), (Back(), Screen.MUNICIPALITY))
