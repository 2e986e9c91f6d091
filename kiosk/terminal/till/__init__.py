"""The process that owns money: cash devices, journal, outcomes. No citizen data."""
