"""How a finished site is to be served: what browsers may do with its pages, what to keep, of which type each file is.

Said once here. A page's own `<meta>`, the file `_headers` in the site, docs/hosting/ and the server of the tests are
made of it, so they cannot disagree.
"""

from civpub.hosting.caddy import caddyfile
from civpub.hosting.headers import headers_for
from civpub.hosting.nginx import nginx_conf
from civpub.hosting.pages_host import headers_file
from civpub.hosting.policy import Policy

__all__ = ["Policy", "caddyfile", "headers_file", "headers_for", "nginx_conf"]
