"""Serves the stock on STOCKROOM_PORT, kept in STOCKROOM_DATA."""

import os
from http.server import ThreadingHTTPServer

from stockroom.shelves import Shelves
from stockroom.web import handler_for


def main():
    shelves = Shelves(os.environ.get("STOCKROOM_DATA", "stock.db"))
    port = int(os.environ.get("STOCKROOM_PORT", "8080"))
    ThreadingHTTPServer(("", port), handler_for(shelves)).serve_forever()


main()
