"""The 住民票 of 78 runs, CPU of this process a page: ours, and typst and weasyprint with the same marks.

All three are given every run, rule and frame at its place in the same font (weasyprint a slanted rule as an
upright one); the pictures are in our figure alone. Beside it, a whole certificate for two persons from its
content: composing, fitting, checking and painting the front's 96 runs and the back.
"""

from collections.abc import Callable
from html import escape
from itertools import cycle
from time import process_time

import typst
import weasyprint

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.fonts import IPAMJ_MINCHO
from kiosk.documents.render import draft, render
from kiosk.documents.typesetting.marks import Frame, Mark, Page, Rule, Run
from kiosk.documents.typesetting.painting import paint
from tests.documents.page_of_78_runs import marks_of_78_runs
from tests.documents.people import furniture, juminhyo

_WARM_UP, _PAGES, _PAGES_OF_A_PEER = 5, 60, 8
_FONT = "IPAmjMincho"


def run() -> dict[str, float]:
    """CPU milliseconds a page: median, and our best; and how many runs the page has."""
    content = juminhyo(2)
    marks = marks_of_78_runs()
    typst_source, html = _typst_page(marks).encode(), _html_page(marks)
    sheets = cycle([furniture(f"MH-2026-{number:07d}") for number in range(_PAGES)])
    information, font = draft(content, furniture()).information, certificate_font()
    ours = _cpu_ms(lambda: paint((Page(marks),), information, font), _PAGES)
    whole = _cpu_ms(lambda: render(content, next(sheets)), _PAGES)
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(IPAMJ_MINCHO.path.parent)])

    def set_by_typst() -> object:
        return typst.compile(typst_source, font_paths=fonts)

    by_typst = _cpu_ms(set_by_typst, _PAGES_OF_A_PEER)
    by_weasyprint = _cpu_ms(lambda: weasyprint.HTML(string=html).write_pdf(), _PAGES_OF_A_PEER)
    return {
        "runs": sum(isinstance(mark, Run) for mark in marks),
        "cpu_ms": ours[0],
        "best_cpu_ms": ours[1],
        "whole_certificate_cpu_ms": whole[0],
        "best_whole_certificate_cpu_ms": whole[1],
        "typst_cpu_ms": by_typst[0],
        "weasyprint_cpu_ms": by_weasyprint[0],
    }


def _cpu_ms(page: Callable[[], object], pages: int) -> tuple[float, float]:
    """Median and best."""
    for _ in range(_WARM_UP):
        page()
    times = []
    for _ in range(pages):
        begun = process_time()
        page()
        times.append((process_time() - begun) * 1000)
    times.sort()
    return times[len(times) // 2], times[0]


def _typst_page(marks: tuple[Mark, ...]) -> str:
    head = f'#set page(width: 210mm, height: 297mm, margin: 0mm)\n#set text(font: "{_FONT}")\n'
    return head + "\n".join(filter(None, map(_typst_mark, marks)))


def _typst_mark(mark: Mark) -> str:
    match mark:
        case Run(x, baseline, text, size, tracking):
            place = f"dx: {x:.3f}mm, dy: {baseline - size * 0.3104:.3f}mm"
            return f'#place(top + left, {place}, text(size: {size}pt, tracking: {tracking:.3f}pt, "{text}"))'
        case Rule(x1, y1, x2, y2, weight):
            ends = f"start: ({x1:.3f}mm, {y1:.3f}mm), end: ({x2:.3f}mm, {y2:.3f}mm)"
            return f"#place(top + left, line({ends}, stroke: {weight}pt))"
        case Frame(x, y, width, height, weight):
            size_of = f"width: {width:.3f}mm, height: {height:.3f}mm, stroke: {weight}pt"
            return f"#place(top + left, dx: {x:.3f}mm, dy: {y:.3f}mm, rect({size_of}))"
        case _:
            return ""


def _html_page(marks: tuple[Mark, ...]) -> str:
    style = (
        f"@page{{size:A4;margin:0}}body{{margin:0;font-family:{_FONT}}}"
        "i{position:absolute;font-style:normal;white-space:pre;line-height:1}b{position:absolute}"
    )
    return f"<style>{style}</style>" + "".join(map(_html_mark, marks))


def _html_mark(mark: Mark) -> str:
    match mark:
        case Run(x, baseline, text, size, tracking):
            place = f"left:{x:.3f}mm;top:{baseline - size * 0.3104:.3f}mm"
            return f'<i style="{place};font-size:{size}pt;letter-spacing:{tracking:.3f}pt">{escape(text)}</i>'
        case Rule(x1, y1, x2, y2, weight):
            place = f"left:{x1:.3f}mm;top:{y1:.3f}mm;width:{x2 - x1:.3f}mm;height:{y2 - y1:.3f}mm"
            edge = "top" if y1 == y2 else "left"
            return f'<b style="{place};border-{edge}:{weight}pt solid"></b>'
        case Frame(x, y, width, height, weight):
            place = f"left:{x:.3f}mm;top:{y:.3f}mm;width:{width:.3f}mm;height:{height:.3f}mm"
            return f'<b style="{place};border:{weight}pt solid"></b>'
        case _:
            return ""
