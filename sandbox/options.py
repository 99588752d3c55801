"""The command line of the sandbox."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .scenes import default_cache


@dataclass(frozen=True)
class Options:
    """How a sandbox is started; `python3 -m sandbox --help` explains each."""

    host: str
    port: int
    catalog: Path | None
    pixels: Path | None
    images: Path | None
    max_side: int
    collects: int
    seed: int
    cache: Path
    order_seconds: float
    link_seconds: float
    state: Path | None


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Read the command line; leaves the program with a message when it is wrong."""
    parser = argparse.ArgumentParser(
        prog="python3 -m sandbox", description="A local Capella: API, catalog, object store."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on")
    add("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    add("--catalog", type=_file, metavar="FILE.ndjson[.gz]", help="serve these STAC items instead of invented ones")
    add("--pixels", type=_file, metavar="TIF", help="real SAR pixels as texture")
    add("--images", type=Path, metavar="DIR", help="serve a file that lies here under its name instead of a made one")
    add("--max-side", type=int, default=2048, help="longer side of the images made, in pixels")
    add("--collects", type=int, default=600, help="collects to invent")
    add("--seed", type=int, default=1, help="another seed, another world")
    add("--cache", type=Path, default=default_cache(), metavar="DIR", help="where made files are kept")
    add("--order-seconds", type=float, default=3600, help="life of an order and of its links")
    add("--link-seconds", type=float, default=0, help="let links die before their order; 0 does not")
    add("--state", type=Path, metavar="FILE.sqlite", help="keep orders and ownership over a restart")
    return Options(**vars(parser.parse_args(arguments)))


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return path
