"""Problems: the lowest layer. Everything above reports its mistakes as these values."""

from civpub.problems.mask import mask
from civpub.problems.problem import Code, Place, Problem, Severity, sort_problems

__all__ = ["Code", "Place", "Problem", "Severity", "mask", "sort_problems"]
