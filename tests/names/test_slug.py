import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.names.slug import MAX_LENGTH, to_slug
from civpub.sources.filename import is_device


@pytest.mark.parametrize(
    ("stem", "slug"),
    [
        ("2026-11-05-chong-yang", "2026-11-05-chong-yang"),
        ("重阳", "chong-yang"),
        ("2026重阳节活动", "2026-chong-yang-jie-huo-dong"),
        ("银行 行长", "yin-hang-hang-zhang"),
        ("Four_Virtues 2026", "four-virtues-2026"),
        ("２０２６年Ａ座", "2026-nian-a-zuo"),
        ("café", "cafe"),
        ("㐂", "u3402"),
        ("—·—", to_slug("—·—")),
        ("CON", "x-con"),
        ("nul", "x-nul"),
        ("com1", "x-com1"),
        ("a.b", "a-b"),
        ("--a--", "a"),
    ],
)
def test_a_file_name_becomes_a_readable_address(stem: str, slug: str) -> None:
    assert to_slug(stem) == slug


@pytest.mark.parametrize("name", ["é", "café-重阳", "ﬁ", "Ａ", "Å"])
def test_two_spellings_of_one_name_share_a_slug(name: str) -> None:
    assert len({to_slug(unicodedata.normalize(form, name)) for form in ("NFC", "NFD", "NFKC", "NFKD")}) == 1


def test_a_long_name_is_cut_and_still_its_own() -> None:
    long = "张" * 85
    assert len(to_slug(long)) <= MAX_LENGTH
    assert to_slug(long).startswith("zhang-zhang-")
    assert to_slug(long) != to_slug(long + "三")
    assert to_slug("x" * MAX_LENGTH) == "x" * MAX_LENGTH


@given(st.text(st.characters() | st.sampled_from("重阳节张三 -._éＡ"), max_size=120))
def test_any_name_becomes_a_safe_bounded_address(stem: str) -> None:
    slug = to_slug(stem)
    assert slug.isascii()
    assert slug.replace("-", "").isalnum()
    assert slug == slug.lower()
    assert not slug.startswith("-")
    assert not slug.endswith("-")
    assert 0 < len(slug) <= MAX_LENGTH
    assert not is_device(slug)
    assert slug == to_slug(stem)


def test_a_slug_of_a_slug_is_itself() -> None:
    assert all(to_slug(to_slug(stem)) == to_slug(stem) for stem in ["重阳节", "CON", "a b", "张" * 85])


def test_a_site_of_ascii_names_never_loads_the_pinyin_tables() -> None:
    code = (
        "import sys; from civpub.names.slug import to_slug; to_slug('a-b'); print('pypinyin' in sys.modules);"
        "to_slug('重阳'); print('pypinyin' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "True"]
