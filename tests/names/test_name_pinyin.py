import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civpub.names import to_pinyin


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("红马甲巡逻队", "hong ma jia xun luo dui"),
        ("重阳节", "chong yang jie"),
        ("重庆路", "chong qing lu"),
        ("绿色家园", "lv se jia yuan"),
        ("2026年11月-公示（第3号）", "2026 nian 11 yue gong shi di 3 hao"),
        ("A座B1层", "a zuo b1 ceng"),
        ("Ａ１ Élodie's café", "a1 elodie s cafe"),
        ("snake_case", "snake case"),
        ("二〇二六", "er ling er liu"),
        ("张䶮 陶喆 李堃 王珺", "zhang yan tao zhe li kun wang jun"),
        ("王𠮷", "wang 𠮷"),
        ("한국", "한국"),
        ("，。·　", ""),
        ("", ""),
    ],
)
def test_text_becomes_plain_syllables_and_words(text: str, syllables: str) -> None:
    assert to_pinyin(text) == syllables.split()


@given(st.text(max_size=20))
def test_no_text_leaves_a_space_or_an_empty_word(text: str) -> None:
    assert all(re.fullmatch(r"\S+", word) for word in to_pinyin(text))


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=12))
def test_every_character_has_its_syllable(text: str) -> None:
    assert len(to_pinyin(text)) == len(text)


def test_pypinyin_is_not_imported_before_it_is_asked() -> None:
    script = "import sys; from civpub.names import *; strokes('王明'); print('pypinyin' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_the_garbage_collector_rests_only_while_the_dictionaries_are_read() -> None:
    script = "import gc; from civpub.names import to_pinyin; print(to_pinyin('阳'), gc.isenabled())"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "['yang'] True\n"
