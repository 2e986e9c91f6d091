"""やさしい日本語: readings over kanji, written 漢字《かんじ》 in the catalogue."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextOption

from kiosk.terminal.ui.reading_places import places_of_readings
from kiosk.terminal.ui.readings import Reading, plain_text, read_text

WRAP = QTextOption.WrapMode.WordWrap.value
LEFT = Qt.AlignmentFlag.AlignLeft.value
CENTRE = Qt.AlignmentFlag.AlignHCenter.value
WIDE = 2_000.0


def test_the_kanji_next_to_the_brackets_are_read() -> None:
    text = read_text("お金《かね》を 入《い》れます")
    assert text.plain == "お金を 入れます"
    assert text.readings == (Reading(1, 2, "かね"), Reading(4, 5, "い"))


def test_a_bar_says_where_what_is_read_begins() -> None:
    text = read_text("毎月《まいつき》｜1日《ついたち》")
    assert text.plain == "毎月1日"
    assert text.readings == (Reading(0, 2, "まいつき"), Reading(2, 4, "ついたち"))


def test_a_repeated_kanji_belongs_to_what_is_read() -> None:
    assert read_text("人々《ひとびと》").readings == (Reading(0, 2, "ひとびと"),)


@pytest.mark.parametrize("text", ["", "カード", "住民票", "《かな》", "漢字《"])
def test_a_text_without_a_whole_reading_stays_as_it_is(text: str) -> None:
    assert read_text(text).plain == text
    assert read_text(text).readings == ()


def test_who_hears_the_text_is_given_no_readings() -> None:
    assert plain_text("印鑑《いんかん》の 証明書《しょうめいしょ》") == "印鑑の 証明書"


@pytest.mark.usefixtures("qapp")
def test_a_reading_stands_over_the_middle_of_its_kanji() -> None:
    font = _font()
    (place,) = places_of_readings("かみ 用紙《ようし》", font, WIDE, WRAP, LEFT)
    metrics = QFontMetricsF(font)
    before, kanji = metrics.horizontalAdvance("かみ "), metrics.horizontalAdvance("用紙")
    assert place.line == 0
    assert place.middle == pytest.approx(before + kanji / 2, abs=2.0)


@pytest.mark.usefixtures("qapp")
def test_a_text_in_the_middle_takes_its_readings_along() -> None:
    left, centred = (
        places_of_readings("用紙《ようし》", _font(), WIDE, WRAP, alignment)[0].middle
        for alignment in (LEFT, CENTRE)
    )
    assert centred == pytest.approx(WIDE / 2, abs=1.0)
    assert left < centred


@pytest.mark.usefixtures("qapp")
def test_what_wraps_is_read_on_its_own_line() -> None:
    font = _font()
    narrow = QFontMetricsF(font).horizontalAdvance("手数料") * 1.5
    places = places_of_readings("手数料《てすうりょう》 支払《しはら》い", font, narrow, WRAP, LEFT)
    assert [(place.kana, place.line) for place in places] == [("てすうりょう", 0), ("しはら", 1)]


@pytest.mark.usefixtures("qapp")
def test_word_joiners_of_a_name_in_the_text_do_not_move_its_readings() -> None:
    plain, joined = (
        places_of_readings(f"{name}の 証明書《しょうめいしょ》", _font(), WIDE, WRAP, LEFT)
        for name in ("みほん市", "み\u2060ほ\u2060ん\u2060市")
    )
    assert joined == plain


def _font() -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(30)
    return font
