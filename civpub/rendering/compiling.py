"""How templates become Python here: leaner than Jinja writes it, for every page goes through it.

What a template of ours never does is refused instead of being read in another way.
"""

from collections.abc import Callable, Mapping
from datetime import date
from keyword import iskeyword
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup, _escape_inner, escape  # type: ignore[attr-defined]


def shown(value: object) -> str:
    """Return the very characters that `escape` returns, without making a `Markup` of every word on the page."""
    if type(value) is str:
        return _escape_inner(value)
    if type(value) is Markup:
        return value
    return escape(value) if hasattr(value, "__html__") else _escape_inner(str(value))


_WORDS = frozenset({str, date})
"""What a macro may be given and remember: no two of one sort are equal that it would write in different ways."""
_REMEMBERED = 10_000


class _Writer(CodeGenerator):
    """Writes templates as leaner Python: `shown` for `escape`, and an attribute, a call or a macro as what it is.

    An attribute is one: what a dict holds is taken with brackets.

    None of our macros and functions asks for the context it is called in, or takes arguments it does not name; a
    template with a call of another sort is refused, for it would be read as if that sort were not there.
    """

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:  # noqa: ARG002
        self.write("environment.shown(")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        if iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            self.fail("{% call %}, *arguments and **arguments are not available here", node.lineno)
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        for named in node.kwargs:
            self.write(f"**{{{named.key!r}: " if iskeyword(named.key) else f"{named.key}=")
            self.visit(named.value, frame)
            self.write("}, " if iskeyword(named.key) else ", ")
        self.write(")")

    def visit_Block(self, node: nodes.Block, frame: Frame) -> None:  # noqa: ARG002, N802
        self.fail("{% block %} is not available here: a page includes its parts", node.lineno)

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:  # noqa: ARG002
        if macro_ref.accesses_caller or macro_ref.accesses_kwargs or macro_ref.accesses_varargs:
            self.fail("caller, kwargs and varargs are not available here", macro_ref.node.lineno)
        names = tuple(argument.name for argument in macro_ref.node.args)
        self.write(f"environment.macro(macro, {names!r}, context.parent)")


def macro(written: Callable[..., str], names: tuple[str, ...], around: Mapping[str, object]) -> Callable[..., Markup]:
    """Return the macro that is `written` as a function of what it calls `names`; it has a default for each.

    What stands `around` it is nothing where it was imported: then what it writes follows from its arguments alone.
    """

    def called(*given: object, **named: object) -> Markup:
        if len(given) != len(names):
            given = (*given, *[named.pop(name, missing) for name in names[len(given) :]])
        if named or len(given) != len(names):
            message = f"called with {given} and {named}, it takes {names}"
            raise TypeError(message)
        return str.__new__(Markup, written(*given))  # what a template wrote is markup

    return called if around or len(names) != 1 else _remembering(called)


def _remembering(called: Callable[..., Markup]) -> Callable[..., Markup]:
    """Return `called`, which takes one argument, made to write a word or a day once: a title stands in many lists."""
    known: dict[object, Markup] = {}

    def remembered(*given: object, **named: object) -> Markup:
        if named or len(given) != 1 or type(given[0]) not in _WORDS:
            return called(*given, **named)
        if (found := known.get(given[0])) is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            found = known[given[0]] = called(*given)
        return found

    return remembered


class _Context(Context):
    """What a template knows, made anew for each that is rendered or included: of ours, none extends another."""

    def __init__(
        self,
        environment: "LeanEnvironment",
        parent: dict[str, object],
        name: str | None,
        blocks: object,  # noqa: ARG002
        globals: object = None,  # noqa: A002, ARG002
    ) -> None:
        self.parent = parent
        self.vars = {}
        self.environment = environment
        self.eval_ctx = environment.escaping
        self.exported_vars = set()
        self.name = name
        self.globals_keys = set()
        self.blocks = {}


class LeanEnvironment(Environment):
    """Jinja's own hooks, set to spend less on each word, call and template."""

    code_generator_class = _Writer
    context_class = _Context
    shown = staticmethod(shown)
    macro = staticmethod(macro)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.globals.clear()  # no template of ours uses Jinja's, and every context would copy them
        self.escaping = EvalContext(self)
        self.known: dict[str | Template, Template] = {}

    def get_template(self, name: str | Template, *_: object, **__: object) -> Template:
        """Return the template called `name`, which is read once."""
        if (template := self.known.get(name)) is None:
            template = self.known[name] = super().get_template(name)
        return template
