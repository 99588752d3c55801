"""Small rooms: files of at most 300 lines, functions of at most 60, and one place that catches everything."""

from __future__ import annotations

import ast
import statistics
import subprocess
from pathlib import Path

import pytest

LONGEST_FILE = 300
LONGEST_FUNCTION = 60
CATCHES_EVERYTHING = "bridge/jobs.py"


@pytest.fixture(scope="module")
def sources(root: Path) -> list[Path]:
    """Every Python file of the project that git knows or would take in."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"]
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.split()
    return [root / name for name in listed if (root / name).is_file()]


def function_lengths(path: Path) -> dict[str, int]:
    """Return the lines of every function in a file by its place."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        f"{path.name}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def broad_handlers(source: str) -> int:
    """Count the handlers that catch everything: `except:`, `except Exception` and `except BaseException`."""
    return sum(
        isinstance(node, ast.ExceptHandler)
        and (node.type is None or bool({"Exception", "BaseException"} & names_in(node.type)))
        for node in ast.walk(ast.parse(source))
    )


def names_in(node: ast.expr) -> set[str]:
    """Return every plain name in an expression."""
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def test_no_file_outgrows_its_room(root: Path, sources: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    lengths = {str(path.relative_to(root)): len(path.read_text("utf-8").splitlines()) for path in sources}
    tell("files", lengths, capsys)
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_function_outgrows_a_screen(sources: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    lengths = {place: lines for path in sources for place, lines in function_lengths(path).items()}
    tell("functions", lengths, capsys)
    assert {place: lines for place, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def tell(what: str, lengths: dict[str, int], capsys: pytest.CaptureFixture[str]) -> None:
    """Print how long things are, also when the test passes."""
    longest = max(lengths, key=lambda name: lengths[name])
    median = statistics.median(lengths.values())
    with capsys.disabled():
        print(f"\n{len(lengths)} {what}, median {median:.0f} lines, longest {lengths[longest]} ({longest})")


def test_everything_is_caught_in_one_place_only(root: Path, plugin_sources: list[Path]) -> None:
    found = {str(path.relative_to(root)): broad_handlers(path.read_text("utf-8")) for path in plugin_sources}
    assert {name: count for name, count in found.items() if count} == {CATCHES_EVERYTHING: 1}


@pytest.mark.parametrize(
    ("handler", "count"),
    [
        ("except:", 1),
        ("except Exception:", 1),
        ("except BaseException as error:", 1),
        ("except (ValueError, Exception):", 1),
        ("except (ValueError, OSError):", 0),
    ],
)
def test_the_counter_knows_a_broad_handler(handler: str, count: int) -> None:
    assert broad_handlers(f"try:\n    pass\n{handler}\n    pass\n") == count
