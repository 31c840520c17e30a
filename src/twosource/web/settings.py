"""How the site is served: where, to whom, and how much it takes from anybody."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

# A page of news with its markup is far below; a day's feed or a JSONL of a thousand articles fits.
UPLOAD = 20_000_000
# What a form that is no upload may weigh: a note of some pages.
FORM = 200_000


@dataclass(frozen=True)
class Settings:
    """`password` opens the site in a browser, `token` in a program; `names` are host names that it answers to.

    `fetch` lets readers give addresses to fetch, `own_network` those of this network too.
    Addresses and localhost are always answered to: a rebound name is what an attacker needs, and has.
    """

    archive: Path
    host: str = "127.0.0.1"
    port: int = 8000
    password: str | None = None
    token: str | None = None
    names: tuple[str, ...] = ()
    upload: int = UPLOAD
    fetch: bool = False
    own_network: bool = False

    @property
    def guarded(self) -> bool:
        return bool(self.password or self.token)

    @property
    def loopback(self) -> bool:
        return self.host == "localhost" or (numeric(self.host) and ip_address(self.host).is_loopback)


def refusal(settings: Settings) -> str | None:
    """Why the site must not be served so; None where it may."""
    if settings.loopback or settings.guarded:
        return None
    return (
        f"--host {settings.host} can be reached by others, and neither password nor token is set: "
        "give --password or --token (or TWOSOURCE_PASSWORD, TWOSOURCE_TOKEN), or leave --host out"
    )


def numeric(host: str) -> bool:
    """Whether a host is an address and not a name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
