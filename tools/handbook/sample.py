"""A file with three mistakes of the common sort, and what the check says about it today."""

from datetime import date

from civpub.kinds import KINDS
from civpub.kinds.setting import Community, Setting
from civpub.loader import to_record
from civpub.problems import report
from civpub.sources import source_from_bytes
from tools.handbook.markdown import block

NAME = "content/news/2026/2026-11-07-re-shui-qi.md"
TEXT = """\
---
标题: 银杏小院的热水器换了新的
日期: 2026-11-31
地点: 银杏小院
志原者人数: 5
服务时长: 17.5小时
---

维修队五个人来拆旧的，装新的，下午两点第一桶水烧好。
"""


def sample_report() -> str:
    """Return the file and its report."""
    return f"文件是这样的：\n\n{block(TEXT, 'markdown')}\n\n检查说：\n\n{block(_report())}"


def _report() -> str:
    kind = next(kind for kind in KINDS if kind.name == "news")
    setting = Setting(date(2026, 11, 10), Community(name="青禾里社区", organisation="青禾里社区居民委员会"))
    source, problems = source_from_bytes(TEXT.encode(), NAME, markdown=True)
    if source is not None:
        problems = [*problems, *to_record(source, kind, "", setting).problems]
    return report(problems, "text")
