"""`python scripts/chaos orders`: loads the packages under their fixed names, wherever the checkout lies, and runs."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def load_package(name: str, folder: Path) -> None:
    """Import `folder` as the package `name`."""
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is not a package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    for package, place in (("capella_explorer", ROOT), ("capella_sandbox", ROOT / "sandbox"), ("capella_chaos", HERE)):
        load_package(package, place)
    sys.exit(importlib.import_module(f"capella_chaos.{sys.argv[1]}").main(sys.argv[2:]))
