"""What the staff area says. Each table holds Japanese source strings of the context Staff."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.refusals import Refusal
from kiosk.terminal.ports import Closure
from kiosk.terminal.staff.area import CLEAR_JAM, OPEN, PAY_OUT, Page
from kiosk.terminal.staff.roles import Denial, StaffRole

TITLES: Mapping[Page, str] = {
    Page.SHUT: "",
    #: Staff area, title: type the staff code.
    Page.CODE: QT_TRANSLATE_NOOP("Staff", "スタッフコードを入力してください"),
    Page.MENU: "",
    #: Staff area, choice and title: refund slips and other cases that wait for staff.
    Page.CASES: QT_TRANSLATE_NOOP("Staff", "返金票と確認すること"),
    Page.CASE: "",
    #: Staff area, choice and title: what paper, printer and change need now.
    Page.SUPPLIES: QT_TRANSLATE_NOOP("Staff", "用紙とプリンター"),
    #: Staff area, choice and title: take the machine out of service, or back into it.
    Page.SERVICE: QT_TRANSLATE_NOOP("Staff", "使用を止める・はじめる"),
    #: Staff area, choice and title: a screen that does not go on begins anew.
    Page.RESET: QT_TRANSLATE_NOOP("Staff", "画面を最初に戻す"),
    #: Staff area, choice and title: all devices are examined.
    Page.EXAMINATION: QT_TRANSLATE_NOOP("Staff", "機械の点検"),
    #: Staff area, choice and title: the programs are started anew, in order.
    Page.RESTART: QT_TRANSLATE_NOOP("Staff", "安全に再起動"),
    #: Staff area, choice and title: journal of the money and log are written to a signed file.
    Page.EXPORT: QT_TRANSLATE_NOOP("Staff", "記録の書き出し"),
}

MENUS: Mapping[StaffRole, str] = {
    #: Staff area, title of the clerk's menu.
    StaffRole.CLERK: QT_TRANSLATE_NOOP("Staff", "お店の方のメニュー"),
    #: Staff area, title of the technician's menu.
    StaffRole.TECHNICIAN: QT_TRANSLATE_NOOP("Staff", "保守担当者のメニュー"),
}

EXPLANATIONS: Mapping[Page, str] = {
    #: Staff area, under the title.
    Page.CODE: QT_TRANSLATE_NOOP("Staff", "お店の方と保守担当者だけが使えます。"),
    #: Staff area, before a case is closed.
    Page.CASE: QT_TRANSLATE_NOOP(
        "Staff", "票の番号と金額を、もう一度くらべてください。選ぶと元に戻せません。"
    ),
    #: Staff area: what happens to money when the screen begins anew.
    Page.RESET: QT_TRANSLATE_NOOP("Staff", "途中のお金は、お客さまに返すか、返金票に残ります。"),
    #: Staff area: what happens when the programs are started anew.
    Page.RESTART: QT_TRANSLATE_NOOP("Staff", "進んでいる操作を終えてから、再起動します。"),
}

DENIALS: Mapping[Denial, str] = {
    #: Staff area: the code that was typed is wrong.
    Denial.WRONG_CODE: QT_TRANSLATE_NOOP("Staff", "コードがちがいます。"),
    #: Staff area, after wrong codes. %1 is a number of seconds.
    Denial.TOO_SOON: QT_TRANSLATE_NOOP("Staff", "まちがいが続いたため、あと%1秒お待ちください。"),
    #: Staff area: no code was ever set.
    Denial.NO_CODES: QT_TRANSLATE_NOOP(
        "Staff", "コードがまだ決められていません。保守担当者に連絡してください。"
    ),
    #: Staff area: it cannot be done now.
    Denial.NOT_POSSIBLE: QT_TRANSLATE_NOOP(
        "Staff", "いまはできません。操作中の人がいないときに、もう一度おためしください。"
    ),
    #: Staff area: the program behind it does not answer.
    Denial.NOT_REACHED: QT_TRANSLATE_NOOP(
        "Staff", "お店用の機能が動いていません。保守担当者に連絡してください。"
    ),
}

KINDS: Mapping[str, str] = {
    #: A case for staff: money that the machine could not give back.
    "owed": QT_TRANSLATE_NOOP("Staff", "返すお金があります"),
    #: A case for staff: the citizen says that a print is not right.
    "misprinted": QT_TRANSLATE_NOOP("Staff", "印刷の不具合による返金"),
    #: A case for staff: whether a payment without cash took money is unknown.
    "charge-unknown": QT_TRANSLATE_NOOP("Staff", "支払いの結果がわかりません"),
    #: A case for staff: a refund without cash failed.
    "refund-failed": QT_TRANSLATE_NOOP("Staff", "返金できませんでした"),
    #: A case for staff: whether a refund without cash arrived is unknown.
    "refund-unknown": QT_TRANSLATE_NOOP("Staff", "返金の結果がわかりません"),
    #: A case for staff: how much change came out is unknown.
    "unresolved": QT_TRANSLATE_NOOP("Staff", "出たつり銭の額がわかりません"),
    #: A case for staff: the coin machine lost count.
    "events-lost": QT_TRANSLATE_NOOP("Staff", "入ったお金の記録が欠けています"),
    #: A case for staff: a certificate turned out to be printed after the sale was closed.
    "printed-late": QT_TRANSLATE_NOOP("Staff", "あとから印刷がわかりました"),
    #: A case for staff: counted money differs from the journal.
    "discrepancy": QT_TRANSLATE_NOOP("Staff", "数えた額が記録とちがいます"),
}

ANSWERS: Mapping[str, str] = {
    #: Staff closes a case: the citizen got the money.
    "handed-out": QT_TRANSLATE_NOOP("Staff", "お金を渡しました"),
    #: Staff closes a case: no money has to be given.
    "nothing-owed": QT_TRANSLATE_NOOP("Staff", "返すお金はありませんでした"),
    #: Staff closes a case: the device was looked into.
    "checked": QT_TRANSLATE_NOOP("Staff", "確かめて、問題ありませんでした"),
    #: Staff closes a case: the machine pays the money out now.
    PAY_OUT: QT_TRANSLATE_NOOP("Staff", "この機械から払い出す"),
}

CHOICES: Mapping[str, str] = {
    #: Staff takes the machine out of service to fill up paper, toner or change.
    Closure.SUPPLIES: QT_TRANSLATE_NOOP("Staff", "補充のために止める"),
    #: Staff takes the machine out of service to look at it.
    Closure.MAINTENANCE: QT_TRANSLATE_NOOP("Staff", "点検のために止める"),
    #: Staff takes the machine out of service for reasons of the shop's own.
    Closure.SHOP: QT_TRANSLATE_NOOP("Staff", "お店の都合で止める"),
    #: Staff puts the machine back into service.
    OPEN: QT_TRANSLATE_NOOP("Staff", "使用をはじめる"),
    #: Staff tells that coins or notes that were stuck are taken out.
    CLEAR_JAM: QT_TRANSLATE_NOOP("Staff", "つり銭機に詰まったお金を取りました"),
    #: Staff lets the screen begin anew.
    "reset": QT_TRANSLATE_NOOP("Staff", "最初に戻す"),
    #: The technician lets all devices be examined now.
    "examine": QT_TRANSLATE_NOOP("Staff", "いま点検する"),
    #: The technician lets the programs be started anew.
    "restart": QT_TRANSLATE_NOOP("Staff", "再起動する"),
    #: The technician lets journal and log be written to a file.
    "export": QT_TRANSLATE_NOOP("Staff", "署名して書き出す"),
}

REMEDIES: Mapping[Refusal, str] = {
    #: What the clerk does: no paper.
    Refusal.PRINTER_NO_PAPER: QT_TRANSLATE_NOOP(
        "Staff", "A4の証明書用紙を、印のある面を上にして、トレイに入れてください。"
    ),
    #: What the clerk does: paper is jammed.
    Refusal.PRINTER_JAMMED: QT_TRANSLATE_NOOP(
        "Staff",
        "プリンターを開け、紙をゆっくり引き抜いて閉めてください。途中まで出た紙は渡さず、鍵のかかる箱へ。",
    ),
    #: What the clerk does: no toner.
    Refusal.PRINTER_NO_TONER: QT_TRANSLATE_NOOP("Staff", "トナーを取りかえてください。"),
    #: What the clerk does: the printer is open.
    Refusal.PRINTER_OPEN: QT_TRANSLATE_NOOP("Staff", "カバーとトレイを、きちんと閉めてください。"),
    #: What the clerk does: the printer does not answer.
    Refusal.PRINTER_UNREACHABLE: QT_TRANSLATE_NOOP("Staff", "プリンターの電源とケーブルを確かめてください。"),
    #: What the clerk does: the printer is locked because a print has an unknown end.
    Refusal.PRINTER_LOCKED: QT_TRANSLATE_NOOP(
        "Staff", "残っている紙を取り出し、保守担当者に連絡してください。"
    ),
    #: What the clerk does: the output tray is full.
    Refusal.PRINTER_TRAY_FULL: QT_TRANSLATE_NOOP("Staff", "出口にたまった紙を取り出してください。"),
    #: What the clerk does: the printer cannot print for another reason.
    Refusal.PRINTER_NOT_READY: QT_TRANSLATE_NOOP(
        "Staff", "プリンターの表示を見て、直らなければ保守担当者に連絡してください。"
    ),
}

#: Staff area: nothing is wrong with paper, printer and change.
ALL_WELL = QT_TRANSLATE_NOOP("Staff", "すべて使えます")
#: Staff area: hoppers of the change machine are nearly empty.
LOW_CHANGE = QT_TRANSLATE_NOOP("Staff", "つり銭が少なくなっています")
#: Staff area: what to do about it. %1 lists coins, such as 10, 50.
FILL_CHANGE = QT_TRANSLATE_NOOP("Staff", "%1円の硬貨をたし、枚数を保守担当者に伝えてください。")
#: Staff area: nothing waits for staff.
NO_CASES = QT_TRANSLATE_NOOP("Staff", "待っているものはありません")
#: Staff area, a refund slip or case. %1 is the number on the slip.
SLIP = QT_TRANSLATE_NOOP("Staff", "票の番号 %1")
#: Staff area, an amount of money in a list. %1 is a number.
AMOUNT = QT_TRANSLATE_NOOP("Staff", "%1円")
#: Staff area: citizens can use the machine.
IS_OPEN = QT_TRANSLATE_NOOP("Staff", "いま使えます")
#: Staff area: staff took the machine out of service.
IS_CLOSED = QT_TRANSLATE_NOOP("Staff", "いま止めています")
#: Staff area: when the devices were examined last. %1 is date and time.
EXAMINED_AT = QT_TRANSLATE_NOOP("Staff", "点検の結果 (%1)")
#: Staff area: the devices were never examined.
NEVER_EXAMINED = QT_TRANSLATE_NOOP("Staff", "まだ点検していません")
#: Staff area: the file was written. %1 is its name.
EXPORTED = QT_TRANSLATE_NOOP("Staff", "書き出しました: %1")
#: Staff area: an answer is awaited.
WAITING = QT_TRANSLATE_NOOP("Staff", "お待ちください")
#: Staff area: what was asked for is done.
DONE = QT_TRANSLATE_NOOP("Staff", "できました")
#: Staff area, key of the keypad: all digits are taken back. Very short.
CLEAR = QT_TRANSLATE_NOOP("Staff", "訂正")
#: Staff area, button: the code is whole.
CONFIRM = QT_TRANSLATE_NOOP("Staff", "確認")
#: Staff area, button: one page back.
BACK = QT_TRANSLATE_NOOP("Staff", "戻る")
#: Staff area, button: out of the staff area.
LEAVE = QT_TRANSLATE_NOOP("Staff", "終わる")
#: Staff area, for screen readers: the digits typed so far. %1 is a number.
TYPED = QT_TRANSLATE_NOOP("Staff", "%1けた入力しました")
#: Staff area, key that turns a list one page on; read aloud.
NEXT_PAGE = QT_TRANSLATE_NOOP("Staff", "次のページ")
#: Staff area, key that turns a list one page back; read aloud.
PREVIOUS_PAGE = QT_TRANSLATE_NOOP("Staff", "前のページ")


def said(source: str, *values: object) -> str:
    """A text in the present language, with its values in their places."""
    text = QCoreApplication.translate("Staff", source) if source else ""
    for place, value in enumerate(values, start=1):
        text = text.replace(f"%{place}", str(value))
    return text
