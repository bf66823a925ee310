"""What a record is judged against: the community, the site's vocabularies, the calendar and the day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from civpub.calendar import Schedule, YearPlan
from civpub.kinds.festival import Festival, Skin
from civpub.kinds.fields import PHONE, Count, Day, Email, Line, Phone, YesNo
from civpub.kinds.fields import field as typed
from civpub.kinds.record import Part
from civpub.problems import EXAMPLE_PHONE


class YearSchedule(Part):
    """One year's days off and shifted working days (放假调休), for a year the software does not know yet."""

    year: Count = typed("年份", help="哪一年。", example="2027")
    rest: tuple[Day, ...] = typed("放假", help="放假的日子，一天一项，周末可以不写。", example="2027-01-01")
    work: tuple[Day, ...] = typed("上班", help="周末要上班的日子，一天一项。", example="2027-02-20", default=())

    @property
    def plan(self) -> YearPlan:
        """The same in the calendar's terms."""
        return YearPlan(self.rest, self.work)


class Community(Part):
    """The community (社区) whose site this is: content/community.yml."""

    name: Line = typed("名称", help="社区的名字，会出现在每一页的页头。", example="青禾里社区")
    organisation: Line = typed("单位", help="发布单位的全称。", example="青禾里社区居民委员会")
    street: Line = typed("街道", help="所属街道或乡镇。", example="柳溪街道", default="")
    motto: Line = typed("口号", help="首页上的一句话。", example="邻里一家亲", default="")
    address: Line = typed("地址", help="办公地址。", example="禾苑路18号", default="")
    phone: Phone | None = typed("电话", help="办公电话。", example=EXAMPLE_PHONE, default=None, marks=(PHONE,))
    email: Email | None = typed("邮箱", help="办公邮箱。", example="office@qingheli.example", default=None)
    hours: Line = typed("办公时间", help="居民什么时候能找到人。", example="周一至周五 8:30–17:30", default="")
    about: str = typed("简介", help="两三句话介绍社区。", example="辖四个小区，三千多户。", default="")
    years: tuple[YearSchedule, ...] = typed(
        "放假安排", help="国务院刚公布、软件里还没有的年份，按工作日算公示期要用。", default=()
    )
    festivals: tuple[Festival, ...] = typed(
        "节日", help="逢节日网站换装。这里添上本社区的节日，或者改动、停用内置的。", default=()
    )
    skins: YesNo = typed("换装", help="写“否”，网站一年到头不换装。", example="否", default=True)
    invented: YesNo = typed(
        "虚构", help="示例网站写“是”，页脚会声明人物和事件都是虚构的。", example="否", default=False
    )


class Vocabulary(Part):
    """The words a kind lets people choose from (可选词表). A site adds to them, or replaces them with ``only: 是``."""

    only: YesNo = typed(
        "只用本站", help="写“是”时，这里写出的词表代替内置的，而不是补充。", example="否", default=False
    )

    def merged(self, site: Self) -> Self:
        """Return these words with the site's own added; an entry of the same name is replaced."""
        changes = {
            name: tuple(getattr(site, name)) if site.only else _added(getattr(self, name), getattr(site, name))
            for name in site.model_fields_set - {"only"}
        }
        return self.model_copy(update=changes)


def _added(built_in: tuple[object, ...], added: tuple[object, ...]) -> tuple[object, ...]:
    by_name = {getattr(entry, "name", entry): entry for entry in built_in}
    by_name |= {getattr(entry, "name", entry): entry for entry in added}
    return tuple(by_name.values())


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything outside a record that its checks and pages may depend on; the clock is `today` and nothing else.

    `documents` are the addresses of the hand-written pages, which a kind may link to where they exist; `site_url` is
    the address the site will have, or nothing where it has none yet; `skin` is what the site wears today.
    """

    today: date
    community: Community
    vocabularies: Mapping[str, Vocabulary] = field(default_factory=dict)
    schedule: Schedule = field(default_factory=Schedule.official)
    documents: frozenset[str] = frozenset()
    site_url: str = ""
    skin: Skin | None = None

    def address(self, url: str) -> str:
        """Return the whole address of the page at `url`, or nothing where the site has none yet."""
        return f"{self.site_url.rstrip('/')}/{url}" if self.site_url else ""
