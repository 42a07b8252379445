"""Print how everyday questions are answered by the demonstration in VAR_DIR."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
os.environ["DEBUG"] = "true"  # static files need not be collected

import django

django.setup()

from django.test import Client

from tests.relevance import AMONG, ask


def main() -> None:
    asked = list(ask(Client(headers={"host": "127.0.0.1"})))
    for one in asked:
        if not one.is_first:
            place = "-" if one.place is None else one.place + 1
            print(f"{place:>2}  {one.question}: {' '.join(one.found[:AMONG])}")
    first, among = sum(one.is_first for one in asked), sum(one.is_among for one in asked)
    print(f"{len(asked)} questions: right page first {first / len(asked):.0%}, ", end="")
    print(f"among {AMONG} {among / len(asked):.0%}")


if __name__ == "__main__":
    sys.exit(main())
