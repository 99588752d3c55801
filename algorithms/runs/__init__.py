"""What algorithms do once they run; imported then, so that QGIS starts without core."""
