"""CPU of a verdict on both sides of a 住民票 of four, scanned at 300 dpi in the model; one warm process."""

from time import process_time

from kiosk.verifier.judge.examine import judge
from kiosk.verifier.judge.verdict import Verdict
from kiosk.verifier.scan.reading import read_page
from tests.verifier.papers import NOW, household_of_four, trust_list
from tests.verifier.print_and_scan import WORN, printed, scanned

_ROUNDS = 4


def run() -> dict[str, float]:
    """Seconds of CPU to read both pages and to judge them, the least of several rounds."""
    scans = [scanned(printed(household_of_four().pdf, page), WORN) for page in (0, 1)]
    reading, judging = [], []
    for _ in range(_ROUNDS):
        started = process_time()
        pages = [read_page(scan) for scan in scans]
        read = process_time()
        examination = judge(pages, trust_list(), NOW)
        judging.append(process_time() - read)
        reading.append(read - started)
        if examination.verdict is not Verdict.GENUINE:
            raise RuntimeError(
                f"the paper is judged {examination.verdict.value}; the figures would mean nothing"
            )
    return {"read_s": min(reading), "judge_s": min(judging), "whole_s": min(reading) + min(judging)}
