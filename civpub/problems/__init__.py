"""Problems: the lowest layer. Everything above reports its mistakes as these values."""

from civpub.problems.mask import EXAMPLE_PHONE, has_private_number, mask
from civpub.problems.problem import Code, Place, Problem, Severity, sort_problems
from civpub.problems.report import Format, report

__all__ = [
    "EXAMPLE_PHONE",
    "Code",
    "Format",
    "Place",
    "Problem",
    "Severity",
    "has_private_number",
    "mask",
    "report",
    "sort_problems",
]
