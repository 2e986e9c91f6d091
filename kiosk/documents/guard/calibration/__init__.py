"""Finding, for one printer, how much of the ground must be covered to look as dark as the latent words.

A page with both screens side by side is printed (`page`), scanned, found on the scan (`finding`), measured
(`measuring`), and the cover at which the two agree is read off the curve (`fitting`).
"""
