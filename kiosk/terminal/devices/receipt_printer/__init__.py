"""Receipt printers that speak ESC/POS over the network, by python-escpos; optional (extra `escpos`)."""
