"""A small application behind the site's own server: what reaches it, and large answers."""

import json
import time


def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/large":
        start_response("200 OK", [("Content-Length", str(30 << 20))])
        return (b"x" * (1 << 20) for _turn in range(30))
    if path == "/broken":
        start_response("200 OK", [("Content-Type", "text/plain")])
        return _breaks()
    if path == "/work":
        time.sleep(0.3)
    body = environ["wsgi.input"].read()
    seen = {key: str(value) for key, value in environ.items()} | {"length": len(body)}
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps(seen).encode()]


def _breaks():
    yield b"begins" * 1000
    raise ValueError("in the middle")
