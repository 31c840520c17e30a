"""PyArrow where it is installed: piles by day, and tables of a story, in Parquet."""

from __future__ import annotations

from typing import Any


class MissingParquet(ImportError):
    """PyArrow is not installed; the message says what to do."""


def arrow(otherwise: str) -> Any:
    """The library with what reads and writes Parquet; `otherwise` says what to do without. Raises MissingParquet."""
    try:
        import pyarrow.dataset
        import pyarrow.parquet
    except ImportError as missing:
        remedy = f"pip install 'twosource[parquet]', or {otherwise}"
        raise MissingParquet(f"Parquet needs {missing.name or 'pyarrow'}: {remedy}") from missing
    return pyarrow
