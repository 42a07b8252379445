"""检索: one page that finds everything on the site."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from disclosures.filters import category_choices
from portal.base.caching import shared
from portal.base.departments.choices import department_choices
from portal.base.languages import in_chinese
from portal.base.lists import facets
from portal.base.lists.facets import QUERY
from portal.base.lists.listing import numbered_page
from portal.base.public_pages import PAGES, Place
from portal.base.search import rebuilding
from portal.base.search.engines import TookTooLong
from portal.base.search.finding import Found, Hit, Narrowed, Step, find, older
from portal.base.search.query import Snippet, marked, pattern_of, snippets
from portal.base.search.ranking import Row
from portal.base.search.sources import SOURCES, Card
from portal.base.search.suggesting import suggestions
from portal.base.search.tokens import words
from portal.records import feeds
from portal.records.lookup import record_kinds
from portal.records.querysets import is_staff
from portal.vocabulary.missed import note_missed
from portal.vocabulary.words import everyday_words

PAGE_SIZE = 20
MOST_PLACES = 2
NARROWING = ("q", "kind", "department", "category", "year", "in_force", "all")
PARAMETERS = (*NARROWING, "before", "page")
LARGEST = 2**62


@dataclass(frozen=True)
class Shown:
    """One hit on the page."""

    card: Card
    kind: str | Promise
    title: str
    snippet: Snippet
    missing: str


@dataclass(frozen=True)
class Group:
    """The hits of one step that stand together, under what the step did."""

    heading: str
    shown: list[Shown]


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    count: int

    @property
    def as_option(self) -> tuple[str, str]:
        return self.value, _("%(label)s（%(count)s）") % vars(self)


class NarrowingForm(forms.Form):
    """By what the hits can be narrowed: the values that they have, with how many of them."""

    q = forms.CharField(label=gettext_lazy("检索词"), max_length=QUERY)
    department = forms.ChoiceField(label=gettext_lazy("责任部门"))
    category = forms.ChoiceField(label=gettext_lazy("所属分类"))
    year = forms.ChoiceField(label=gettext_lazy("年份"))
    in_force = forms.BooleanField(label=gettext_lazy("只看现行有效的"))
    kind = forms.CharField(widget=forms.HiddenInput)

    use_required_attribute = False

    def __init__(self, asked: QueryDict, **choices: list[Choice]) -> None:
        shown = {name: str(asked[name]) for name in asked if asked[name]}
        super().__init__(initial=shown)
        for name, some in choices.items():
            options = [("", _("全部")), *(one.as_option for one in some)]
            known = {value for value, _label in options}
            if (chosen := shown.get(name, "")) not in known:
                options.append((chosen, chosen))  # nothing has it, and it narrows all the same
            cast(forms.ChoiceField, self.fields[name]).choices = options
        if "kind" not in shown:
            del self.fields["kind"]

    @property
    def narrowing(self) -> list[forms.BoundField]:
        """The fields besides the words in which something is chosen."""
        return [one for one in self.visible_fields() if one.name != "q" and one.value()]


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("q", "").replace("\x00", "").strip()
    query = asked[:QUERY]
    narrowed = _narrowed(request)
    if not query:
        return render(request, "search/search.html", {"query": "", "places": PAGES.every_place()})
    everyday = everyday_words(request.standing.newest_public)  # type: ignore[attr-defined]
    found = find(query, everyday, narrowed)
    if address := _straight_to(request, found):
        return HttpResponseRedirect(address)
    is_incomplete = rebuilding.is_under_way()
    before = _number(request.GET.get("before", ""))
    if before is None:
        context = _ranked(request, query, found, narrowed)
    else:
        context = _older(request, query, found, narrowed, before)
    in_vain = "suggestions" in context and narrowed == Narrowed()
    if in_vain and not (is_incomplete or request.user.is_authenticated):
        note_missed(query)
    return render(
        request,
        "search/search.html",
        {
            "query": query,
            "feed": feeds.behind(reverse("search-feed"), _asked(request)),
            "is_cut": len(asked) > QUERY,
            "is_incomplete": is_incomplete,
            "found": found,
            "places": [] if before is not None else _places(query, found),
            **context,
            **_choices(request, partial(find, query, everyday), found, narrowed),
        },
    )


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The records that hold every word of a search as it stands, the newest first."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:QUERY]
    kinds = tuple(kind for kind in record_kinds() if kind in SOURCES)
    narrowed = _narrowed(request)
    of_records = replace(narrowed, kinds=tuple({*narrowed.kinds} & {*kinds}) or kinds)
    rows: list[Row] = []
    asked, is_whole = words(query), True
    if asked:
        try:
            rows = older(asked, of_records, [], feeds.MOST, LARGEST)
        except TookTooLong:
            is_whole = False
    entries = feeds.of_numbers(request, [(row.kind, row.number) for row in rows])
    title = _("检索：%(query)s") % {"query": query} if query else _("全站检索")
    page = feeds.behind(reverse("search"), _asked(request))
    return feeds.atom(request, title, page, entries, is_whole)


def _asked(request: HttpRequest) -> list[tuple[str, str]]:
    """What is sought and by what it is narrowed, wherever in the list one stands."""
    return [(name, request.GET[name]) for name in NARROWING if name in request.GET]


def _narrowed(request: HttpRequest) -> Narrowed:
    def chosen(name: str) -> tuple[str, ...]:
        value = request.GET.get(name, "").replace("\x00", "")
        return (value,) if value else ()

    year = request.GET.get("year", "")
    return Narrowed(
        kinds=tuple(kind for kind in chosen("kind") if kind in SOURCES),
        departments=_branch(request, *chosen("department")),
        categories=chosen("category"),
        year=year if re.fullmatch("[0-9]{4}", year, re.ASCII) else "",
        in_force=request.GET.get("in_force") == "1",
        shows_internal=is_staff(request.user),
    )


def _branch(request: HttpRequest, code: str = "") -> tuple[str, ...]:
    """The codes of a department and those below it."""
    if not code:
        return ()
    units = shared(request, "departments", department_choices)
    top = next((one.members for one in units if one.value == code), None)
    return tuple(one.value for one in units if one.members <= top) if top else (code,)


def _number(text: str) -> int | None:
    number = int(text) if re.fullmatch("-?[0-9]{1,19}", text, re.ASCII) else None
    return number if number is not None and abs(number) <= LARGEST else None


def _straight_to(request: HttpRequest, found: Found) -> str:
    """The one page that a code, a document's number or a telephone leads to."""
    if {*request.GET} - {"q"} or not found.straight:
        return ""
    addresses = {card.url for card in _cards(request, found.straight).values()}
    return addresses.pop() if len(addresses) == 1 else ""


def _cards(request: HttpRequest, rows: Sequence[Row]) -> dict[str, Card]:
    """Of each that this reader may see, by its number."""
    numbers: dict[str, list[str]] = {}
    for row in rows:
        numbers.setdefault(row.kind, []).append(row.number)
    cards: dict[str, Card] = {}
    for kind, some in numbers.items():
        if kind in SOURCES:
            cards |= SOURCES[kind].cards(request, some)
    return cards


def _ranked(request: HttpRequest, query: str, found: Found, narrowed: Narrowed) -> dict:
    page = numbered_page([*found.answers, *found.hits], PAGE_SIZE, request)
    context: dict[str, Any] = {
        "page": page,
        "groups": _groups(request, list(page), found),
        "older": _following(request, found) if not page.has_next() else "",
    }
    if not found.answers and all(hit.step == Step.MOST for hit in found.hits):
        context["suggestions"] = suggestions(query, narrowed)
    return context


def _following(request: HttpRequest, found: Found) -> str:
    """The address of the strict hits beyond those that were ranked."""
    if not found.has_older:
        return ""
    return _with(request.GET, before=str(found.last_ranked))


def _older(request: HttpRequest, query: str, found: Found, narrowed: Narrowed, before: int) -> dict:
    words = found.understood.words if found.understood else []
    try:
        rows = older(words, narrowed, found.hits, PAGE_SIZE + 1, before)
    except TookTooLong:
        found.is_cut = True
        rows = []
    hits = [Hit(row, Step.STRICT, tuple(w.text for w in words)) for row in rows[:PAGE_SIZE]]
    return {
        "groups": _groups(request, hits, found),
        "is_older": True,
        "older": _with(request.GET, before=str(rows[PAGE_SIZE - 1].sequence))
        if len(rows) > PAGE_SIZE
        else "",
    }


def _groups(request: HttpRequest, hits: list[Hit], found: Found) -> list[Group]:
    cards = _cards(request, [hit.row for hit in hits])
    seen = [hit for hit in hits if hit.row.number in cards]
    words = {word: None for hit in seen for word in hit.words}
    texts = snippets([hit.row.sequence for hit in seen], words)
    pattern = pattern_of(words)
    groups: list[Group] = []
    answers = {hit.row.sequence for hit in found.answers}
    # Those that hold all parts, near or far, and those that hold some stand in one list.
    furthest = max((hit.step for hit in found.hits), default=Step.STRICT)
    for hit in seen:
        step = furthest if hit.step >= Step.NEAR else hit.step
        heading = "" if hit.row.sequence in answers else _heading(step, found)
        if not groups or groups[-1].heading != heading:
            groups.append(Group(heading, []))
        card = cards[hit.row.number]
        title = format_html_join("", "{}", ((part,) for part in marked(card.title, pattern)))
        snippet = texts.get(hit.row.sequence, Snippet(""))
        groups[-1].shown.append(
            Shown(card, SOURCES[hit.row.kind].label, title, snippet, _missing(hit, card))
        )
    return groups


def _missing(hit: Hit, card: Card) -> str:
    """The words that it does not hold; what stands in the facts above it was no text to search."""
    told = "".join(map("".join, card.facts))
    return _("、").join(word for word in hit.missing if word not in told)


def _heading(step: Step, found: Found) -> str:
    """What was relaxed to come to these hits; nothing where nothing was."""
    if step == Step.STRICT or found.understood is None:
        return ""
    if step == Step.OTHERWISE:
        words = [form.text for meant in found.understood.otherwise for form in meant.forms[1:]]
    else:
        words = [part.forms[-1].text for part in found.understood.parts]
    if not words:  # found by the first letters of its name
        return ""
    sentence = {
        Step.OTHERWISE: _("也可以写作或者称为：%(words)s"),
        Step.NEAR: _("各词都有，相距不远：%(words)s"),
        Step.PARTS: _("各词都有，不一定连在一起：%(words)s"),
        Step.MOST: _("不一定每个词都有：%(words)s"),
    }[step]
    said = in_chinese(_("、").join(words))
    return mark_safe(sentence % {"words": said})  # noqa: S308 (our own around what is escaped)


def _places(query: str, found: Found) -> list[Place]:
    """Pages of the site itself that are called or used for what was typed."""
    if found.understood is None:
        return []
    parts = found.understood.parts
    forms = [{re.sub(r"^[0-9]+个?", "", form.text) for form in part.forms} for part in parts]
    fitting = [(place.fits(query, forms), place) for place in PAGES.every_place()]
    best = sorted(fitting, key=lambda one: -one[0])
    return [place for fits, place in best if fits][:MOST_PLACES]


def _choices(
    request: HttpRequest, find_in: Callable[[Narrowed], Found], found: Found, narrowed: Narrowed
) -> dict:
    """By what the hits can be narrowed, each with how many of those that were ranked."""
    units = shared(request, "departments", department_choices)
    categories = shared(request, "categories", category_choices)
    rows = [hit.row for hit in (*found.answers, *found.hits)]
    of_all_kinds = rows
    if narrowed.kinds:
        everything = find_in(replace(narrowed, kinds=()))
        of_all_kinds = [hit.row for hit in (*everything.answers, *everything.hits)]
    kinds = Counter(row.kind for row in of_all_kinds)
    years = Counter(row.day[:4] for row in rows if row.day)
    return {
        "chosen": request.GET,
        "kinds": [
            Choice(source.kind, str(source.label), kinds[source.kind])
            for source in SOURCES.values()
            if kinds[source.kind]
        ],
        "total": len(rows),
        "form": NarrowingForm(
            request.GET,
            department=_labelled(rows, "department", units),
            category=_labelled(rows, "category", categories),
            year=[Choice(year, year, n) for year, n in sorted(years.items(), reverse=True)],
        ),
    }


def _labelled(rows: list[Row], name: str, offered: list[facets.Choice]) -> list[Choice]:
    counts = Counter(getattr(row, name) for row in rows)
    named = {one.value: str(one.label) for one in offered}
    return [Choice(code, named[code], n) for code, n in counts.most_common() if code in named]


def _with(asked: QueryDict, **values: str) -> str:
    """The address of the same search with other values, from its first page."""
    query = asked.copy()
    query.pop("page", None)
    for name, value in values.items():
        query[name] = value
    return f"{reverse('search')}?{query.urlencode()}"
