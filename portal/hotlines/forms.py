import re
import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base.departments.models import Hotline, User
from portal.base.workdays.models import known_year

DASHES = re.compile("[\u2010-\u2015\u2212\u30fc－—]")


class HotlineForm(forms.ModelForm):
    """What a hotline is to say: what is proposed already stands in it."""

    person: User  # who fills it in

    class Meta:
        model = Hotline
        fields = [
            "number", "department", "purpose_zh", "purpose_en", "hours_zh", "hours_en",
            "languages_zh", "languages_en", "is_general", "last_checked_on", "last_checked_by",
            "valid_from", "valid_until",
        ]  # fmt: skip

    def __init__(self, *args, initial=None, instance=None, **kwargs):
        proposed = instance.proposed if instance else {}
        kwargs |= {"initial": proposed | (initial or {}), "instance": instance}
        super().__init__(*args, **kwargs)

    def clean(self):
        other = self.instance.proposed_by
        if other is not None and other != self.person:
            raise ValidationError(
                _("%(person)s提出的更改还没有放行，请先放行或者退回。") % {"person": other}
            )
        return super().clean()

    def clean_number(self):
        """Full-width digits and long dashes are what a Chinese keyboard writes."""
        number = DASHES.sub("-", unicodedata.normalize("NFKC", self.cleaned_data["number"]))
        return " ".join(number.split())

    def clean_last_checked_on(self):
        day = self.cleaned_data["last_checked_on"]
        if day and day > timezone.localdate():
            raise ValidationError(_("最近核对日期不能晚于今天。"))
        return self._known("last_checked_on")

    def clean_valid_from(self):
        return self._known("valid_from")

    def clean_valid_until(self):
        return self._known("valid_until")

    def _known(self, name):
        day = self.cleaned_data[name]
        if day:
            known_year(day)
        return day
