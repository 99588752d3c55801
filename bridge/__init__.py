"""What reaches QGIS and Qt, without widgets: adapters and controllers."""
