"""The IPP printer: driver and settings (docs/devices/printer.md)."""
