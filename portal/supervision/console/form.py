from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.forms.utils import from_current_timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from portal.base.audit.actions import ACTIONS
from portal.base.audit.models import Entry, EntryDetail
from portal.base.dates import DateTimeField, read_date
from portal.base.departments.models import Department, User
from portal.base.workdays.models import known_year
from portal.supervision.console.finding import Asked, Filter

MOST_SEQUENCE = 2**63 - 1
# Field, where it is stored.
STORED: dict[str, tuple[Any, str]] = {
    "person": (EntryDetail, "actor_id"),
    "action": (Entry, "action"),
    "department": (Entry, "department"),
    "number": (Entry, "subject_number"),
    "address": (EntryDetail, "address"),
    "is_public": (Entry, "is_public"),
}
UNKNOWN = {"invalid_choice": gettext_lazy("没有“%(value)s”这个选项，已忽略。")}
ODD_TIME = {"invalid": gettext_lazy("看不懂这个时间，已忽略。")}


class Moment(DateTimeField):
    def __init__(self, **kwargs):
        super().__init__(
            required=False,
            validators=[known_year],
            error_messages=ODD_TIME,
            **kwargs,
        )

    @staticmethod
    def read(text):
        """A day alone is its beginning."""
        try:
            return from_current_timezone(datetime.combine(read_date(text), time.min))
        except ValueError:
            return DateTimeField.read(text)


class ConsoleForm(forms.Form):
    """What the log is narrowed to. A value that was not understood is named and ignored."""

    person = forms.ChoiceField(label=gettext_lazy("操作人"), required=False, error_messages=UNKNOWN)
    action = forms.ChoiceField(label=gettext_lazy("操作"), required=False, error_messages=UNKNOWN)
    department = forms.ChoiceField(
        label=gettext_lazy("部门代码"), required=False, error_messages=UNKNOWN
    )
    number = forms.CharField(label=gettext_lazy("索引号或对象编号"), required=False, max_length=150)
    address = forms.CharField(label=gettext_lazy("网络地址"), required=False, max_length=45)
    since = Moment(label=pgettext_lazy("time", "从"))
    until = Moment(label=pgettext_lazy("time", "到"))
    is_public = forms.ChoiceField(
        label=gettext_lazy("公开页面"),
        required=False,
        error_messages=UNKNOWN,
        choices=[
            ("", gettext_lazy("全部")),
            ("yes", gettext_lazy("改变公开页面的")),
            ("no", gettext_lazy("内部的")),
        ],
    )

    def __init__(self, data):
        super().__init__(data)
        everyone = ("", _("全部"))
        people = User.objects.order_by("display_name", "username")
        units = Department.objects.order_by("code")
        fields: dict[str, Any] = self.fields
        fields["person"].choices = [everyone, *((str(row.pk), str(row)) for row in people)]
        fields["action"].choices = [everyone, *ACTIONS.choices()]
        fields["department"].choices = [
            everyone,
            *((row.code, f"{row.code} {row}") for row in units),
        ]

    def clean(self):
        since, until = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if since and until and since > until:
            self.add_error("until", _("结束时间早于开始时间，已忽略。"))

    def asked(self) -> Asked:
        self.is_valid()
        values = self.cleaned_data
        filters = [
            Filter(*STORED[name], _stored(name, values[name]))
            for name in STORED
            if values.get(name)
        ]
        until = values.get("until")
        if until and not until.microsecond:
            until += timedelta(microseconds=999_999)  # the whole of that second
        return Asked(tuple(filters), values.get("since"), until)

    def messages(self) -> list[str]:
        return [
            f"{self.fields[name].label}: {message}"
            for name, found in self.errors.items()
            for message in found
        ]


def _stored(name: str, value: str):
    if name == "is_public":
        return value == "yes"
    return int(value) if name == "person" else value


def cursor(text: str | None) -> int | None:
    """A sequence from the address; anything else is none."""
    if not text or not text.isascii() or not text.isdigit() or len(text) > 18:
        return None
    return int(text)
