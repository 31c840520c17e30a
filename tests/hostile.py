"""An article that attacks whoever hands it over: markup of every format in its text, its names and its address."""

from __future__ import annotations

from twosource.model import (
    Act,
    Article,
    Attribution,
    Block,
    Document,
    Entity,
    EntityKind,
    Findings,
    Links,
    Mention,
    MentionKind,
    Mode,
    Report,
    Role,
    Statement,
    Story,
)  # fmt: skip
from twosource.text import Text

CHARS = (
    '=HYPERLINK("https://evil.example") </script><img src=x onerror=alert(1)>\n'
    "[click](javascript:alert(1)) ![x](https://evil.example/x) [^1]: # no heading www.evil.example a@evil.example\n"
    "\u202e turned \u2067 and 🌊🌊 # `code` *bold* _under_ ~~gone~~ <b>&amp;</b> \\ | --- |\r\n\n    indented\t\u2028x\x85\x00\ud800 "
)


def story() -> Story:
    """One article, one statement over all of it by somebody with a hostile name."""
    text = Text(CHARS)
    name = Entity("=cmd|'/c'!A0 [x](y)", EntityKind.PERSON, (Mention(text.span(0, 10), MentionKind.NAMED),))
    link = Attribution(text.span(0, 10), None, (text.whole,), name, Act.SPEECH)
    said = Statement((text.whole,), (link,), Mode.DIRECT)
    article = Article(
        text, "@name`.txt", "+outlet\n# x", url="https://e.example/a b\"><script>", title="t", published="2031-05-10"
    )  # fmt: skip
    blocks = (Block(text.span(0, 20), Role.HEADLINE, "first"),)
    report = Report(Document(article, blocks), entities=(name,), statements=(said,))
    return Story((report,), Links(), Findings())
