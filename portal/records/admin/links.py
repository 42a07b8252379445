"""What rooms above offer on a record's page in the back office, beside its acts."""

from collections.abc import Callable

from portal.base.departments.models import User
from portal.records.models import Record

Links = Callable[[Record, User], list[tuple[str, str]]]  # pairs of a label and an address

_declared: list[Links] = []


def declare(links: Links) -> Links:
    _declared.append(links)
    return links


def links_for(record: Record, person: User) -> list[tuple[str, str]]:
    return [link for links in _declared for link in links(record, person)]
