"""Sentences for made-up records: every one is put together from the lists here, by a seeded generator."""

from random import Random

SURNAMES = (
    "安柏常邓杜方冯高葛顾郝贺纪姜蒋孔雷黎梁林卢罗吕马毛孟倪潘彭"
    "钱秦任邵沈石宋苏谭汤唐田汪韦魏吴夏谢徐许严杨姚叶余袁曾赵郑周朱邹"
)
GIVEN = (
    "素琴",
    "永福",
    "桂兰",
    "立新",
    "小满",
    "广田",
    "佩华",
    "志远",
    "春妮",
    "守义",
    "玉梅",
    "长庚",
    "晓峰",
    "巧云",
    "大勇",
    "静宜",
)
PLACES = (
    "东门小广场",
    "老礼堂",
    "河边步道",
    "二楼活动室",
    "银杏小院",
    "儿童图书角",
    "南门车棚",
    "社区食堂",
    "百姓戏台",
    "便民服务点",
)
GROUPS = ("巧手维修队", "银龄互助队", "河道巡护队", "楼栋长小组", "青年志愿队", "助餐小组", "普法小组", "绿化认养户")
TOPICS = (
    "为老服务",
    "环境卫生",
    "垃圾分类",
    "文明养犬",
    "邻里互助",
    "青少年",
    "安全防范",
    "文化活动",
    "节约用水",
    "便民服务",
)
ROLES = ("住户", "车主", "养犬户", "商户", "青少年")
_TIMES = ("上午九点", "刚过十点", "吃过午饭", "下午三点", "太阳快落山时", "天刚亮", "雨停以后", "散场之前")
_PEOPLE = (
    "几位老邻居",
    "放学的孩子们",
    "刚下夜班的保安",
    "带着孙子的奶奶",
    "两名大学生",
    "对门的老两口",
    "新搬来的一家人",
)
_DEEDS = (
    "把旧木椅一张张修稳",
    "给花箱换上新土",
    "把楼道里的杂物登记清楚",
    "教大家用手机挂号",
    "分好了三百个饺子",
    "量了一圈血压",
)
_ENDS = ("谁也没有提前走", "大家约好下个月再来", "剩下的事情第二天接着做", "有人当场报了名", "孩子们把经过画了下来")
_WHYS = ("怕老人上下楼不方便", "想让晚归的人少绊一跤", "图的是大家都省心", "因为上次有人提过意见", "为的是把话说在前头")
_NUMBERS = ("七", "十二", "十八", "二十六", "三十多", "四十一", "近百")
_THINGS = ("件旧家电", "盆绿萝", "条建议", "户人家", "只工具箱", "本旧书", "个座位")
_PATTERNS = (
    "{time}，{people}到了{place}，{group}的人已经在那里{deed}。",
    "{name}说，{why}，所以先从{place}做起。",
    "一上午收到{number}{thing}，{end}。",
    "{group}{deed}，{people}在旁边搭手，{end}。",
    "有人问起上一回的{number}{thing}，{name}翻开本子一项一项念给大家听。",
    "{why}，{people}和{group}商量到{time}，{end}。",
)


def pick_name(random: Random) -> str:
    """Return an invented person's name."""
    return random.choice(SURNAMES) + random.choice(GIVEN)


def make_sentence(random: Random) -> str:
    """Return one sentence of 20 to 50 characters."""
    return random.choice(_PATTERNS).format(
        time=random.choice(_TIMES),
        people=random.choice(_PEOPLE),
        place=random.choice(PLACES),
        group=random.choice(GROUPS),
        deed=random.choice(_DEEDS),
        end=random.choice(_ENDS),
        why=random.choice(_WHYS),
        number=random.choice(_NUMBERS),
        thing=random.choice(_THINGS),
        name=pick_name(random),
    )


def make_paragraph(random: Random, sentences: int = 5) -> str:
    """Return a paragraph of `sentences` sentences on one line."""
    return "".join(make_sentence(random) for _ in range(sentences))
