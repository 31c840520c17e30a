"""Archives of every earlier version become archives of this one, with all that people put into them.

`tests/archives/vN.sql` is an archive as the program of version N wrote it. It is frozen: a new version gets a file of
its own, and a migration in store/migrations.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

import invented
from twosource.store.archive import Archive
from twosource.store.connection import WrongArchive, migrations
from twosource.store.rows import Filters, Kind

FROZEN = Path(__file__).parent / "archives"
EARLIER = sorted(FROZEN.glob("v*.sql"))
COLUMNS = (
    'SELECT m.name, c.name, c.type, c."notnull", c.pk FROM sqlite_schema m, pragma_table_xinfo(m.name) c ORDER BY 1, 2'
)
OBJECTS = "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"


def test_every_earlier_version_has_an_archive_here() -> None:
    assert [path.stem for path in EARLIER] == [f"v{number}" for number in range(1, len(migrations()))]


@pytest.fixture(params=EARLIER, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    connection = sqlite3.connect(tmp_path / "old.db")
    connection.executescript(f"BEGIN;\n{request.param.read_text(encoding='utf-8')}\nCOMMIT;")
    connection.close()
    return tmp_path / "old.db"


def test_an_old_archive_keeps_everything(old: Path) -> None:
    with Archive.open(old, create=False) as archive:
        assert archive.check() == ()
        story = archive.stories()[0]
        assert set(archive.members(story.id)) == {report.article for report in invented.story().reports}
        assert [archive.report(row.id) is not None for row in archive.articles(Filters(story=story.id))] == [True] * 4
        assert archive.report(story.id) == invented.courier()
        (judgement,) = archive.judgements(story=story.id).values()
        assert (judgement.by, judgement.because) == ("Ada", "both speak of another call")
        assert [hit.speaker for hit in archive.search("spoken operator speaker:quill", Kind.STATEMENTS)][:1] == [
            "Hedda Quill"
        ]
        assert archive.people()[0].name == "Hedda Quill"
        assert archive.problems()[0][1].name == "broken.txt"
        assert len(archive.unentered()) in (2, 4)


def test_an_old_archive_becomes_like_a_new_one(old: Path, tmp_path: Path) -> None:
    Archive.open(old).close()
    Archive.open(tmp_path / "new.db").close()
    shapes = [_shape(path) for path in (old, tmp_path / "new.db")]
    assert shapes[0] == shapes[1]


def _shape(path: Path) -> tuple[object, ...]:
    connection = sqlite3.connect(path)
    pragmas = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "application_id"))
    shape = (connection.execute(COLUMNS).fetchall(), connection.execute(OBJECTS).fetchall(), *pragmas)
    connection.close()
    return shape


def test_a_migration_that_fails_leaves_the_archive_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = [*migrations(), "CREATE TABLE more (a TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n"]
    monkeypatch.setattr("twosource.store.connection.migrations", lambda: broken)
    with pytest.raises(WrongArchive, match="nowhere"):
        Archive.open(old)
    monkeypatch.undo()
    with Archive.open(old) as archive:
        assert len(archive.articles()) == 4
        assert archive.check() == ()


def test_an_archive_of_a_newer_program_is_left_alone(old: Path) -> None:
    connection = sqlite3.connect(old)
    connection.execute(f"PRAGMA user_version={len(migrations()) + 1}")
    connection.close()
    with pytest.raises(WrongArchive, match="update twosource"):
        Archive.open(old)
