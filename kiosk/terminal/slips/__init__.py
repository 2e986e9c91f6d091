"""Slips of the terminal itself: receipts and refund slips. They name no citizen."""
