"""Print how everyday questions are answered by the demonstration in VAR_DIR."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
os.environ["DEBUG"] = "true"  # static files need not be collected

import django

django.setup()

from django.test import Client

from tests.relevance import AMONG, QUESTIONS, UNSEEN, ask, shares


def main() -> None:
    client = Client(headers={"host": "127.0.0.1"})
    for questions in (QUESTIONS, UNSEEN):
        asked = list(ask(client, questions))
        for one in asked:
            if not one.is_first:
                place = "-" if one.place is None else one.place + 1
                print(f"{place:>2}  {one.question}: {' '.join(one.found[:AMONG])}")
        first, among = shares(asked)
        print(f"{len(asked)} {questions.stem}: right page first {first:.0%}, ", end="")
        print(f"among {AMONG} {among:.0%}")


if __name__ == "__main__":
    sys.exit(main())
