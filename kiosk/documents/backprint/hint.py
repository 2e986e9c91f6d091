"""What the back says in plain words: what it is, where and how to check, and whom not to give it to."""

from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Mark

HINT = Box(x=13.0, y=11.0, width=184.0, height=21.0)
"""Above every layout of the field."""

_HEADING = (Setting(10.0), Setting(9.0))
_TEXT = (Setting(8.0), Setting(7.0), Setting(6.0))
_HEADING_HEIGHT = 5.0


def hint_sentences(check_at: str) -> tuple[str, ...]:
    """All that the hint says, its title first."""
    return (
        "この証明書の確かめ方",
        "下の模様は、おもて面の画像に市区町村の電子署名を付け、暗号にしたものです。書きかえや偽造は機械で分かります。",
        f"確かめ方：おもてとうらを読み取り、検証プログラムにかけます（通信は不要）。　確認先：{check_at}",
        "注意：模様にはおもて面の全部が入っています。個人番号を見せたくない相手には、うら面もその写しも渡さないでください。",
        "This field is the signed picture of the front. To check it, scan both sides. Keep it private.",
    )


def hint_marks(compositor: Compositor, check_at: str) -> tuple[Mark, ...]:
    """The hint; `check_at` says where a paper is checked. Raises TextTooLong if that is too long."""
    title, *sentences = hint_sentences(check_at)
    heading, rest = HINT.rows((_HEADING_HEIGHT, HINT.height - _HEADING_HEIGHT))
    places = rest.rows((rest.height / len(sentences),) * len(sentences))
    marks: list[Mark] = list(compositor.left(heading, title, _HEADING))
    for place, sentence in zip(places, sentences, strict=True):
        marks += compositor.left(place, sentence, _TEXT)
    return tuple(marks)
