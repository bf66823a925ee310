"""The mistakes of an initiative letter (CP31x)."""

from civpub.problems import Code

SALUTATION = Code(
    "CP311", "没有称呼", "倡议书一般顶格写明向谁倡议，例如“尊敬的居民朋友们”。可以省略，所以只是提醒。", "warning"
)
EXPIRED = Code("CP312", "落款在有效期之后", "落款日期比有效期的截止日期还晚，信一发出就已过期。请核对年份。")
CLOSING = Code(
    "CP313",
    "没有结尾",
    "倡议书由标题、称呼、正文、结尾、落款五部分组成。最后一条倡议的后面，另起一段写一两句结尾。",
    "warning",
)
NUMBERING = Code("CP314", "条目序号不连续", "“一、二、三……”的序号跳号或重号了，多半是删改时漏了一条。", "warning")
ANNOUNCED = Code("CP315", "预告的条数与实有条数不符", "信里说有几条，下面就要有几条。", "warning")
REPEATED = Code(
    "CP316",
    "称呼或落款在正文里又写了一遍",
    "称呼、落款和日期写在上面的栏里，网站会按书信的样子排好。从 Word 里整篇粘过来的，请删去正文里的这几行。",
    "warning",
)

ALL = (SALUTATION, EXPIRED, CLOSING, NUMBERING, ANNOUNCED, REPEATED)
