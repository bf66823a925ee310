"""Faces to draw, one of each style."""

from datetime import date
from pathlib import Path

from civpub.digest import digest_of
from civpub.kinds.face import Face
from civpub.share import Job
from civpub.share.sheet import Form, Owner, Sheet

URL = "https://liu-an-yuan.example/awards/2026-q3-si-de-bang/"
LONG = "关于柳岸苑小区集中充电棚选址方案（第二稿）征求意见情况以及下一步工作安排的公告，请各位居民按时参加说明会"
DAY = date(2026, 11, 9)
PEOPLE = ("岳红霞", "张　伟", "欧阳䶮喆", "李*")
FACES = {
    "letter": Face(
        "letter", "倡议书", "邻里守望倡议书", text="请住在对门的邻居每天看一眼灯。", signs=("居委会",), day=DAY
    ),
    "roll": Face("roll", "社区级光荣榜", "第三季度四德榜", names=PEOPLE * 6, total="800 位", as_of=DAY),
    "notice": Face("notice", "公示", LONG, mark="已结束", facts=(("公示期", "11月4日 至 11月10日"),), as_of=DAY),
    "news": Face("news", "动态", "停水24小时，消防车来了3趟", text="没有照片的一条动态。", day=DAY),
    "person": Face("person", "道德模范", "欧阳䶮喆", text="一位一位还清。", glyph="欧阳", as_of=DAY),
    "plain": Face("plain", "柳岸社区", "光荣榜", text="身边的榜样。"),
}


def job(face: Face, form: Form, photo: Path | None = None, name: str = "柳岸社区") -> Job:
    """The sheet of `face` in `form`."""
    return Job(
        "share/x.png", Sheet(form, face, Owner(name, name), URL, digest_of(photo.read_bytes()) if photo else ""), photo
    )
