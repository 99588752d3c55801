"""A local Capella: API, object store and catalog, for demos, tests and training. Never shipped in the plugin."""
