"""The web form of an import: a dry run first, then the drafts, all of them or none."""

import hashlib
from typing import TYPE_CHECKING

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, Signer
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from approvals.importing.apply import apply
from approvals.importing.layouts import LAYOUTS, Layout
from approvals.importing.outcome import Outcome, RowAction
from approvals.importing.plan import Plan
from portal.acts.refused import ActRefused
from portal.base.files import store
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.records.drafts import EditedMeanwhile

MOST_ROWS = 2_000
MOST_BYTES = 10 << 20


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("表格文件"),
        help_text=gettext_lazy("CSV 或 XLSX，第一行是表头，最多 2000 行、10 MB。"),
        widget=forms.ClearableFileInput({"accept": ".csv,.xlsx"}),
    )


if TYPE_CHECKING:
    from portal.records.admin.record import RecordAdmin as _BackOffice
else:
    _BackOffice = object


class ImportMixin(_BackOffice):
    """A mix-in for the back office of a kind of catalogue entry."""

    import_template = "admin/approvals/import.html"
    change_list_template = "admin/approvals/change_list.html"

    @property
    def layout(self) -> Layout:
        return LAYOUTS[self.opts.model_name or ""]

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_import"
        view = self.admin_site.admin_view(self.import_view)
        return [path("import/", view, name=name), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_import"
        own = {"import_url": reverse(name) if self.has_add_permission(request) else ""}
        return super().changelist_view(request, own | (extra_context or {}))

    def import_view(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._import_page(request, UploadForm())
        if "token" in request.POST:
            return self._apply(request)
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._import_page(request, form, status=422)
        upload = form.cleaned_data["file"]
        try:
            if upload.size > MOST_BYTES:
                raise TableRefused(_too_large())
            outcomes, plan = self._plan(request, upload.name, upload)
            kept = store.put(upload)
        except TableRefused as refused:
            form.add_error("file", str(refused))
            return self._import_page(request, form, status=422)
        except OSError:
            form.add_error("file", _("服务器暂时存不下文件，请稍后再试。"))
            return self._import_page(request, form, status=422)
        token = _token(request, kept, upload.name, outcomes)
        return self._import_page(request, form, outcomes, plan, token)

    def _plan(self, request, name, file) -> tuple[list[Outcome], Plan]:
        plan = Plan(self.layout, Table(name, file), request.user)
        outcomes = []
        for outcome in plan.outcomes():
            outcomes.append(outcome)
            if len(outcomes) > MOST_ROWS:
                raise TableRefused(_too_large())
        return outcomes, plan

    def _apply(self, request) -> HttpResponse:
        try:
            kept = _signer(request).unsign_object(request.POST["token"])
            file = store.path(kept["sha256"]).open("rb")
        except (BadSignature, FileNotFoundError):
            messages.warning(request, _("文件已经不在，请再上传一次。"))
            return HttpResponseRedirect(request.path)
        with file:
            outcomes, plan = self._plan(request, kept["name"], file)
            if _digest(outcomes) != kept["digest"]:
                messages.warning(request, _("刚刚有人改动了其中的条目，没有导入，请再核对一次。"))
                token = _token(request, kept["sha256"], kept["name"], outcomes)
                return self._import_page(request, UploadForm(), outcomes, plan, token, status=422)
            try:
                count = apply(outcomes, actor=request.user, at=timezone.now(), source=kept["name"])
            except (EditedMeanwhile, ActRefused, IntegrityError):
                messages.warning(request, _("刚刚有人改动了其中的条目，没有导入，请再核对一次。"))
                return HttpResponseRedirect(request.path)
        text = ngettext("已保存 %(count)s 份草稿。", "已保存 %(count)s 份草稿。", count)
        messages.info(request, text % {"count": count})
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"
        return HttpResponseRedirect(f"{reverse(name)}?status__exact=draft")

    def _import_page(self, request, form, outcomes=None, plan=None, token="", status=200):
        counts: dict[str, int] = dict.fromkeys(RowAction, 0)
        for outcome in outcomes or ():
            counts[outcome.action] += 1
        refused = counts[RowAction.REFUSED]
        context = self.admin_site.each_context(request) | {
            "title": _("导入%(kind)s") % {"kind": self.opts.verbose_name_plural},
            "opts": self.opts,
            "form": form,
            "is_planned": outcomes is not None,
            "groups": [
                (action, counts[action], [o for o in outcomes or () if o.action == action])
                for action in (
                    RowAction.REFUSED,
                    RowAction.CHANGE,
                    RowAction.CREATE,
                    RowAction.SAME,
                )
                if counts[action]
            ],
            "ignored": plan.ignored if plan else [],
            "notes": plan.table.notes if plan else [],
            "token": "" if refused or not (counts["create"] + counts["change"]) else token,
            "columns": [(name, self.layout.label(name)) for name in self._columns()],
        }
        return TemplateResponse(request, self.import_template, context, status=status)

    def _columns(self):
        return [*self.layout.fields, *self.layout.lists]


def _too_large() -> str:
    return _(
        "网页一次最多导入 %(most)s 行、10 MB；更大的表请管理员用 manage.py import_catalogue 导入。"
    ) % {"most": MOST_ROWS}


def _token(request, sha256: str, name: str, outcomes: list[Outcome]) -> str:
    """Stands for the file and for what this person was shown that it would do."""
    shown = {"sha256": sha256, "name": name, "digest": _digest(outcomes)}
    return _signer(request).sign_object(shown)


def _digest(outcomes: list[Outcome]) -> str:
    shown = [(one.row, one.code, one.action.value, one.changes) for one in outcomes]
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def _signer(request) -> Signer:
    return Signer(salt=f"import-{request.user.pk}")
