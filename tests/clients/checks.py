"""Prints a line per check and counts those that fail."""

failures = 0


def check(what, good, found=""):
    global failures
    failures += not good
    print("ok  " if good else "FAIL", what, "" if good else str(found)[:600])
