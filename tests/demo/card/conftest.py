from tests.demo.card.card_fixtures import bench, box, pcscd, real, virtual

__all__ = ["bench", "box", "pcscd", "real", "virtual"]
