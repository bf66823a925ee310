"""Things people use, each standing on the pen's origin and sized against an adult of 100 steps."""
