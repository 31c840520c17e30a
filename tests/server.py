"""A server on loopback that answers as a test wants it to, byte by byte where need be."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Reply = Callable[[socket.socket, str], None]


@dataclass
class Server:
    """`replies` by path; a path without one is not found. `requests` are the heads that came."""

    port: int
    replies: dict[str, Reply]
    requests: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def answer(body: bytes | str = b"", status: str = "200 OK", **headers: str) -> Reply:
    """A whole answer; header names are written with underscores."""
    data = body.encode() if isinstance(body, str) else body
    told = {"content_type": "text/html; charset=utf-8", "content_length": str(len(data)), **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items() if value)
    return raw(f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + data)


def raw(data: bytes) -> Reply:
    return lambda connection, _: connection.sendall(data)


def drip(data: bytes, seconds: float) -> Reply:
    """One byte at a time."""

    def reply(connection: socket.socket, _: str) -> None:
        stop = threading.Event()
        for byte in data:
            connection.sendall(bytes([byte]))
            stop.wait(seconds)

    return reply


@contextmanager
def serving(replies: dict[str, Reply]) -> Iterator[Server]:
    """A server that runs while the block does."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1], replies)
        threading.Thread(target=_listen, args=(listener, server), daemon=True).start()
        yield server


def _listen(listener: socket.socket, server: Server) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_serve, args=(connection, server), daemon=True).start()


def _serve(connection: socket.socket, server: Server) -> None:
    with connection:
        try:
            head = b""
            while b"\r\n\r\n" not in head and (piece := connection.recv(4096)):
                head += piece
            request = head.decode("latin-1")
            server.requests.append(request)
            path = request.split(" ")[1] if " " in request else ""
            server.replies.get(path, answer("not here", "404 Not Found"))(connection, request)
        except OSError:
            return
