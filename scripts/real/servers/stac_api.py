"""stac-fastapi.pgstac on a PostgreSQL with PostGIS of its own, one database and one server a catalog."""

from __future__ import annotations

import gzip
import json
import signal
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .children import Workplace, free_port, listens

_POSTGRES = Path("/usr/lib/postgresql/15/bin")
_USER = "postgres"
# Nothing here has to survive a power cut; compiling a plan over hundreds of partitions takes longer than running it.
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off")
_SPAN = ("start_datetime", "end_datetime")
_COUNT_MATCHES = (
    "INSERT INTO pgstac.pgstac_settings (name, value) VALUES ('context', 'on') "
    "ON CONFLICT (name) DO UPDATE SET value = 'on'"
)


@dataclass(frozen=True)
class Database:
    """A running PostgreSQL without a password, reachable from this machine only."""

    place: Workplace
    port: int

    def environment(self, name: str) -> dict[str, str]:
        """What libpq and stac-fastapi read."""
        return {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": _USER,
            "PGPASSWORD": "unused",
            "PGDATABASE": name,
        }

    def sql(self, name: str, statement: str) -> None:
        """Run one statement. Raises `ServerFailed`."""
        command = [_POSTGRES / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-c", statement]
        self.place.run(command, env=self.environment(name))


def start_database(place: Workplace) -> Database:
    """Make a cluster and start it. Raises `ServerFailed`."""
    data, port = place.folder_for("postgres", _USER), free_port()
    place.run(
        [_POSTGRES / "initdb", "-D", data, "-U", _USER, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"], _USER
    )
    options = ["listen_addresses=127.0.0.1", f"unix_socket_directories={data}", f"port={port}", *_FAST]
    command = [_POSTGRES / "postgres", "-D", data, *(part for one in options for part in ("-c", one))]
    database = Database(place, port)
    place.start("postgres", command, lambda: _accepts(database), _USER, stop=signal.SIGINT)
    return database


def start_stac_api(database: Database, venv: Path, name: str, catalog: Path) -> str:
    """Load a catalog (NDJSON of items) into a new database and serve it; returns the address. Raises `ServerFailed`."""
    place, environment = database.place, database.environment(name)
    database.sql("postgres", f"CREATE DATABASE {name}")
    database.sql(name, "CREATE EXTENSION postgis")
    dsn = f"postgresql://{_USER}@127.0.0.1:{database.port}/{name}"
    loader = venv / "bin" / "pypgstac"
    place.run([loader, "migrate", "--dsn", dsn])
    items, collections = place.folder / f"{name}.items.ndjson", place.folder / f"{name}.collections.ndjson"
    found = [_with_one_moment(item) for item in read_items(catalog)]
    _write(items, found)
    _write(collections, (_collection(one) for one in sorted({item["collection"] for item in found})))
    for kind, path in (("collections", collections), ("items", items)):
        place.run([loader, "load", kind, path, "--method", "insert_ignore", "--dsn", dsn])
    queryables = place.folder / f"{name}.queryables.json"
    queryables.write_text(json.dumps(_queryables(found)))
    place.run([loader, "load_queryables", queryables, "--dsn", dsn])
    database.sql(name, _COUNT_MATCHES)
    port = free_port()
    command = [venv / "bin" / "uvicorn", "stac_fastapi.pgstac.app:create_app", "--factory", "--port", str(port)]
    environment |= {"DB_MIN_CONN_SIZE": "1", "DB_MAX_CONN_SIZE": "4"}
    place.start(f"stac-{name}", command, lambda: listens(port), env=environment)
    return f"http://127.0.0.1:{port}"


def read_items(path: Path) -> Iterator[dict[str, Any]]:
    """The items of an NDJSON file, plain or gzipped."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _accepts(database: Database) -> bool:
    # Listening is not enough: the server refuses sessions until its recovery is over.
    command = [_POSTGRES / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(database.port)]
    return listens(database.port) and _succeeds(database.place, command)


def _succeeds(place: Workplace, command: list[str | Path]) -> bool:
    try:
        place.run(command)
    except RuntimeError:
        return False
    return True


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _with_one_moment(item: dict[str, Any]) -> dict[str, Any]:
    """The real server searches and sorts by the span of an item where it has one, Capella by its `datetime`."""
    properties = {name: value for name, value in item["properties"].items() if name not in _SPAN}
    return {**item, "properties": properties}


def _queryables(items: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The types of properties, without which pgstac sorts numbers as text."""
    types: dict[str, dict[str, Any]] = {}
    for item in items:
        for name, value in item["properties"].items():
            if isinstance(value, (int, float)):
                types[name] = {"type": "number"}
            elif isinstance(value, list):
                types[name] = {"type": "array", "items": {"type": "string"}}
    return {"$id": "local", "type": "object", "properties": types}


def _collection(name: str) -> dict[str, Any]:
    extent = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [["2018-01-01T00:00:00Z", None]]}}
    common = {"type": "Collection", "stac_version": "1.0.0", "license": "proprietary", "links": []}
    return {**common, "id": name, "description": name, "extent": extent}
