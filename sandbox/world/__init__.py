"""The invented world: places, satellites, collects and the STAC items of their products."""
