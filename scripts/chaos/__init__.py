"""Crashes on purpose: real processes, real sockets, random schedules, and a count of what went wrong."""
