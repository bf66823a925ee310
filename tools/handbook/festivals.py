"""The built-in festivals: their days, looks and sentences, and when those of the lunar calendar fall."""

from civpub.calendar import LUNAR, lunar_day
from civpub.kinds.festival import LOOKS
from civpub.loader.festivals import built_in_festivals
from tools.handbook.markdown import plain, table

_YEARS = range(2026, 2032)
_SEEN = {
    "灯笼": "红底，一串灯笼", "彩绸": "红底，金色彩绸", "红花": "浅底，红花绿叶", "柳枝": "浅绿底，垂柳",
    "苇叶": "深绿底，粽子和苇叶", "明月": "深蓝底，圆月和桂花", "菊花": "浅黄底，金菊",
    "素色": "全站的红色、金色换成灰黑，照片变黑白，白菊",
}  # fmt: skip


def festival_list() -> str:
    """Return the festivals every site starts with."""
    rows = (
        (plain(festival.name), plain("、".join(festival.days)), str(festival.look), plain(festival.banner))
        for festival in built_in_festivals()
    )
    return table(("节日", "日子", "样式", "横幅"), rows)


def look_list() -> str:
    """Return the looks with what is seen of them."""
    return table(("样式", "什么样子"), ((look, _SEEN[look]) for look in LOOKS))


def festival_days() -> str:
    """Return the days of the lunar festivals in the years ahead."""
    rows = ((str(year), *(_told(name, year) for name in LUNAR)) for year in _YEARS)
    return table(("年份", *LUNAR), rows)


def _told(name: str, year: int) -> str:
    day = lunar_day(name, year)
    return f"{day.month}月{day.day}日" if day else ""
