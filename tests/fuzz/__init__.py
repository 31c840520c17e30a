"""Fuzzing: `make fuzz`, or `python -m tests.fuzz`; what it found stays in `corpus` and is tried by every `make test`."""
