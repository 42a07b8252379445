from typing import Any, cast

from django import forms
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.dates import DateField
from portal.base.workdays.calendar import (
    LOCAL,
    MOST,
    NATIONAL,
    DueDate,
    ImpossibleLimit,
    Unit,
    due_date,
)
from portal.base.workdays.models import Limit, known_year, load_calendar

NUMBER = _("请填写 1 至 999 的整数，如 20。")
UNKNOWN = _("没有这个选项，请重新选择。")


class CalculatorForm(forms.Form):
    """From a start and a limit, typed or named, to `cleaned_data["due"]`.

    Of a legal limit the text in force on the start decides: `cleaned_data["text"]`.
    """

    start = DateField(
        label=_("起算日"),
        validators=[known_year],
        error_messages={"required": _("请填写日期，如 2026-01-26。")},
    )
    law = forms.ChoiceField(
        label=_("法定时限"), required=False, error_messages={"invalid_choice": UNKNOWN}
    )
    limit = forms.IntegerField(
        label=_("期限"),
        required=False,
        min_value=1,
        max_value=MOST[Unit.WORKING_DAY],
        error_messages=dict.fromkeys(["invalid", "min_value", "max_value"], NUMBER),
    )
    unit = forms.ChoiceField(
        label=_("单位"),
        required=False,
        choices=Unit.choices,
        error_messages={"invalid_choice": UNKNOWN},
    )
    calendar = forms.ChoiceField(
        label=_("日历"), required=False, error_messages={"invalid_choice": UNKNOWN}
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = {row.code: row.name for row in Limit.objects.in_use().order_by("pk")}
        law, calendar = self.fields["law"], self.fields["calendar"]
        cast(forms.ChoiceField, law).choices = [("", _("自己填写期限")), *names.items()]
        cast(forms.ChoiceField, calendar).choices = _calendars()

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        by_law = bool(given.get("law")) or "law" in self.errors
        given["text"] = self._text() if given.get("law") else None
        if not by_law:
            self._require_limit()
        if not self.errors:
            given["due"] = self._due()
        if "limit" in self.errors:  # a picker of numbers would not show what was typed
            self.fields["limit"].widget = forms.TextInput()
        return given

    def _text(self) -> Limit | None:
        """The text of the chosen limit that was in force on the start."""
        start, code = self.cleaned_data.get("start"), self.cleaned_data["law"]
        text = Limit.objects.in_force(code, start) if start else None
        if start and text is None:
            shown = {"start": start, "texts": _periods(code)}
            self.add_error(
                "law",
                gettext("%(start)s 这一天没有有效的规定。已登记的文本：%(texts)s。") % shown,
            )
        return text

    def _require_limit(self) -> None:
        given = self.cleaned_data
        if "limit" in given and given["limit"] is None:
            self.add_error("limit", NUMBER)
        if "unit" in given and not given["unit"]:
            self.add_error("unit", UNKNOWN)

    def _due(self) -> DueDate | None:
        given = self.cleaned_data
        text = given["text"]
        number, unit = (text.number, text.unit) if text else (given["limit"], given["unit"])
        sources = (NATIONAL,) if given.get("calendar") == NATIONAL else None
        try:
            return due_date(given["start"], number, unit, load_calendar(sources))
        except ImpossibleLimit as refused:
            self.add_error("start" if text else "limit", str(refused))
            return None


def _calendars() -> list[tuple[str, Any]]:
    national = (NATIONAL, _("只用国家放假安排"))
    if LOCAL not in settings.CALENDAR_SOURCES:
        return [national]
    return [(LOCAL, _("国家和宁夏的放假安排")), national]


def _periods(code: str) -> str:
    texts = Limit.objects.in_use().filter(code=code).order_by("effective_from")
    return gettext("；").join(
        gettext("%(first)s 至 %(last)s")
        % {"first": one.effective_from, "last": one.effective_until or gettext("今")}
        for one in texts
    )
