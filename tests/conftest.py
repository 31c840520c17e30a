"""One setting for all tests: examples are drawn the same way each time, so that a run can be repeated."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")
