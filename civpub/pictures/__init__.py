"""Pictures: looked over when they are read, and made into what a screen may want. The one door for Pillow.

Here is what costs nothing to import; `civpub.pictures.look` and `civpub.pictures.darkroom` open pictures.
"""

from civpub.pictures.picture import MEDIA, Picture, Refusal, Rendition, Seen

__all__ = ["MEDIA", "Picture", "Refusal", "Rendition", "Seen"]
