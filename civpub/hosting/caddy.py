"""The site in Caddy 2 (https://caddyserver.com/docs/caddyfile), as a whole Caddyfile."""

from civpub.hosting.headers import COMMON, FAMILIES, SAME, TEXTS, TYPES, named
from civpub.hosting.policy import Policy

_CADDYFILE = """\
# {address}：改好域名和文件夹就能用，证书由 Caddy 自己申请和更新。
# 由 python -m tools.hosting 生成，说明见 docs/hosting/README.md。

{address} {{
	root * {root}
	encode {{
		gzip 6
		minimum_length 1024
		match {{
{texts}
		}}
	}}
	file_server

	header {{
		Content-Security-Policy "{policy}"
{headers}
		Strict-Transport-Security "max-age=31536000"
	}}

{families}
	@family0 not path_regexp {all_families}
	header @family0 Cache-Control "{keep}"
	header @family0 Cross-Origin-Resource-Policy "{shown_by}"

{types}

	handle_errors {{
		@gone expression {{err.status_code}} == 404
		rewrite @gone /404.html
		file_server
	}}
}}
"""
_FAMILY = """\
	@family{number} path_regexp ^{pattern}
	header @family{number} Cache-Control "{keep}"
	header @family{number} Cross-Origin-Resource-Policy "{shown_by}"
"""


def caddyfile(policy: Policy, address: str, root: str) -> str:
    """Return the configuration of a site at `address` whose finished files are in the folder `root`."""
    families = [
        _FAMILY.format(number=number, pattern=family.pattern, keep=family.keep, shown_by=family.shown_by)
        for number, family in enumerate(FAMILIES, start=1)
    ]
    return _CADDYFILE.format(
        address=address,
        root=root,
        texts="\n".join(f"\t\t\theader Content-Type {text}*" for text in TEXTS),
        policy=policy.header(),
        headers="\n".join(named(COMMON, '\t\t{name} "{value}"')),
        families="\n".join(families),
        all_families=f"^({'|'.join(family.pattern for family in FAMILIES)})",
        keep=SAME.keep,
        shown_by=SAME.shown_by,
        types="\n".join(_typed(end, type_) for end, type_ in TYPES.items()),
    )


def _typed(end: str, type_: str) -> str:
    charset = "; charset=utf-8" if type_ in TEXTS else ""
    return f'\theader *.{end} Content-Type "{type_}{charset}"'
