"""A local Capella: the API, the object store and a catalog, for demos, tests and training. Never shipped in the plugin."""
