"""One act for many rows: each goes through `perform()` by itself, with one summary."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import helpers
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.acts.act import Act, Order
from portal.acts.refused import ActRefused
from portal.base.departments.people import person_of

MOST = 200  # rows at once


class BulkForm(forms.Form):
    """What is answered once for all rows, cleaned as `perform()` takes it."""

    # What is taken for answered when the page says what would be refused.
    foreseen: Mapping[str, Any] = {}


@dataclass
class BulkRow:
    """One row of the selection, and what keeps it from the act."""

    row: Any
    reasons: list[str] = field(default_factory=list)


if TYPE_CHECKING:
    from portal.acts.admin import ActsAdmin as _BackOffice
else:
    _BackOffice = object


class BulkActs(_BackOffice):
    """A mix-in for the back office of rows that have a workflow."""

    bulk_acts: dict[str, Promise]  # name → what the list calls it
    bulk_forms: Mapping[str, type[BulkForm]] = {}  # of those that ask anything
    bulk_template: str
    actions = ()

    def name_of_row(self, row: Any) -> str:
        """The same in every language."""
        return str(row)

    # The list.

    @admin.display(description=mark_safe('<input type="checkbox" id="action-toggle">'))
    def action_checkbox(self, row: Any) -> SafeString:
        label = _("选择 %(number)s") % {"number": self.name_of_row(row)}
        box = forms.CheckboxInput(
            {"class": "action-select", "aria-label": label}, lambda _key: False
        )
        return box.render(helpers.ACTION_CHECKBOX_NAME, str(row.pk))

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Those acts that the person's role may do."""
        if IS_POPUP_VAR in request.GET:
            return {}
        person, acts = person_of(request), self.workflow.acts
        return {
            f"{name}_selected": (_to_bulk(name), f"{name}_selected", label)
            for name, label in self.bulk_acts.items()
            if person.has_role(*acts[name].roles)
        }

    def chosen(self, request: HttpRequest, queryset: QuerySet, name: str) -> HttpResponse | None:
        keys = list(queryset.values_list("pk", flat=True)[: MOST + 1])
        if len(keys) > MOST:
            messages.warning(request, _("一次最多办理 %(most)s 条。") % {"most": MOST})
            return None
        address = reverse(f"admin:{self.url_name('bulk')}", args=[name])
        return HttpResponseRedirect(f"{address}?ids={','.join(map(str, keys))}")

    # The page.

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.bulk_view)
        return [
            path("bulk/<slug:name>/", view, name=self.url_name("bulk")),
            *super().get_urls(),
        ]

    def bulk_view(self, request: HttpRequest, name: str) -> HttpResponse:
        """First what would be refused and why; then each row by itself."""
        if name not in self.bulk_acts:
            raise Http404
        act = self.workflow.acts[name]
        if not person_of(request).has_role(*act.roles):
            raise PermissionDenied
        seen = _seen(request)
        chosen = self.fetched(request).filter(pk__in=seen).order_by("pk")
        form = self._bulk_form(act)(request.POST if request.method == "POST" else None)
        if form.is_valid():
            lines = [self._perform(request, row, act, seen, form) for row in chosen]
            refused = [line for line in lines if line.reasons]
            _tell(request, len(lines) - len(refused), len(refused))
            if not refused:
                return HttpResponseRedirect(self.list_url)
            return self._bulk_page(request, act, form, refused, is_done=True)
        lines = [BulkRow(one, self._foreseen(request, one, act)) for one in chosen]
        return self._bulk_page(request, act, form, lines)

    def _bulk_form(self, act: Act) -> type[BulkForm]:
        return self.bulk_forms.get(act.name, BulkForm)

    def _foreseen(self, request: HttpRequest, row: Any, act: Act) -> list[str]:
        answered = self._bulk_form(act).foreseen
        order = Order.of(act, person_of(request), timezone.now(), **answered)
        return self.workflow.not_permitted(row, order) or self.workflow.reasons(row, order)

    def _perform(
        self,
        request: HttpRequest,
        row: Any,
        act: Act,
        seen: dict[int, int | None],
        form: BulkForm,
    ) -> BulkRow:
        try:
            self.workflow.perform(
                row,
                act.name,
                actor=person_of(request),
                at=timezone.now(),
                seen_revision=seen[row.pk],
                **form.cleaned_data,
            )
        except ActRefused as refused:
            return BulkRow(row, refused.reasons)
        return BulkRow(row)

    def _bulk_page(
        self,
        request: HttpRequest,
        act: Act,
        form: BulkForm,
        lines: list[BulkRow],
        *,
        is_done: bool = False,
    ) -> HttpResponse:
        context = self.admin_site.each_context(request) | {
            "title": self.bulk_acts[act.name],
            "opts": self.opts,
            "act": act,
            "form": form,
            "lines": lines,
            "possible": sum(not line.reasons for line in lines),
            "is_done": is_done,
            "list_url": self.list_url,
        }
        status = 422 if is_done or form.errors else 200
        return TemplateResponse(request, self.bulk_template, context, status=status)


def _to_bulk(name: str) -> Callable[..., HttpResponse | None]:
    return lambda room, request, queryset: room.chosen(request, queryset, name)


def _seen(request: HttpRequest) -> dict[int, int | None]:
    """The keys of the rows, with the revision that was decided on."""
    if request.method == "POST":
        pairs = (text.partition(":")[::2] for text in request.POST.getlist("row")[:MOST])
        return {int(pk): int(revision) for pk, revision in pairs if _is_pair(pk, revision)}
    keys = request.GET.get("ids", "").split(",")[:MOST]
    return {int(pk): None for pk in keys if _is_key(pk)}


def _tell(request: HttpRequest, done: int, refused: int) -> None:
    text = ngettext("已办理 %(count)s 条。", "已办理 %(count)s 条。", done)
    messages.info(request, text % {"count": done})
    if refused:
        text = ngettext("有 %(count)s 条没有办理。", "有 %(count)s 条没有办理。", refused)
        messages.warning(request, text % {"count": refused})


def _is_key(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18


def _is_pair(pk: str, revision: str) -> bool:
    return _is_key(pk) and _is_key(revision)
