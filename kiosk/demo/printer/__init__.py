"""Printers for the demo: a virtual one that speaks IPP, and the set-up of ippeveprinter."""
