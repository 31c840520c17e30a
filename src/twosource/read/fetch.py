"""Fetching pages and feeds: politely, within limits, and never from the own network unless that is allowed."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import IPv6Address
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from twosource import __version__
from twosource.model import Problem
from twosource.read.fetched import SCHEMES, Fetched, MissingReader
from twosource.read.files import printable
from twosource.read.robots import LARGEST, Rules, rules
from twosource.read.seen import Seen

if TYPE_CHECKING:
    from twosource.read.network import Answer

AGENT = "twosource"
MOVED = (301, 302, 303, 307, 308)
PATIENCE = 3
"""How often a site may fail before it is left alone: a feed may name 200 pages that each take the whole time."""
# The name of a host as HTTP takes it: what IDNA makes of a sign may hold a space, an IPv6 zone anything.
HOST = re.compile(r"[A-Za-z0-9._:-]+")
LONGEST = 4000
"""Characters of an address."""
SAFE = "!#$%&'()*+,/:;=?@[]~"
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)


@dataclass(frozen=True)
class Limits:
    """How far fetching goes. `seconds` hold for one request, from the connection to the last byte."""

    seconds: float = 30.0
    largest: int = 20_000_000
    redirects: int = 5
    pause: float = 1.0
    own_network: bool = False


@dataclass
class Fetcher:
    """Fetches an address when called; remembers what sites allow, when they were asked last, and what is unchanged.

    Raises MissingReader where the libraries are not installed.
    """

    limits: Limits = Limits()
    seen: Seen = field(default_factory=Seen)
    wait: Callable[[float], None] = time.sleep
    allowed: dict[str, Rules] = field(default_factory=dict)
    asked: dict[str, float] = field(default_factory=dict)
    failed: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            import httpcore  # noqa: F401
            import protego  # noqa: F401
        except ImportError as missing:
            raise MissingReader(f"fetching needs {missing.name}: pip install 'twosource[feeds]'") from missing

    def __call__(self, address: str) -> Fetched | Problem | None:
        """What the address gives; None where it is unchanged since it was last seen."""
        try:
            return self._follow(address)
        except (OSError, ValueError) as error:
            remedy = "allow it with --own-network if you trust the address" if _is_own(error) else "try again later"
            return Problem(printable(address), f"not fetched: {printable(str(error))}", remedy)

    def _follow(self, first: str) -> Fetched | Problem | None:
        address = first
        for _ in range(self.limits.redirects + 1):
            where = web_address(address)
            site = f"{where.scheme}://{where.netloc}"
            if refusal := self._rules(site).refusal(where.geturl(), AGENT):
                return Problem(
                    printable(address), f"not fetched: {refusal}", "ask the outlet, or save the page yourself"
                )
            self._pause(site)
            answer = self._get(where.geturl(), self.seen.asking(first), self.limits.largest)
            if answer.status not in MOVED or "location" not in answer.headers:
                return self._taken(first, where.geturl(), answer)
            address = urljoin(where.geturl(), answer.headers["location"])
        return Problem(
            printable(first), f"more than {self.limits.redirects} redirects", "give the address where it ends"
        )

    def _taken(self, first: str, address: str, answer: Answer) -> Fetched | Problem | None:
        if answer.status == 304:
            return None
        if answer.status != 200:
            return Problem(printable(first), f"not fetched: the server answers {answer.status}", _remedy(answer.status))
        self.seen.note(first, answer.headers)
        told = answer.headers.get("content-type", "")
        charset = CHARSET.search(told[:200])
        kind = told.split(";", 1)[0].strip().lower()[:100]
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        return Fetched(address, answer.body, moment, kind, charset[1] if charset else "")

    def _get(self, address: str, asking: dict[str, str], largest: int) -> Answer:
        from twosource.read.network import get

        where = urlsplit(address)
        site = f"{where.scheme}://{where.netloc}"

        headers = {
            "host": where.netloc,
            "user-agent": f"{AGENT}/{__version__}",
            "accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5",
            "accept-encoding": "gzip",
            "connection": "close",
        }
        limits = self.limits
        try:
            return get(
                address, headers | asking, seconds=limits.seconds, largest=largest, own_network=limits.own_network
            )
        except OSError:
            self.failed[site] = self.failed.get(site, 0) + 1
            raise

    def _rules(self, site: str) -> Rules:
        """What a site allows, asked once. Its robots.txt may lie elsewhere, within the same limits."""
        if self.failed.get(site, 0) >= PATIENCE:
            return Rules(closed=f"the site failed {PATIENCE} times")
        if site not in self.allowed:
            answer = self._robots(f"{site}/robots.txt")
            self.allowed[site] = rules(answer.status, answer.body)
        return self.allowed[site]

    def _robots(self, address: str) -> Answer:
        for _ in range(self.limits.redirects + 1):
            answer = self._get(web_address(address).geturl(), {}, max(LARGEST, self.limits.largest))
            if answer.status not in MOVED or "location" not in answer.headers:
                break
            address = urljoin(address, answer.headers["location"])
        return answer

    def _pause(self, site: str) -> None:
        """Waits until the site may be asked again."""
        now = time.monotonic()
        after = self.asked.get(site, 0.0) + max(self.limits.pause, self._rules(site).pause(AGENT))
        if site in self.asked and after > now:
            self.wait(after - now)
        self.asked[site] = time.monotonic()


def web_address(address: str) -> SplitResult:
    """The address in the characters that HTTP takes, without fragment. Raises ValueError for what is no web address."""
    if len(address) > LONGEST:
        raise ValueError(f"an address of more than {LONGEST} characters")
    if not address.lower().startswith(SCHEMES):
        raise ValueError("only http and https addresses are fetched")
    parts = urlsplit("".join(char for char in address if char > " " and char != "\x7f"))
    if parts.username is not None or parts.password is not None:
        raise ValueError("an address with a name or a password in it")
    if not parts.hostname or "\\" in parts.netloc:
        raise ValueError("an address without a host")
    host = str(IPv6Address(parts.hostname)) if ":" in parts.hostname else parts.hostname.encode("idna").decode("ascii")
    if not HOST.fullmatch(host):
        raise ValueError("an address whose host is no name in plain characters")
    port = f":{parts.port}" if parts.port else ""
    netloc = f"[{host}]{port}" if ":" in host else f"{host}{port}"
    return SplitResult(parts.scheme, netloc, quote(parts.path or "/", SAFE), quote(parts.query, SAFE), "")


def _is_own(error: Exception) -> bool:
    return type(error).__name__ == "Refused"


def _remedy(status: int) -> str:
    if status in (404, 410):
        return "check the address: the page is gone or was never there"
    return "try again later" if status in (429, 500, 502, 503, 504) else "save the page yourself"
