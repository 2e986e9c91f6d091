"""Findings as text for a terminal window, and as JSON for tools."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from kiosk.terminal.doctor.finding import Finding


def as_json(findings: Sequence[Finding]) -> str:
    """A list of objects with `what`, `ok`, `finding`, `remedy`."""
    return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2)


def as_text(findings: Sequence[Finding]) -> str:
    """One line a finding, its remedy below it, and a last line that sums up."""
    width = max((len(finding.what) for finding in findings), default=0)
    lines = [line for finding in findings for line in _lines(finding, width)]
    return "\n".join([*lines, "", _sum(findings)])


def _lines(finding: Finding, width: int) -> list[str]:
    mark = "ok  " if finding.ok else "FAIL"
    line = f"{mark}  {finding.what:{width}}  {finding.finding}"
    return [line, f"      {'':{width}}  -> {finding.remedy}"] if finding.remedy else [line]


def _sum(findings: Sequence[Finding]) -> str:
    failed = sum(not finding.ok for finding in findings)
    return (
        f"{len(findings)} looked at, {failed} to mend" if failed else f"{len(findings)} looked at, all well"
    )
