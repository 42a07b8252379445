"""The back office's first page: what waits for this person, and their site of the admin."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import update_wrapper
from typing import Any, cast

from django.conf import settings
from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from approvals import headings as approval_headings
from approvals.overview import gaps_of_all
from disclosures import headings as disclosure_headings
from disclosures.catalogue import desk as catalogue
from disclosures.channels import desk as channels
from disclosures.dossiers import desk as dossiers
from disclosures.timeliness import desk as timeliness
from disclosures.timeliness.law import Law
from disclosures.waivers import desk as waivers
from portal import kept, scratch_page
from portal.acts.desk import SHOWN, Desk, DeskList, Places, Room, Waiting, places_of
from portal.base.audit import log, verification_runs
from portal.base.audit.models import Entry
from portal.base.departments.clock import clock_page
from portal.base.departments.models import Department, Role, User
from portal.base.departments.passwords import OwnPasswordView
from portal.base.departments.scope import OWN_BRANCH, scope
from portal.base.notices import jobs
from portal.base.notices.models import Notice
from portal.base.workdays.calendar import Calendar, Source
from portal.base.workdays.models import load_calendar, missing_notices
from portal.calendar import desk as calendar_desk
from portal.context import identity_of
from portal.desk_rows import columns_of, records_of
from portal.desk_search import search_page
from portal.hotlines.checking import to_check, to_decide
from portal.identity import desk as identity
from portal.people import desk as people
from portal.records.lookup import record_kinds, record_models
from portal.records.states import OPEN, Status
from portal.supervision.console import unusual
from portal.supervision.demands import desk as demands
from portal.supervision.evaluation import desk as evaluation
from portal.supervision.tickets import desk as tickets
from portal.topics import desk as topics
from portal.vocabulary import desk as vocabulary


class DeskSite(admin.AdminSite):
    index_title = _("工作台")
    index_template = "admin/desk.html"
    login_template = "admin/sign_in.html"
    enable_nav_sidebar = True

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._lists: dict[tuple, list] = {}
        self.disable_action("delete_selected")  # `LoggedAdmin` has its own

    def index(self, request, extra_context=None):
        user, now = request.user, timezone.now()
        news = list(Notice.objects.unread(user)[: SHOWN + 1])
        context: dict[str, Any] = {
            "news": news[:SHOWN],
            "news_count": f"{SHOWN}+" if len(news) > SHOWN else len(news),
            "new_record_urls": new_record_urls(user),
        }
        today, calendar = timezone.localdate(now), cast(Calendar, SimpleLazyObject(load_calendar))
        asked, kinds = rooms(user, now), rooms_of_records(user)
        running = {dossiers.NAME: dossiers.room(user, now)}
        places = places_of(asked | kinds | running, user, today)
        found = {name: room.read(places[name], user) for name, room in asked.items()}
        context["sections"] = of_records({name: places[name] for name in kinds}, user)
        context["dossiers"] = dossiers.waiting(
            running[dossiers.NAME], places[dossiers.NAME], user, now
        )
        context |= of_timeliness(found, user, today, calendar)
        context["evaluation"] = evaluation.section(found["rounds"], found["replies"], user, today)
        context |= {name: found[name] for name in ("tickets", "demands", "grants")}
        context["topics"] = found["topics"] + topics.dead(user)
        context["vocabulary"] = found["words"] + vocabulary.missed(user, today)
        rules = ("identity", *calendar_desk.rooms(), "procedures", *headings())
        context["rules"] = [one for name in rules for one in found[name]]
        context |= of_hotlines(found, user)
        if user.has_role(Role.AUTHOR):
            context |= gaps_in_reach(request)
        if user.has_role(Role.SUPERVISOR):
            context["latest_acts"] = Entry.objects.select_related("detail")[:SHOWN]
            context |= verification_runs.latest(now)
            context |= unusual.of_days(unusual.PERIODS[0], now, calendar)
        if user.is_administrator or user.has_role(Role.SUPERVISOR):
            context["jobs"] = jobs.troubles(now)
        if user.is_administrator:
            newest = log.newest_entry()
            context["clock_fault"] = newest.clock_fault()
            context["seal_fault"] = newest.seal_fault()
            context["people_count"], administrators = people.counts()
            context["is_alone"] = administrators == 1
            context["department_count"] = Department.objects.active(timezone.localdate()).count()
        return super().index(request, context | (extra_context or {}))

    def get_urls(self):
        """Without Django's redirect to any object's page, which would tell hidden numbers, and
        its completing of names, which no form here asks for."""
        without = ("view_on_site", "autocomplete")
        stock = [url for url in super().get_urls() if getattr(url, "name", "") not in without]
        return [
            path("clock/", self.admin_view(clock_page), name="clock"),
            path("search/", self.admin_view(search_page), name="search"),
            path("scratch/", self.admin_view(scratch_page.mine), name="scratch"),
            path("scratch/keep/", scratch_page.keep, name="scratch_keep"),
            *stock,
        ]

    def admin_view(self, view, cacheable=False):
        """What was sent after the session had ended goes along with the next sign-in."""
        inner = super().admin_view(view, cacheable)

        def ask_to_sign_in_first(request, *args, **kwargs):
            if request.method == "POST" and not self.has_permission(request):
                typed = kept.TypedForm.of(request)
                if typed is not None:
                    return kept.sign_in_page(request, typed)
            return inner(request, *args, **kwargs)

        return update_wrapper(ask_to_sign_in_first, inner)

    def login(self, request, extra_context=None):
        typed = kept.TypedForm.sent_along(request) if request.method == "POST" else None
        if typed is None:
            return super().login(request, extra_context)
        response: Any = super().login(request, (extra_context or {}) | {"kept": typed})
        if response.status_code != 302:
            return response
        typed = replace(typed, path=response.url)  # held by Django to be one of this site
        return kept.page(request, typed, str(_("已登录。刚才的内容还没有保存，请再次提交。")))

    def password_change(self, request, extra_context=None):
        request.current_app = self.name
        view = OwnPasswordView.as_view(
            success_url=reverse("admin:password_change_done"),
            extra_context=self.each_context(request) | (extra_context or {}),
        )
        return view(request)

    def get_app_list(self, request, app_label=None):
        """The names and addresses of all rooms, for the side of each page: put together once for
        all to whom the same is permitted."""
        if app_label is not None:
            return super().get_app_list(request, app_label)
        permitted = tuple(
            room.has_module_permission(request) and tuple(room.get_model_perms(request).values())
            for room in self._registry.values()
        )
        key = (permitted, get_language())
        if key not in self._lists:
            self._lists[key] = super().get_app_list(request)
        return self._lists[key]

    def each_context(self, request):
        name = _("%(site)s 工作台") % {"site": identity_of(request).name}
        named = {"site_title": name, "site_header": name}
        return super().each_context(request) | named | {"is_demo": settings.DEMO_MARK.exists()}


def new_record_urls(user) -> list[dict]:
    if not user.has_role(Role.AUTHOR):
        return []
    return [
        {
            "label": model._meta.verbose_name,
            "url": reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add"),
        }
        for model in record_models()
    ]


def rooms(user: User, at: datetime) -> dict[str, Room]:
    """Where something may wait, besides the records."""
    today = timezone.localdate(at)
    return (
        {
            "obligations": timeliness.room(user, today),
            "waivers": waivers.room(user),
            "channels": channels.room(user),
            "catalogue": catalogue.room(),
            "procedures": dossiers.procedures(),
            "rounds": evaluation.rounds(user, at),
            "replies": evaluation.replies(user, at),
            "tickets": tickets.room(user),
            "demands": demands.room(user),
            "hotlines_to_check": to_check(user, today),
            "hotlines_to_decide": to_decide(),
            "grants": people.room(),
            "topics": topics.room(),
            "words": vocabulary.room(),
            "identity": identity.room(),
        }
        | calendar_desk.rooms()
        | headings()
    )


def headings() -> dict[str, Room]:
    return disclosure_headings.rooms() | approval_headings.rooms()


def of_timeliness(
    found: dict[str, list[Waiting]], user: User, today: date, calendar: Calendar
) -> dict:
    """The obligations that wait for this person, and what the calendar lacks."""
    timeliness.mark(found["obligations"], Law(calendar), today)
    names = ("obligations", "waivers", "channels", "catalogue")
    lists = [one for name in names for one in found[name]]
    context: dict[str, Any] = {"obligations": lists, "today": today}
    if lists:
        context["late_duties"] = jobs.late_duties(timezone.now())
    if user.is_administrator or user.has_role(Role.PUBLISHER):
        missing = missing_notices(today, calendar)
        context["notices_missing"] = [(Source(source), year) for source, year in missing]
        context["can_load"] = user.is_administrator
    return context


def of_hotlines(found: dict[str, list[Waiting]], user: User) -> dict:
    """Those that nobody has dialled for too long, and what another person would have them say."""
    context: dict[str, Any] = {"may_check": user.has_role(*OWN_BRANCH)}
    for name in ("hotlines_to_check", "hotlines_to_decide"):
        context[name] = next(iter(found[name]), None)
    return context


def gaps_in_reach(request: HttpRequest) -> dict:
    """Entries of the catalogue that lack something; those without a valid law first."""
    reach = scope(cast(User, request.user))
    found = [
        entry for entry in gaps_of_all(request) if reach is None or entry.department_id in reach
    ]
    found.sort(key=lambda entry: not entry.has_gap("repealed"))
    return {"gaps": found[:SHOWN], "gap_count": len(found)}


def rooms_of_records(user: User) -> dict[str, Room]:
    """The records that wait, of each kind."""
    still_to_do = Q(status__in=OPEN) | Q(to_be_confirmed=True)
    return {
        f"record {kind}": Room(DESK, model.objects.in_reach(user).filter(still_to_do))
        for kind, model in record_kinds().items()
    }


def of_records(places: Mapping[str, Places], user: User) -> list[Waiting]:
    """The lists this person works from, by role; one statement for all kinds of records."""
    kinds = record_kinds().values()
    waiting = {model: own for model, own in zip(kinds, places.values(), strict=True) if own}
    rows = (columns_of(model.objects.filter(pk__in=own), ()) for model, own in waiting.items())
    found: list[Any] = records_of(*rows, more=()) if waiting else []
    for row in found:
        row.section, row.section_count = waiting[type(row)][row.pk]
    return DESK.filled(found, user)


def _returned(user, today):
    return Q(status=Status.DRAFT) & ~Q(return_note="") & _mine(user)


def _mine(user):
    return Q(created_by=user) | Q(edited_by=user) | Q(submitted_by=user)


def _drafts(user, today):
    return Q(status=Status.DRAFT, return_note="") & _mine(user)


def _submissions(user, today):
    return Q(status__in=[Status.REVIEW, Status.APPROVED]) & _mine(user)


def _to_review(user, today):
    return Q(status=Status.REVIEW) & ~Q(writers=user)


def _to_publish(user, today):
    return Q(status=Status.APPROVED, publish_at=None)


def _scheduled(user, today):
    return Q(status=Status.APPROVED, publish_at__isnull=False, due_failure="")


def _failed(user, today):
    return Q(status=Status.APPROVED) & ~Q(due_failure="")


def _to_confirm(user, today):
    return Q(status=Status.PUBLISHED, to_be_confirmed=True)


def _to_explain(user, today):
    return Q(status=Status.WITHDRAWN, to_be_confirmed=True) & ~Q(closed_by=user)


DESK = Desk(
    lists=[
        DeskList([Role.AUTHOR], "returned", _returned, _("退回给我的"), _("没有退回的草稿。")),
        DeskList(
            [Role.AUTHOR],
            "drafts",
            _drafts,
            _("我的草稿"),
            _("没有草稿。点“新建”开始起草。"),
        ),
        DeskList(
            [Role.AUTHOR],
            "submissions",
            _submissions,
            _("我提交的"),
            _("没有在审核或待发布的。"),
        ),
        DeskList(
            [Role.REVIEWER],
            "to_review",
            _to_review,
            _("待我审核"),
            _("没有等您审核的信息。"),
        ),
        DeskList([Role.PUBLISHER], "failed", _failed, _("定时发布未成"), _("没有未成的定时发布。")),
        DeskList(
            [Role.PUBLISHER],
            "to_publish",
            _to_publish,
            _("审核通过，待发布"),
            _("没有待发布的信息。"),
        ),
        DeskList([Role.PUBLISHER], "scheduled", _scheduled, _("已定时"), _("没有定时发布的信息。")),
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "to_confirm",
            _to_confirm,
            _("应急发布，待补充确认"),
            _("没有待补充确认的信息。"),
        ),
        DeskList(
            [Role.REVIEWER, Role.PUBLISHER],
            "to_explain",
            _to_explain,
            _("撤下说明，待另一人确认"),
            _("没有待确认的撤下说明。"),
        ),
    ],
    columns=[_("信息名称"), _("索引号"), _("责任部门"), _("状态"), _("最近修改")],
    row_template="admin/publishing/_desk_row.html",
    order=["-edited_at", "-pk"],
)
