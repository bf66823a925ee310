"""The mistakes only the whole content can show (CP4xx)."""

from civpub.problems import Code

SAME_ADDRESS = Code(
    "CP401",
    "两个页面用了同一个网址",
    "网址由文件名得来，所以两个文件名不能只差大小写、空格或同音字。请给其中一个文件改名。",
)
NO_PICTURE = Code("CP402", "找不到图片", "文件里写的图片，content/pictures 文件夹里没有。请核对文件名，连同后缀。")
BAD_PICTURE = Code(
    "CP403",
    "图片用不了",
    "这个文件不是完好的 jpg、png 或 webp 图片，或者太大。请用看图软件打开，另存为 jpg。只改后缀没有用。",
)
HIDDEN_PLACE = Code(
    "CP404",
    "照片原件里记着拍摄地点",
    "手机照片会记下拍摄的经纬度。网站上的图片都是重新做的，不带它；但内容文件夹里的原件还带着，拷给别人之前请去掉。",
    "warning",
)
NO_ANCHOR = Code("CP405", "链接指向的小标题不存在", "“#”后面写的小标题，对方页面上没有，可能是标题改过了。请核对。")
NO_ATTACHMENT = Code(
    "CP406", "找不到附件", "文件里写的附件，content/attachments 文件夹里没有。请核对文件名，附件只能是 PDF。"
)
BAD_ATTACHMENT = Code(
    "CP407", "附件用不了", "附件只收 PDF，最大 20 MB。Word、Excel 里常有看不见的批注和隐藏内容，所以要另存为 PDF 再发。"
)
NAMESAKE = Code(
    "CP408",
    "写出了别处隐去的姓名",
    "有一张光荣榜隐去了这个姓名，这里却写了出来，两处一对照就知道是谁。说的是同一位，请在这里也隐去；只是同名，可以不理会。",
    "warning",
)
SMALL_PICTURE = Code(
    "CP409",
    "图片太小",
    "短边不到 160 像素的图片，多半是缩略图，放大只会模糊，所以网站按原来的大小放。请换原图。",
    "warning",
)
ALL = (
    SAME_ADDRESS,
    NO_PICTURE,
    BAD_PICTURE,
    HIDDEN_PLACE,
    NO_ANCHOR,
    NO_ATTACHMENT,
    BAD_ATTACHMENT,
    NAMESAKE,
    SMALL_PICTURE,
)
