"""The mistakes of a news item (CP335)."""

from civpub.problems import Code

COVER = Code("CP335", "封面不在照片里", "封面要从这一条的照片里选一张，写它的文件名。")

ALL = (COVER,)
