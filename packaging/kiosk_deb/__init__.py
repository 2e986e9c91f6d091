"""What `make deb` puts into the Debian packages: environments, manual pages, completion, bill of materials.

The packages themselves are put together by debhelper from `packaging/debian` (docs/packages.md).
"""
