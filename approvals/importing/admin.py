"""The web form of an import: a dry run first, then the drafts, all of them or none."""

import hashlib
from dataclasses import dataclass

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from approvals.importing.apply import apply
from approvals.importing.layouts import LAYOUTS, Layout
from approvals.importing.outcome import Outcome, RowAction
from approvals.importing.plan import Plan
from portal.acts.refused import ActRefused
from portal.base.departments.people import person_of
from portal.base.lists.imports import ImportAdmin, ShownOtherwise
from portal.base.lists.tables import Table
from portal.base.spreadsheets.lines import TableRefused
from portal.records.drafts import EditedMeanwhile

MOST_ROWS = 2_000
MOST_BYTES = 10 << 20
SHOWN_IN_ORDER = (RowAction.REFUSED, RowAction.CHANGE, RowAction.CREATE, RowAction.SAME)


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("表格文件"),
        help_text=gettext_lazy("CSV 或 XLSX，第一行是表头，最多 2000 行、10 MB。"),
        widget=forms.ClearableFileInput({"accept": ".csv,.xlsx"}),
    )

    def clean_file(self) -> UploadedFile:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_too_large())
        return file


@dataclass
class DryRun:
    outcomes: list[Outcome]
    ignored: list[str]
    notes: list[str]

    @property
    def groups(self) -> list[tuple[RowAction, list[Outcome]]]:
        groups = [(a, [one for one in self.outcomes if one.action == a]) for a in SHOWN_IN_ORDER]
        return [(action, some) for action, some in groups if some]

    @property
    def can_be_applied(self) -> bool:
        actions = {action for action, _some in self.groups}
        return RowAction.REFUSED not in actions and bool(actions - {RowAction.SAME})

    @property
    def digest(self) -> str:
        shown = [(one.row, one.code, one.action.value, one.changes) for one in self.outcomes]
        return hashlib.sha256(repr(shown).encode()).hexdigest()


class CatalogueImport(ImportAdmin):
    """A mix-in for the back office of a kind of catalogue entry."""

    import_form = UploadForm
    import_template = "admin/approvals/import.html"
    change_list_template = "admin/approvals/change_list.html"
    changed_meanwhile = gettext_lazy("刚刚有人改动了其中的条目，没有导入，请再核对一次。")

    @property
    def layout(self) -> Layout:
        return LAYOUTS[self.opts.model_name or ""]

    @property
    def import_title(self) -> str:
        return _("导入%(kind)s") % {"kind": self.opts.verbose_name_plural}

    def dry_run(self, request: HttpRequest, table: Table, given: dict) -> DryRun:
        plan, outcomes = Plan(self.layout, table, person_of(request)), []
        for outcome in plan.outcomes():
            outcomes.append(outcome)
            if len(outcomes) > MOST_ROWS:
                raise TableRefused(_too_large())
        return DryRun(outcomes, plan.ignored, table.notes)

    def apply_import(self, request: HttpRequest, table: Table, given: dict, digest: str) -> str:
        run, by = self.dry_run(request, table, given), person_of(request)
        if run.digest != digest:
            raise ShownOtherwise(run)
        try:
            count = apply(run.outcomes, actor=by, at=timezone.now(), source=table.name)
        except (EditedMeanwhile, ActRefused, IntegrityError) as error:
            raise ShownOtherwise from error
        text = ngettext("已保存 %(count)s 份草稿。", "已保存 %(count)s 份草稿。", count)
        return text % {"count": count}

    def url_after_import(self) -> str:
        return f"{super().url_after_import()}?status__exact=draft"

    def import_context(self, request: HttpRequest, run: DryRun | None) -> dict:
        names = (*self.layout.fields, *self.layout.lists)
        return {"columns": [(name, self.layout.label(name)) for name in names]}


def _too_large() -> str:
    return _(
        "网页一次最多导入 %(most)s 行、10 MB；更大的表请管理员用 manage.py import_catalogue 导入。"
    ) % {"most": MOST_ROWS}
