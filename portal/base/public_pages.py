"""The public pages of each feature, as its `public_pages.py` declares them once: for the URLconf,
the navigation, `robots.txt` and the tests of the whole site."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NoReturn

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse
from django.utils.functional import Promise

from portal.base.registry import Registry, place_of_declaration, refuse_to_start


class Column(StrEnum):
    """栏目类别: what a page says it is for whoever inspects government sites; the eighteen words of
    国办发〔2017〕47号, 附件2, which stand on pages in any language."""

    HOME = "首页"
    OVERVIEW = "概况信息"
    DUTIES = "机构职能"
    LEADERS = "负责人信息"
    NEWS = "工作动态"
    POLICIES = "政策文件"
    DISCLOSURE_GUIDE = "信息公开指南"
    DISCLOSURE_CATALOGUE = "信息公开目录"
    ANNUAL_REPORTS = "信息公开年报"
    REQUESTS = "依申请公开"
    DATA = "数据发布"
    OPEN_DATA = "数据开放"
    INTERPRETATION = "政策解读"
    RESPONSES = "回应关切"
    SERVICES = "办事服务"
    COMPLAINTS = "咨询投诉"
    CONSULTATIONS = "征集调查"
    INTERVIEWS = "在线访谈"


LONG_WORD = 4  # characters, which say what is meant whatever stands beside them


@dataclass(frozen=True)
class Link:
    """An entry in the navigation of the header or the footer."""

    url_name: str
    label: Promise
    order: int  # among the others there
    # What the link says of the page it stands on.
    query: Callable[[HttpRequest], str] | None = None

    @property
    def nofollow(self) -> bool:
        """Such an address differs on each page, and is not for search engines."""
        return self.query is not None

    def address(self, request: HttpRequest) -> str:
        address = reverse(self.url_name)
        return f"{address}?{self.query(request)}" if self.query else address


@dataclass(frozen=True)
class Panel:
    """What a room shows on a page of a layer below: a template, and what that is given as `panel`.

    The page is kept until something public changes, or the day does: nothing else may it show.
    """

    page: str  # the name of the page's URL
    template: str
    # From the request and what the page is about: a record, a `Branch` of departments, or None.
    content: Callable[[HttpRequest, Any], dict]
    order: int = 50  # among the others of that page


@dataclass(frozen=True)
class Place:
    """A page of the site itself, found by what people want of it."""

    url_name: str
    label: Promise
    hint: Promise  # what one can do there
    words: str  # by which it is sought, as people say them, with spaces between
    column: Column  # what it and the pages below it are

    @property
    def url(self) -> str:
        return reverse(self.url_name)

    @property
    def keywords(self) -> str:
        return ",".join(dict.fromkeys(self.words.split()))

    def fits(self, query: str, parts: list[set[str]]) -> int:
        """By how many of its words it is meant; 0 if the query holds none of the longer ones, and
        no more than half of what was asked, each in any of its forms, is one of them."""
        words = {*self.words.split(), str(self.label)}
        held = sum(len(word) >= LONG_WORD and word in query for word in words)
        meant = sum(not words.isdisjoint(forms) for forms in parts)
        return held + meant if held or meant * 2 > len(parts) else 0


@dataclass(frozen=True)
class PublicPages:
    """Where the pages of a URLconf stand, and how readers come to them."""

    prefix: str
    urlconf: str
    order: int  # among the others in the URLconf of the site
    translated: bool = True  # else the same in every language, outside of its prefix
    header: Link | None = None
    footer: tuple[Link, ...] = ()
    # The names of those pages on which the entry `under` of the header is marked.
    under: str = ""
    marking: tuple[str, ...] = ()
    kept_from_robots: tuple[str, ...] = ()
    panels: tuple[Panel, ...] = ()
    places: tuple[Place, ...] = ()
    declared_at: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "declared_at", place_of_declaration())
        if self.prefix.startswith("/") or not f"/{self.prefix}".endswith("/"):
            self.refuse_to_start(f"prefix {self.prefix!r} must end with a slash, not begin with it")
        for link in self.links:
            if not (link.url_name and isinstance(link.label, Promise)):
                self.refuse_to_start(f"link {link.url_name!r} needs a name and a label")
        if bool(self.under) != bool(self.marking):
            self.refuse_to_start("under and marking go together")

    @property
    def links(self) -> list[Link]:
        return [*filter(None, [self.header]), *self.footer]

    def refuse_to_start(self, why: str) -> NoReturn:
        refuse_to_start(self.declared_at, f"pages of {self.urlconf!r}: {why}")

    def resolver(self) -> URLResolver:
        return path(self.prefix, include(self.urlconf))


class PublicPagesRegistry(Registry):
    """URLconf → its pages."""

    def register(self, *declared: PublicPages) -> None:
        for pages in declared:
            self.add(pages.urlconf, pages, pages.declared_at)

    def in_order(self, *, translated: bool = True) -> list[PublicPages]:
        found = [pages for pages in self.values() if pages.translated == translated]
        return sorted(found, key=lambda pages: pages.order)

    def header(self) -> list[tuple[Link, list[str]]]:
        """Each entry, with the names of the pages on which it is marked, itself aside."""
        links = [pages.header for pages in self.values() if pages.header]
        return [
            (link, [n for one in self.values() if one.under == link.url_name for n in one.marking])
            for link in sorted(links, key=lambda link: link.order)
        ]

    def footer(self, request: HttpRequest) -> list[tuple[Link, str]]:
        """Each entry with its address."""
        links = [link for pages in self.values() for link in pages.footer]
        return [
            (link, link.address(request)) for link in sorted(links, key=lambda link: link.order)
        ]

    def every_place(self) -> list[Place]:
        """What a search finds of the site itself."""
        return [place for pages in self.in_order() for place in pages.places]

    def place_of(self, path: str) -> Place | None:
        """The page of the site under whose address this one stands, the nearest."""
        above = [place for place in self.every_place() if path.startswith(place.url)]
        return max(above, key=lambda place: len(place.url), default=None)

    def panels(self, page: str, request: HttpRequest, about: Any = None) -> list[tuple[str, dict]]:
        """The templates that others add to this page, each with its content."""
        panels = [one for pages in self.values() for one in pages.panels if one.page == page]
        panels.sort(key=lambda panel: panel.order)
        return [(panel.template, panel.content(request, about)) for panel in panels]

    def check(self) -> None:
        """What no declaration can know of itself. Raises ImproperlyConfigured."""
        taken: dict[tuple, str] = {}
        for pages in self.values():
            places = [("pages", pages.order), *(("footer", link.order) for link in pages.footer)]
            if pages.header:
                places.append(("header", pages.header.order))
            for place in places:
                if place in taken:
                    why = "order {1} among the {0} is taken, at {2}"
                    pages.refuse_to_start(why.format(*place, taken[place]))
                taken[place] = pages.declared_at
        entries = {link.url_name for link, _marking in self.header()}
        for pages in self.values():
            if pages.under and pages.under not in entries:
                pages.refuse_to_start(f"the header has no entry {pages.under!r}")


PAGES = PublicPagesRegistry("URLconf")


def path_to_tell(request: HttpRequest) -> str:
    """The address of this page as other pages may know it: nothing behind it where that is a
    secret, which is for this page alone, and for it in the other language."""
    view = getattr(request.resolver_match, "func", None)
    return request.path if getattr(view, "is_secret", False) else request.get_full_path()
