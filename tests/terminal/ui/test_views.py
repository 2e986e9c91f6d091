"""What the view-models make of a state: texts, prices, reasons, groups."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.domain.explanations import EXPLANATIONS
from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.orders import MAX_LINES, Order
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import AudioMode
from kiosk.terminal.flow.state import LineProgress, LineState, State
from kiosk.terminal.ports import PrinterTrouble, Settlement
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.bridge.identification import IdentificationView, shuffled_order
from kiosk.trials.sample_states import sample_states

STATES = sample_states(Language.JAPANESE)


def values(view: QObject, *names: str) -> tuple[object, ...]:
    return tuple(QObject.property(view, name) for name in names)


def test_the_pin_screen_tells_the_tries_and_how_much_was_typed(face: Face) -> None:
    face.present(State(screen=Screen.PIN, tries_left=3, pin_length=3))

    view = face.identification_view
    assert values(view, "triesLeft", "lastTry", "pinLength", "pinComplete") == (3, False, 3, False)


def test_the_last_try_is_told(face: Face) -> None:
    face.present(State(screen=Screen.PIN, tries_left=1, pin_length=4, pin_was_wrong=True))

    view = face.identification_view
    assert values(view, "lastTry", "pinWasWrong", "pinComplete") == (True, True, True)


def key_order(view: IdentificationView) -> list[int]:
    return [row.digit for row in view.key_rows.rows]


def test_keys_lie_as_on_a_telephone(face: Face) -> None:
    face.present(State(screen=Screen.PIN))

    assert key_order(face.identification_view) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_shuffled_keys_lie_anew_at_each_entry_and_stay_while_it_lasts(qapp: QGuiApplication) -> None:
    orders = iter(([3, 1, 4, 5, 9, 2, 6, 8, 7, 0], [2, 7, 1, 8, 4, 5, 9, 0, 3, 6]))
    view = IdentificationView(qapp, lambda: next(orders))
    state = State(screen=Screen.PIN, pin_keys=PinKeys(are_shuffled=True))

    view.show(state)
    first = key_order(view)
    view.show(replace(state, pin_length=1))
    assert key_order(view) == first == [3, 1, 4, 5, 9, 2, 6, 8, 7, 0]

    view.show(replace(state, screen=Screen.AUTHENTICATING))
    view.show(replace(state, pin_was_wrong=True))
    assert key_order(view) == [2, 7, 1, 8, 4, 5, 9, 0, 3, 6]


def test_keys_are_never_shuffled_where_the_count_is_spoken(face: Face) -> None:
    keys = PinKeys(are_shuffled=True, count_is_spoken=True)
    for _ in range(5):  # a shuffle may lead to the usual order once, but not each time
        face.present(State(screen=Screen.PIN, pin_keys=keys))
        assert key_order(face.identification_view) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
        face.present(State(screen=Screen.NOTICE, pin_keys=keys))


def test_keys_are_never_shuffled_for_whoever_goes_by_ear(qapp: QGuiApplication) -> None:
    view = IdentificationView(qapp, lambda: [3, 1, 4, 5, 9, 2, 6, 8, 7, 0])
    state = State(screen=Screen.PIN, pin_keys=PinKeys(are_shuffled=True))

    view.show(state)
    assert key_order(view) == [3, 1, 4, 5, 9, 2, 6, 8, 7, 0]
    view.show(replace(state, audio=AudioMode()))
    assert key_order(view) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_a_shuffle_has_every_digit_once() -> None:
    assert sorted(shuffled_order()) == list(range(10))
    assert len({tuple(shuffled_order()) for _ in range(20)}) > 1


def test_municipalities_are_listed_in_their_order(face: Face) -> None:
    face.present(STATES["honseki-list"])

    names = [row.name for row in face.identification_view.municipality_rows.rows]
    assert names[:2] == ["みほん市", "ためし町"]


def test_a_certificate_says_what_it_costs_and_what_it_is_for(face: Face) -> None:
    face.present(STATES["kind-first"])

    first = face.selection_view.kind_rows.rows[0]
    assert (first.title, first.price, first.available) == ("住民票の写し", "200円", True)
    assert first.detail == "住所と、いっしょに住む家族の証明"


def test_a_certificate_that_cannot_be_had_stays_with_its_reason(face: Face) -> None:
    face.present(STATES["kind-first"])

    rows = {row.title: row for row in face.selection_view.kind_rows.rows}
    seal, register = rows["印鑑登録証明書"], rows["戸籍証明書"]
    assert (seal.available, seal.detail) == (False, EXPLANATIONS[Refusal.SEAL_NOT_REGISTERED].cause)
    assert (register.available, register.detail) == (False, "いまは時間外です(平日 9:00〜17:00)")


def test_what_was_chosen_is_shown_as_chosen(face: Face) -> None:
    face.present(STATES["persons"])

    view = face.selection_view
    assert [row.chosen for row in view.person_rows.rows] == [True] + [False] * 6
    assert [row.chosen for row in view.item_rows.rows][:3] == [True, True, False]
    assert [row.chosen for row in view.extent_rows.rows] == [False, False, True]


def test_only_my_number_warns(face: Face) -> None:
    face.present(STATES["items"])

    assert [row.title for row in face.selection_view.item_rows.rows if row.warns] == [
        "マイナンバー(個人番号)"
    ]


def test_no_more_copies_are_offered_than_fit(face: Face) -> None:
    face.present(STATES["copies"])

    assert values(face.selection_view, "copies", "mostCopies") == (2, MAX_LINES - 3)


def test_equal_lines_are_one_row_of_the_basket(face: Face) -> None:
    face.present(STATES["basket"])

    rows = face.order_view.order_rows.rows
    assert [(row.title, row.copies, row.price, row.last_index) for row in rows] == [
        ("住民票の写し", 2, "400円", 1),
        ("所得課税証明書", 1, "200円", 2),
    ]
    assert rows[0].detail == "世帯の全員 / 続柄 / 本籍"
    assert values(face.order_view, "total", "count", "roomForMore") == ("600円", 3, True)


def test_without_a_quote_the_offered_fees_are_shown(face: Face) -> None:
    face.present(replace(STATES["basket"], quote=None))

    assert values(face.order_view, "total") == ("600円",)


def test_a_full_basket_has_no_room(face: Face) -> None:
    face.present(STATES["basket-full"])

    assert values(face.order_view, "roomForMore") == (False,)


@pytest.mark.parametrize(
    ("received", "missing", "share", "inside"),
    [(0, "600円", 0.0, False), (150, "450円", 0.25, True), (1000, "0円", 1.0, True)],
)
def test_what_is_missing_is_told(face: Face, received: int, missing: str, share: float, inside: bool) -> None:
    face.present(replace(STATES["payment"], received=Yen(received)))

    view = face.payment_view
    assert values(view, "missing", "paidShare", "moneyInside") == (missing, share, inside)


def test_large_amounts_have_separators(face: Face) -> None:
    face.present(replace(STATES["payment"], received=Yen(10_000)))

    assert values(face.payment_view, "received", "due") == ("10,000円", "600円")


def test_progress_counts_sheets_of_the_line_that_is_printed(face: Face) -> None:
    face.present(STATES["printing"])

    view = face.delivery_view
    assert values(view, "doneShare", "certificates", "sheets") == (0.5, 1, 3)
    assert [(row.done, row.active, row.failed) for row in view.progress_rows.rows] == [
        (True, False, False),
        (False, True, False),
        (False, False, False),
    ]


def test_the_last_percent_waits_until_the_last_line_is_done(face: Face) -> None:
    all_sheets_out = (LineProgress(LineState.PRINTED, 1, 1), LineProgress(LineState.PRINTING, 2, 2))
    face.present(replace(STATES["printing"], lines=all_sheets_out))
    assert values(face.delivery_view, "donePercent") == (99,)

    face.present(replace(STATES["printing"], lines=(LineProgress(LineState.PRINTED, 2, 2),) * 2))
    assert values(face.delivery_view, "donePercent") == (100,)


def test_a_line_that_failed_is_told(face: Face) -> None:
    lines = (LineProgress(LineState.PRINTED, 1, 1), LineProgress(LineState.VOID))
    face.present(replace(STATES["printing"], lines=lines))

    assert values(face.delivery_view, "someFailed", "doneShare") == (True, 1.0)


@pytest.mark.parametrize(("paid_out", "text", "given"), [(400, "400円", True), (0, "0円", False)])
def test_change_is_told_as_it_was_paid_out(face: Face, paid_out: int, text: str, given: bool) -> None:
    settled = Settlement(Yen(1000), Yen(paid_out), Yen(1000 - paid_out))
    face.present(State(screen=Screen.TAKE_CHANGE, settlement=settled))

    assert values(face.delivery_view, "change", "changeGiven") == (text, given)


def test_after_a_cancel_nothing_but_the_card_can_be_left_behind(face: Face) -> None:
    face.present(State(screen=Screen.FAREWELL))

    assert values(face.delivery_view, "paperCameOut", "receiptCameOut", "changeGiven") == (False,) * 3


def test_what_came_out_can_be_left_behind(face: Face) -> None:
    face.present(replace(STATES["farewell"], receipt_came_out=True))

    assert values(face.delivery_view, "paperCameOut", "receiptCameOut", "changeGiven") == (True,) * 3


@pytest.mark.parametrize("refusal", list(Refusal))
def test_a_refusal_tells_cause_remedy_place_and_code(face: Face, refusal: Refusal) -> None:
    face.present(State(screen=Screen.REFUSED, refusal=refusal))

    explanation = EXPLANATIONS[refusal]
    told = values(face.refusal_view, "cause", "remedy", "code", "picture")
    assert told == (explanation.cause, explanation.remedy, refusal.value, f"place-{explanation.place}")
    assert all(values(face.refusal_view, "place"))


def test_a_print_that_failed_tells_what_stood_in_its_way(face: Face) -> None:
    troubles = (PrinterTrouble.MEDIA_JAM,)
    face.present(State(screen=Screen.REFUSED, refusal=Refusal.PRINT_UNCLEAR, printer_troubles=troubles))
    causes = (EXPLANATIONS[Refusal.PRINTER_JAMMED].cause, EXPLANATIONS[Refusal.PRINT_UNCLEAR].cause)
    assert values(face.refusal_view, "cause", "code") == ("".join(causes), "K-403")
    assert values(face.delivery_view, "endUnclear") == (True,)


def test_a_cancelled_visit_is_not_told_of_the_printer(face: Face) -> None:
    troubles = (PrinterTrouble.MEDIA_JAM,)
    face.present(State(screen=Screen.REFUSED, refusal=Refusal.CASH_FAULT, printer_troubles=troubles))
    assert values(face.refusal_view, "cause") == (EXPLANATIONS[Refusal.CASH_FAULT].cause,)


def test_without_a_refusal_nothing_is_told(face: Face) -> None:
    face.present(State())

    assert values(face.refusal_view, "cause", "remedy", "place", "code", "picture") == ("",) * 5


def test_nothing_of_an_offer_is_shown_when_it_is_forgotten(face: Face) -> None:
    face.present(STATES["persons"])
    face.present(replace(STATES["farewell"], offer=None, order=Order()))

    assert face.selection_view.person_rows.rows == ()
    assert face.order_view.order_rows.rows == ()


def test_only_certificates_that_came_out_can_be_called_not_right(face: Face) -> None:
    lines = (LineProgress(LineState.PRINTED, 2, 2), LineProgress(LineState.VOID), LineProgress())
    face.present(replace(STATES["misprint"], lines=lines, misprinted=frozenset({0})))
    rows = face.misprint_view.printed_rows.rows
    assert [(row.line, row.chosen) for row in rows] == [(0, True)]
    assert values(face.misprint_view, "someChosen", "reportable") == (True, False)


def test_the_farewell_tells_the_refund_by_slip_or_by_number(face: Face) -> None:
    face.present(STATES["farewell-misprint"])
    told = values(face.misprint_view, "refunded", "slipCameOut", "refund", "transaction")
    assert told == (True, True, "200円", "7KQ4M2XH")
    face.present(STATES["farewell-misprint-without-slip"])
    assert values(face.misprint_view, "refunded", "slipCameOut") == (True, False)
