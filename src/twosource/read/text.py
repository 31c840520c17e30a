"""Plain text: bytes to characters, every one of them kept."""

from __future__ import annotations

import codecs
import re

from twosource.model import Article, Problem
from twosource.read.dates import iso
from twosource.read.files import File
from twosource.text import Text

STAMP = re.compile(r"\s*date (\d{4}-\d\d-\d\d)(?=\s)")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
MOJIBAKE = re.compile(r"[ÂÃâ][\x80-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
MARKS = frozenset("‘’“”„‚«»‹›–—…•·€£¥¢°§©®™½¼¾²³¹ºª¡¿´¨×±\xa0\xad")
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def plain(file: File, data: bytes) -> Article | Problem:
    """The article in a plain text file; a `date YYYY-MM-DD` before its first words says when it was published."""
    chars = characters(data)
    if isinstance(chars, str) and not chars.strip():
        chars = ("only white space", "put the article's text into it or leave it out")
    if not isinstance(chars, str):
        return Problem(file.shown, *chars)
    stamp = STAMP.match(chars)
    published = iso(stamp[1], file.shown) if stamp else None
    return Article(Text(chars), file.name, published=published if isinstance(published, str) else None)


def characters(data: bytes) -> str | tuple[str, str]:
    """The characters of a text file (they begin after a byte order mark), or what was found and what to do.

    UTF-8, else UTF-16 with its mark, else Windows-1252 where that gives sensible text.
    """
    if data.startswith(UTF16):
        return _declared(data, "utf-16")
    try:
        chars = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _fallback(data, error)
    if len(CONTROL.findall(chars)) * 100 > len(chars):
        return "binary data, not text", "give the article as plain text, HTML or JSON Lines"
    return chars


def _declared(data: bytes, encoding: str) -> str | tuple[str, str]:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return f"broken {encoding.upper()} at byte {error.start}", "save it again as UTF-8"


def _fallback(data: bytes, error: UnicodeDecodeError) -> str | tuple[str, str]:
    if error.reason == "unexpected end of data":
        return (
            f"the text is cut in the middle of a character, at byte {error.start}",
            "fetch it again: it is incomplete",
        )
    chars = data.decode("cp1252", "replace")
    return chars if _sensible(chars) else (f"neither UTF-8 nor Windows-1252 at byte {error.start}", "save it as UTF-8")


def _sensible(chars: str) -> bool:
    """Whether text read as Windows-1252 can be meant: letters and marks of western writing, and few of them."""
    high = [char for char in chars if char > "\x7f"]
    known = all(char.isalpha() or char in MARKS for char in high)
    return known and len(high) * 5 < len(chars) and not CONTROL.search(chars) and not MOJIBAKE.search(chars)
