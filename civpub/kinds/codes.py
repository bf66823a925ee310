"""The mistakes any record can hold, whatever its kind (CP2xx)."""

from civpub.problems import Code

MISSING = Code("CP201", "缺少必填的栏", "这一栏必须填写。栏名后面空着，也算没有填。照着提示补上即可。")
UNKNOWN = Code(
    "CP202", "不认识的栏名", "这一类文件里没有这个栏名，多半是打错了字。栏名见手册的栏目表，中文、英文都可以。"
)
TWICE = Code("CP203", "同一栏写了两次", "中文栏名和英文栏名是同一栏，只能留一个，例如“标题”和“title”不能都写。")
END_BEFORE_START = Code(
    "CP204", "截止早于开始", "截止日期不能早于开始日期。常见原因是抄了去年的年份，或者月份写颠倒了。"
)
DAY = Code("CP205", "日期写法不对", "日期写成 2026-11-05 或 2026年11月5日，年份写四位数，并且要是日历上真有的日子。")
NUMBER = Code("CP206", "数字写法不对", "这一栏只写阿拉伯数字，不带“人”“个”等量词，也不写“约”“多”。")
LINE = Code("CP207", "文字太长或分了行", "这一栏只写一行字，太长的内容请放进正文。")
SHAPE = Code(
    "CP208",
    "写法与这一栏不符",
    "有的栏写一句话，有的栏写清单（每行以“- ”开头），有的栏下面再分小栏。照手册的例子改写。",
)
CHOICE = Code(
    "CP209", "不在可选的范围内", "这一栏只能从给定的词里选一个。本社区有自己的叫法时，可以写进 content/vocabulary.yml。"
)
IDENTIFIER = Code(
    "CP210", "编号写法不对", "编号用小写字母、数字和短横线，例如 gu-changgeng，用作网页地址，定了就不要改。"
)
PHONE = Code("CP211", "电话写法不对", "写办公电话，例如 0500-8800123、5550118 或 400-800-1234，只写一个号码。")
EMAIL = Code("CP212", "邮箱写法不对", "写完整的电子邮箱，例如 office@example.org。")
PICTURE = Code(
    "CP213",
    "图片文件名写法不对",
    "只写图片的文件名，例如 chong-yang.jpg；图片放在 content/pictures 文件夹里，可以是 jpg、png 或 webp。",
)
PLACEHOLDER = Code(
    "CP214",
    "还留着没有填的空",
    "文字里留着“xx社区”“20xx年”“____”这样的空，是从旧稿或范本抄来的，发布前要填上真实内容。",
)
BODY = Code("CP215", "没有正文", "文件里只有开头的栏目，没有正文。正文写在第二条“---”的下面。")
FUTURE = Code(
    "CP216", "日期在今天之后", "落款或发布日期比今天还晚，请核对年份和月份；确实要提前准备的，可以不理会。", "warning"
)
TOO_FAR = Code("CP218", "日期太远", "日期比今天晚一年以上，多半是年份打错了，例如 2062 应是 2026。")
ATTACHMENT = Code(
    "CP219",
    "附件文件名写法不对",
    "只写附件的文件名，例如 ping-xuan-fang-an.pdf；附件放在 content/attachments 文件夹里，只能是 PDF。",
)
PRIVATE_NUMBER = Code(
    "CP220",
    "写了个人手机号或证件号",
    "公布出去的文件里不能有个人的手机号和身份证号，正文、栏目和备注里都不行。请换成办公电话，证件号整个删去。"
    "办公电话写在“电话”一栏里。这项检查只认得照常写的号码，隔开写的、写成汉字的认不出来，请自己再看一遍。",
)
FILE_DATE = Code(
    "CP221",
    "文件名和里面的日期对不上",
    "文件名开头的日期和文件里写的日期相差一个月以上，多半是抄了旧稿，日期忘了改。",
    "warning",
)
FOLDER = Code(
    "CP222",
    "放错了文件夹",
    "这个文件里的栏目是另一类内容的，多半是存错了文件夹。每一类放在自己的文件夹里，移过去就好，栏目不用改。",
)
YES_NO = Code("CP217", "应写“是”或“否”", "这一栏只写“是”或“否”。")

ALL = (
    MISSING, UNKNOWN, TWICE, END_BEFORE_START, DAY, NUMBER, LINE, SHAPE, CHOICE, IDENTIFIER, PHONE, EMAIL, PICTURE,
    PLACEHOLDER, ATTACHMENT, BODY, FUTURE, TOO_FAR, PRIVATE_NUMBER, FILE_DATE,
    FOLDER, YES_NO,
)  # fmt: skip
