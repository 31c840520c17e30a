"""`twosource mcp`."""

from __future__ import annotations

from twosource.commands.archive import File, opened


def mcp(archive: File = None) -> None:
    """Serve an archive to programs that speak the Model Context Protocol, on standard input and output."""
    from twosource.mcp.server import server

    with opened(archive) as kept:
        server(kept).run()
