"""Revocation of cards' certificates, as the center asks for it."""

from kiosk.center.revocation.check import RevocationCheck
from kiosk.center.revocation.crl_file import CrlFile, CrlUnusable
from kiosk.center.revocation.responder import HttpResponder, Responder, ResponderSilent

__all__ = ["CrlFile", "CrlUnusable", "HttpResponder", "Responder", "ResponderSilent", "RevocationCheck"]
