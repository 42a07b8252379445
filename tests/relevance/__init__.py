"""Everyday questions, each with the pages that answer it, asked of the demonstration.

`make relevance` prints which page came first; the tests hold how often the right one did. An
expected address may be the beginning of the one that is found. UNSEEN were written by somebody who
had seen neither the everyday words nor the search; since then both were mended by what they showed.
"""

import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.test import Client

QUESTIONS = Path(__file__).parent / "questions.csv"
UNSEEN = Path(__file__).parent / "unseen.csv"
HIT = re.compile(r'record__title"><a href="([^"]+)"')
AMONG = 3


@dataclass(frozen=True)
class Asked:
    question: str
    expected: list[str]
    found: list[str]  # addresses, the first ones

    @property
    def place(self) -> int | None:
        """Of the first right page, from 0."""
        right = (
            place
            for place, address in enumerate(self.found)
            if any(address.startswith(one) for one in self.expected)
        )
        return next(right, None)

    @property
    def is_first(self) -> bool:
        return self.place == 0

    @property
    def is_among(self) -> bool:
        return self.place is not None and self.place < AMONG


def ask(client: Client, questions: Path) -> Iterator[Asked]:
    with questions.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            page = client.get("/search/", {"q": line["question"]})
            if page.status_code == 302:
                found = [page.headers["Location"]]
            else:
                found = [html.unescape(address) for address in HIT.findall(page.content.decode())]
            yield Asked(line["question"], line["expected"].split(), found[:10])


def shares(asked: list[Asked]) -> tuple[float, float]:
    """Of how many the right page came first; and among the first ones."""
    first, among = sum(one.is_first for one in asked), sum(one.is_among for one in asked)
    return first / len(asked), among / len(asked)
