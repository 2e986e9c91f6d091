"""The command that ippeveprinter runs for each job: it is the printer's paper path."""

import shlex
from pathlib import Path
from string import Template

JAM_AT = "jam-at-sheet"
"""File in the control directory: the number of the sheet that is to jam."""

_SCRIPT = Template(
    """#!/bin/sh
# Keeps the document, then reports sheet after sheet as a printer's mechanics would.
set -eu
spooled=$$1
home=$home
number=$$(printf '%02d' "$$IPP_JOB_ID")
cp "$$spooled" "$$home/output/$$number.part"
mv "$$home/output/$$number.part" "$$home/output/$$number.pdf"
env | grep '^IPP_' | sort >"$$home/output/$$number.env"

pages=$$($qpdf --show-npages "$$spooled")
case $${IPP_SIDES:-one-sided} in
    two-sided-*) sides=2 ;;
    *) sides=1 ;;
esac
jam_at=0
if [ -f "$$home/control/$jam_file" ]; then
    jam_at=$$(cat "$$home/control/$jam_file")
    rm "$$home/control/$jam_file"
fi

printf 'ATTR: job-impressions=%d\\n' "$$pages" >&2
done=0
sheet=1
while [ "$$done" -lt "$$pages" ]; do
    if [ "$$sheet" -eq "$$jam_at" ]; then
        printf 'STATE: +media-jam-error\\n' >&2
        exit 1
    fi
    sleep $seconds
    done=$$((done + sides))
    [ "$$done" -le "$$pages" ] || done=$$pages
    printf 'ATTR: job-impressions-completed=%d\\n' "$$done" >&2
    sheet=$$((sheet + 1))
done
"""
)


def write_print_command(home: Path, page_counter: str, sheet_seconds: float) -> Path:
    """Write the command into `home`, which has the directories `output` and `control`."""
    command = home / "print-command"
    command.write_text(
        _SCRIPT.substitute(
            home=shlex.quote(str(home)),
            qpdf=shlex.quote(page_counter),
            jam_file=JAM_AT,
            seconds=f"{sheet_seconds:.3f}",
        )
    )
    command.chmod(0o700)
    return command
