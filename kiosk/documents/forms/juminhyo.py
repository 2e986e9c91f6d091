"""住民票の写し: in 世帯連記式 four persons a sheet (docs/reference/service.md, section 12)."""

from kiosk.documents.content import JuminhyoContent
from kiosk.documents.forms import kojinhyo
from kiosk.documents.forms.cells import CellStyle, labelled, sizes, thick_frame
from kiosk.documents.forms.person_block import NUMBER_WIDTH, person_block
from kiosk.documents.forms.remainder import END_NOTE, remainder
from kiosk.documents.forms.sheet import BODY, Front, Wording
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark
from kiosk.domain.certificates import Extent
from kiosk.domain.municipalities import JuminhyoForm

PERSONS_A_SHEET = 4

_HEADER_ROW = 6.4
_HEADER_GAP = 1.2
_NOTE_HEIGHT = 4.3
_NOTE_SIZE = 9.0
_CONTINUED = "次の用紙に続く"
_HEADER = CellStyle(
    label_width=NUMBER_WIDTH + 25.0,
    label_size=9.0,
    padding=4.0,
    settings=sizes(11, 10) + sizes(7.5, 7, lines=2),
)

_SENTENCES = {
    Extent.SETAI_ZENIN: "この写しは、世帯全員の住民票の原本と相違ないことを証明する。",
    Extent.SETAI_ICHIBU: "この写しは、世帯一部の住民票の原本と相違ないことを証明する。",
    Extent.HONNIN: "この写しは、住民票の原本と相違ないことを証明する。",
}


def wording(content: JuminhyoContent) -> Wording:
    """Title and sentence for the extent of `content`."""
    return Wording(title="住民票", title_tracking_pt=24.0, sentence=_SENTENCES[content.extent])


def fronts(compositor: Compositor, content: JuminhyoContent) -> tuple[Front, ...]:
    """As many fronts as the persons need. Raises GlyphMissing or TextTooLong."""
    if content.form is JuminhyoForm.KOJIN:
        return kojinhyo.fronts(compositor, content)
    persons = content.persons
    return tuple(_front(compositor, content, first) for first in range(0, len(persons), PERSONS_A_SHEET))


def _front(compositor: Compositor, content: JuminhyoContent, first: int) -> Front:
    room = BODY.height - 2 * _HEADER_ROW - _HEADER_GAP - _NOTE_HEIGHT
    address, head, _, blocks, note = BODY.rows((_HEADER_ROW, _HEADER_ROW, _HEADER_GAP, room, _NOTE_HEIGHT))
    places = blocks.rows((blocks.height / PERSONS_A_SHEET,) * PERSONS_A_SHEET)
    persons = content.persons[first : first + PERSONS_A_SHEET]
    marks: list[Mark] = [
        *labelled(compositor, address, _HEADER, "住所", content.address),
        *labelled(compositor, head, _HEADER, "世帯主", content.head_name),
        thick_frame(Box(address.x, address.y, address.width, 2 * _HEADER_ROW)),
    ]
    for number, (place, person) in enumerate(zip(places, persons, strict=False), start=first + 1):
        marks += person_block(compositor, place, number, person)
    if len(persons) < PERSONS_A_SHEET:
        top = places[len(persons)].y
        marks += remainder(compositor, Box(blocks.x, top, blocks.width, BODY.bottom - top))
    else:
        is_last = first + PERSONS_A_SHEET >= len(content.persons)
        words = END_NOTE if is_last else _CONTINUED
        marks += (compositor.centred(note, words, _NOTE_SIZE, tracking_pt=6.0), thick_frame(note))
    return Front(tuple(marks))
