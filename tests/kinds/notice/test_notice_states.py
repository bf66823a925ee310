"""No notice ends late, none ends early (F20): 400 days of 60 notices, against a slow oracle that counts seconds."""

import calendar
import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from content_folder import BY_NAME, load, setting, told

from civpub.calendar import today_in_shanghai
from civpub.kinds.kind import Shelf
from civpub.kinds.notice.pages import NoticeCard, panel, plan
from civpub.kinds.notice.record import Notice

FIRST_DAY = date(2025, 10, 15)
DAYS = 400
NOTICES = 60
NOTICE = BY_NAME["notice"]
RUNNERS = [UTC, timezone(timedelta(hours=-8)), timezone(timedelta(hours=14)), timezone(timedelta(hours=5, minutes=30))]
TIMES = [0, 12 * 3600 + 34 * 60 + 56, 24 * 3600 - 1]
"""Seconds after midnight in Beijing at which the site is built."""


# The oracle: instants as seconds, the schedule as a colleague would type it


@dataclass(frozen=True)
class Facts:
    """What a made-up notice says."""

    kind: str
    dated: date
    starts: date | None = None
    working_days: int = 0
    ends: date | None = None
    result: date | None = None
    withdrawn: date | None = None


def schedule() -> tuple[set[date], set[date]]:
    days: dict[str, set[date]] = {"休": set(), "班": set()}
    for line in (Path(__file__).parent / "放假安排.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            word, first, *last = line.split()
            day, end = date.fromisoformat(first), date.fromisoformat((last or [first])[0])
            while day <= end:
                days[word].add(day)
                day += timedelta(days=1)
    return days["休"], days["班"]


REST, WORK = schedule()


def works(day: date) -> bool:
    return day in WORK or (day.weekday() < 5 and day not in REST)


def oracle_end(facts: Facts) -> date | None:
    if facts.ends or facts.starts is None:
        return facts.ends
    day, left = facts.starts, facts.working_days
    while True:
        left -= works(day)
        if left == 0:
            return day
        day += timedelta(days=1)


def midnight(day: date) -> int:
    """The second at which `day` begins in Beijing, since 1970."""
    return calendar.timegm(day.timetuple()) - 8 * 3600


def oracle_state(facts: Facts, second: int) -> str:
    if facts.withdrawn and second >= midnight(facts.withdrawn):
        return "已撤回"
    if facts.result and second >= midnight(facts.result):
        return "已公布结果"
    if facts.starts is None:
        return "已发布"
    if second < midnight(facts.starts):
        return "未开始"
    last = oracle_end(facts)
    assert last is not None
    return "公示中" if second <= midnight(last) + 24 * 3600 - 1 else "已结束"


# The notices


def made_up(chance: random.Random) -> Facts:
    dated = FIRST_DAY + timedelta(days=chance.randrange(-20, 380))
    if chance.random() < 0.1:
        return Facts(chance.choice(["公告", "通知"]), dated)
    facts = Facts("公示", dated, starts=dated + timedelta(days=chance.randrange(4)))
    if chance.random() < 0.5:
        facts = replace(facts, working_days=chance.randrange(1, 11))
    else:
        assert facts.starts
        facts = replace(facts, ends=facts.starts + timedelta(days=chance.randrange(20)))
    end = oracle_end(facts)
    assert end
    if chance.random() < 0.4:
        facts = replace(facts, result=end + timedelta(days=chance.randrange(1, 15)))
    if chance.random() < 0.2:
        facts = replace(facts, withdrawn=dated + timedelta(days=chance.randrange(30)))
    return facts


def text_of(facts: Facts) -> str:
    lines = ["标题: 候选人公示", f"类型: {facts.kind}", f"发布日期: {facts.dated}"]
    if facts.starts:
        last = f"  截止: {facts.ends}" if facts.ends else f"  工作日: {facts.working_days}"
        lines += ["公示期:", f"  开始: {facts.starts}", last]
        lines += ["联系方式:", "  受理部门: 居委会办公室", "  电话: 12345"]
    lines += ["结果:", f"  日期: {facts.result}", "  说明: 没有异议。"] if facts.result else []
    lines += ["撤回:", f"  日期: {facts.withdrawn}", "  原因: 名单有误。"] if facts.withdrawn else []
    return "\n".join(["---", *lines, "---", "", "请居民监督。", ""])


def noticed(facts: Facts, number: int) -> Notice:
    loaded = load("notice", text_of(facts), f"content/notices/{number}.md", date(2027, 12, 31))
    assert told(loaded) == ""
    assert isinstance(loaded.record, Notice)
    return loaded.record


@pytest.fixture(scope="module")
def notices() -> list[tuple[Facts, Notice]]:
    chance = random.Random(20)  # noqa: S311  made-up notices want a seed, not a secret
    found = [(facts, noticed(facts, number)) for number in range(NOTICES) for facts in [made_up(chance)]]
    assert {facts.kind for facts, _ in found} == {"公示", "公告", "通知"}
    return found


def at(second: int, zone: timezone) -> datetime:
    return datetime.fromtimestamp(second, zone)


def test_no_notice_is_late_or_early_on_400_days_at_three_times_of_day(notices: list[tuple[Facts, Notice]]) -> None:
    official = setting().schedule
    checks, seen = 0, set()
    for number in range(DAYS):
        for which, time in enumerate(TIMES):
            second = midnight(FIRST_DAY + timedelta(days=number)) + time
            today = today_in_shanghai(at(second, RUNNERS[(number + which) % len(RUNNERS)]))
            for facts, notice in notices:
                wanted = oracle_state(facts, second)
                assert notice.timeline(official).state(today).label == wanted, (facts, today)
                seen.add(wanted)
                checks += 1
    assert checks == 400 * 60 * 3
    assert seen == {"未开始", "公示中", "已结束", "已公布结果", "已撤回", "已发布"}


def test_every_change_of_state_happens_at_its_second_from_every_runner(notices: list[tuple[Facts, Notice]]) -> None:
    official, changes = setting().schedule, 0
    for facts, notice in notices:
        end = oracle_end(facts)
        days = [facts.starts, end + timedelta(days=1) if end else None, facts.result, facts.withdrawn]
        for second in (midnight(day) + step for day in days if day for step in (-1, 0, 1)):
            for runner in RUNNERS:
                today = today_in_shanghai(at(second, runner))
                assert notice.timeline(official).state(today).label == oracle_state(facts, second), (facts, second)
                changes += 1
    assert changes > 1500


def test_what_is_listed_as_open_is_what_the_oracle_calls_open(notices: list[tuple[Facts, Notice]]) -> None:
    newest_first = sorted((notice for _, notice in notices), key=lambda found: (found.date, found.url), reverse=True)
    briefs = tuple(NOTICE.to_brief(notice, setting()) for notice in newest_first)
    by_url = {notice.url: facts for facts, notice in notices}
    most = 0
    for number in range(0, DAYS, 10):
        today = FIRST_DAY + timedelta(days=number)
        shelf = Shelf(NOTICE, briefs, setting(today))
        wanted = {url for url, facts in by_url.items() if oracle_state(facts, midnight(today)) == "公示中"}
        listed = next(page for page in plan(shelf) if page.url == "notices/").data["current"]
        on_home = panel(shelf).data["current"]
        assert {card.url for card in cards(listed)} == wanted
        assert cards(on_home) == cards(listed)
        ends = [oracle_end(by_url[card.url]) for card in cards(listed)]
        assert ends == sorted(ends)
        most = max(most, len(wanted))
    assert most >= 2


def cards(value: object) -> tuple[NoticeCard, ...]:
    assert isinstance(value, tuple)
    return value
