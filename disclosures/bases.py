"""公开依据: the laws that an item's own words rest on, and whether these still hold.

The words stay as the author wrote them; which laws of the catalogue they name is read anew at each
look, so that a law that is repealed tomorrow flags what rests on it at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from disclosures.models import Item
from portal.records.lookup import record_kinds

STATE = "中华人民共和国"
# 《中华人民共和国政府信息公开条例》（国务院令第492号）第九条, also with a title in the title.
CITED = re.compile(r"《((?:[^《》]|《[^《》]*》)+)》([^《]*)")
ORDER = re.compile(r"第\s*(\d+)\s*号")
MOST = 20  # laws that one item is looked up for


@dataclass(frozen=True)
class Citation:
    title: str
    order: str  # of the text that is cited, where it is named

    @property
    def titles(self) -> set[str]:
        """A law may be cited with the name of the state or without."""
        bare = self.title.removeprefix(STATE)
        return {bare, STATE + bare}


@dataclass(frozen=True)
class Basis:
    """A law of the catalogue that some words name."""

    law: Any
    current: Any = None  # what took its place

    @property
    def has_ended(self) -> bool:
        return not self.law.is_in_force


def citations(text: str) -> list[Citation]:
    found = []
    for title, rest in CITED.findall(text)[:MOST]:
        order = ORDER.search(rest)
        found.append(Citation(title.strip(), order[1] if order else ""))
    return list(dict.fromkeys(found))


def _laws(at: datetime) -> Any:
    return record_kinds()["law"].objects.public(at)


def bases_of(text: str, at: datetime) -> list[Basis]:
    """The laws of the catalogue that a text names, as they stand now; one statement."""
    cited = citations(text)
    if not cited:
        return []
    titles = set().union(*(one.titles for one in cited))
    laws = _laws(at)
    named = laws.filter(title__in=titles)
    followed = laws.filter(code__in=named.exclude(superseded_by="").values("superseded_by"))
    return _resolved(cited, list((named | followed).order_by("code")))


def _resolved(cited: list[Citation], laws: list) -> list[Basis]:
    by_code, found = {law.code: law for law in laws}, {}
    for one in cited:
        law = _named(one, [law for law in laws if law.title in one.titles])
        if law is not None:
            found[law.code] = Basis(law, by_code.get(law.superseded_by))
    return list(found.values())


def _named(cited: Citation, laws: list) -> Any:
    """Of several texts of one title that whose number is cited; else the one in force."""
    orders = [law for law in laws if cited.order in ORDER.findall(law.document_number)]
    in_force = [law for law in laws if law.is_in_force]
    return next(iter(orders or in_force or laws), None)


def ended_bases(text: str, at: datetime) -> list[Basis]:
    return [basis for basis in bases_of(text, at) if basis.has_ended]


def resting_on_ended(at: datetime) -> Iterator[tuple[Item, list[Basis]]]:
    """Each public item that names a law which was repealed or superseded, and those laws."""
    laws = list(_laws(at))
    ended = [law for law in laws if not law.is_in_force]
    if not ended:
        return
    named = (Q(legal_basis__contains=law.title.removeprefix(STATE)) for law in ended)
    items = Item.objects.public(at).filter(reduce(or_, named)).select_related("department")
    for item in items.defer("body").order_by("-published_sequence"):
        bases = _resolved(citations(item.legal_basis), laws)
        if found := [basis for basis in bases if basis.has_ended]:
            yield item, found
