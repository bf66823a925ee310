"""The types a notice may have."""

from civpub.kinds.fields import Line, YesNo, field
from civpub.kinds.record import Part
from civpub.kinds.setting import Vocabulary


class NoticeType(Part):
    """A type of notice (通知类型) and whether residents may object to what it announces."""

    name: Line = field("名称", help="类型的名字。", example="公示")
    objections: YesNo = field("可提异议", help="写“是”时必须有公示期和受理部门。", example="是", default=False)


class NoticeVocabulary(Vocabulary):
    """What notices choose from (公示公告词表)."""

    types: tuple[NoticeType, ...] = field("类型", help="通知的类型。", default=())

    def type(self, name: str) -> NoticeType | None:
        """Return the type called `name`, if there is one."""
        return next((kind for kind in self.types if kind.name == name), None)
