"""One page of every kind there is: what is proved of these is proved of every template, at every depth."""

PAGES = {
    "": "home.html",
    "notices/": "notices.html",
    "notices/2026/": "notice_year.html",
    "notices/2026-11-05-san-jian-xiao-shi/": "notice.html",
    "notices/2026-10-20-ji-xiu-xiang-ting-che/": "notice.html",
    "awards/": "awards.html",
    "awards/2026/": "wall.html",
    "awards/2026-q3-si-de-bang/": "award.html",
    "awards/2026-05-dao-de-mo-fan/": "award.html",
    "people/": "people.html",
    "people/by-strokes/": "people.html",
    "people/gu-changgeng/": "person.html",
    "proposals/": "letters.html",
    "proposals/2026-10-28-lou-dao-chong-dian/": "proposal.html",
    "news/": "news_list.html",
    "news/2026/": "news_year.html",
    "news/2026/10/": "news_month.html",
    "news/2025/2025-12-28-jiu-ge-shun-jian/": "news.html",
    "awards/2026-q3-si-de-bang/board/": "award_board.html",
    "notices/2026-11-09-you-xiu-zhi-yuan-zhe/board/": "notice_board.html",
    "topics/": "topics.html",
    "follow/": "follow.html",
    "search/": "search.html",
    "topics/ping-an-jian-she/": "list.html",
}
"""Planned pages by address, with the template that makes them."""

BY_HAND = ("about/", "how-to-object/", "accessibility/", "404.html")
"""Pages that MkDocs makes of Markdown, and the one that is shown instead of one that is not there."""

TEMPLATES = (*PAGES, *BY_HAND)
