"""The HTTP face of the stock."""

import json
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class BadForm(ValueError):
    """A form that cannot be booked; its text is the answer's."""


def read_form(body):
    fields = {name: values[-1] for name, values in parse_qs(body).items()}
    for name in ("shelf", "item", "quantity"):
        if name not in fields:
            raise BadForm(f"{name} is missing")
    return fields["shelf"], fields["item"], read_quantity(fields["quantity"])


def read_quantity(text):
    try:
        return round(float(text))
    except ValueError:
        raise BadForm(f"quantity is {text!r}: a whole number is needed") from None


def handler_for(shelves):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/health":
                self._answer(200, {"status": "ok"})
            elif self.path == "/stock":
                self._answer(200, shelves.list())
            else:
                self._answer(404, {"error": "no such page"})

        def do_POST(self):
            length = int(self.headers.get("Content-Length", "0"))
            try:
                shelves.put(*read_form(self.rfile.read(length).decode()))
            except BadForm as error:
                self._answer(400, {"error": str(error)})
            else:
                self._answer(201, shelves.list())

        def _answer(self, status, value):
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
