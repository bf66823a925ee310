"""The site in nginx (https://nginx.org/en/docs/), as a file to be included on the level `http`."""

from civpub.hosting.headers import COMMON, FAMILIES, OCTETS, SAME, TEXTS, TYPES, named
from civpub.hosting.policy import Policy

_CONF = """\
# {address}：把这个文件放进 /etc/nginx/conf.d/，改好域名和文件夹，运行 nginx -t，再重新载入 nginx。
# 由 python -m tools.hosting 生成，说明见 docs/hosting/README.md。

map $uri $civpub_keep {{
    default "{keep}";
{keeps}
}}

map $uri $civpub_shown_by {{
    default "{shown_by}";
{shown_bys}
}}

server {{
    listen 80;
    listen [::]:80;
    server_name {address};
    root {root};
    index index.html;

    # 有了证书以后，改成下面三行，再打开最后一行 Strict-Transport-Security。
    # listen 443 ssl;
    # ssl_certificate {address}.pem;
    # ssl_certificate_key {address}.key;

    charset utf-8;
    charset_types {texts};
    default_type {octets};
    types {{
{types}
    }}

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 1024;
    gzip_types {texts};

    error_page 404 /404.html;

    add_header Content-Security-Policy "{policy}" always;
{headers}
    add_header Cross-Origin-Resource-Policy $civpub_shown_by always;
    add_header Cache-Control $civpub_keep always;
    # add_header Strict-Transport-Security "max-age=31536000" always;
}}
"""


def nginx_conf(policy: Policy, address: str, root: str) -> str:
    """Return the configuration of a site at `address` whose finished files are in the folder `root`."""
    return _CONF.format(
        address=address,
        root=root,
        policy=policy.header(),
        keep=SAME.keep,
        keeps="\n".join(f'    "~^{family.pattern}" "{family.keep}";' for family in FAMILIES),
        shown_by=SAME.shown_by,
        shown_bys="\n".join(f'    "~^{family.pattern}" "{family.shown_by}";' for family in FAMILIES),
        texts=" ".join(text for text in TEXTS if text != "text/html"),  # nginx takes it for granted
        octets=OCTETS,
        types="\n".join(f"        {type_} {end};" for end, type_ in TYPES.items()),
        headers="\n".join(named(COMMON, '    add_header {name} "{value}" always;')),
    )
