"""What the printer says about keeping documents: never proof that it keeps none."""

from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_SIGNS = (
    "job-retain-until-supported",
    "job-hold-until-supported",
    "job-save-disposition-supported",
    "document-password-supported",
    "job-password-supported",
)


def documents_kept(sight: PrinterSight) -> Finding:
    """The attributes that speak of stored or protected jobs, as the printer lists them."""
    said = [f"{name}={','.join(words)}" for name in _SIGNS if (words := sight.words(name))]
    told = "; ".join(said) if said else "says nothing about keeping documents"
    return Finding(
        "printer.documents-kept",
        ok=True,
        finding=f"{told}. IPP cannot show what its disk keeps: that is on the checklist to sign",
    )
