import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.acts.proposals import ProposalForm
from portal.base.departments.models import Hotline
from portal.base.workdays.models import known_year

DASHES = re.compile("[\u2010-\u2015\u2212\u30fc－—]")


class HotlineForm(ProposalForm):
    """What a hotline is to say."""

    class Meta:
        model = Hotline
        fields = [
            "number", "department", "purpose_zh", "purpose_en", "hours_zh", "hours_en",
            "languages_zh", "languages_en", "is_general", "last_checked_on", "last_checked_by",
            "valid_from", "valid_until",
        ]  # fmt: skip

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
