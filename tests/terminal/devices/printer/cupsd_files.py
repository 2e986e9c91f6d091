"""The files of a private cupsd: configuration, a queue that passes PDF on, and the paper path behind it."""

import os
import shlex
from pathlib import Path
from string import Template

from kiosk.demo.printer.print_command import JAM_AT

QUEUE = "kiosk"
CLERK = "clerk"
"""Who prints under this name only lets the backend tell of the tray: cupsd hears of it in no other way."""
TRAY = "tray-is-empty"
EXIT_STATUS = "exit-status"
"""File in the control directory: the backend's status after a jam."""
FAILED = 1
STOP = 4
CANCEL = 5
"""What a backend's status asks cupsd to do: go by its error policy, stop the queue, cancel the job."""

_SERVER = Template(
    """Listen 127.0.0.1:$port
ServerName localhost
DefaultAuthType None
DefaultEncryption IfRequested
WebInterface No
Browsing No
DefaultPaperSize A4
ErrorPolicy abort-job
PreserveJobFiles No
PreserveJobHistory $history
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
)

_FILES = Template(
    """ServerRoot $home/root
ServerBin $home/bin
DataDir /usr/share/cups
RequestRoot $home/spool
TempDir $home/spool/tmp
CacheDir $home/cache
StateDir $home/state
ServerKeychain $home/keys
AccessLog $home/log/access
ErrorLog $home/log/error
PageLog $home/log/page
FileDevice Yes
$user
"""
)
_NOT_ROOT = "User daemon\nGroup daemon"
"""cupsd refuses to let its filters run as root."""

_BACKEND = Template(
    """#!/bin/sh
# Keeps the document, then reports sheet after sheet as a printer's mechanics would.
set -eu
[ $$# -gt 0 ] || exit 0
home=$home
if [ "$$2" = $clerk ]; then
    if [ -f "$$home/control/$tray" ]; then
        printf 'STATE: +media-empty-error\\n' >&2
    else
        printf 'STATE: -media-empty-error\\n' >&2
    fi
    exit 0
fi
runs=$$(ls "$$home/output" | grep -c "^$$(printf '%02d' "$$1")-.*pdf$$" || true)
name=$$(printf '%02d-%02d' "$$1" "$$((runs + 1))")
cp "$$6" "$$home/output/$$name.part"
mv "$$home/output/$$name.part" "$$home/output/$$name.pdf"
printf 'user=%s job-name=%s copies=%s %s\\n' "$$2" "$$3" "$$4" "$$5" >"$$home/output/$$name.ticket"

pages=$$($qpdf --show-npages "$$6")
sheets=$$(((pages + 1) / 2))
jam_at=0
status=$failed
if [ -f "$$home/control/$jam_file" ]; then
    jam_at=$$(cat "$$home/control/$jam_file")
    rm "$$home/control/$jam_file"
fi
[ ! -f "$$home/control/$exit_status" ] || status=$$(cat "$$home/control/$exit_status")
sheet=1
while [ "$$sheet" -le "$$sheets" ]; do
    if [ "$$sheet" -eq "$$jam_at" ]; then
        printf 'STATE: +media-jam-error\\n' >&2
        exit "$$status"
    fi
    sleep $seconds
    # cupsd counts sides; it makes sheets of them by the job's own `sides`.
    printf 'PAGE: %d 1\\nPAGE: %d 1\\n' "$$((2 * sheet - 1))" "$$((2 * sheet))" >&2
    sheet=$$((sheet + 1))
done
"""
)

QUEUE_DESCRIPTION = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KIOSK.PPD"
*Manufacturer: "Kiosk"
*Product: "(Kiosk)"
*ModelName: "Kiosk test queue"
*ShortNickName: "Kiosk test queue"
*NickName: "Kiosk test queue"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*cupsVersion: 2.4
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595.27 841.89"
*DefaultPaperDimension: A4
*PaperDimension A4: "595.27 841.89"
*OpenUI *Duplex: PickOne
*DefaultDuplex: None
*Duplex None: ""
*Duplex DuplexNoTumble: ""
*CloseUI: *Duplex
*OpenUI *Resolution: PickOne
*DefaultResolution: 600dpi
*Resolution 600dpi: ""
*CloseUI: *Resolution
*OpenUI *ColorModel: PickOne
*DefaultColorModel: Gray
*ColorModel Gray: ""
*CloseUI: *ColorModel
*DefaultFont: Courier
"""


def write_server_files(home: Path, port: int, *, keeps_history: bool) -> tuple[Path, Path]:
    """Make the directories of a cupsd below `home`; cupsd.conf and cups-files.conf."""
    for name in ("root/ppd", "bin/backend", "bin/filter", "spool/tmp", "cache", "state", "log", "keys"):
        (home / name).mkdir(parents=True)
    (home / "bin" / "daemon").symlink_to("/usr/lib/cups/daemon")
    server, files = home / "root" / "cupsd.conf", home / "root" / "cups-files.conf"
    server.write_text(_SERVER.substitute(port=port, history="Yes" if keeps_history else "No"))
    files.write_text(_FILES.substitute(home=home, user=_NOT_ROOT if os.geteuid() == 0 else ""))
    return server, files


def write_paper_path(home: Path, page_counter: str, sheet_seconds: float) -> None:
    """Write the backend of the queue; its documents go to `output`, its orders lie in `control`."""
    for name in ("output", "control"):
        (home / name).mkdir()
    backend = home / "bin" / "backend" / QUEUE
    backend.write_text(
        _BACKEND.substitute(
            home=shlex.quote(str(home)),
            qpdf=shlex.quote(page_counter),
            clerk=CLERK,
            tray=TRAY,
            jam_file=JAM_AT,
            exit_status=EXIT_STATUS,
            failed=FAILED,
            seconds=f"{sheet_seconds:.3f}",
        )
    )
    backend.chmod(0o700)
