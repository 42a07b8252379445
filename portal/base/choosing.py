"""What a form offers for new work: of rows that come to an end, those that have not."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import timezone

if TYPE_CHECKING:
    _Form = forms.BaseForm
else:
    _Form = object


class OffersWhatLasts(_Form):
    """A mix-in: every choice among rows whose queryset knows `lasting()` is narrowed to them. A
    row that holds another one keeps it, and saves."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        instance, today = getattr(self, "instance", None), timezone.localdate()
        for name, field in self.fields.items():
            queryset = getattr(field, "queryset", None)
            if not hasattr(queryset, "lasting"):
                continue
            held = self.get_initial_for_field(field, name) if instance and instance.pk else None
            kept = held if isinstance(held, list | tuple) else [held] * (held is not None)
            field.queryset = queryset.lasting(today, or_among=kept)  # type: ignore[attr-defined,union-attr]
