"""The policy of pages and the headers of a site are strict, and open to what a site names and to nothing else."""

import re

import pytest

from civpub.hosting import Policy, caddyfile, headers_file, headers_for, nginx_conf


def directives(policy: str) -> dict[str, list[str]]:
    return {name: sources for name, *sources in (each.split() for each in policy.split("; "))}


def test_nothing_unsafe_and_no_hash_is_in_the_policy() -> None:
    found = directives(Policy().of_page())

    assert not re.search(r"unsafe|sha\d|nonce|\*|http", Policy().of_page())
    assert found["default-src"] == found["base-uri"] == ["'none'"]
    assert found["script-src"] == found["style-src"] == ["'self'"]


def test_a_header_says_what_a_page_cannot_say_of_itself() -> None:
    assert "frame-ancestors 'none'" in headers_for("index.html", Policy())["Content-Security-Policy"]
    assert "frame-ancestors" not in Policy().of_page()


def test_a_site_opens_the_policy_host_by_host() -> None:
    policy = Policy({"script-src": ("https://*.example.cn",), "frame-src": ("https://v.example.cn/a/",)})

    assert directives(policy.of_page())["script-src"] == ["'self'", "https://*.example.cn"]
    assert directives(policy.of_page())["frame-src"] == ["https://v.example.cn/a/"]
    assert policy.allows("script-src", "t.example.cn")
    assert not policy.allows("script-src", "example.cn.evil.example")
    assert not policy.allows("style-src", "t.example.cn")


def test_a_policy_that_is_off_is_nowhere_but_keeps_others_from_framing() -> None:
    assert Policy(is_on=False).of_page() == ""
    assert headers_for("index.html", Policy(is_on=False))["Content-Security-Policy"] == "frame-ancestors 'none'"


@pytest.mark.parametrize(
    ("path", "type_", "keep"),
    [
        ("index.html", "text/html; charset=utf-8", "no-cache"),
        ("news/feed.atom", "application/atom+xml; charset=utf-8", "no-cache"),
        ("notices.ics", "text/calendar; charset=utf-8", "no-cache"),
        ("site.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"),
        ("search/terms/7.bin", "application/octet-stream", "no-cache"),
        ("assets/stylesheets/main.57a0d79d.min.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        ("assets/civpub/civpub.css", "text/css; charset=utf-8", "no-cache"),
        ("media/a.webp", "image/webp", "public, max-age=86400"),
    ],
)
def test_a_file_has_its_type_and_is_kept_as_long_as_it_may(path: str, type_: str, keep: str) -> None:
    headers = headers_for(path, Policy())

    assert (headers["Content-Type"], headers["Cache-Control"]) == (type_, keep)
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_every_configuration_sends_every_header() -> None:
    texts = [nginx_conf(Policy(), "a.example", "/a"), caddyfile(Policy(), "a.example", "/a")]
    texts.append(headers_file(Policy()).decode())

    for name in headers_for("index.html", Policy()):
        written = [name in text for text in texts]
        # nginx types files by a table; hosts that read `_headers` type and guard most by themselves.
        assert written[1], name
        assert written[0] or name == "Content-Type", name
        assert written[2] or name == "Cross-Origin-Resource-Policy", name
