"""What only a site acceptance can show, and whether somebody has signed that it was seen."""

from datetime import date

from kiosk.terminal.doctor.finding import AcceptanceItem, Finding

CHECKLIST = (
    AcceptanceItem(
        "プリンタの記憶装置の上書き消去(ジョブごと)が有効である。",
        "Printer: overwriting of its own storage after each job is switched on (image overwrite, auto erase, "
        "disk wiping).",
    ),
    AcceptanceItem(
        "プリンタの電源を切ったあとも、上書き消去が完了する設定である。",
        "Printer: what a power cut interrupts is overwritten at the next start.",
    ),
    AcceptanceItem(
        "文書の保存・再印刷・保留・ファクス転送の機能が無効である。",
        "Printer: storing, reprinting, holding and forwarding of documents are switched off.",
    ),
    AcceptanceItem(
        "つまりを取りのぞいたあと、同じ文書が再び印刷されないことを確かめた。",
        "Printer: after a cleared jam the same document does not come out again (tried with a test page).",
    ),
    AcceptanceItem(
        "見本を1枚印刷し、定規で測って、拡大・縮小されていないことを確かめた。",
        "Printer: a printed sample was measured with a ruler and is neither enlarged nor reduced.",
    ),
    AcceptanceItem(
        "プリンタの証明書の指紋を、操作パネルの表示と照合した。",
        "Printer: the certificate's fingerprint was compared with the one on the printer's panel.",
    ),
    AcceptanceItem(
        "プリンタの管理者パスワードを変更し、不要な通信を止めた。",
        "Printer: the administrator's password was changed, and services that are not needed are off.",
    ),
    AcceptanceItem(
        "ジョブ名と利用者名が、記録に個人をあらわさない(certificate / kiosk)。",
        "Printer: its job log shows certificate and kiosk, and nothing of anyone.",
    ),
)
"""For the printer of certificates; see docs/reference/printing.md, section 5."""

_WHAT = "printer.accepted"
_REMEDY = "kiosk doctor --sheet FILE writes the checklist; sign it and set printer.accepted_on to that day"


def accepted(accepted_on: str) -> Finding:
    """Whether the settings hold the day on which the checklist was signed."""
    if not accepted_on:
        return Finding(_WHAT, ok=False, finding="nobody has signed the site acceptance", remedy=_REMEDY)
    try:
        day = date.fromisoformat(accepted_on)
    except ValueError:
        finding = f"printer.accepted_on is {accepted_on!r}, which is no date"
        return Finding(_WHAT, ok=False, finding=finding, remedy="write it as YYYY-MM-DD")
    return Finding(_WHAT, ok=True, finding=f"site acceptance signed on {day}")
