"""One move for many records; whoever approves signs the check sheet once for all of them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from portal.acts.act import Act
from portal.acts.bulk import BulkActs, BulkForm
from portal.records.models import Record
from portal.records.reasons import CHECK_SHEET


class CheckSheetForm(BulkForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key, label in CHECK_SHEET.items():
            self.fields[f"check_{key}"] = forms.BooleanField(label=label, required=False)

    def unsigned(self) -> list[str]:
        return [str(field.label) for field in self if not field.value()]

    def answers(self) -> dict[str, Any]:
        return {"check_sheet": {key: self.cleaned_data[f"check_{key}"] for key in CHECK_SHEET}}


class BulkMoves(BulkActs):
    """A mix-in for the back office of a kind of record."""

    bulk_template = "admin/publishing/bulk.html"
    bulk_acts = {
        "submit": gettext_lazy("提交所选"),
        "approve": gettext_lazy("审核通过所选"),
        "publish": gettext_lazy("发布所选"),
    }

    def bulk_form(self, act: Act, data: Any) -> BulkForm:
        return CheckSheetForm(data) if act.name == "approve" else BulkForm(data)

    def foreseen_answers(self, act: Act) -> dict[str, Any]:
        """Nothing but the check sheet is asked."""
        is_signed = act.name == "approve"
        return {"check_sheet": dict.fromkeys(CHECK_SHEET, True)} if is_signed else {}

    def name_of_row(self, row: Record) -> str:
        return f"{row.number} v{row.version}"
