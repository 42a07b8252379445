"""One move for many records: each goes through `perform()` by itself, with one summary."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import helpers
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.acts.act import Order
from portal.acts.refused import ActRefused
from portal.base.departments.people import person_of
from portal.records.acts import perform, records
from portal.records.models import Record
from portal.records.reasons import CHECK_SHEET

MOST = 200  # records at once
OFFERED = {
    "submit": gettext_lazy("提交所选"),
    "approve": gettext_lazy("审核通过所选"),
    "publish": gettext_lazy("发布所选"),
}


class BulkForm(forms.Form):
    """Signs the check sheet for every record of the list at once."""

    def __init__(self, *args: Any, move: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if move == "approve":
            for key, label in CHECK_SHEET.items():
                self.fields[f"check_{key}"] = forms.BooleanField(label=label, required=False)

    def unsigned(self) -> list[str]:
        """The points that are not ticked."""
        return [str(field.label) for field in self if not field.value()]

    def answers(self) -> dict:
        if not self.fields:
            return {}
        return {"check_sheet": {key: self.cleaned_data[f"check_{key}"] for key in CHECK_SHEET}}


@dataclass
class BulkRow:
    """One record of the selection, and what keeps it from the move."""

    record: Record
    reasons: list[str] = field(default_factory=list)


if TYPE_CHECKING:
    from portal.records.admin.permissions import RecordPermissions as _BackOffice
else:
    _BackOffice = object


class BulkMoves(_BackOffice):
    """A mix-in for the back office of a kind of record."""

    bulk_template = "admin/publishing/bulk.html"
    actions = ["submit_selected", "approve_selected", "publish_selected"]

    @admin.display(description=mark_safe('<input type="checkbox" id="action-toggle">'))
    def action_checkbox(self, record: Record) -> SafeString:
        """Named by its number, which is the same in every language."""
        label = _("选择 %(number)s") % {"number": f"{record.number} v{record.version}"}
        box = forms.CheckboxInput(
            {"class": "action-select", "aria-label": label}, lambda _key: False
        )
        return box.render(helpers.ACTION_CHECKBOX_NAME, str(record.pk))

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Those moves that the person's role may make."""
        return {
            name: action
            for name, action in super().get_actions(request).items()
            if name.removesuffix("_selected") in OFFERED
            and person_of(request).has_role(*records.acts[name.removesuffix("_selected")].roles)
        }

    @admin.action(description=OFFERED["submit"])
    def submit_selected(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        return self._to_bulk(request, queryset, "submit")

    @admin.action(description=OFFERED["approve"])
    def approve_selected(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        return self._to_bulk(request, queryset, "approve")

    @admin.action(description=OFFERED["publish"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        return self._to_bulk(request, queryset, "publish")

    def _to_bulk(self, request: HttpRequest, queryset: QuerySet, move: str) -> HttpResponse | None:
        keys = list(queryset.values_list("pk", flat=True)[: MOST + 1])
        if len(keys) > MOST:
            messages.warning(request, _("一次最多办理 %(most)s 条。") % {"most": MOST})
            return None
        return HttpResponseRedirect(f"{self._bulk_url(move)}?ids={','.join(map(str, keys))}")

    def _bulk_url(self, move: str) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_bulk", args=[move])

    def get_urls(self) -> list[URLPattern]:
        name = f"{self.opts.app_label}_{self.opts.model_name}_bulk"
        view = self.admin_site.admin_view(self.bulk_view)
        return [path("bulk/<slug:move>/", view, name=name), *super().get_urls()]

    def bulk_view(self, request: HttpRequest, move: str) -> HttpResponse:
        """First what would be refused and why; then each record by itself."""
        if move not in OFFERED:
            raise Http404
        if not person_of(request).has_role(*records.acts[move].roles):
            raise PermissionDenied
        seen = self._seen(request)
        chosen = self.fetched(request).filter(pk__in=seen).order_by("pk")
        form = BulkForm(request.POST if request.method == "POST" else None, move=move)
        unsigned = form.unsigned() if request.method == "POST" else []
        if request.method == "POST" and form.is_valid() and not unsigned:
            lines = [self._perform(request, record, move, seen, form) for record in chosen]
            refused = [line for line in lines if line.reasons]
            self._tell(request, len(lines) - len(refused), len(refused))
            if not refused:
                return HttpResponseRedirect(self._changelist_url())
            return self._answer(request, move, form, refused, is_done=True)
        lines = [BulkRow(one, self._foreseen(request, one, move)) for one in chosen]
        return self._answer(request, move, form, lines, unsigned=unsigned)

    @staticmethod
    def _foreseen(request: HttpRequest, record: Record, move: str) -> list[str]:
        """What keeps a record from it once the check sheet is signed; nothing else is asked."""
        signed = {"check_sheet": dict.fromkeys(CHECK_SHEET, True)} if move == "approve" else {}
        order = Order.of(records.acts[move], person_of(request), timezone.now(), **signed)
        return records.not_permitted(record, order) or records.reasons(record, order)

    def _seen(self, request: HttpRequest) -> dict[int, int | None]:
        """The keys of the records, with the revision that was decided on."""
        if request.method == "POST":
            pairs = (text.partition(":")[::2] for text in request.POST.getlist("record")[:MOST])
            return {int(pk): int(revision) for pk, revision in pairs if _is_pair(pk, revision)}
        keys = request.GET.get("ids", "").split(",")[:MOST]
        return {int(pk): None for pk in keys if _is_key(pk)}

    def _perform(
        self,
        request: HttpRequest,
        record: Record,
        move: str,
        seen: dict[int, int | None],
        form: BulkForm,
    ) -> BulkRow:
        try:
            perform(
                record,
                move,
                actor=person_of(request),
                at=timezone.now(),
                seen_revision=seen[record.pk],
                **form.answers(),
            )
        except ActRefused as refused:
            return BulkRow(record, refused.reasons)
        return BulkRow(record)

    def _tell(self, request: HttpRequest, done: int, refused: int) -> None:
        text = ngettext("已办理 %(count)s 条。", "已办理 %(count)s 条。", done)
        messages.info(request, text % {"count": done})
        if refused:
            text = ngettext("有 %(count)s 条没有办理。", "有 %(count)s 条没有办理。", refused)
            messages.warning(request, text % {"count": refused})

    def _changelist_url(self) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")

    def _answer(
        self,
        request: HttpRequest,
        move: str,
        form: BulkForm,
        lines: list[BulkRow],
        *,
        is_done: bool = False,
        unsigned: Iterable[str] = (),
    ) -> HttpResponse:
        context = self.admin_site.each_context(request) | {
            "title": OFFERED[move],
            "opts": self.opts,
            "move": records.acts[move],
            "form": form,
            "lines": lines,
            "possible": sum(not line.reasons for line in lines),
            "is_done": is_done,
            "unsigned": _("、").join(unsigned),
            "list_url": self._changelist_url(),
        }
        status = 422 if is_done or unsigned else 200
        return TemplateResponse(request, self.bulk_template, context, status=status)


def _is_key(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18


def _is_pair(pk: str, revision: str) -> bool:
    return _is_key(pk) and _is_key(revision)
