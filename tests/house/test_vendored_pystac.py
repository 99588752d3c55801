"""The bundled pystac works under its private name, whatever other pystac is in the process."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ITEM = {
    "type": "Feature",
    "stac_version": "1.0.0",
    "stac_extensions": ["https://stac-extensions.github.io/sar/v1.0.0/schema.json"],
    "id": "CAPELLA_C14_SP_GEO_HH_20240709040329_20240709040358",
    "geometry": {"type": "Polygon", "coordinates": [[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]},
    "bbox": [0.0, 0.0, 1.0, 1.0],
    "properties": {"datetime": "2024-07-09T04:03:43Z", "sar:product_type": "GEO"},
    "links": [],
    "assets": {"HH": {"href": "https://example.com/a.tif", "type": "image/tiff; application=geotiff"}},
    "collection": "capella-geo",
}
WALK = textwrap.dedent("""
    import importlib.util, json, pathlib, sys, types
    root, item, folder = pathlib.Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
    fake = types.ModuleType("pystac")
    fake.__version__ = "0.5"
    sys.modules["pystac"] = fake
    spec = importlib.util.spec_from_file_location(
        "capella_explorer", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    sys.modules["capella_explorer"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    from capella_explorer.vendor import pystac
    catalog = pystac.Catalog("library", "What was downloaded")
    catalog.add_item(pystac.Item.from_dict(item))
    catalog.normalize_and_save(folder, catalog_type=pystac.CatalogType.SELF_CONTAINED)
    again = pystac.Catalog.from_file(folder + "/catalog.json")
    (kept,) = again.get_items(recursive=True)
    print(json.dumps({
        "version": pystac.__version__,
        "public_is_fake": sys.modules["pystac"] is fake,
        "public_modules": sorted(name for name in sys.modules if name.partition(".")[0].startswith("pystac")),
        "third_party": sorted({"urllib3", "requests", "orjson", "jsonschema", "jinja2"} & set(sys.modules)),
        "asset_type": kept.assets["HH"].media_type,
        "id": kept.id,
        "dict": pystac.Item.from_dict(item).to_dict(include_self_link=False) | {"stac_version": item["stac_version"]},
    }))
""")


def walk_beside_an_old_pystac(root: Path, folder: Path) -> dict[str, object]:
    """Use the private pystac in a process where the public name belongs to another."""
    command = [sys.executable, "-I", "-c", WALK, str(root), json.dumps(ITEM), str(folder)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_the_private_pystac_reads_and_writes_beside_an_old_one(root: Path, tmp_path: Path) -> None:
    seen = walk_beside_an_old_pystac(root, tmp_path)
    expected_item = ITEM | {"stac_extensions": seen["dict"]["stac_extensions"]}
    assert seen == {
        "version": "1.15.2",
        "public_is_fake": True,
        "public_modules": ["pystac"],
        "third_party": [],
        "asset_type": "image/tiff; application=geotiff",
        "id": ITEM["id"],
        "dict": expected_item,
    }


def test_no_module_of_it_imports_pystac_by_its_public_name(root: Path) -> None:
    public = [
        f"{path.relative_to(root)}:{node.lineno}"
        for path in (root / "vendor").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom) and "pystac" in absolute_roots(node)
    ]
    assert public == []


def absolute_roots(node: ast.Import | ast.ImportFrom) -> set[str]:
    """Return the top packages that an import names absolutely."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    return set() if node.level else {(node.module or "").partition(".")[0]}


def test_every_module_of_it_can_be_imported(root: Path) -> None:
    from importlib import import_module

    for path in sorted((root / "vendor" / "pystac").rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        import_module(f"capella_explorer.{name}".removesuffix(".__init__"))


def test_it_never_fetches_from_the_network() -> None:
    from capella_explorer.vendor import pystac

    with pytest.raises(pystac.STACError, match="files only"):
        pystac.Item.from_file("https://example.com/item.json")


def test_its_licence_travels_with_it(root: Path) -> None:
    text = (root / "vendor" / "LICENSE.pystac").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "pystac-core 1.15.2" in text
