"""The file `_headers`, which hosts such as Cloudflare Pages and Netlify read from the site itself."""

from civpub.hosting.headers import COMMON, FAMILIES, named
from civpub.hosting.policy import Policy


def headers_file(policy: Policy) -> bytes:
    """Return `_headers` for a site with `policy`.

    Where two rules fit an address, these hosts send both values. So this one policy lets all pages compile
    WebAssembly; every page but the search page takes that back in its own `<meta>`, for the stricter of two counts.
    A page without a rule for keeping it is asked about every time, as these hosts do anyway.
    """
    lines = ["/*", *named({"Content-Security-Policy": policy.header(may_compile=True), **COMMON}, "  {name}: {value}")]
    for family in FAMILIES:
        # These hosts know no regular expressions; of a folder, either all or nothing can be kept.
        if family.names == ".*":
            lines += [f"/{family.folder}*", f"  Cache-Control: {family.keep}"]
    lines += ["/*.atom", "  Content-Type: application/atom+xml; charset=utf-8"]
    lines += ["/*.ics", "  Content-Type: text/calendar; charset=utf-8"]
    return ("\n".join(lines) + "\n").encode()
