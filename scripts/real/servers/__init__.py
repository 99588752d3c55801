"""Starts a real STAC API and a real object store on this machine, and ends them."""
