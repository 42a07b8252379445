"""公开时效: the obligations and where they come from, and how late what was published is."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, cast
from urllib.parse import urlencode

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.bases import ended_bases, resting_on_ended
from disclosures.dossiers.dates import Disclosure, Disclosures
from disclosures.models import Obligation, State
from disclosures.timeliness import branches, lateness
from disclosures.timeliness.actions import Action
from disclosures.timeliness.certainty import computed, expected, mark
from disclosures.timeliness.facts import meant_by
from disclosures.timeliness.figures import FORMULA, columns_on
from disclosures.timeliness.filters import ObligationFilter
from disclosures.timeliness.law import Law
from disclosures.timeliness.matching import first_made_on, published
from portal.base.audit.log import public_history
from portal.base.caching import shared
from portal.base.fields import field_of
from portal.base.hotlines import hotline_directory
from portal.base.lists import exports
from portal.base.lists.listing import numbered_page
from portal.base.workdays.calendar import Calendar
from portal.base.workdays.models import load_calendar
from portal.records.followed_lists import Register, Said
from portal.records.lookup import public_at_address, record_kinds

PAGE_SIZE = 20


# How late what was published is.


@dataclass(frozen=True)
class PublishedRow:
    """One line of the table of what was published, and the list behind it."""

    label: str
    figures: lateness.Published
    address: str
    code: str
    place: int  # in the order of departments
    depth: int = 0
    is_parent: bool = False


@require_safe
def ended_bases_list(request: HttpRequest) -> HttpResponse:
    """What citizens read although the law it rests on was repealed or superseded."""
    found = list(resting_on_ended(timezone.now()))
    page = numbered_page(found, PAGE_SIZE, request)
    numbers = [item.number for item, _bases in page]
    duties: dict[str, list[Obligation]] = {}
    rows = Obligation.objects.owed().filter(
        Q(settled_number__in=numbers) | Q(cause_number__in=numbers)
    )
    for duty in rows.select_related("requirement"):
        for number in {duty.settled_number, duty.cause_number}:
            duties.setdefault(number, []).append(duty)
    context = {
        "page": page,
        "rows": [(item, bases, duties.get(item.number, [])) for item, bases in page],
    }
    return render(request, "timeliness/ended_bases.html", context)


@require_safe
def published_late(request: HttpRequest) -> HttpResponse:
    """How late what was published is: by department, and each number that was late."""
    today, now = timezone.localdate(), timezone.now()
    data = request.GET.copy()
    for name in set(data) - {"department"}:
        del data[name]
    filterset = obligations.filterset(request, data)
    chosen = filterset.chosen.get("department")
    found = list(lateness.all_published(now, law_of(request)))
    own = lateness.figures_by(lambda one: one.department_id, found)
    late = [
        one for one in found if one.days_late and (chosen is None or one.department_id in chosen)
    ]
    late.sort(key=lambda one: (-one.days_late, one.number))
    titles = _titles(late, now)
    listed = [one for one in late if one.number in titles]
    page = numbered_page(listed, PAGE_SIZE, request)
    rows = [
        PublishedRow(
            str(branch.label),
            sum(below, lateness.Published()),
            f"{reverse('published-late')}?{urlencode({'department': branch.value})}#late",
            branch.value,
            place,
        )
        for place, branch, below in branches.with_those_below(request, own, chosen)
    ]
    context = {
        "filterset": filterset,
        "field": filterset.form["department"],
        "departments": branches.in_tree(rows, branches.parents(request), _worst_first),
        "page": page,
        "rows": [(titles[one.number], one) for one in page],
        "taken_down": len(late) - len(listed),
        "today": today,
    }
    return render(request, "timeliness/published.html", context)


def _worst_first(row: PublishedRow) -> tuple:
    rate = row.figures.on_time_rate
    return (rate is None, rate, -row.figures.late, row.place)


def _titles(some: list[lateness.Lateness], at: datetime) -> dict[str, Any]:
    """What citizens read under these numbers; one statement for each kind among them."""
    found: dict[str, Any] = {}
    for kind in {one.kind for one in some}:
        numbers = [one.number for one in some if one.kind == kind]
        rows = record_kinds()[kind].objects.public(at).filter(number__in=numbers)
        found |= {row.number: row for row in rows.select_related("department")}
    return found


# The list of obligations.


COLUMNS = (
    "code", "requirement", "department", "period", "subject", "due_on", "provisional", "state",
    "disclosed_on", "days_late", "number", "version", "carried_over", "nil_reason",
    "waived_on", "waived_until", "waived_reason",
)  # fmt: skip


STORED = (
    "subject", "due_on", "disclosed_on", "nil_reason", "waived_on", "waived_until", "waived_reason",
)  # fmt: skip


class ObligationList(Register):
    """All that is owed, as it stands today; the same for every reader."""

    model = Obligation
    filter_class = ObligationFilter
    list_name = "obligations"
    list_template = "timeliness/obligations.html"
    row_template = "timeliness/_obligation_row.html"
    is_for_all = True
    news = (
        Action.EVENT_RECORDED, Action.SETTLED, Action.NIL_DECLARED, Action.WAIVED, Action.REOPENED,
    )  # fmt: skip
    computed_codes = {"state": State, "requirement": None}

    def readable(self, request):
        return Obligation.objects.owed()

    def listed(self, request):
        rows = self.readable(request).select_related("requirement", "department")
        return rows.with_state(timezone.localdate())

    def columns(self):
        return columns_on(timezone.localdate())

    def filter_options(self):
        return {"today": timezone.localdate()}

    def prepared(self, request, rows, filterset):
        return mark(rows, law_of(request), timezone.localdate())

    def said(self, row):
        text = f"{row.state_label} · {_('截止日期')} {row.due_on}"
        return Said(str(row), text, str(row.department))

    def table_header(self):
        labels = _labels()
        return [(name, labels[name]) for name in COLUMNS]

    def table_rows(self, request, *, codes):
        today, law, rows = timezone.localdate(), law_of(request), self.listed(request)

        def fetch(some):
            found = mark(exports.in_order(rows, some), law, today)
            return (_as_row(row, today, codes) for row in found)

        return fetch

    def table_notes(self):
        return {"formula": FORMULA}


obligations = ObligationList()


def _labels() -> dict[str, str]:
    of = partial(field_of, Obligation)
    return {
        "code": _("编码"),
        "requirement": _("应公开事项"),
        "provisional": _("期限是否暂定"),
        "state": _("履行情况"),
        "days_late": _("逾期天数"),
        "number": str(of("settled_number").verbose_name),
        "version": str(of("settled_version").verbose_name),
        "carried_over": str(of("is_carried_over").verbose_name),
        "department": str(of("department").verbose_name),
        "period": str(of("period").verbose_name),
    } | {name: str(of(name).verbose_name) for name in STORED}


def _as_row(obligation: Obligation, today: date, codes: bool) -> dict:
    def said(text: str, code):
        return code if codes else text

    state = State(obligation.state)
    shown = shown_settlement(obligation)
    provisional = bool(obligation.date_remark)
    found = {
        "code": obligation.requirement.code,
        "requirement": str(obligation.requirement),
        "department": said(str(obligation.department), obligation.department.code),
        "period": said(obligation.period_label, obligation.period),
        "subject": obligation.shown_subject,
        "due_on": obligation.due_on.isoformat(),
        "provisional": said(_("是") if provisional else _("否"), provisional),
        "state": said(str(state.label), state.value),
        "disclosed_on": _day(shown["disclosed_on"]),
        "days_late": late_by(obligation, today),
        "number": shown["number"],
        "version": shown["version"] or "",
        "carried_over": said(_("是") if shown["carried_over"] else _("否"), shown["carried_over"]),
        "nil_reason": obligation.nil_reason if obligation.nil_declared else "",
        "waived_on": _day(obligation.waived_on),
        "waived_until": _day(obligation.waived_until),
        "waived_reason": obligation.waived_reason,
    }
    return found | {"id": obligation.pk, "url": obligation.get_absolute_url()} if codes else found


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def shown_settlement(obligation: Obligation) -> dict:
    """What citizens see of how it was met; nothing of a record that was withdrawn."""
    stands = obligation.state in (State.ON_TIME, State.LATE)
    return {
        "disclosed_on": obligation.disclosed_on if stands else None,
        "number": _number_shown(obligation) if stands else "",
        "version": obligation.settled_version if stands else None,
        "carried_over": obligation.is_carried_over and stands,
    }


def _number_shown(obligation: Obligation) -> str:
    """Of the record that meets it, or that stood where it was to stand."""
    return obligation.cause_number if obligation.shown_by_id else obligation.settled_number


def late_by(obligation: Obligation, today: date) -> int:
    """Days late: until it was disclosed or waived, else until today."""
    if obligation.state == State.LATE:
        return obligation.days_late(cast(date, obligation.disclosed_on))
    if obligation.state == State.OVERDUE:
        return obligation.days_late(today)
    if obligation.state == State.WAIVED_LATE:
        return obligation.days_late(cast(date, obligation.waived_on))
    return 0


# One obligation.


@require_safe
def obligation_detail(request: HttpRequest, pk: int) -> HttpResponse:
    today, now = timezone.localdate(), timezone.now()
    rows = Obligation.objects.with_state(today)
    linked = ("requirement", "department", "shown_by")
    obligation = rows.select_related(*linked).defer("shown_by__text").filter(pk=pk).first()
    if obligation is None or not (obligation.is_owed or obligation.requirement.withdrawn_on):
        raise Http404(_("没有这项公开义务。"))
    if not obligation.is_owed:
        context = {"obligation": obligation}
        return render(request, "timeliness/withdrawn.html", context, status=410)
    law, record, made_on = law_of(request), None, None
    mark([obligation], law, today)
    if obligation.settled_number and not obligation.nil_declared:
        record = published(obligation.settled_number, now)
        is_by_event = obligation.requirement.is_by_event and not obligation.cause_number
        made_on = first_made_on(record) if record and is_by_event else None
    requirement = obligation.requirement
    context = {
        "obligation": obligation,
        "state": State(obligation.state),
        "days_late": late_by(obligation, today),
        "record": record,
        "fact": obligation.shown_by,
        "meant": meant_by(obligation),
        "cause": cause_of(obligation),
        "ended_bases": ended_bases(getattr(record, "legal_basis", ""), now) if record else [],
        # Another day of formation than the one that was registered.
        "made_on": made_on if made_on != obligation.period_end else None,
        "due": expected(obligation, law, today)
        if obligation.is_still_open
        else computed(obligation, law.calendar),
        "history": public_history("obligation", str(pk)),
        "law": public_at_address("law", requirement.law_key, now),
        "unit_hotlines": hotline_directory(request).of_unit(obligation.department_id),
        "waiver": obligation.waivers.decided().order_by("pk").last(),
        "assignment": requirement.assignments.filter(department=obligation.department).first(),
    }
    return render(request, "timeliness/obligation.html", context)


def cause_of(obligation: Obligation, *, internal: bool = False) -> Disclosure | None:
    """The publication that brought it about, where it can still be read."""
    number, version = obligation.cause_number, obligation.cause_version
    if not number:
        return None
    found = Disclosures({number}, timezone.now(), internal=internal)
    return found.of(number, version, internal=internal)


def calendar_of(request: HttpRequest) -> Calendar:
    return shared(request, "calendar", load_calendar)


def law_of(request: HttpRequest) -> Law:
    return Law(calendar_of(request))
