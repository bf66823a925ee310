"""The news item (动态) as a type."""

from collections.abc import Iterator
from decimal import Decimal
from typing import ClassVar

from civpub.kinds.fields import Count, Day, Hours, Line, Lines, PictureName, field
from civpub.kinds.news import codes
from civpub.kinds.record import Flaw, Part, Path, Record
from civpub.kinds.setting import Setting

ALBUM = 5
"""Photographs beside the first one from which they stand as an album: small, side by side, each to be opened."""


class Photo(Part):
    """A photograph of the event; the caption is its text alternative, too."""

    file: PictureName = field("文件", help="content/pictures 里的文件名。", example="chong-yang.jpg")
    caption: Line = field("说明", help="照片上是谁、在做什么。", example="老人们在银杏小院包饺子")


class News(Record):
    """A news item (动态): what happened, where, who came, how long the volunteers worked."""

    kind: ClassVar[str] = "news"
    title: Line = field("标题", help="一句话说清发生了什么。", example="银杏小院包了三百个重阳饺子")
    date: Day = field("日期", help="活动的日期。", example="2026-10-18")
    place: Line = field("地点", help="在哪里，不写门牌。", example="银杏小院", default="")
    organizer: Lines = field("主办", help="谁办的，可以有几家。", example="银龄互助队", default=())
    topics: Lines = field("主题", help="归到哪些主题。", example="为老服务", default=())
    participants: Count | None = field("参加人数", help="来参加的居民人数，不含志愿者。", example="46", default=None)
    volunteers: Count | None = field("志愿者人数", help="出力的志愿者人数。", example="12", default=None)
    hours: Hours | None = field("服务时长", help="志愿者合计的小时数。", example="37.5", default=None)
    photos: tuple[Photo, ...] = field("照片", help="活动照片，每张都写说明。", default=())
    cover: PictureName | None = field(
        "封面", help="列表里显示哪张照片；不写就用第一张。", example="chong-yang.jpg", default=None
    )
    summary: Line = field("摘要", help="一两句话；不写就取正文开头。", example="三十多位老人一起包饺子。", default="")

    def flaws(self, setting: Setting) -> Iterator[Flaw]:  # noqa: ARG002  a news item is judged by itself
        """Yield a cover that is none of the photographs."""
        files = [photo.file for photo in self.photos]
        if self.cover and self.cover not in files:
            hint = f"可以写：{'、'.join(files)}。" if files else "先在“照片”里写上这一张和它的说明。"
            yield Flaw(("cover",), codes.COVER, f"封面“{self.cover}”不在这一条的照片里", hint, "photos")

    def picture_names(self) -> Iterator[tuple[Path, str]]:
        """Yield every photograph."""
        for index, photo in enumerate(self.photos):
            yield ("photos", index, "file"), photo.file

    @property
    def cover_file(self) -> str:
        """The picture lists show, or nothing."""
        return self.cover or (self.photos[0].file if self.photos else "")

    @property
    def photo_place(self) -> str:
        """Where the photographs after the first one stand: each as wide as its column, or all in an album."""
        return "album" if len(self.photos) > ALBUM else "figure"

    @property
    def service_hours(self) -> Decimal:
        """The volunteers' hours, zero when none are given."""
        return self.hours or Decimal(0)
