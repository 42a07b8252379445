"""What a topic links to, by `kind:name`: of a record the kind and the name in its address, as
`portal.records.lookup` takes them; of another row that a search finds its source and key; of a page
of the site itself the name of its address.

Whether it is there, and what it is called, is read anew each time: never more than citizens may
see at the moment.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core.exceptions import FieldError
from django.http import Http404
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import PAGES
from portal.base.search.finding import Narrowed, straight
from portal.base.search.sources import SOURCES, Card, Source, citizen, number_of_row
from portal.records.lookup import public_at_addresses, record_kinds
from portal.records.searching import card

MOST = 30  # links of one topic
PAGE = "page"
KEY = re.compile("[0-9]{1,18}")


@dataclass(frozen=True)
class Shown:
    """A link as citizens see it."""

    link: str
    card: Card
    label: Promise | str  # of its kind
    hint: Promise | str = ""

    @property
    def facts(self) -> list[tuple[str, str, str]]:
        """Label, value, and what to dial where that is a telephone (RFC 3966)."""
        telephone = gettext("监督电话")
        return [
            (label, value, value.replace(" ", "") if label == telephone else "")
            for label, value in self.card.facts
        ]


def shown(links: Iterable[str]) -> dict[str, Shown]:
    """Of these those that citizens may see now, in the order given; a statement for each kind."""
    names: dict[str, list[str]] = {}
    links = list(links)
    for link in links:
        kind, _colon, name = link.partition(":")
        names.setdefault(kind, []).append(name)
    found = {one.link: one for kind, some in names.items() for one in _of_kind(kind, some)}
    return {link: found[link] for link in links if link in found}


def _of_kind(kind: str, names: list[str]) -> list[Shown]:
    if kind == PAGE:
        places = {place.url_name: place for place in PAGES.every_place()}
        return [
            Shown(f"{kind}:{name}", Card(str(one.label), one.url), _("本站页面"), one.hint)
            for name in names
            if (one := places.get(name))
        ]
    source = SOURCES.get(kind)
    if source is None:
        return []
    if source.is_record:
        records = public_at_addresses(kind, set(names), timezone.now())
        return [Shown(f"{kind}:{name}", card(row), source.label) for name, row in records.items()]
    keys = [name for name in names if KEY.fullmatch(name)]
    cards = source.cards(citizen(), [number_of_row(kind, int(key)) for key in keys])
    return [Shown(number, one, source.label) for number, one in cards.items()]


def lines_of(links: Iterable[str]) -> str:
    """A line for each, with what it is called now, for whoever writes or decides."""
    links = list(links)
    found = shown(links)
    gone = gettext("（公众看不到）")
    return "\n".join(
        f"{link} {found[link].card.title if link in found else gone}" for link in links
    )


# What somebody types or pastes.


def meant_by(word: str, hosts: Iterable[str]) -> list[str]:
    """The links that a word may mean: one as it stands above, the address of a page on one of
    these hosts, or a code, a document's number or a telephone."""
    if "/" in word and (path := _path(word, hosts)):
        found = _at(path)
    else:
        found = [word] if shown([word]) else _called(word)
    return list(shown(dict.fromkeys(found)))


def _path(word: str, hosts: Iterable[str]) -> str:
    """Without its language; nothing of an address that is not of this site."""
    try:
        parts = urlsplit(word)
    except ValueError:
        return ""
    is_ours = parts.netloc in hosts if parts.netloc else word.startswith("/")
    return re.sub(r"\A/en(?=/)", "", parts.path) if is_ours else ""


def _at(path: str) -> list[str]:
    try:
        with override("zh-hans"):
            match = resolve(path)
            pages = [f"{PAGE}:{one.url_name}" for one in PAGES.every_place() if one.url == path]
    except (Resolver404, Http404):
        return []
    if match.url_name in record_kinds():
        return [f"{match.url_name}:{match.kwargs['address']}"]
    if pages or not match.kwargs:
        return pages
    return [link for source in SOURCES.values() if (link := _row_at(source, match.kwargs, path))]


def _row_at(source: Source, named: dict, path: str) -> str:
    """The row of this source whose page it is."""
    if source.is_record:
        return ""
    try:
        row = source.rows().filter(**named).first()
    except (FieldError, ValueError):
        return ""
    if row is None:
        return ""
    link = number_of_row(source.kind, row.pk)
    with override("zh-hans"):
        return link if link in (found := shown([link])) and found[link].card.url == path else ""


def _called(word: str) -> list[str]:
    return [
        link_to(row.kind, row.number) for row in straight(word, Narrowed()) if row.kind in SOURCES
    ]


def link_to(kind: str, number: str) -> str:
    """What the search knows by this number."""
    if not SOURCES[kind].is_record:
        return number
    record = record_kinds()[kind].objects.public(timezone.now()).filter(number=number).first()
    return f"{kind}:{record.address}" if record else ""
