"""Says hello, with a checksum that a C extension computes."""

import checksum_c
from flask import Flask

app = Flask(__name__)


@app.route("/")
def hello():
    return {"hello": "world", "checksum": checksum_c.adler(b"world")}


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
