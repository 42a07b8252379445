"""办事指引 that a justice department usually has, as a table that comes with the portal.

What each links to is an installation's own.
"""

import csv
from collections.abc import Iterator

from django.conf import settings

from portal.topics.models import Topic

TABLE = settings.START_KIT / "topics.csv"


def shipped() -> Iterator[tuple[Topic, str]]:
    """Each as a new row, not saved, without links or a department; and the code of its theme."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            theme, order = row.pop("theme"), int(row.pop("order"))
            yield Topic(order=order, **row), theme
