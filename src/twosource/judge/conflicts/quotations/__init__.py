"""Conflicts about quoted words: what they were, who said them, what of, and what was left out."""
