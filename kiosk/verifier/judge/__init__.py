"""Signatures, trust and comparison, weighed into one verdict."""
