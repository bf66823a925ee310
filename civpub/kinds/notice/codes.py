"""The mistakes of a notice (CP34x)."""

from civpub.problems import Code

TYPE = Code("CP341", "没有这种通知类型", "类型写“公示”“公告”或“通知”；本社区另有叫法的，写进 content/vocabulary.yml。")
PERIOD_NEEDED = Code("CP342", "公示没有期限", "公示必须写明从哪天到哪天，居民才知道什么时候可以提意见。")
DAYS_DIFFER = Code(
    "CP343", "工作日数与截止日期不符", "既写了几个工作日，又写了截止日期，两者要算得拢。按国家公布的放假调休安排计算。"
)
YEAR_UNKNOWN = Code(
    "CP344", "这一年的放假安排还不知道", "国务院还没有公布这一年的放假调休安排，工作日算不准，请直接写截止日期。"
)
CONTACT_NEEDED = Code("CP345", "公示没有写向谁反映", "公示要写明受理意见的部门和办公电话。")
DATED_LATE = Code("CP346", "发布晚于公示开始", "发布日期应在公示开始当天或之前，否则公示的头几天没有人看得到。")
OBJECTIONS = Code("CP347", "异议截止不在公示期内", "提意见的截止日期要在公示期之内，不能早于开始，也不能晚于结束。")
RESULT_EARLY = Code("CP348", "公示没结束就有结果", "结果要在公示期满之后公布。请核对结果的日期。")
WITHDRAWN_EARLY = Code("CP349", "撤回早于发布", "撤回的日期不能早于发布日期。")
TOO_LONG = Code("CP350", "公示期太长", "公示期超过一年，多半是年份写错了。")
NO_DAYS = Code("CP351", "工作日数不对", "工作日数至少是 1，一般是 5 个工作日。")
NO_PERIOD = Code(
    "CP352",
    "不是公示，却写了公示期",
    "写了公示期，网页上就会显示“公示中”。公告、通知不征求意见，不写公示期。",
)
STARTS_LATE = Code(
    "CP353",
    "公示开始离发布太远",
    "公示一般在发布当天或过几天就开始。相差一个月以上，多半是抄了旧稿，有一个日期忘了改。",
    "warning",
)

ALL = (
    TYPE, PERIOD_NEEDED, DAYS_DIFFER, YEAR_UNKNOWN, CONTACT_NEEDED, DATED_LATE, OBJECTIONS, RESULT_EARLY,
    WITHDRAWN_EARLY, TOO_LONG, NO_DAYS, NO_PERIOD, STARTS_LATE,
)  # fmt: skip
