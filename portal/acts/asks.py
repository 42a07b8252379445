"""What an act asks of the person: fields of its one form, and why an answer will not do."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django import forms
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.base.texts import personal_data

if TYPE_CHECKING:
    from portal.acts.act import Order
    from portal.acts.forms import ActForm

LABEL, MISSING = gettext_lazy("说明或理由"), gettext_lazy("请填写说明或理由。")


class TextField(forms.CharField):
    """A line counts as one character, whatever the browser sends for its end."""

    widget = forms.Textarea

    def to_python(self, value: str | None) -> str | None:
        return super().to_python((value or "").replace("\r\n", "\n").replace("\r", "\n"))


class Ask:
    """One answer, by the name under which `perform()` takes it.

    No field is required by the form: what is missing the act names, with all other reasons.
    An act of the system's own asks without a field.
    """

    def __init__(
        self,
        name: str,
        field: Callable[[Any, Any], forms.Field] | None = None,
        default: Any = "",
        field_name: str = "",
    ) -> None:
        self.name, self.field, self.default = name, field, default
        self.field_name = field_name or name

    def fields(self, row: Any, order: "Order") -> dict[str, forms.Field]:
        return {self.field_name: self.field(row, order)} if self.field else {}

    def answers(self, form: "ActForm") -> dict[str, Any]:
        """What the form says, as `perform()` takes it."""
        return {self.name: form.cleaned_data[self.field_name]} if self.field else {}

    def reasons(self, row: Any, order: "Order") -> list[str]:
        return []

    def typed(self, posted: QueryDict) -> list[str]:
        """The words that somebody sent, without a form that could read them."""
        return [text] if (text := posted.get(self.field_name, "").strip()) else []


class Note(Ask):
    """The reason or remark that goes with an act, and stands in the log."""

    def __init__(
        self,
        *,
        label: Promise = LABEL,
        help: Promise | str | None = None,
        required: bool = False,
        most: int = 300,
        is_public: bool = False,
        rows: int = 4,
    ) -> None:
        super().__init__("note", self._field)
        self.label, self.help, self.required = label, help, required
        self.most, self.is_public, self.rows = most, is_public, rows

    def _field(self, row: Any, order: "Order") -> forms.Field:
        attributes = {"rows": self.rows, "aria-required": str(self.required).lower()}
        count = _("最多 %(most)s 字。") % {"most": self.most}
        return TextField(
            label=str(self.label),
            required=False,
            help_text=count if self.help is None else str(self.help),
            widget=forms.Textarea(attributes),
        )

    def reasons(self, row: Any, order: "Order") -> list[str]:
        reasons = [] if order.note or not self.required else [str(MISSING)]
        if len(order.note) > self.most:
            reasons.append(_("理由最多 %(most)s 字。") % {"most": self.most})
        return reasons + (of_public_words(order.note) if self.is_public else [])


def of_public_words(text: str) -> list[str]:
    """What nobody reviews before it is public holds no numbers of persons at all."""
    return [
        _("其中有%(label)s %(masked)s，不得公开，请删除。") % vars(finding)
        for finding in personal_data.findings({"": text})
    ]
