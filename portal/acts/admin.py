"""Buttons and pages of acts, for the back office of any kind of row that has a workflow."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from portal.acts.act import Act, Order
from portal.acts.forms import ActForm, seen_now
from portal.acts.refused import ActRefused, LostRace
from portal.acts.workflow import Workflow
from portal.base.audit.admin import LoggedAdmin
from portal.base.audit.log import Subject
from portal.base.audit.models import Entry, EntryDetail
from portal.base.departments.models import User
from portal.base.departments.people import person_of
from portal.base.scratch.once import once


class ActsAdmin(LoggedAdmin):
    """One page asks whether an act is meant; `fetch` is the one door to a row and what it shows.

    A refusal answers 422, a lost race 409, each with everything that was typed.
    """

    workflow: Workflow
    not_found: Promise | None = None  # what is said of a row that is not in reach, if not `gone`
    act_page = "act"  # in addresses: <pk>/act/<name>/
    act_template = "admin/acts/act.html"
    # Whether the form is shown where the act would be refused whatever it says.
    shows_refused_forms = True

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.act_view)
        route = f"<int:pk>/{self.act_page}/<slug:act>/"
        return [path(route, view, name=self.url_name(self.act_page)), *super().get_urls()]

    def url_name(self, page: str) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_{page}"

    def page_url(self, page: str, row: Model, *args: Any) -> str:
        return reverse(f"admin:{self.url_name(page)}", args=[row.pk, *args])

    @property
    def list_url(self) -> str:
        return reverse(f"admin:{self.url_name('changelist')}")

    def log_subject(self, row: Any) -> Subject:
        return self.workflow.subject(row)

    # What a room may say otherwise.

    def fetched(self, request: HttpRequest) -> QuerySet:
        """The rows in reach, with all that the pages of one show."""
        return self.get_queryset(request)

    def acts_of_page(self) -> dict[str, Act]:
        """Those with a page of this kind; others have a page of their own."""
        return self.workflow.acts

    def row_context(self, request: HttpRequest, row: Any) -> dict:
        """What every page of one row shows."""
        return {}

    def act_context(self, request: HttpRequest, row: Any, order: Order, form: ActForm) -> dict:
        """What the page of this act shows besides."""
        return {}

    def done_message(self, row: Any, done: Any, order: Order) -> str:
        return _("“%(row)s”：%(act)s。") % {"row": row, "act": order.act.action.label}

    def url_after(self, request: HttpRequest, row: Any, done: Any, order: Order | None) -> str:
        """Where the person goes on; without an order nothing was done."""
        return self.page_url("change", done)

    # The page.

    def fetch(self, request: HttpRequest, pk: object) -> Any:
        """Fetch and authorise in one place. Raises PermissionDenied or Http404."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        is_key = str(pk).isdecimal() and len(str(pk)) <= 18
        row = self.fetched(request).filter(pk=pk).first() if is_key else None
        if row is None:
            raise Http404(self.not_found or self.workflow.gone)
        return row

    def offers(self, request: HttpRequest, row: Any) -> list[tuple[Act, str]]:
        """The acts that this person may do now, each with its address."""
        of_page = self.acts_of_page().values()
        offered = self.workflow.offers(row, person_of(request), timezone.now(), of_page)
        return [(act, self.page_url(self.act_page, row, act.name)) for act in offered]

    def act_view(self, request: HttpRequest, pk: int, act: str) -> HttpResponse:
        row = self.fetch(request, pk)
        if act not in self.acts_of_page():
            raise Http404
        return self.ask_for(request, row, self.workflow.acts[act])

    def ask_for(
        self,
        request: HttpRequest,
        row: Any,
        act: Act,
        *,
        template: str = "",
        context: dict[str, Any] | None = None,
        **given: Any,
    ) -> HttpResponse:
        """Ask whether the act is meant, or do it; `given` is what the address answers already."""
        order = Order.of(act, person_of(request), timezone.now(), **given)
        page = ActPage(self, request, row, order, template or self.act_template, context or {})
        if reasons := self.workflow.not_permitted(row, order):
            return page.not_permitted(reasons)
        return page.posted(given) if request.method == "POST" else page.asked()

    def page_context(self, request: HttpRequest, row: Any) -> dict:
        """What every page of one row is given."""
        own = {
            "opts": self.opts,
            "row": row,
            "back_url": self.page_url("change", row),
            "list_url": self.list_url,
        }
        return self.admin_site.each_context(request) | own | self.row_context(request, row)


class RowsAdmin(ActsAdmin):
    """Of rows that a person begins on a page of its own, and that only acts change afterwards."""

    row_template: str
    begin_template: str
    list_per_page = 50
    show_full_result_count = False

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        row = self.fetch(request, object_id)
        context = self.page_context(request, row) | {
            "title": str(row),
            "offers": self.offers(request, row),
            "timeline": self.log_entries(row),
        }
        return TemplateResponse(request, self.row_template, context)

    def begin(
        self,
        request: HttpRequest,
        form: forms.Form,
        save: Callable[..., Any],
        done: Callable[[Any], str],
        **shown: Any,
    ) -> HttpResponse:
        """Ask for what the form says of a new row, or save it, once: `save` takes that, the actor
        and the time, and may raise ActRefused. `done` says it to the person."""
        return once(request, lambda: self._begin(request, form, save, done, shown))

    def _begin(
        self,
        request: HttpRequest,
        form: forms.Form,
        save: Callable[..., Any],
        done: Callable[[Any], str],
        shown: dict[str, Any],
    ) -> HttpResponse:
        reasons: list[str] = []
        if form.is_bound and form.is_valid():
            try:
                row = save(**form.cleaned_data, actor=person_of(request), at=timezone.now())
            except ActRefused as refused:
                reasons = refused.reasons
            else:
                messages.info(request, done(row))
                return HttpResponseRedirect(row.admin_url)
        context = self.admin_site.each_context(request) | {
            "opts": self.opts,
            "form": form,
            "reasons": reasons,
            "list_url": self.list_url,
        }
        status = 422 if form.is_bound else 200
        return TemplateResponse(request, self.begin_template, context | shown, status=status)


def would_lose_words(form: ActForm, entry: Entry | None, person: User) -> bool:
    """Whether somebody wrote words of their own into the form of an act that came too late; not
    where the newest entry is of their own same act and says all of them, as after a second
    click."""
    words = {
        str(field.value() or "").strip()
        for field in form.visible_fields()
        if isinstance(field.field, forms.CharField)
    } - {""}
    detail = getattr(entry, "detail", None)
    if entry is None or detail is None or detail.actor_id != person.pk:
        return bool(words)
    is_same = entry.action == form.order.act.action
    return bool(words - _said(detail)) if is_same else bool(words)


def _said(detail: EntryDetail) -> set[str]:
    values = detail.changes.values()
    parts = [part for value in values for part in (value if isinstance(value, list) else [value])]
    return {detail.note, *map(str, parts)}


class ActPage:
    """One request for the page of one act."""

    def __init__(
        self,
        back_office: ActsAdmin,
        request: HttpRequest,
        row: Any,
        order: Order,
        template: str,
        context: dict[str, Any],
    ) -> None:
        self.back_office, self.request = back_office, request
        self.template, self.context = template, context
        self.row, self.order, self.act = row, order, order.act

    def asked(self) -> HttpResponse:
        """What would refuse the act is told before the button is pressed."""
        reasons, form = self.back_office.workflow.foreseeable(self.row, self.order), None
        if not reasons or self.back_office.shows_refused_forms:
            form = self._form(initial=self.request.GET.dict())
        return self._answer(form, reasons)

    def posted(self, given: dict) -> HttpResponse:
        back_office, request, row = self.back_office, self.request, self.row
        form = self._form(request.POST)
        if not form.is_valid():
            return self._answer(form, [], 422)
        answers = given | form.arguments()
        try:
            done = back_office.workflow.perform(
                row, self.act.name, actor=person_of(request), at=self.order.at, **answers
            )
        except LostRace as lost:
            return self._lost(form, lost)
        except ActRefused as refused:
            return self._answer(form, refused.reasons, 422)
        messages.info(request, back_office.done_message(row, done, self.order))
        return HttpResponseRedirect(back_office.url_after(request, row, done, self.order))

    def _lost(self, form: ActForm, lost: LostRace) -> HttpResponse:
        """Somebody was faster: the row as it is now, and all that was typed."""
        back_office, request = self.back_office, self.request
        newest = back_office.log_entries(self.row).first()
        if not self.act.revision_of and not would_lose_words(form, newest, person_of(request)):
            messages.warning(request, " ".join(lost.reasons))
            return HttpResponseRedirect(back_office.url_after(request, self.row, self.row, None))
        self.row = back_office.fetch(request, self.row.pk)
        form = self._form(seen_now(request.POST, self._revision()))
        return self._answer(form, lost.reasons, 409)

    def not_permitted(self, reasons: list[str]) -> HttpResponse:
        """Without a form. What somebody typed before they lost the permission is given back."""
        posted = self.request.POST
        typed = [text for one in self.act.asks for text in one.typed(posted)]
        return self._answer(None, reasons, 403, typed=typed)

    def _form(self, *args: Any, **kwargs: Any) -> ActForm:
        return ActForm(*args, row=self.row, order=self.order, seen=self._revision(), **kwargs)

    def _revision(self) -> int | None:
        return self.back_office.workflow.revision(self.row, self.order)

    def _answer(
        self, form: ActForm | None, reasons: list[str], status: int = 200, **more: Any
    ) -> HttpResponse:
        context = self.back_office.page_context(self.request, self.row)
        context |= {"act": self.act, "title": self.act.label, "form": form, "reasons": reasons}
        context |= self.context | {"is_lost": status == 409}
        if form:
            context |= self.back_office.act_context(self.request, self.row, self.order, form)
        return TemplateResponse(self.request, self.template, context | more, status=status)
