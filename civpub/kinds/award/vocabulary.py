"""The words an honour roll chooses from: schemes with their classes and ranks, levels, series, stages."""

from civpub.kinds.fields import Line, Lines, field
from civpub.kinds.record import Part
from civpub.kinds.setting import Vocabulary


class Scheme(Part):
    """A scheme of honours (榜别): its classes in the order a board shows them, and its ranks from the top."""

    name: Line = field("名称", help="榜的名字。", example="四德榜")
    classes: Lines = field("类别", help="分哪几类，按上墙的顺序写；不分类的不写。", example="社会公德", default=())
    ranks: Lines = field("名次", help="分哪几等，从高到低；不分等的不写。", example="模范", default=())


class AwardVocabulary(Vocabulary):
    """What honour rolls choose from (光荣榜词表)."""

    schemes: tuple[Scheme, ...] = field("榜别", help="榜的种类。", default=())
    levels: Lines = field("级别", help="评选的级别，从低到高。", example="社区", default=())
    series: Lines = field("系列", help="系列名称。", example="最美系列", default=())
    stages: Lines = field("评选环节", help="评选过程的环节名。", example="居民投票", default=())

    def scheme(self, name: str) -> Scheme | None:
        """Return the scheme called `name`, if there is one."""
        return next((scheme for scheme in self.schemes if scheme.name == name), None)
