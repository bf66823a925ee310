"""Pictures of pages for those who pass them on: beside a link, and as a poster with a code (分享图和海报).

Stands above the catalog, beside rendering: a plan says what is drawn, and so what each picture is called; drawing comes
last, and only for what was not drawn before.
"""

from civpub.share.draw import drawn, keep_only
from civpub.share.fonts import Fonts, find_fonts
from civpub.share.plan import EMBLEM, Pictures, Scope, Studio, plan_pictures
from civpub.share.sfnt import font_faces
from civpub.share.sheet import SIZES, Job

__all__ = [
    "EMBLEM", "SIZES", "Fonts", "Job", "Pictures", "Scope", "Studio", "drawn", "find_fonts", "font_faces",
    "keep_only", "plan_pictures",
]  # fmt: skip
