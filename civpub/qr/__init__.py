"""QR codes (二维码) of addresses, for board sheets and posters. The only door to `segno`.

Stands beside `names` at the bottom of the data path: templates and posters ask it, it asks nobody.
"""

from civpub.qr.code import QUIET, qr_matrix, qr_svg

__all__ = ["QUIET", "qr_matrix", "qr_svg"]
