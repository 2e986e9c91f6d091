"""What `paypayopa` 1.0.9 imports of setuptools' `pkg_resources`, which setuptools 82 no longer brings."""

from importlib.metadata import Distribution, PackageNotFoundError, distribution

DistributionNotFound = PackageNotFoundError


def require(name: str) -> list[Distribution]:
    """The distribution of this name. Raises DistributionNotFound."""
    return [distribution(name)]
