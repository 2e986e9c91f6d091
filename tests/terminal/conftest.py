from tests.demo.card.card_fixtures import box, pcscd, real

__all__ = ["box", "pcscd", "real"]
