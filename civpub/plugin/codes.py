"""The mistakes of mkdocs.yml (CP6xx)."""

from civpub.problems import Code

OUTSIDE = Code(
    "CP601",
    "网页要用别的网站上的文件",
    "mkdocs.yml 里写了别的网站的脚本或样式。那个网站慢了、没了、被人改了，您的网页也跟着出问题，"
    "读者的来访还会被它记下，所以浏览器不会装入。请把文件下载到 site_src 里，改写成自己网站上的文件。"
    "非用不可的，例如统计，请在 civpub 的 csp 一项里放行，写法见 docs/hosting/README.md。",
    "warning",
)
ALL = (OUTSIDE,)
