"""annotate: Document -> Report. One article at a time; pure."""
