"""The one form of every act."""

from typing import Any

from django import forms
from django.http import QueryDict

from portal.acts.act import Order


class UnseenInput(forms.HiddenInput):
    """A hidden input whose row in the form has no label pointing to it."""

    def id_for_label(self, id_: str) -> str:
        return ""


def seen_now(data: QueryDict, revision: int | None, prefix: str = "") -> QueryDict:
    """Somebody was faster: what was typed stays, and sent once more it is about what is now."""
    data = data.copy()
    data[f"{prefix}seen_revision"] = str(revision)
    return data


class ActForm(forms.Form):
    """The confirmation of one act, with what it asks."""

    data: QueryDict

    seen_revision = forms.IntegerField(widget=UnseenInput)

    def __init__(self, *args: Any, row: Any, order: Order, seen: int | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row, self.order = row, order
        if seen is None:
            del self.fields["seen_revision"]
        else:
            self.fields["seen_revision"].initial = seen
        for ask in order.act.asks:
            self.fields |= ask.fields(row, order)

    def chosen(self, name: str) -> list[str] | None:
        """What is ticked in a list beside the form's own fields; None if nobody was asked yet."""
        return self.data.getlist(name) if self.is_bound else None

    def arguments(self) -> dict:
        """What `perform()` is to be given."""
        answered = {"seen_revision": self.cleaned_data.get("seen_revision")}
        for ask in self.order.act.asks:
            answered |= ask.answers(self)
        return answered
