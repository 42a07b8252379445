import json
import resource
import sys

from portal.files.worker.pdf import make_copy
from portal.files.worker.refused import Refused

MEMORY = 1024**3
SECONDS = 55


def main(kind: str, *paths: str) -> dict:
    try:
        return make_copy(*paths)
    except Refused as refused:
        return {"refused": refused.reason} | refused.about


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    json.dump(main(*sys.argv[1:]), sys.stdout)
