import re

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.texts.personal_data import refuse_personal_data
from portal.base.workdays.models import NOTICE_SOURCES, CalendarNotice, known_year
from portal.calendar.importing import Notice

MOST_BYTES = 1 << 20
YEARS = re.compile(r"([0-9]{4})(?:\s*[-–—至]\s*([0-9]{4}))?")


class ImportForm(forms.Form):
    """The table of a notice, and which notice it is."""

    source = forms.ChoiceField(label=_("来源"), choices=NOTICE_SOURCES)
    years = forms.CharField(
        label=_("年份"),
        max_length=20,
        help_text=_("一年如 2027，连续几年如 2019-2022。这些年的期限不再标为暂定。"),
    )
    title = forms.CharField(
        label=_("通知名称"),
        max_length=CalendarNotice._meta.get_field("title").max_length,
        validators=[refuse_personal_data],
    )
    document = forms.CharField(
        label=_("文号"),
        required=False,
        max_length=CalendarNotice._meta.get_field("document").max_length,
        validators=[refuse_personal_data],
    )
    replaces = forms.BooleanField(
        label=_("替换已有的日期"),
        required=False,
        help_text=_("同一来源的日历里已有同一天而内容不同的，以表格为准。"),
    )
    file = forms.FileField(
        label=_("表格文件"),
        help_text=_("CSV 或 XLSX，第一行是表头，最多 1000 行、1 MB。"),
        widget=forms.ClearableFileInput({"accept": ".csv,.xlsx"}),
    )

    def clean_years(self) -> tuple[int, ...]:
        found = YEARS.fullmatch(self.cleaned_data["years"])
        if not found:
            raise forms.ValidationError(gettext("请填写年份，如 2027 或 2019-2022。"))
        first, last = int(found[1]), int(found[2] or found[1])
        known_year(first)
        known_year(last)
        if last < first:
            raise forms.ValidationError(gettext("请填写年份，如 2027 或 2019-2022。"))
        return tuple(range(first, last + 1))

    def clean_file(self) -> UploadedFile:
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(gettext("文件超过 1 MB，放假安排的表格不会这么大。"))
        return file

    def notice(self) -> Notice:
        names = ("source", "years", "title", "document", "replaces")
        return Notice(**{name: self.cleaned_data[name] for name in names})
