"""Connections that reach public addresses only and end in time. The only module that imports httpcore.

The name is looked up once, every address that it has is checked, and the connection goes to one of those checked: a
name that answers differently a moment later (DNS rebinding) leads nowhere. Each hop of a redirect is a new connection.
"""

from __future__ import annotations

import ipaddress
import socket
import time
import typing
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import httpcore

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
TRANSLATED = (NAT64, *map(ipaddress.IPv6Network, ("64:ff9b:1::/48", "::/96")))
"""Networks whose addresses hold an IPv4 address in their last four bytes (NAT64, RFC 6052 and 8215; RFC 4291)."""
WELL_KNOWN = 1024
WEB = (80, 443)
HEADERS = 100
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(OSError):
    """An address that is not reached; the message says why."""


@dataclass(frozen=True)
class Answer:
    """A status, the headers by their names in small letters (the first of each), and the body, unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def public(host: str, port: int) -> list[str]:
    """The addresses of a host, if all of them are public. Raises Refused, and OSError where there are none."""
    if port < WELL_KNOWN and port not in WEB:
        raise Refused(f"port {port} is no port of the web")
    found = addresses(host, port)
    for one in found:
        if reason := own(one):
            raise Refused(f"{host} leads to {one}, {reason}")
    return found


def addresses(host: str, port: int) -> list[str]:
    """What a name leads to, each address once. Raises OSError."""
    try:
        known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise OSError(f"no name of a host: {host[:80]!r}") from error
    return list(dict.fromkeys(str(one[4][0]) for one in known))


def own(address: str) -> str | None:
    """Why an address may be one of the own network, or None where it is a public one."""
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return "which is no address"
    inside = tuple(_embedded(ip))
    # Behind DNS64 every name leads into this network, and what counts is the address inside.
    for one in inside if ip in NAT64 else (ip, *inside):
        if one.is_loopback or one.is_unspecified:
            return "this machine"
        if one.is_multicast or one.is_link_local or one.is_reserved or not one.is_global:
            return "an address of the own network or of none"
    return "an address of the own network" if isinstance(ip, ipaddress.IPv6Address) and ip.is_site_local else None


def _embedded(ip: Address) -> Iterator[Address]:
    """The IPv4 addresses that an IPv6 address stands for: mapped, NAT64, 6to4, Teredo."""
    if not isinstance(ip, ipaddress.IPv6Address):
        return
    if any(ip in network for network in TRANSLATED) and int(ip) > 1:
        yield ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    yield from (one for one in (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())) if one is not None)


class _Timed(httpcore.NetworkStream):
    """A stream that ends at a moment, however slowly its bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self.stream, self.until = stream, until

    def _left(self, timeout: float | None) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("too slow")
        return min(left, timeout or left)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self.stream.close()

    def start_tls(
        self, ssl_context: typing.Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self.stream.start_tls(ssl_context, server_hostname, self._left(timeout)), self.until)

    def get_extra_info(self, info: str) -> typing.Any:
        return self.stream.get_extra_info(info)


class _Checked(httpcore.NetworkBackend):
    """Connects to checked addresses only."""

    def __init__(self, until: float, own_network: bool) -> None:
        self.until, self.own_network, self.below = until, own_network, httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: typing.Any = None,
    ) -> httpcore.NetworkStream:
        known = addresses(host, port) if self.own_network else public(host, port)
        for number, one in enumerate(known, 1):
            left = max(0.1, self.until - time.monotonic())
            try:
                stream = self.below.connect_tcp(one, port, min(left, timeout or left), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(known):
                    raise
            else:
                return _Timed(stream, self.until)
        raise Refused(f"{host} has no address")


@lru_cache(maxsize=1)
def _trusted() -> typing.Any:
    return httpcore.default_ssl_context()


def get(address: str, headers: Mapping[str, str], *, seconds: float, largest: int, own_network: bool) -> Answer:
    """One request, no redirect followed. Raises Refused, OSError with a reason, and ValueError for a malformed address.

    `largest` limits the body, packed and unpacked; `seconds` limits all of it, from the connection to the last byte.
    """
    until = time.monotonic() + seconds
    with (
        _explained(seconds),
        httpcore.ConnectionPool(
            ssl_context=_trusted(), network_backend=_Checked(until, own_network), max_connections=1
        ) as pool,
    ):
        told = [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in headers.items()]
        limits = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), seconds)}
        with pool.stream("GET", address.encode("ascii"), headers=told, extensions=limits) as response:
            got: dict[str, str] = {}
            for name, value in response.headers[:HEADERS]:
                got.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
            return Answer(response.status, got, _body(response, got.get("content-encoding", ""), largest))


def _body(response: httpcore.Response, encoding: str, largest: int) -> bytes:
    """The body, unpacked as it comes, so that no more than `largest` bytes are ever held. Raises OSError."""
    packed = encoding.strip().lower() not in ("", "identity")
    if packed and encoding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        raise OSError(f"it comes packed as {encoding[:40]!r}, which was not asked for")
    unpack, held = zlib.decompressobj(zlib.MAX_WBITS | 32), bytearray()
    for piece in response.iter_stream():
        held += unpack.decompress(piece, largest + 1 - len(held)) if packed else piece
        if len(held) > largest:
            raise OSError(f"more than {largest // 1_000_000 or 1} MB")
    return bytes(held)


@contextmanager
def _explained(seconds: float) -> Iterator[None]:
    """The library's errors as OSError with a reason that a reader understands."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise OSError(f"no complete answer within {seconds:g} seconds") from error
    except (httpcore.ConnectError, httpcore.NetworkError) as error:
        raise OSError(f"the connection failed ({error})") from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, zlib.error) as error:
        raise OSError(f"the server does not speak HTTP properly ({error})") from error
