"""Sends the recordings of the handheld scanners to a running Stockroom again: replay.py URL."""

import hashlib
import pathlib
import sys
import urllib.parse
import urllib.request


def forms(recording):
    data = recording.read_bytes()
    for start in range(0, len(data), 65536):
        code = hashlib.sha256(data[start : start + 65536]).hexdigest()[:8]
        yield {"shelf": code[:2], "item": code[2:], "quantity": "1"}


def main():
    for recording in sorted(pathlib.Path("recordings").glob("*.scan")):
        for form in forms(recording):
            body = urllib.parse.urlencode(form).encode()
            urllib.request.urlopen(sys.argv[1] + "/stock", body).close()


main()
