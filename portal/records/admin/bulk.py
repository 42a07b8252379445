"""One move for many records; whoever approves signs the check sheet once for all of them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from portal.acts.bulk import BulkActs, BulkForm
from portal.records.models import Record
from portal.records.reasons import CHECK_SHEET, unsigned_points


class CheckSheetForm(BulkForm):
    foreseen = {"check_sheet": dict.fromkeys(CHECK_SHEET, True)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key, label in CHECK_SHEET.items():
            self.fields[f"check_{key}"] = forms.BooleanField(label=label, required=False)

    def clean(self) -> dict[str, Any]:
        signed = {key: self.cleaned_data[f"check_{key}"] for key in CHECK_SHEET}
        if reasons := unsigned_points(signed):
            raise forms.ValidationError(reasons)
        return {"check_sheet": signed}


class BulkMoves(BulkActs):
    """A mix-in for the back office of a kind of record."""

    bulk_template = "admin/publishing/bulk.html"
    bulk_acts = {
        "submit": gettext_lazy("提交所选"),
        "approve": gettext_lazy("审核通过所选"),
        "publish": gettext_lazy("发布所选"),
    }
    bulk_forms = {"approve": CheckSheetForm}

    def name_of_row(self, row: Record) -> str:
        return f"{row.number} v{row.version}"
