"""`/log/` for people: each public act with what it was about, as citizens may read that now.

A title never comes from the log: what was withdrawn, is internal or was erased has none here, and
its number stands alone (R2).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial, reduce
from operator import or_
from typing import Any, NamedTuple

from django.apps import apps
from django.db.models import (
    Case,
    CharField,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures import periods
from disclosures.models import Obligation, Requirement, RequirementChange, Waiver
from portal.base.audit.models import Entry
from portal.base.audit.recorded_settings import log_origin
from portal.base.audit.views import key_or_nothing, proof_or_nothing, public_entry
from portal.base.departments.models import Department
from portal.base.languages import in_language
from portal.base.search.asking import ask
from portal.base.search.engines import Asked, Clause, TookTooLong
from portal.base.search.finding import SECONDS
from portal.base.search.models import Document
from portal.base.search.sources import SOURCES
from portal.base.search.tokens import words
from portal.records.lookup import record_kinds
from portal.supervision.evaluation.models import EvaluationRound
from portal.topics.models import Topic
from portal.vocabulary.models import EverydayWord

PAGE_SIZE = 50
MOST_FOUND = 100  # things by whose title acts are found


@dataclass(frozen=True)
class Shown:
    """What an entry is about, as it is called now; without an address where it has no page."""

    title: str
    url: str = ""
    language: str = ""  # of the title, where it is not that of the page


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The public acts, newest first; or those of a number, a title or a department."""
    asked = request.GET.get("number", "").strip()[:150].replace("\x00", "")
    before = request.GET.get("before", "")
    if before and not (before.isascii() and before.isdigit() and len(before) < 19):
        raise Http404(_("没有这一页。"))
    rows = _found(asked, int(before) if before else None)
    shown = rows[:PAGE_SIZE]
    context = {
        "entries": with_subjects(shown),
        "number": asked,
        "is_first_page": not before,
        "next_before": shown[-1].sequence if len(rows) > PAGE_SIZE else None,
        "origin": log_origin(),
        "key": key_or_nothing(),
    }
    return render(request, "log/index.html", context)


@require_safe
def entry(request: HttpRequest, sequence: int) -> HttpResponse:
    """One public act: its leaf, and its proof against the log as it is now."""
    (found,) = with_subjects([public_entry(sequence)])
    return render(request, "log/entry.html", {"entry": found, "proof": proof_or_nothing(found)})


def _found(asked: str, before: int | None) -> list[Entry]:
    """One page of entries and one more. Each way of finding reads one index of the log from its
    newest entry on, and no more of it than a page takes."""
    entries = Entry.objects.filter(is_public=True).order_by("-sequence")
    if before is not None:
        entries = entries.filter(sequence__lt=before)
    ways = [Q()]
    if asked:
        ways = [Q(subject_number=asked)]
        if not entries.filter(*ways)[:1]:
            ways = _by_title(asked) + _by_department(asked)
    found: dict[int, Entry] = {}
    for way in ways:
        found |= {one.sequence: one for one in entries.filter(way)[: PAGE_SIZE + 1]}
    return sorted(found.values(), key=lambda one: -one.sequence)[: PAGE_SIZE + 1]


def _by_title(asked: str) -> list[Q]:
    """Of what has every word in its title, as much as the search's index finds at once."""
    sought = words(asked)
    if not sought:
        return []
    clauses = tuple(Clause((word,), in_title=True) for word in sought)
    try:
        keys = ask(lambda by: by.newest(Asked(clauses), MOST_FOUND), SECONDS)
    except TookTooLong:
        return []
    by_kind: dict[str, list[str]] = {}
    documents = Document.objects.filter(sequence__in=keys, is_internal=False)
    for kind, number in documents.values_list("kind", "number"):
        name = SOURCES[kind].model._meta.model_name or ""
        by_kind.setdefault(name, []).append(number.rpartition(":")[2])
    each = [Q(subject_kind=kind, subject_number__in=some) for kind, some in by_kind.items()]
    return [reduce(or_, each)] if each else []


def _by_department(asked: str) -> list[Q]:
    called = Q(code=asked) | Q(name_zh__icontains=asked) | Q(name_en__icontains=asked)
    codes = Department.objects.filter(called).values_list("code", flat=True)
    return [Q(department=code) for code in codes[:5]]


def with_subjects(entries: list[Entry]) -> list[Entry]:
    """Entries with `kind`, what their subject is called, `subject`, the title that citizens may
    read of it, and `unit`, the department; one statement for all titles, one for departments."""
    names = {model._meta.model_name: model._meta.verbose_name for model in apps.get_models()}
    units = Department.objects.in_bulk(
        {one.department for one in entries} - {""}, field_name="code"
    )
    titles = _titles({(one.subject_kind, one.subject_number) for one in entries})
    for one in entries:
        one.kind = names.get(one.subject_kind, "")
        one.subject = titles.get((one.subject_kind, one.subject_number))
        one.unit = units.get(one.department)
    return entries


# Titles.


class Titled(NamedTuple):
    """Of one kind of subject the rows that citizens may read, and where they say what they are
    called; `key` is what the log calls them by, `address` what their page does."""

    rows: Callable[[], QuerySet]
    key: str
    title: str
    english: str = ""
    address: str = "pk"
    url_name: str = ""
    period: Any = Value("", CharField())


def _of_requirement(name: str) -> Subquery:
    same = Requirement.objects.filter(code=OuterRef("code")).order_by("-pk")
    return Subquery(same.values(name)[:1])


def _changes() -> QuerySet:
    rows: QuerySet = RequirementChange.objects.released()  # type: ignore[no-untyped-call]
    return rows.annotate(zh=_of_requirement("title_zh"), en=_of_requirement("title_en"))


TITLES = {
    "requirement": Titled(
        Requirement.objects.all, "code", "title_zh", "title_en", "code", "requirement"
    ),
    "requirementchange": Titled(_changes, "pk", "zh", "en", "code", "requirement"),
    "obligation": Titled(
        Obligation.objects.owed, "pk", "requirement__title_zh", "requirement__title_en",
        url_name="obligation",
        period=Case(When(subject="", then=F("period")), default=Value("")),
    ),
    "waiver": Titled(Waiver.objects.decided, "pk", "title", url_name="waiver"),
    "evaluationround": Titled(
        EvaluationRound.objects.announced, "pk", "title", url_name="evaluation"
    ),
    "showing": Titled(
        Department.objects.all, "code", "name_zh", "name_en", "code", "board-log"
    ),
    "topic": Titled(Topic.objects.public, "pk", "title_zh", "title_en"),
    "everydayword": Titled(EverydayWord.objects.released, "pk", "word"),
}  # fmt: skip


def _titled(kind: str, at: datetime) -> Titled | None:
    model = record_kinds().get(kind)
    if model is None:
        return TITLES.get(kind)
    english = "name_en" if "name_en" in model.public_fields else ""
    rows = partial(model.objects.public, at)
    return Titled(rows, "number", "title", english, model.address_field, kind)


def _titles(subjects: set[tuple[str, str]]) -> dict[tuple[str, str], Shown]:
    """What these are called; one statement."""
    now, parts, kinds = timezone.now(), [], {kind for kind, _number in subjects}
    for kind in sorted(kinds):
        numbers = {number for of, number in subjects if of == kind and number}
        if titled := _titled(kind, now):
            parts.append(_columns(titled, kind, numbers))
    if not parts:
        return {}
    first, *others = parts
    rows = first.union(*others, all=True) if others else first
    return {(kind, number): _shown(kind, *said) for kind, number, *said in rows}


def _columns(titled: Titled, kind: str, numbers: set[str]) -> QuerySet:
    """As texts, for a statement that reads several kinds."""
    if titled.key == "pk":
        numbers = {one for one in numbers if one.isascii() and one.isdigit() and len(one) < 19}
    columns = {
        "shown_kind": Value(kind, CharField()),
        "shown_number": F(titled.key),
        "shown_title": F(titled.title),
        "shown_english": F(titled.english) if titled.english else Value("", CharField()),
        "shown_address": F(titled.address),
        "shown_period": titled.period,
    }
    texts = {name: Cast(column, TextField()) for name, column in columns.items()}
    rows = titled.rows().filter(**{f"{titled.key}__in": numbers}).order_by()
    return rows.annotate(**texts).values_list(*texts)


def _shown(kind: str, title: str, english: str, address: str, period: str) -> Shown:
    shown = in_language(title, english or "")
    language = "" if english or not title else "zh"
    if period:
        shown = f"{shown} · {periods.label(period)}"
    url_name = kind if kind in record_kinds() else TITLES[kind].url_name
    return Shown(shown, reverse(url_name, args=[address]) if url_name else "", language)
