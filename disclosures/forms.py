"""The draft form of a disclosure item: what follows from its kind need not be chosen."""

from django.utils.translation import gettext as _

from disclosures.models import Item
from portal.records.forms import RecordForm

Kind, Term, Stage = Item.Kind, Item.Term, Item.Stage
USUAL: dict[str, dict] = {
    Kind.DUTY: {"disclosure_term": Term.LONG_TERM, "stage": Stage.BEFORE},
    Kind.GOAL: {"disclosure_term": Term.PERIODIC, "stage": Stage.BEFORE},
    Kind.PROGRESS: {"disclosure_term": Term.STAGED, "stage": Stage.DURING},
    Kind.RESULT: {"disclosure_term": Term.LONG_TERM, "stage": Stage.AFTER},
}


class ItemForm(RecordForm):
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
