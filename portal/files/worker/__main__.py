import importlib
import json
import os
import resource
import sys

from portal.files.worker.refused import Refused

# Of each kind: the module that makes its copy, and the bytes that it may address.
KINDS = {"pdf": ("pdf", 1024**3), "image": ("images", 480 * 1024**2)}
SECONDS = 55  # of the processor
LARGEST_COPY = 100 * 1024**2


def main(kind: str, *paths: str) -> dict:
    module, memory = KINDS[kind]
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_COPY, LARGEST_COPY))
    os.nice(10)  # pages come before uploads
    try:
        return importlib.import_module(f"portal.files.worker.{module}").make_copy(*paths)
    except Refused as refused:
        return {"refused": refused.reason} | refused.about


if __name__ == "__main__":
    json.dump(main(*sys.argv[1:]), sys.stdout)
