"""The honour roll (光荣榜) as a type: one ledger from which every view is drawn."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from civpub.kinds.award.checks import ledger_flaws
from civpub.kinds.fields import PROSE, Count, Day, Identifier, Line, PictureName, Prose, field
from civpub.kinds.record import Flaw, Part, Path, Record
from civpub.kinds.setting import Setting

Who = Literal["个人", "家庭", "团队", "单位"]
Consent = Literal["全部公开", "只登姓名", "不公开姓名"]


class Stage(Part):
    """One stage of the selection (评选环节)."""

    name: Line = field("环节", help="环节名，从词表里选。", example="居民投票")
    date: Day | None = field("日期", help="哪天进行的。", example="2026-09-10", default=None)
    count: Count | None = field("数量", help="到这一步有多少人选。", example="12", default=None)
    note: Line = field("说明", help="一句话说明。", example="38位居民代表投票", default="")


class Honoree(Part):
    """One person, family, team or unit on the roll (上榜者)."""

    id: Identifier | None = field(
        "编号", help="固定的编号；几张榜上同一个人写同一个编号。", example="gu-changgeng", default=None
    )
    name: Line = field("姓名", help="姓名，或家庭、团队、单位的名称。", example="顾长庚")
    who: Who = field("对象", help="个人、家庭、团队或单位；不写就是个人。", example="个人", default="个人")
    class_: Line = field("类别", help="属于榜的哪一类；不分类的榜不写。", example="助人为乐", default="")
    rank: Line = field("名次", help="哪一等；不分等的榜不写。", example="模范", default="")
    unit: Line = field("单位", help="单位或所在小区，不写门牌。", example="柳岸苑居民", default="")
    deed: Line = field("事迹", help="一句话事迹。", example="九年义务修好邻居家电六百多件", default="")
    photo: PictureName | None = field(
        "照片", help="content/pictures 里的文件名。", example="portrait-01.webp", default=None
    )
    photo_alt: Line = field(
        "照片说明", help="照片上是什么，写给看不见照片的人。", example="顾长庚在维修摊前", default=""
    )
    story: Prose = field(
        "故事",
        help="事迹全文，可以分段；有故事的另有一页。",
        example="九年前，他在楼下支起了第一个维修摊。",
        default="",
        marks=(PROSE,),
    )
    consent: Consent | None = field("同意公开", help="本人同意公开的范围。", example="全部公开", default=None)
    display: Line = field("显示名", help="不公开姓名时网页上显示的写法。", example="李*", default="")

    @property
    def shown(self) -> str:
        """The name as the public sees it."""
        return self.display or self.name


class Award(Record):
    """An honour roll (光荣榜): a scheme, a level, and everyone on it."""

    kind: ClassVar[str] = "award"
    title: Line = field("标题", help="榜的全名。", example="青禾里社区第三届道德模范")
    date: Day = field("公布日期", help="公布的日期。", example="2026-10-12")
    scheme: Line = field("榜别", help="哪一种榜，从词表里选。", example="道德模范")
    level: Line = field("级别", help="哪一级评的，从词表里选。", example="社区")
    series: Line = field("系列", help="属于哪个系列，从词表里选。", example="道德模范", default="")
    issuer: Line = field("公布单位", help="哪个单位评选和公布的。", example="青禾里社区居民委员会", default="")
    document_no: Line = field("文号", help="上级文件的文号。", example="柳街办〔2026〕12号", default="")
    period: Line = field("评选周期", help="评的是哪段时间。", example="2024年11月至2026年10月", default="")
    stages: tuple[Stage, ...] = field("评选过程", help="按先后写各个环节。", default=())
    total: Count | None = field("总数", help="名单共有多少条，用来核对。", example="1", default=None, needed="建议填")
    class_totals: dict[str, Count] = field(
        "分类数", help="每一类各有多少条，用来核对。", example="助人为乐: 1", default={}
    )
    intro: Prose = field(
        "引言", help="榜前的一段话。", example="本届模范由居民推荐、投票产生。", default="", marks=(PROSE,)
    )
    honorees: tuple[Honoree, ...] = field("名单", help="上榜的人、家庭、团队或单位。")

    def flaws(self, setting: Setting) -> Iterator[Flaw]:
        """Yield what the ledger contradicts: words outside the scheme, totals, twice the same id, consent."""
        return ledger_flaws(self, setting)

    def picture_names(self) -> Iterator[tuple[Path, str]]:
        """Yield every honouree's photograph."""
        for index, honoree in enumerate(self.honorees):
            if honoree.photo:
                yield ("honorees", index, "photo"), honoree.photo
