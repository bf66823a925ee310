"""Templates are filled in as Jinja would fill them in: escaped, and never with a name nobody gave."""

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, StrictUndefined, TemplateAssertionError, UndefinedError
from markupsafe import Markup, escape

from civpub.kinds.notice.state import NoticeState
from civpub.rendering.compiling import LeanEnvironment, shown
from civpub.rendering.environment import environment

_TEXT = st.text(alphabet="<>&\"'字a ;#39", max_size=40)


@given(
    _TEXT | _TEXT.map(Markup) | st.integers() | st.none() | st.booleans() | st.dates() | st.sampled_from(NoticeState)
)
def test_every_value_is_shown_as_the_library_escapes_it(value: object) -> None:
    assert str(shown(value)) == str(escape(value))


@given(_TEXT, st.dates())
def test_a_macro_escapes_its_arguments_once(text: str, day: date) -> None:
    source = "{% macro told(text, day) %}<b>{{ text }}</b>{{ day }}{% endmacro %}{{ told(text, day=day) }}"
    assert environment().from_string(source).render(text=text, day=day) == f"<b>{escape(text)}</b>{day}"


@given(st.lists(_TEXT | _TEXT.map(Markup) | st.dates() | st.sampled_from([0, False, 1, True, 1.0, None]), max_size=8))
def test_a_macro_of_one_argument_writes_each_anew(values: list[object]) -> None:
    telling = "{% macro told(value) %}{{ value }};{% endmacro %}"
    source = "{% from 'told.html' import told %}{% for value in values %}{{ told(value) }}{% endfor %}"
    made = LeanEnvironment(loader=DictLoader({"told.html": telling}), autoescape=True)
    written = made.from_string(source).render(values=values * 2)
    assert written == "".join(f"{escape(value)};" for value in values * 2)


def test_a_macro_sees_what_changes_on_its_own_page() -> None:
    telling = "{% macro told(value) %}{{ value }}{{ number }}{% endmacro %}"
    source = f"{{% set number = 1 %}}{telling}{{{{ told('x') }}}}{{% set number = 2 %}}{{{{ told('x') }}}}"
    assert environment().from_string(source).render(page="") == "x1x2"


def test_a_macro_that_was_imported_writes_a_word_once() -> None:
    asked: list[str] = []
    made = LeanEnvironment(loader=DictLoader({"told.html": "{% macro told(word) %}{{ word | seen }}{% endmacro %}"}))
    made.filters["seen"] = lambda word: asked.append(word) or word
    source = "{% from 'told.html' import told %}{{ told('甲') }}{{ told('乙') }}{{ told('甲') }}"
    assert made.from_string(source).render() == made.from_string(source).render() == "甲乙甲"
    assert asked == ["甲", "乙"]


@pytest.mark.parametrize("source", ["{{ titel }}", "{{ page.titel }}", "{{ 'a' ~ titel }}", "{{ range(3) }}"])
def test_a_misspelt_name_fails(source: str) -> None:
    with pytest.raises((UndefinedError, AttributeError)):
        environment().from_string(source).render(page=SimpleNamespace(title="标题"))


@pytest.mark.parametrize(
    "source",
    [
        "{% call told() %}字{% endcall %}",
        "{{ told(*texts) }}",
        "{{ told(**texts) }}",
        "{% macro told() %}{{ caller() }}{% endmacro %}",
        "{% macro told() %}{{ varargs }}{% endmacro %}",
        "{% block told %}字{% endblock %}",
        "{% macro told() %}{{ kwargs }}{% endmacro %}",
    ],
)
def test_a_call_that_would_lose_what_it_is_given_is_refused(source: str) -> None:
    with pytest.raises(TemplateAssertionError):
        environment().from_string(source)


def test_nothing_undefined_is_shown_as_text() -> None:
    with pytest.raises(UndefinedError):
        shown(StrictUndefined(name="titel"))
