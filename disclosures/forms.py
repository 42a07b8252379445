"""The draft form of a disclosure item: what follows from its kind need not be chosen."""

import re
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.models import Item
from disclosures.models.item import GUIDES_BETWEEN
from portal.records.forms import RecordForm
from portal.records.lookup import record_kinds

Kind, Term, Stage = Item.Kind, Item.Term, Item.Stage
USUAL: dict[str, dict] = {
    Kind.DUTY: {"disclosure_term": Term.LONG_TERM, "stage": Stage.BEFORE},
    Kind.GOAL: {"disclosure_term": Term.PERIODIC, "stage": Stage.BEFORE},
    Kind.PROGRESS: {"disclosure_term": Term.STAGED, "stage": Stage.DURING},
    Kind.RESULT: {"disclosure_term": Term.LONG_TERM, "stage": Stage.AFTER},
}


class ItemForm(RecordForm):
    def clean_guides(self) -> str:
        """Codes of guides that are public, each once."""
        typed = re.split(r"[;；、,，\s]+", self.cleaned_data["guides"])
        codes = list(dict.fromkeys(code for code in typed if code))
        guides: Any = record_kinds()["approval"]
        public = guides.objects.public(timezone.now()).filter(code__in=codes)
        known = set(public.values_list("code", flat=True)) if codes else set()
        if unknown := [code for code in codes if code not in known]:
            shown = {"codes": _("、").join(unknown)}
            raise forms.ValidationError(_("没有编码为“%(codes)s”的公开指南。") % shown)
        return GUIDES_BETWEEN.join(codes)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "stage" in self.fields:
            self.fields["stage"].help_text = _("公开时限和公开阶段不选的，按事项类型填写。")
        if self.is_bound:
            self._fill_in(USUAL.get(self.data.get(self.add_prefix("kind"), ""), {}))

    def _fill_in(self, usual):
        """Term and stage that were left open, as if they had been chosen."""
        self.data = self.data.copy()
        for name, value in usual.items():
            if not self.data.get(self.add_prefix(name)):
                self.data[self.add_prefix(name)] = value.value
