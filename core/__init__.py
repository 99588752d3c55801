"""What Capella Explorer decides: plain Python, `requests` and `pystac`; no Qt, no QGIS, no GDAL."""
