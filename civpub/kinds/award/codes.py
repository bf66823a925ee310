"""The mistakes of an honour roll (CP32x)."""

from civpub.problems import Code

SCHEME = Code(
    "CP321", "没有这种榜", "榜别只能写词表里有的，例如四德榜、道德模范。本社区另有榜别的，写进 content/vocabulary.yml。"
)
CLASS = Code(
    "CP322",
    "这种榜没有这一类",
    "每种榜有固定的类别，例如四德榜分社会公德、职业道德、家庭美德、个人品德。请照榜别填写。",
)
RANK = Code("CP323", "这种榜没有这个名次", "名次要写这种榜规定的叫法，例如道德模范分“模范”和“提名”。")
STAGE = Code("CP324", "没有这个评选环节", "评选过程的环节名要从词表里选，例如居民投票、公示、表彰。")
TOTAL = Code("CP325", "总数与名单不符", "写明的总数必须等于名单里的条数。多半是漏录或者重录了一位。")
CLASS_TOTAL = Code("CP326", "分类数与名单不符", "写明的分类数必须等于名单里这一类的条数。")
TWICE = Code("CP327", "同一张榜上编号重复", "一张榜上每位的编号只能出现一次。同名的两个人要用不同的编号。")
NAMES_DIFFER = Code(
    "CP328", "同一编号，姓名不同", "同一个编号代表同一个人。几张榜上姓名或显示名不一样，说明有一处写错了。"
)
CONSENT = Code("CP329", "与公开的范围不一致", "本人同意公开到什么程度，网页就显示到什么程度，不能多写。")
STAGE_ORDER = Code("CP330", "评选环节的先后不对", "评选环节按时间先后写，后一个环节的日期不能比前一个早。")
ALT = Code("CP331", "照片没有说明", "看不见照片的人靠文字说明知道照片上是什么，所以有照片就要写“照片说明”。")
ID_NEEDED = Code("CP332", "缺少编号", "有故事、有照片或者要隐去姓名的，要写编号，网页地址用编号，不用姓名。")
ID_SAYS_NAME = Code(
    "CP333",
    "编号或文件名里带着姓名",
    "编号和文件名会出现在网址里。隐去姓名的人，编号不能用姓名的拼音，颠倒了先后也不行；榜的文件名也不能带这个姓名。",
)
HIDDEN_NAME = Code(
    "CP334",
    "隐去的姓名写在了别处",
    "隐去了姓名的人，同一张榜的每一栏都不能写出姓名，中间夹着空格、星号也算，否则等于没有隐去。",
)
OTHER_ID = Code(
    "CP336",
    "同一个姓名，编号不同",
    "同一个姓名在几张榜上用了不同的编号，网站就当成两个人，荣誉合不到一起。是同名的两个人，可以不理会。",
    "warning",
)
SEVERAL_NAMES = Code(
    "CP337",
    "一条里写了几个姓名",
    "名单里一条只写一位，人数才数得对，按姓名才查得到。一家人、一个队，对象写“家庭”或“团队”。",
    "warning",
)
NO_TOTAL = Code(
    "CP338",
    "没有写总数",
    "名单有三条以上，又没有写总数和分类数，漏录了一位就没有人知道。写上以后，网站会替您核对。",
    "warning",
)

ALL = (
    SCHEME, CLASS, RANK, STAGE, TOTAL, CLASS_TOTAL, TWICE, NAMES_DIFFER, CONSENT, STAGE_ORDER, ALT, ID_NEEDED,
    ID_SAYS_NAME, HIDDEN_NAME, OTHER_ID, SEVERAL_NAMES, NO_TOTAL,
)  # fmt: skip
