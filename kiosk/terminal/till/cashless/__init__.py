"""Cashless payment: the means beside the change machine."""
