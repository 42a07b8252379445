"""One box of the back office that finds whatever a person may open there, drafts too.

What is published is found as citizens find it. What is not is sought in the rows of the person's
reach; so is what other rooms hold, as their own lists seek it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.contrib.admin.utils import display_for_field, label_for_field, lookup_field
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Case, F, Model, Q, Value, When
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from disclosures.models import Requirement
from portal.acts.desk import Waiting
from portal.base.audit.models import Entry
from portal.base.departments.models import Hotline, Role, User
from portal.base.departments.people import person_of
from portal.base.departments.scope import scope
from portal.base.lists.facets import QUERY
from portal.base.search.engines import TookTooLong, engine
from portal.base.search.finding import Found, Narrowed, Step, find
from portal.desk_rows import columns_of, records_of
from portal.records.lookup import record_kinds, record_models
from portal.records.matching import Word, matching, words_of
from portal.records.states import Status
from portal.supervision.demands.models import Demand
from portal.supervision.tickets.models import Ticket
from portal.vocabulary.words import everyday_words

MOST = 50  # rows of a kind
SECONDS = 2.0  # of the statements about rows; planning those of many words takes long by itself
SHOWN = 80  # characters of a text
COLUMNS = [gettext_lazy("信息名称"), gettext_lazy("索引号"), gettext_lazy("责任部门"),
           gettext_lazy("状态"), gettext_lazy("最近修改")]  # fmt: skip
RECORD_ROW = "admin/search/_record_row.html"
UNPUBLISHED, PUBLISHED, ELSEWHERE = "unpublished", "published", "elsewhere"


@dataclass(frozen=True)
class SearchedRows:
    """Rows of another kind, and which columns of their list are shown of those that are found."""

    model: type[Model]
    columns: Sequence[str]


ROOMS = (
    SearchedRows(Ticket, ("what", "first_words", "handled_by", "due", "stands")),
    SearchedRows(Demand, ("what", "text", "department", "due", "stands")),
    SearchedRows(Hotline, ("number", "purpose_zh", "department")),
    SearchedRows(Requirement, ("title_zh", "code", "department", "shown_standing")),
    SearchedRows(User, ("display_name", "username", "department", "role", "is_active")),
)


@dataclass(frozen=True)
class Cell:
    text: Any
    is_chinese: bool = False  # as somebody wrote it, whatever the language of the page


@dataclass(frozen=True)
class FoundRow:
    """A row as it is shown; the first cell leads to its page."""

    url: str
    cells: list[Cell]


@dataclass
class Answer:
    """What was found; `is_cut` where the time was up."""

    sections: list[Waiting] = field(default_factory=list)
    log_url: str = ""
    has_more: bool = False  # published ones
    is_cut: bool = False

    @contextmanager
    def in_time(self) -> Iterator[None]:
        try:
            with engine().limited(SECONDS):
                yield
        except TookTooLong:
            self.is_cut = True


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    if not (person.has_role(*Role) or person.is_administrator):
        raise PermissionDenied
    asked = request.GET.get("q", "").replace("\x00", "").strip()
    query = asked[:QUERY].strip()
    context = admin.site.each_context(request) | {
        "title": _("检索"),
        "searched": query,
        "is_too_long": len(asked) > QUERY,
        "answer": answer_to(request, query) if query else None,
    }
    return TemplateResponse(request, "admin/search/search.html", context)


def answer_to(request: HttpRequest, query: str) -> Answer:
    answer, words, rows = Answer(), [], []
    narrowed = Narrowed(kinds=tuple(record_kinds()), shows_internal=True)
    everyday = everyday_words(request.standing.newest_public)  # type: ignore[attr-defined]
    found = find(query, everyday, narrowed, furthest=Step.PARTS)
    numbers = _numbers(found)
    answer.has_more = found.has_older or len(numbers) > MOST
    answer.is_cut = found.is_cut
    with answer.in_time():
        words = words_of(query)
        rows = _records(person_of(request), words, numbers[:MOST])
        answer.sections += _of_records(rows, numbers, answer.has_more)
    with answer.in_time():
        for room in ROOMS if words else ():
            answer.sections += _of_room(request, room, words)
    if admin.site.get_model_admin(Entry).has_view_permission(request):
        answer.log_url = _log_url(words, query, {row.number for row in rows})
    return answer


def _numbers(found: Found) -> list[str]:
    """What a code leads to before what holds the words."""
    hits = [hit.row for hit in (*found.answers, *found.hits)]
    return list(dict.fromkeys(row.number for row in (*found.straight, *hits)))


# Records of every kind, in one statement.


def _records(person: User, words: list[Word], numbers: list[str]) -> list[Any]:
    """Those of these numbers that are published, and those in reach that are not and hold every
    word; of each kind one more than is shown."""
    at, reach = timezone.now(), scope(person)
    is_here = Q(status=Status.PUBLISHED) & (Q() if reach is None else Q(department_id__in=reach))
    section = Case(
        When(~Q(status=Status.PUBLISHED), then=Value(UNPUBLISHED)),
        When(is_here, then=Value(PUBLISHED)),
        default=Value(ELSEWHERE),
    )

    def found(model: Any) -> Any:
        own = matching(model.objects.in_reach(person), words).order_by("-pk")
        public = model.objects.readable(person, at).filter(number__in=numbers)
        rows = model.objects.filter(
            Q(pk__in=own.values("pk")[: MOST + 1]) | Q(pk__in=public.order_by().values("pk"))
        )
        rows = rows.annotate(section=section, page_address=F(model.address_field))
        return columns_of(rows, ("section", "page_address"))

    return records_of(*map(found, record_models()), more=("section", "page_address"))


def _of_records(rows: list[Any], numbers: list[str], has_more: bool) -> list[Waiting]:
    counts: Counter[type] = Counter()
    shown: dict[str, list[Any]] = {UNPUBLISHED: [], PUBLISHED: []}
    for row in rows:
        if row.section == UNPUBLISHED:
            counts[type(row)] += 1
            if counts[type(row)] > MOST:
                continue
            row.url = row.admin_url
            shown[UNPUBLISHED].append(row)
        else:
            row.page_url = reverse(row.kind_name(), args=[row.page_address])
            row.url = row.page_url if row.section == ELSEWHERE else row.admin_url
            shown[PUBLISHED].append(row)
    place = {number: place for place, number in enumerate(numbers)}
    shown[PUBLISHED].sort(key=lambda row: place[row.number])
    is_capped = {
        UNPUBLISHED: any(count > MOST for count in counts.values()),
        PUBLISHED: has_more,
    }
    return [
        Waiting(name, title, "", shown[name], len(shown[name]), COLUMNS, RECORD_ROW,
                is_capped=is_capped[name])
        for name, title in ((UNPUBLISHED, _("没有公开的")), (PUBLISHED, _("已公开的")))
        if shown[name]
    ]  # fmt: skip


# Rows of other rooms.


def _of_room(request: HttpRequest, room: SearchedRows, words: list[Word]) -> list[Waiting]:
    """As the list of that room finds them, for whoever may open it."""
    query = " ".join(word.text for word in words)
    back_office = admin.site.get_model_admin(room.model)
    if not back_office.has_view_permission(request):
        return []
    linked: Any = back_office.list_select_related or ()
    all_rows = back_office.get_queryset(request).select_related(*linked)
    found, may_repeat = back_office.get_search_results(request, all_rows, query)
    found = found.distinct() if may_repeat else found
    rows = list(found.order_by("-pk")[: MOST + 1])
    if not rows:
        return []
    meta = room.model._meta
    name = f"admin:{meta.app_label}_{meta.model_name}"
    lines = [
        FoundRow(reverse(f"{name}_change", args=[row.pk]),
             [_cell(column, row, back_office) for column in room.columns])
        for row in rows[:MOST]
    ]  # fmt: skip
    columns: Any = [label_for_field(one, room.model, back_office) for one in room.columns]
    all_url = f"{reverse(f'{name}_changelist')}?{urlencode({'q': query})}"
    looks = columns, "admin/search/_row.html", all_url
    title: Any = meta.verbose_name_plural
    is_capped = len(rows) > MOST
    return [Waiting(str(meta.model_name), title, "", lines, len(lines), *looks, is_capped)]


def _cell(column: str, row: Model, back_office: Any) -> Cell:
    own, _attribute, value = lookup_field(column, row, back_office)
    if own is None or own.is_relation:
        return Cell("" if value is None else value)
    is_text = isinstance(own, models.CharField | models.TextField) and not own.choices
    if is_text:
        return Cell(Truncator(value).chars(SHOWN), is_chinese=True)
    return Cell(display_for_field(value, own, ""))


# The log.


def _log_url(words: list[Word], query: str, numbers: set[str]) -> str:
    """The supervisor's log, narrowed by as much of the same words as its own filters know."""
    asked: dict[str, Any] = {}
    for word in words:
        ends = [number for number in numbers if number.endswith(word.text)]
        if word.span:
            first, last = word.span
            asked |= {"since": f"{first} 00:00", "until": f"{last} 23:59:59"}
        elif len(word.people) == 1:
            asked["person"] = word.people[0]
        elif len(ends) == 1:
            asked["number"] = ends[0]
    asked = asked or {"number": query}
    return f"{reverse('admin:audit_entry_changelist')}?{urlencode(asked)}"
