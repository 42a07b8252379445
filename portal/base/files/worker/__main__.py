import importlib
import json
import os
import resource
import sys

from portal.base.files.worker.refused import Refused

# The module that makes the copy, or reads one, and what it does.
KINDS = {
    "pdf": ("pdf", "make_copy"),
    "image": ("images", "make_copy"),
    "text": ("reading", "read_copy"),
}
MEMORY = 480 * 1024**2  # bytes that may be addressed; about half of them are ever used
SECONDS = 55  # of the processor
LARGEST_COPY = 100 * 1024**2


def main(kind: str, *paths: str) -> dict:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_COPY, LARGEST_COPY))
    os.nice(10)  # pages come before uploads
    try:
        module, work = KINDS[kind]
        return getattr(importlib.import_module(f"portal.base.files.worker.{module}"), work)(*paths)
    except Refused as refused:
        return {"refused": refused.reason} | refused.about


if __name__ == "__main__":
    json.dump(main(*sys.argv[1:]), sys.stdout)
