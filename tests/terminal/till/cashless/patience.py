"""How long the tests let a payment terminal answer."""

from kiosk.terminal.till.cashless.emoney.service import Patience

SHORT_PATIENCE = Patience(look=0.1, answer=0.5, abort=0.5, reversal=0.5)
"""Everything answers within milliseconds on loopback; only what is lost is waited for."""
