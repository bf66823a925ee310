"""The count a report ends with."""

from collections.abc import Sequence

from msgspec import Struct

from civpub.problems.problem import Problem


class Summary(Struct, frozen=True):
    """How many errors (错误) and warnings (提醒) there are, in how many files."""

    errors: int
    warnings: int
    files: int

    @classmethod
    def of(cls, problems: Sequence[Problem]) -> "Summary":
        """Return the count of `problems`."""
        errors = sum(problem.is_error for problem in problems)
        return cls(errors, len(problems) - errors, len({problem.place.file for problem in problems}))

    @property
    def sentence(self) -> str:
        """The count in a sentence."""
        if not self.files:
            return "检查完毕，没有发现问题。"
        where = f"{self.files} 个文件中有"
        if not self.errors:
            return f"{where} {self.warnings} 处提醒，没有错误。"
        return f"{where} {self.errors} 处错误" + (f"、{self.warnings} 处提醒。" if self.warnings else "。")
